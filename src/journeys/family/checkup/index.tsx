import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { formatMoment } from '@/domain/calendar'
import type { SharedUse } from '@/domain/policy/pack'
import { page } from '@/entrance/page'
import { goTo } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { Pills } from '../parts/Pills'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { waiting } from '../waiting'
import { Cashier } from './Cashier'
import { copy as words } from './copy'
import { Findings } from './Findings'
import { type Checked, useCheckup } from './store'

const uses = ['PHARMACY', 'CARE', 'RESIDENT_FEE'] as const

/** 绑定了却不能用: the nine checks, run as soon as the page is looked at, each with what to do (U-01). */
export default page('family/checkup', function Checkup({ bindingId }) {
  const { use, run, ...store } = useCheckup((state) => state)
  const checked = store.bindingId === bindingId ? store.checked : ({ state: 'asking' } as const)
  const look = (at: SharedUse) => run(bindingId, at)
  useOnShow(() => void look(use))
  const value = checked.state === 'ready' ? checked.value : null
  const pays = value !== null && use === 'RESIDENT_FEE' && worst(value) === 'GOOD'

  return (
    <Screen
      title={words.title}
      heading={checked.state === 'refused' ? undefined : words.heading}
      lead={checked.state === 'refused' ? undefined : words.lead}
      footer={
        value && (
          <ActionBar>
            {pays && <Button onPress={() => goTo('contribution/people')}>{words.pay}</Button>}
            <Button kind={pays ? 'secondary' : 'primary'} onPress={() => look(use)}>
              {words.again}
            </Button>
          </ActionBar>
        )
      }
    >
      {checked.state !== 'refused' && (
        <Pills
          label={words.use}
          value={use}
          options={uses.map((one) => ({ value: one, label: words.uses[one] ?? one }))}
          onChoose={(chosen) => void look(chosen)}
        />
      )}
      <Loaded
        of={checked}
        retry={() => void look(use)}
        waiting={waiting.checkup}
        refused={(refusal) => <FamilyRefused refusal={refusal} />}
      >
        {(found) => (
          <>
            <Verdict of={found} />
            {says(found) && worst(found) === 'GOOD' && <Cashier sharer={found.sharerMaskedName} />}
            <Findings of={found} />
            {says(found) && worst(found) !== 'GOOD' && <Cashier sharer={found.sharerMaskedName} />}
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** There is something to say at a cashier's: not for a fee, and not in another province, where the money goes another way. */
const says = ({ use, findings }: Checked): boolean =>
  use !== 'RESIDENT_FEE' && findings.every(({ why }) => why !== 'OUT_OF_PROVINCE')

const panels = { GOOD: 'good', ASK: 'wait', BAD: 'bad' } as const

/** All nine in a sentence. */
function Verdict({ of }: { of: Checked }) {
  const { verdict } = words
  const state = worst(of)
  const count = of.findings.filter((finding) => finding.state === state).length
  const said =
    state === 'GOOD'
      ? of.use === 'RESIDENT_FEE'
        ? verdict.goodFee
        : verdict.good
      : state === 'BAD'
        ? verdict.bad(count)
        : verdict.ask(count)
  return (
    <ResultPanel
      tone={panels[state]}
      title={said.title}
      lines={[said.line(of.maskedName), verdict.asOf(formatMoment(of.at))]}
    />
  )
}

/** One that stands in the way outweighs those to be asked, and those outweigh the rest. */
function worst({ findings }: Checked) {
  const states = findings.map(({ state }) => state)
  return states.includes('BAD') ? 'BAD' : states.includes('ASK') ? 'ASK' : 'GOOD'
}

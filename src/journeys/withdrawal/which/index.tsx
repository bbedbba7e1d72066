import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Notice } from '@/design/parts/Notice'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { type Branch, branchNamed, reasonsOf } from '@/domain/withdrawal/tree'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { copy } from '../copy'
import { copy as words } from '../copy.asking'
import { stepOf } from '../stage'
import { useWithdrawal } from '../store'

const said = words.which

/** The second question of the tree: what kind of it. It asks nobody, so it is there at once. */
export default page('withdrawal/which', function Which({ branch }) {
  const known = branchNamed(branch)
  if (known) return <Question branch={known} />
  return (
    <Screen title={said.title}>
      <EmptyState
        title={said.unknown.title}
        note={said.unknown.note}
        action={{ label: said.unknown.again, onPress: () => void replaceWith('withdrawal/reason') }}
      />
    </Screen>
  )
})

function Question({ branch }: { branch: Branch }) {
  const drafted = useWithdrawal((state) => state.draft.reason)
  const [picked, setPicked] = useState<string | null>(drafted && reasonsOf[branch].includes(drafted) ? drafted : null)
  const [attempt, setAttempt] = useState(0)
  const error = attempt > 0 && picked === null ? said.missing : undefined
  const onward = async () => {
    setAttempt(attempt + 1)
    const reason = withdrawalReasons.find((known) => known === picked)
    if (reason) await goTo('withdrawal/verdict', { reason })
  }

  return (
    <Screen
      title={said.title}
      step={stepOf('withdrawal/reason')}
      heading={words.questions[branch].heading}
      lead={words.questions[branch].lead}
      footer={
        <ActionBar>
          <Button onPress={onward}>{said.next}</Button>
        </ActionBar>
      }
    >
      <ErrorSummary errors={error ? [{ field: 'reason', message: error }] : []} attempt={attempt} />
      <RadioList
        name="reason"
        label={said.question}
        options={reasonsOf[branch].map((value) => ({ value, ...copy.reasons[value] }))}
        value={picked}
        onChange={setPicked}
        error={error}
      />
      {branch === 'CASH' && <Notice tone="warn">{copy.scam}</Notice>}
    </Screen>
  )
}

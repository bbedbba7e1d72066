import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import type { Way } from '@/domain/withdrawal/alternatives'
import { type WithdrawalReason, withdrawalReasons } from '@/domain/withdrawal/reason'
import { page } from '@/entrance/page'
import { goTo, replaceWith } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { copy as words } from '../copy.asking'
import { useOnward } from '../errand'
import { Alternatives } from '../parts/Alternatives'
import { WithdrawalRefused } from '../parts/WithdrawalRefused'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'
import { VerdictYes } from './VerdictYes'
import { useWays } from './ways'

const { title, heading, because, next, nextWithout, forOther, unknownReason } = copy.verdict

/** Until the counter has said. */
const none: readonly Way[] = []

/** Whether the balance can be asked for, before a single paper is gathered (U-14). */
export default page('withdrawal/verdict', function Verdict({ reason }) {
  const known = withdrawalReasons.find((candidate) => candidate === reason)
  if (known) return <Judged reason={known} />
  return (
    <Screen title={title}>
      <EmptyState
        title={unknownReason.title}
        note={unknownReason.note}
        action={{ label: unknownReason.choose, onPress: () => void replaceWith('withdrawal/reason') }}
      />
    </Screen>
  )
})

function Judged({ reason }: { reason: WithdrawalReason }) {
  const { reasons, judged, underWay, askReasons, askVerdict, choose } = useWithdrawal((state) => state)
  const ways = useWays((state) => (state.of === reason && state.said?.state === 'ready' ? state.said.value.ways : none))
  const wonder = useWays((state) => state.ask)
  const last = useWithdrawal((state) => state.verdict)
  // What else the balance is good for, and the place by name, stand among the words: told later, they would push them about.
  const open = useWays((state) => state.of !== reason || state.said === null)
  const verdict = judged !== reason || open || reasons.state === 'asking' ? asking : last
  const onward = useOnward()
  const ask = () => {
    void askReasons()
    void askVerdict(reason)
    void wonder(reason)
  }
  useOnShow(ask)

  const begin = async () => {
    choose(reason)
    await onward()
  }

  const comesForOther = async () => {
    choose(reason)
    await goTo('withdrawal/applicant')
  }

  const yes = verdict.state === 'ready' ? verdict.value : null
  return (
    <Screen
      title={title}
      heading={yes ? heading : undefined}
      lead={yes ? because(copy.reasons[reason].label) : undefined}
      footer={
        yes && (
          <ActionBar>
            <Button onPress={begin}>{yes.materials.length > 0 ? next : nextWithout}</Button>
            {reason !== 'DEATH' && (
              <Button kind="text" onPress={comesForOther}>
                {forOther}
              </Button>
            )}
          </ActionBar>
        )
      }
    >
      <Loaded
        of={verdict}
        retry={ask}
        waiting={waiting.verdict}
        refused={(refusal) => (
          <WithdrawalRefused
            refusal={refusal}
            reason={reason}
            area={reasons.state === 'ready' ? reasons.value.areaName : copy.yourPlace}
            underWay={underWay}
            ways={ways}
          />
        )}
      >
        {(value) => (
          <>
            <VerdictYes verdict={value} />
            <Alternatives ways={ways} title={words.alternatives.before} />
          </>
        )}
      </Loaded>
    </Screen>
  )
}

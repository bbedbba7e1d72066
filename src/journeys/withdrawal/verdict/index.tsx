import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { EmptyState } from '@/design/parts/EmptyState'
import { Loaded } from '@/design/parts/Loaded'
import { Screen } from '@/design/parts/Screen'
import { type WithdrawalReason, withdrawalReasons } from '@/domain/withdrawal/reason'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy } from '../copy'
import { useOnward } from '../errand'
import { WithdrawalRefused } from '../parts/WithdrawalRefused'
import { useWithdrawal } from '../store'
import { waiting } from '../waiting'
import { VerdictYes } from './VerdictYes'

const { title, heading, because, next, nextWithout, unknownReason } = copy.verdict

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
  const last = useWithdrawal((state) => state.verdict)
  const verdict = judged === reason ? last : asking
  const onward = useOnward()
  const ask = () => {
    void askReasons()
    void askVerdict(reason)
  }
  useOnShow(ask)

  const begin = async () => {
    choose(reason)
    await onward()
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
          />
        )}
      >
        {(value) => <VerdictYes verdict={value} />}
      </Loaded>
    </Screen>
  )
}

import { useEffect, useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { RadioList } from '@/design/parts/RadioList'
import { Screen } from '@/design/parts/Screen'
import { type UnbindReason, unbindReasons } from '@/domain/family/ending'
import { page } from '@/entrance/page'
import { back } from '@/platform/navigate'
import { useBinding } from '../parts/use-binding'
import { FamilyRefused } from '../refusals/FamilyRefused'
import { useCame, useSharing } from '../sharing-store'
import { type BoundRelative, useFamily } from '../store'
import { waiting } from '../waiting'
import { copy as words } from './copy'
import { Effects } from './Effects'
import { Done, NotEnded, Unknown } from './Outcome'
import { Proving } from './Proving'

/** 15: what ending does, why it is wished, who wishes it, and that it is done. Leaving before the proof changes nothing. */
export default page('family/ending', function Ending({ bindingId }) {
  const { binding, members, retry } = useBinding(bindingId)
  const askBinding = useFamily((state) => state.askBinding)
  const begin = useSharing((state) => state.begin)
  const came = useCame('unbind', bindingId)
  const [reason, setReason] = useState<UnbindReason | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [proving, setProving] = useState(false)
  useEffect(begin, [begin])

  const found = binding.state === 'ready' ? binding.value : null
  const now = came?.state === 'ready' ? came.value : found
  const look = async () => {
    await askBinding(bindingId)
    begin()
  }

  if (found && now && now.status !== 'ACTIVE' && now.status !== 'UNDER_REVIEW')
    return <Done of={{ ...found, ...now }} />
  if (came?.state === 'asking' || came?.state === 'unreached')
    return (
      <Unknown
        waiting={came.state === 'asking'}
        trouble={came.state === 'unreached' ? came.trouble : undefined}
        onLook={look}
      />
    )
  if (came?.state === 'refused' && came.refusal.code !== 'STEP_UP_NEEDED') return <NotEnded refusal={came.refusal} />
  if (found && proving && reason) return <Proving of={found} reason={reason} again={came?.state === 'refused'} />

  const error = attempt > 0 && !reason ? words.reason.missing : undefined
  const goOn = () => {
    setAttempt(attempt + 1)
    setProving(reason !== null)
  }
  return (
    <Screen
      title={words.title}
      heading={found ? words.heading(found.maskedName) : undefined}
      lead={found ? words.lead : undefined}
      footer={
        found && (
          <ActionBar>
            <Button kind="danger" onPress={goOn}>
              {words.goOn}
            </Button>
            <Button kind="text" onPress={back}>
              {words.keep}
            </Button>
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={error ? [{ field: 'reason', message: error }] : []} attempt={attempt} />
      <Loaded
        of={binding}
        retry={retry}
        waiting={waiting.form}
        refused={(refusal) => <FamilyRefused refusal={refusal} />}
      >
        {(bound) => (
          <>
            <Effects of={bound} family={members} />
            <RadioList
              name="reason"
              label={words.reason.label}
              options={reasonsFor(bound).map((value) => ({ value, label: words.reason.options[value] }))}
              value={reason}
              onChange={(value) => setReason(unbindReasons.find((one) => one === value) ?? null)}
              error={error}
            />
          </>
        )}
      </Loaded>
    </Screen>
  )
})

/** What can have happened between these two: nobody else divorces. */
const reasonsFor = ({ relation }: BoundRelative): UnbindReason[] =>
  unbindReasons.filter((reason) => reason !== 'DIVORCE' || relation === 'SPOUSE' || relation === 'PARENT_IN_LAW')

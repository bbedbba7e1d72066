import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Card } from '@/design/parts/Card'
import { DottedList } from '@/design/parts/DottedList'
import { ErrorSummary } from '@/design/parts/ErrorSummary'
import { Loaded } from '@/design/parts/Loaded'
import { Refused } from '@/design/parts/Refused'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { TextField } from '@/design/parts/TextField'
import { page } from '@/entrance/page'
import { replaceWith } from '@/platform/navigate'
import { asking } from '@/session/loadable'
import { useOnShow } from '@/session/on-show'
import { copy as errand } from '../copy'
import { payeeFaults } from '../payee/faults'
import { copy as progress } from '../progress/copy'
import { waiting } from '../waiting'
import { copy } from './copy'
import { Proof } from './Proof'
import { type Changed, useChange } from './store'

const cardFault = (card: string) => payeeFaults({ holder: '', card }).find(({ field }) => field === 'card')?.message

/** Another bank card for a request whose money the bank has sent back; proved, because it says where money goes. */
export default page('withdrawal/new-card', function NewCard({ requestId }) {
  const change = useChange((state) => state)
  const { card, sending, open, type, resend } = change
  const request = change.requestId === requestId ? change.request : asking
  const [proving, setProving] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const follow = () => replaceWith('withdrawal/progress', { requestId })
  useOnShow(() => void open(requestId))

  const finish = async (came: Changed | null) => {
    if (came?.state === 'ready') await follow()
    else if (came?.state === 'refused' && came.refusal.code !== 'STEP_UP_NEEDED') setProving(false)
  }

  const refused = sending?.state === 'refused' ? copy.refused[sending.refusal.code] : undefined
  const fault = attempt > 0 ? cardFault(card) : undefined
  const error = fault ?? (proving ? undefined : refused)
  const proceed = () => {
    setAttempt(attempt + 1)
    if (!cardFault(card)) setProving(true)
  }

  if (sending?.state === 'asking' || sending?.state === 'unreached') {
    const unknown = sending.state === 'unreached'
    return (
      <Screen
        title={copy.title}
        footer={
          unknown && (
            <ActionBar>
              <Button onPress={() => resend().then(finish)}>{copy.unknown.again}</Button>
              <Button kind="text" onPress={follow}>
                {copy.unknown.leave}
              </Button>
            </ActionBar>
          )
        }
      >
        <ResultPanel tone="wait" {...(unknown ? copy.unknown : copy.sending)} />
      </Screen>
    )
  }

  const mayChange = request.state === 'ready' && request.value.status === 'PAY_FAILED'
  return (
    <Screen
      title={copy.title}
      heading={request.state === 'ready' && !mayChange ? undefined : copy.heading}
      lead={mayChange ? copy.lead(request.value.maskedCard) : undefined}
      footer={
        request.state === 'ready' && (
          <ActionBar>
            {mayChange && !proving && <Button onPress={proceed}>{copy.next}</Button>}
            {mayChange && proving && (
              <Button kind="text" onPress={() => setProving(false)}>
                {copy.back}
              </Button>
            )}
            {!mayChange && <Button onPress={follow}>{copy.see}</Button>}
          </ActionBar>
        )
      }
    >
      <ErrorSummary errors={error ? [{ field: 'card', message: error }] : []} attempt={attempt} />
      <Loaded
        of={request}
        retry={() => void open(requestId)}
        waiting={waiting.newCard}
        refused={() => <Refused title={progress.notFound.title} reason={progress.notFound.reason} />}
      >
        {({ status, amount }) =>
          status !== 'PAY_FAILED' ? (
            <Refused tone="info" title={copy.not.title} reason={copy.not.reason} />
          ) : proving ? (
            <Proof amount={amount} lapsed={refused} onDone={finish} />
          ) : (
            <>
              <TextField
                name="card"
                label={copy.card}
                hint={copy.hint}
                error={error}
                value={card}
                onChange={type}
                kind="bank-card"
              />
              <Card title={copy.checkTitle}>
                <DottedList lines={[...copy.check, errand.payee.first]} />
              </Card>
            </>
          )
        }
      </Loaded>
    </Screen>
  )
})

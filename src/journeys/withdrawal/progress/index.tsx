import { useState } from 'react'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Loaded } from '@/design/parts/Loaded'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { page } from '@/entrance/page'
import { goTo, restartAt } from '@/platform/navigate'
import { useOnShow } from '@/session/on-show'
import { lackingErrors } from '../parts/lacking-errors'
import { waiting } from '../waiting'
import { Around } from './Around'
import { CancelQuestion } from './CancelQuestion'
import { copy } from './copy'
import { LastAct } from './LastAct'
import { RequestView } from './RequestView'
import { useFollowing } from './store'

const { title, notFound, cancel: cancelling, refresh, home, supplement: supplementing } = copy

/** What became of an application: its result and its progress in one page, which a link may open at any time (R-J05). */
export default page('withdrawal/progress', function Progress({ requestId }) {
  const following = useFollowing((state) => state)
  const { act, today, handedIn, outOfReach, ask, handIn, cancel, supplement, returnCard } = following
  const mine = following.requestId === requestId
  const request = mine ? following.request : ({ state: 'asking' } as const)
  const [asksToCancel, setAsksToCancel] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const askAgain = () => ask(requestId)
  useOnShow(() => void askAgain())

  const found = request.state === 'ready' ? request.value : null
  const busy = act?.came.state === 'asking'
  const inDoubt = act?.came.state === 'unreached'
  const errors = attempt > 0 && found?.supplement ? lackingErrors(found.supplement.materials, handedIn) : []

  const send = async () => {
    setAttempt(attempt + 1)
    if (found?.supplement && lackingErrors(found.supplement.materials, handedIn).length === 0) await supplement()
  }
  const takeBack = async () => {
    await cancel()
    setAsksToCancel(false)
  }

  return (
    <Screen
      title={title}
      footer={
        found &&
        (asksToCancel && found.cancellable && !inDoubt ? (
          <CancelQuestion amount={found.amount} onConfirm={takeBack} onKeep={() => setAsksToCancel(false)} />
        ) : (
          <ActionBar>
            {found.supplement && !inDoubt && <Button onPress={send}>{supplementing.send}</Button>}
            {found.status === 'PAY_FAILED' && (
              <Button onPress={() => goTo('withdrawal/new-card', { requestId })}>{copy.newCard}</Button>
            )}
            {found.status === 'CARD_RETURN_PENDING' && !inDoubt && (
              <Button busy={busy} onPress={returnCard}>
                {copy.cardBack.confirm}
              </Button>
            )}
            {found.finished ? (
              <Button kind="secondary" onPress={() => restartAt('home')}>
                {home}
              </Button>
            ) : (
              <Button kind="secondary" onPress={askAgain}>
                {inDoubt ? copy.inDoubt.again : refresh}
              </Button>
            )}
          </ActionBar>
        ))
      }
    >
      <Loaded
        of={request}
        retry={() => void askAgain()}
        waiting={waiting.progress}
        refused={() => (
          <Refused
            title={notFound.title}
            reason={notFound.reason}
            next={[
              { ...notFound.records, onPress: () => void goTo('records') },
              { ...notFound.anew, onPress: () => void goTo('withdrawal/reason') },
            ]}
          />
        )}
      >
        {(value) => (
          <>
            <LastAct act={act} outOfReach={outOfReach} />
            <RequestView
              request={value}
              today={today}
              handedIn={handedIn}
              onHandIn={handIn}
              errors={errors}
              attempt={attempt}
            />
            <Around of={value} />
            {value.cancellable && !inDoubt && (
              <Button kind="text" busy={busy} disabled={asksToCancel} onPress={() => setAsksToCancel(true)}>
                {cancelling.open}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Screen>
  )
})

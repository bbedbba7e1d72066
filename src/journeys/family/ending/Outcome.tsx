import { useAppearance } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Refused } from '@/design/parts/Refused'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { troubleWords } from '@/design/trouble-words'
import { formatDay } from '@/domain/calendar'
import type { Trouble } from '@/domain/loadable'
import type { Refusal } from '@/domain/refusal'
import { goTo, restartAt, switchTo } from '@/platform/navigate'
import type { BoundRelative } from '../store'
import { copy as words } from './copy'

/** The binding has ended; told from the counter's books, so that a reload tells the same. */
export function Done({ of: { maskedName, ended } }: { of: BoundRelative }) {
  const { title, lines, mourning, members, home } = words.done
  return (
    <Screen
      title={words.title}
      footer={
        <ActionBar>
          <Button onPress={() => restartAt('family/members')}>{members}</Button>
          <Button kind="text" onPress={() => switchTo('home')}>
            {home}
          </Button>
        </ActionBar>
      }
    >
      <ResultPanel
        tone="good"
        title={title}
        lines={ended?.reason === 'DEATH' ? mourning : lines(maskedName, ended && formatDay(ended.on))}
      />
    </Screen>
  )
}

interface UnknownProps {
  waiting: boolean
  /** Why it was turned away unserved, where that is known: then nothing was done. */
  trouble?: Trouble
  onLook(): Promise<void>
}

/** The word is on its way, or its answer was lost: never called a failure, and only looked at again. */
export function Unknown({ waiting, trouble, onLook }: UnknownProps) {
  const { lookAgain, ...unknown } = words.unknown
  const told = trouble && troubleWords(trouble)
  return (
    <Screen
      title={words.title}
      footer={
        !waiting && (
          <ActionBar>
            <Button onPress={onLook}>{lookAgain}</Button>
          </ActionBar>
        )
      }
    >
      <ResultPanel
        tone="wait"
        {...(waiting ? words.sending : told ? { title: told.title, lines: [told.lead] } : unknown)}
      />
    </Screen>
  )
}

/** A fee under way keeps a binding, and anything this app does not know is asked at 12393. */
export function NotEnded({ refusal: { code, detail } }: { refusal: Refusal }) {
  const { callHotline } = useAppearance()
  const { see, ...pending } = words.pending
  const orderId = code === 'PENDING_ORDER' ? detail?.orderId : null
  return (
    <Screen title={words.title}>
      {typeof orderId === 'string' ? (
        <Refused
          {...pending}
          tone="wait"
          next={[{ label: see, onPress: () => void goTo('contribution/progress', { orderId }) }]}
        />
      ) : (
        <Refused
          title={words.refused.title}
          reason={words.refused.reason}
          next={[{ label: words.refused.call, onPress: () => callHotline('12393') }]}
        />
      )}
    </Screen>
  )
}

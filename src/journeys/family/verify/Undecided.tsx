import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { ResultPanel } from '@/design/parts/ResultPanel'
import { Screen } from '@/design/parts/Screen'
import { restartAt } from '@/platform/navigate'
import type { Bound } from '../application/answers'
import { useApplication } from '../application/store'
import { copy as words } from './copy'

interface Props {
  /** The counter is still being asked; otherwise its answer was lost. */
  waiting: boolean
  onOutcome(bound: Bound | null): Promise<void>
}

/** The bind is sent and nobody knows yet what became of it. Never called a failure; asked for again under the same key. */
export function Undecided({ waiting, onOutcome }: Props) {
  const lookAgain = useApplication((state) => state.lookAgain)
  return (
    <Screen
      title={words.title}
      footer={
        <ActionBar>
          <Button busy={waiting} onPress={async () => onOutcome(await lookAgain())}>
            {words.lookAgain}
          </Button>
          <Button kind="text" onPress={() => restartAt('records')}>
            {words.later}
          </Button>
        </ActionBar>
      }
    >
      <ResultPanel tone="wait" {...(waiting ? words.sending : words.unknown)} />
    </Screen>
  )
}

import type { Tab } from '@/design/appearance'
import { ActionBar } from '@/design/parts/ActionBar'
import { Button } from '@/design/parts/Button'
import { Refused } from '@/design/parts/Refused'
import { Screen } from '@/design/parts/Screen'
import { Unreached } from '@/design/parts/Unreached'
import { restartAt, switchTo } from '@/platform/navigate'
import { reopen } from '@/platform/reopen'
import { missUnknown } from '@/session/visit'
import { copy } from './copy'

/** A link whose parameters no page of ours wrote. */
export function BrokenLink() {
  const { title, reason, home } = copy.brokenLink
  return (
    <Screen
      title={copy.wrongDoor}
      footer={
        <ActionBar>
          <Button onPress={() => switchTo('home')}>{home}</Button>
        </ActionBar>
      }
    >
      <Refused title={title} reason={reason} />
    </Screen>
  )
}

/** A page that could not be fetched. */
export function Unfetched({ tab }: { tab?: Tab }) {
  const { title, lead } = copy.unfetched
  return (
    <Screen title={title} tab={tab}>
      <Unreached title={title} lead={lead} onRetry={reopen} />
    </Screen>
  )
}

/** A link to a scenario, a fault or a walk that is not on the programme. */
export function Unknown({ tab, what }: { tab?: Tab; what: 'scenario' | 'fault' | 'walk' }) {
  const { title, reason, list, home } = copy.unknown
  const leaveFor = (name: 'home' | 'rehearsal/scenarios') => {
    missUnknown()
    return restartAt(name)
  }
  return (
    <Screen
      title={copy.wrongDoor}
      tab={tab}
      footer={
        <ActionBar>
          <Button onPress={() => leaveFor('rehearsal/scenarios')}>{list}</Button>
          <Button kind="secondary" onPress={() => leaveFor('home')}>
            {home}
          </Button>
        </ActionBar>
      }
    >
      <Refused title={title[what]} reason={reason} />
    </Screen>
  )
}

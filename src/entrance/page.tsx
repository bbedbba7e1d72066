import { useRouter } from '@tarojs/taro'
import { type ComponentType, useEffect, useState } from 'react'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { addressOf, readParams, tabOf } from '@/routes/params'
import type { ParamsOf, RouteName } from '@/routes/table'
import { noteBug, useVisit } from '@/session/visit'
import { copy } from './copy'
import { Broken, HonestPage } from './honest-page'
import { names, openLink, type Told } from './link'
import { WalkBar } from './walk-bar'
import { BrokenLink, Unfetched, Unknown } from './wrong-door'

/**
 * Makes a page of the route table: reads what it was opened with, opens the scenario its link names, and draws it anew
 * when another visit begins. A link that is incomplete or tampered with gets a page that says so; a bug gets the honest one.
 * The rehearsal's own pages stand outside: the bar of a walk is not on them, and a visit begun on them does not draw them anew.
 */
export function page<R extends RouteName>(name: R, View: ComponentType<ParamsOf<R>>): ComponentType {
  // WeChat's tab bar stands over a tab's page whatever the page says, and would cover the way out of it.
  const tab = tabOf(name)
  const ours = name.startsWith('rehearsal/')

  function Opened({ params }: { params: Told & Record<string, string | undefined> }) {
    const opened = useLink(ours ? {} : params)
    const visit = useVisit((now) => now.number)
    const unknown = useVisit((now) => now.unknown)
    const bug = useVisit((now) => now.bug)
    const unfetched = useVisit((now) => now.unfetched)
    const read = readParams(name, params)
    if (!opened)
      return (
        <Screen title={copy.opening} tab={tab}>
          <Skeleton />
        </Screen>
      )
    if (unfetched) return <Unfetched tab={tab} />
    if (bug !== null) return <Broken tab={tab} message={bug} onAgain={() => noteBug(null)} />
    if (unknown !== null) return <Unknown tab={tab} what={unknown} />
    if (!read) return <BrokenLink />
    return (
      <HonestPage key={ours ? 0 : visit} tab={tab}>
        <View {...read} />
      </HonestPage>
    )
  }

  return function Page() {
    const { params } = useRouter()
    const read = readParams(name, params)
    return (
      <>
        {process.env.BACKEND !== 'http' && !ours && <WalkBar here={read && addressOf(name, read)} />}
        <Opened params={params} />
      </>
    )
  }
}

/** Whether what a link names is running; where it names nothing there is nothing to wait for. */
function useLink(told: Told): boolean {
  const [opened, setOpened] = useState(!names(told))
  const { walk, scenario, fault } = told
  // biome-ignore lint/correctness/useExhaustiveDependencies: told is these three.
  useEffect(() => {
    if (!names(told)) return
    let left = false
    // A walk leads away from here: this page stays as it is until it goes.
    openLink(told).then(() => !left && walk === undefined && setOpened(true))
    return () => {
      left = true
    }
  }, [walk, scenario, fault])
  return opened
}

import { useRouter } from '@tarojs/taro'
import { type ComponentType, useEffect, useState } from 'react'
import { Screen } from '@/design/parts/Screen'
import { Skeleton } from '@/design/parts/Skeleton'
import { readParams, tabOf } from '@/routes/params'
import type { ParamsOf, RouteName } from '@/routes/table'
import { noteBug, openScenario, useVisit } from '@/session/visit'
import { copy } from './copy'
import { Broken, HonestPage } from './honest-page'
import { BrokenLink, Unfetched, UnknownScenario } from './wrong-door'

/**
 * Makes a page of the route table: reads what it was opened with, opens the scenario its link names, and draws it anew
 * when another visit begins. A link that is incomplete or tampered with gets a page that says so; a bug gets the honest one.
 */
export function page<R extends RouteName>(name: R, View: ComponentType<ParamsOf<R>>): ComponentType {
  // WeChat's tab bar stands over a tab's page whatever the page says, and would cover the way out of it.
  const tab = tabOf(name)
  return function Opened() {
    const { params } = useRouter()
    const opened = useScenario(params.scenario)
    const visit = useVisit((now) => now.number)
    const unknown = useVisit((now) => now.unknownScenario)
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
    if (unknown !== null) return <UnknownScenario tab={tab} id={unknown} />
    if (!read) return <BrokenLink />
    return (
      <HonestPage key={visit} tab={tab}>
        <View {...read} />
      </HonestPage>
    )
  }
}

/** Whether the scenario a link names is running; without a name there is nothing to wait for. */
function useScenario(named: string | undefined): boolean {
  const [opened, setOpened] = useState(named === undefined)
  useEffect(() => {
    if (named === undefined) return
    let left = false
    openScenario(named).then(() => !left && setOpened(true))
    return () => {
      left = true
    }
  }, [named])
  return opened
}

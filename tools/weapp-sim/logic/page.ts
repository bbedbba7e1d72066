import { type MiniProgram, type PageWindow, windowOf } from '../program/mini-program'
import type { PageFront } from '../protocol'
import type { Address } from './address'
import type { Ground } from './app'
import type { Bag } from './realm'
import { setDataOf } from './set-data'

/** A page that is open: what WeChat knows of it, and the object the app sees. */
export interface AppPage {
  readonly id: number
  readonly address: Address
  /** What getCurrentPages() shows of it. */
  readonly instance: Bag
  /** How it is framed; the app may change the title. */
  readonly window: PageWindow
  /** onUnload was called, or is being. */
  gone: boolean
}

/**
 * Makes a page as Page() described it. Nothing here calls onPullDownRefresh, onResize or onTabItemTap, and nobody is told:
 * Taro gives them to every page, whether it listens or not.
 */
export function makePage(ground: Ground, id: number, address: Address, definition: Bag): AppPage {
  const { launch, program, query, realm } = ground
  const { route } = address
  const instance = realm.object({
    ...definition,
    data: realm.json(definition.data ?? {}),
    options: realm.json(address.query),
    route,
    __route__: route,
    is: route,
    __wxWebviewId__: id,
    getPageId: () => `pageId:${id}`,
    createSelectorQuery: () => query(id),
  })
  const page: AppPage = { id, address, instance, window: windowOf(program, route, launch.phone.theme), gone: false }
  instance.setData = setDataOf(ground, { page: id }, route, instance, () => !page.gone)
  return page
}

/** Its place in the tab bar, -1 outside. */
export const tabOf = ({ tabs }: MiniProgram, route: string): number => tabs.findIndex((tab) => tab.pagePath === route)

/** How the shell frames it. */
export function frontOf(program: MiniProgram, { id, address, window }: AppPage, canGoBack: boolean): PageFront {
  const { navigationBarTitleText: title, ...look } = window
  return { ...look, id, title, canGoBack, tab: tabOf(program, address.route) }
}

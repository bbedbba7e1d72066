import Taro from '@tarojs/taro'
import { addressOf, nameOf, type TabName } from '@/routes/params'
import { type ParamsOf, type RouteName, routes } from '@/routes/table'

/** What a page must be told; pages without parameters take none. */
type Told<R extends RouteName> = keyof ParamsOf<R> extends never ? [] : [params: ParamsOf<R>]

/** WeChat refuses an eleventh page; from here on a page replaces the one before it instead. */
const deepestStack = 9

/** Milliseconds for which a second tap means the page the first one has opened. */
const tapsOfOneThumb = 300

let opening: string | null = null

/** Opens a page on top of this one, once however often the thumb lands; a tab is switched to. */
export async function goTo<R extends RouteName>(name: R, ...[params]: Told<R>): Promise<void> {
  const url = addressOf(name, (params ?? {}) as ParamsOf<R>)
  if (url === opening) return
  opening = url
  try {
    if (routes[name].tab) await Taro.switchTab({ url })
    else if (Taro.getCurrentPages().length >= deepestStack) await Taro.redirectTo({ url })
    else await Taro.navigateTo({ url })
  } finally {
    setTimeout(() => {
      opening = null
    }, tapsOfOneThumb)
  }
}

/** Opens a page in place of this one: 返回 will not lead here again. After money has moved, forms are left this way (R-J07). */
export async function replaceWith<R extends RouteName>(name: R, ...[params]: Told<R>): Promise<void> {
  const url = addressOf(name, (params ?? {}) as ParamsOf<R>)
  if (routes[name].tab) await Taro.switchTab({ url })
  else await Taro.redirectTo({ url })
}

/** Back to a page if it lies right behind this one, else to it in place of this one: it is never twice in the stack. */
export async function backTo(name: 'family/check'): Promise<void> {
  const [behind] = Taro.getCurrentPages().slice(-2)
  if (canGoBack() && nameOf(behind?.route ?? '') === name) await Taro.navigateBack()
  else await replaceWith(name)
}

/** Forgets every page behind and opens this one: after an errand, and when a scenario begins. */
export async function restartAt<R extends RouteName>(name: R, ...[params]: Told<R>): Promise<void> {
  await Taro.reLaunch({ url: addressOf(name, (params ?? {}) as ParamsOf<R>) })
}

/** As `restartAt`, for a page named by data and its parameters as read by the table: where a scenario opens. */
export async function restartWith<R extends RouteName>(name: R, params: ParamsOf<R>): Promise<void> {
  await Taro.reLaunch({ url: addressOf(name, params) })
}

/** Switches to a tab of the bottom bar. */
export async function switchTo(tab: TabName): Promise<void> {
  await Taro.switchTab({ url: `/${routes[tab].path}` })
}

/** Whether there is a page to go back to: a link opened cold has none. */
export const canGoBack = (): boolean => Taro.getCurrentPages().length > 1

/** One page back, or home where a link was opened cold. */
export async function back(): Promise<void> {
  if (canGoBack()) await Taro.navigateBack()
  else await switchTo('home')
}

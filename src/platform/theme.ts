import Taro from '@tarojs/taro'

/** The colours of what is drawn around a page, in one theme. */
export interface Bars {
  readonly page: string
  /** WeChat takes black or white for the words of its bar, and nothing else. */
  readonly words: string
}

type Scheme = 'light' | 'dark'

/** Until a theme is chosen against the phone's, theme.json does everything, and this would only blink. */
let chosen = false

/**
 * Gives WeChat's own bar, and what shows when a page is pulled beyond its end, the colours of a theme. For the page in
 * front only, and only until it is left: to be called whenever a page shows.
 */
export function dress(theme: Scheme | 'system', bars: Record<Scheme, Bars>): void {
  if (theme === 'system' && !chosen) return
  chosen = true
  const { page, words } = bars[theme === 'system' ? ofThePhone() : theme]
  Taro.setNavigationBarColor({ frontColor: words, backgroundColor: page }).catch(gone)
  Taro.setBackgroundColor({ backgroundColor: page, backgroundColorTop: page, backgroundColorBottom: page }).catch(gone)
}

/** What WeChat is in now; light where the base library does not say (before 2.20). */
const ofThePhone = (): Scheme =>
  Taro.canIUse('getAppBaseInfo') && Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'

/** A call that comes too early or too late, with no page in front, is no failure: the next page to show makes its own. */
const gone = () => undefined

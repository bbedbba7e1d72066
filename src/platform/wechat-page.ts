import Taro from '@tarojs/taro'
import { dress } from './theme'

/** What a page can ask of the WeChat page it stands in. A call that comes too late, when the page is gone, is no failure. */
export const wechatPage = {
  entitle: (title: string): void => void Taro.setNavigationBarTitle({ title }).catch(() => undefined),
  /** Once what has just been rendered is drawn: before, the selector would find nothing. */
  scrollTo: (selector: string): void =>
    Taro.nextTick(() => void Taro.pageScrollTo({ selector, duration: 0 }).catch(() => undefined)),
  dress,
  nudge: (): void => void Taro.vibrateShort({ type: 'light' }).catch(() => undefined),
}

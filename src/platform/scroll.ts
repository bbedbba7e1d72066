import Taro from '@tarojs/taro'

/** Back to the top of the page, where what was just chosen begins. A page that cannot be scrolled is there already. */
export function toTop(): void {
  Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
}

import { usePageScroll, useReachBottom } from '@tarojs/taro'

/**
 * Hears how far the page is scrolled, in pixels, and when it comes to its end.
 * @param _className is on the page that is meant; in WeChat every page hears of itself alone
 */
export function useScrolling(_className: string, scrolled: (top: number) => void, atEnd: () => void): void {
  usePageScroll(({ scrollTop }) => scrolled(scrollTop))
  useReachBottom(atEnd)
}

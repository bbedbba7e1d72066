import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useAppearance } from './appearance'
import { bars } from './tokens'

/** WeChat's bar shows the title of the page's own config until the page says something else; its colours likewise. */
export function useTitle(title: string): void {
  const { wechatPage, theme } = useAppearance()
  useEffect(() => wechatPage?.entitle(title), [wechatPage, title])
  useDidShow(() => wechatPage?.dress(theme, bars))
}

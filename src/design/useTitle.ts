import { useEffect } from 'react'
import { useAppearance } from './appearance'

/** WeChat's bar shows the title of the page's own config until the page says something else. */
export function useTitle(title: string): void {
  const { wechatPage } = useAppearance()
  useEffect(() => wechatPage?.entitle(title), [wechatPage, title])
}

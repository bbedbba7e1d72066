import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { words } from './copy'

/** Names the browser tab after the page; again on return, because Taro puts its own title back when a page shows. */
export function useTitle(title: string): void {
  const name = title === words.app ? title : `${title} - ${words.app}`
  const show = () => {
    document.title = name
  }
  useEffect(show, [name])
  useDidShow(show)
}

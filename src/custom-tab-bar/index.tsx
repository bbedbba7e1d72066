import { getCurrentPages, useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Tab } from '@/design/appearance'
import { TabBar } from '@/design/parts/TabBar'
import { switchTo } from '@/platform/navigate'
import { nameOf } from '@/routes/params'
import { useFontLevel } from '@/session/appearance'

const tabs: readonly Tab[] = ['home', 'records', 'me']

/** The tab whose page is on top; 首页 while WeChat is still pushing its first page. */
function tabOnTop(): Tab {
  const route = getCurrentPages().slice(-1)[0]?.route ?? ''
  return tabs.find((tab) => tab === nameOf(route)) ?? 'home'
}

/**
 * WeChat's own tab bar. It makes one instance per tab page and outside the app's React tree, so an instance belongs to
 * one tab for life: it never follows a press, which would light the wrong tab on the page that is left behind.
 */
export default function CustomTabBar() {
  const [current, setCurrent] = useState(tabOnTop)
  useDidShow(() => setCurrent(tabOnTop()))
  const fontLevel = useFontLevel()
  return <TabBar current={current} fontLevel={fontLevel} onOpen={switchTo} />
}

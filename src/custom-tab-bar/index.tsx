import { getCurrentPages } from '@tarojs/taro'
import { useState } from 'react'
import { TabBar } from '@/design/parts/TabBar'
import { switchTo } from '@/platform/navigate'
import { nameOf, tabOf } from '@/routes/params'
import { useFontLevel, useTheme } from '@/session/appearance'

/** The tab whose page is on top; 首页 while WeChat is still pushing its first page. */
const tabOnTop = () => tabOf(nameOf(getCurrentPages().slice(-1)[0]?.route ?? '')) ?? 'home'

/**
 * WeChat's own tab bar. It makes one instance per tab page, after that page is on the stack, so an instance belongs to one
 * tab for life: it never follows a press, which would light the wrong tab on the page that is left behind. Taro 4.2.1 calls
 * no lifecycle hook of it.
 */
export default function CustomTabBar() {
  const [current] = useState(tabOnTop)
  const fontLevel = useFontLevel()
  const theme = useTheme()
  return <TabBar current={current} fontLevel={fontLevel} theme={theme} onOpen={switchTo} />
}

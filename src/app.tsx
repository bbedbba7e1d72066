import { type PropsWithChildren, useEffect } from 'react'
import { AppearanceProvider } from '@/design/appearance'
import { hearBugs } from '@/platform/bugs'
import { hearLinks } from '@/platform/links'
import { useMissingPage } from '@/platform/missing-page'
import { back, canGoBack, restartAt, switchTo } from '@/platform/navigate'
import { dial } from '@/platform/phone'
import { removeShell } from '@/platform/shell'
import { wechatPage } from '@/platform/wechat-page'
import { useFontLevel } from '@/session/appearance'
import { noteBug, noteUnfetched, openScenario } from '@/session/visit'
import './app.scss'

// The home page rides in the first script, so that opening the app costs one request fewer (docs/decisions/0004).
if (process.env.TARO_ENV === 'h5') require('./tabs/home/index')

/** Hands every screen its font level and its ways out; a screen itself knows neither session nor platform. */
export default function App({ children }: PropsWithChildren) {
  const fontLevel = useFontLevel()
  useEffect(removeShell, [])
  useEffect(() => hearBugs(noteBug, noteUnfetched), [])
  useEffect(() => hearLinks(({ scenario }) => void (scenario && openScenario(scenario))), [])
  // A link to a page we do not have ends as one with nothing in it does: at the page that says so.
  useMissingPage(() => void restartAt('balance/entry', { entryId: '' }))
  return (
    <AppearanceProvider value={{ fontLevel, back, canGoBack, openTab: switchTo, callHotline: dial, wechatPage }}>
      {children}
    </AppearanceProvider>
  )
}

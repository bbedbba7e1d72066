import { type PropsWithChildren, useEffect } from 'react'
import { AppearanceProvider } from '@/design/appearance'
import { bars } from '@/design/tokens'
import { hearLink } from '@/entrance/link'
import { hearBugs } from '@/platform/bugs'
import { hearLinks } from '@/platform/links'
import { useMissingPage } from '@/platform/missing-page'
import { back, canGoBack, restartAt, switchTo } from '@/platform/navigate'
import { dial } from '@/platform/phone'
import { removeShell } from '@/platform/shell'
import { findVoice } from '@/platform/speech'
import { dress } from '@/platform/theme'
import { wechatPage } from '@/platform/wechat-page'
import { chooseFontLevel, useFontLevel, useTheme } from '@/session/appearance'
import { noteBug, noteUnfetched } from '@/session/visit'
import './app.scss'

// The home page rides in the first script, so that opening the app costs one request fewer (docs/decisions/0004).
if (process.env.TARO_ENV === 'h5') require('./tabs/home/index')

/** Hands every screen its font level, its theme and its ways out; a screen itself knows neither session nor platform. */
export default function App({ children }: PropsWithChildren) {
  const fontLevel = useFontLevel()
  const theme = useTheme()
  useEffect(removeShell, [])
  useEffect(() => dress(theme, bars), [theme])
  useEffect(() => hearBugs(noteBug, noteUnfetched), [])
  useEffect(() => hearLinks(hearLink), [])
  // A link to a page we do not have ends as one with nothing in it does: at the page that says so.
  useMissingPage(() => void restartAt('balance/entry', { entryId: '' }))
  return (
    <AppearanceProvider
      value={{
        fontLevel,
        theme,
        chooseFontLevel,
        back,
        canGoBack,
        openTab: switchTo,
        callHotline: dial,
        findVoice,
        wechatPage,
      }}
    >
      {children}
    </AppearanceProvider>
  )
}

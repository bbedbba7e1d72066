import { type PropsWithChildren, useEffect } from 'react'
import { AppearanceProvider } from '@/design/appearance'
import { hearLinks } from '@/platform/links'
import { back, canGoBack, switchTo } from '@/platform/navigate'
import { dial } from '@/platform/phone'
import { removeShell } from '@/platform/shell'
import { useFontLevel } from '@/session/appearance'
import { openScenario } from '@/session/visit'
import './app.scss'

// The home page rides in the first script, so that opening the app costs one request fewer (docs/decisions/0004).
if (process.env.TARO_ENV === 'h5') require('./tabs/home/index')

/** Hands every screen its font level and its ways out; a screen itself knows neither session nor platform. */
export default function App({ children }: PropsWithChildren) {
  const fontLevel = useFontLevel()
  useEffect(removeShell, [])
  useEffect(() => hearLinks(({ scenario }) => void (scenario && openScenario(scenario))), [])
  return (
    <AppearanceProvider value={{ fontLevel, back, canGoBack, openTab: switchTo, callHotline: dial }}>
      {children}
    </AppearanceProvider>
  )
}

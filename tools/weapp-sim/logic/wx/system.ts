import type { Ground } from '../app'
import { tabOf } from '../page'
import type { Router } from '../router'
import type { Table } from './calls'

/** CSS pixels of what WeChat draws around a page. The shell's style sheet draws the same. */
const STATUS_BAR = 47
const NAVIGATION_BAR = 44
const TAB_BAR_HEIGHT = 56

/**
 * What the app can learn of the phone and of itself.
 * @param official the names WeChat has on wx
 */
export function system({ launch, program }: Ground, router: Router, official: ReadonlySet<string>): Table {
  const { width, height, fontSizeScaleFactor, theme } = launch.phone

  const windowInfo = () => {
    const page = router.top
    const above = page?.window.navigationStyle === 'custom' ? 0 : STATUS_BAR + NAVIGATION_BAR
    const tab = page !== undefined && tabOf(program, page.address.route) >= 0 && !program.customTabBar
    return {
      pixelRatio: 2,
      screenWidth: width,
      screenHeight: height,
      windowWidth: width,
      windowHeight: height - above - (tab ? TAB_BAR_HEIGHT : 0),
      statusBarHeight: STATUS_BAR,
      screenTop: above,
      safeArea: { left: 0, right: width, top: STATUS_BAR, bottom: height, width, height: height - STATUS_BAR },
    }
  }
  const deviceInfo = () => ({ brand: 'weapp-sim', model: 'weapp-sim', system: 'Android 13', platform: 'android' })
  const appBaseInfo = () => ({
    SDKVersion: '3.7.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme,
    fontSizeScaleFactor,
    fontSizeSetting: Math.round(16 * fontSizeScaleFactor),
    enableDebug: false,
    host: { appId: '', env: 'WeChat' },
  })
  const systemInfo = () => ({ ...windowInfo(), ...deviceInfo(), ...appBaseInfo() })
  return {
    atOnce: {
      getWindowInfo: windowInfo,
      getDeviceInfo: deviceInfo,
      getAppBaseInfo: appBaseInfo,
      getSystemInfoSync: systemInfo,
      // `showModal`, `showModal.object.editable`, and names of built-in components, which are of small letters only.
      canIUse: (schema) => {
        const [name = ''] = String(schema).split('.')
        return official.has(name) || /^[a-z]+(-[a-z]+)*$/.test(name)
      },
    },
    later: { getSystemInfo: systemInfo, getSystemInfoAsync: systemInfo },
  }
}

import Taro from '@tarojs/taro'

/** WeChat's own font setting as a factor, 1 for its standard size; 1 where the base library does not say (before 2.23). */
export function systemFontScale(): number {
  if (!Taro.canIUse('getAppBaseInfo')) return 1
  // Taro's types of 4.2.1 lag behind: the factor is documented by WeChat.
  const said: Taro.getAppBaseInfo.Result & { fontSizeScaleFactor?: number } = Taro.getAppBaseInfo()
  return said.fontSizeScaleFactor ?? 1
}

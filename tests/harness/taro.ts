/** What lies on the device, under the keys the app gave it. */
export const device = new Map<string, string>()

/** As much of Taro as the stores meet in a test: a device that keeps texts. It knows no pages and is in no WeChat. */
export default {
  getStorageSync: (key: string) => device.get(key) ?? '',
  setStorageSync: (key: string, text: string) => void device.set(key, text),
  removeStorageSync: (key: string) => void device.delete(key),
  canIUse: () => false,
}

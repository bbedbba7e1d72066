/** What lies on the device, under the keys the app gave it. */
export const device = new Map<string, string>()

/** What is wrong with the device: full, it throws as WeChat does when nothing more fits. */
export const trouble = { full: false }

/** As much of Taro as the stores meet in a test: a device that keeps texts. It knows no pages and is in no WeChat. */
export default {
  getStorageSync: (key: string) => device.get(key) ?? '',
  setStorageSync(key: string, text: string) {
    if (trouble.full) throw new Error('setStorageSync:fail exceed storage max size')
    device.set(key, text)
  },
  removeStorageSync: (key: string) => void device.delete(key),
  canIUse: () => false,
}

import Taro from '@tarojs/taro'

/** Everything this app keeps on the device begins so; nothing else is ever read or cleared. */
const prefix = 'huijia.'

/** Reads a text kept on the device; null when there is none or the device will not say. */
export function read(key: string): string | null {
  try {
    const kept: unknown = Taro.getStorageSync(prefix + key)
    return typeof kept === 'string' && kept !== '' ? kept : null
  } catch {
    // A browser that forbids storage (private windows of old Safari) answers by throwing: the same as having kept nothing.
    return null
  }
}

/** Keeps a text on the device. False when it would not fit or is forbidden: the caller decides what that means. */
export function write(key: string, text: string): boolean {
  try {
    Taro.setStorageSync(prefix + key, text)
    return read(key) === text
  } catch {
    return false
  }
}

/** Forgets one text. */
export function remove(key: string): void {
  try {
    Taro.removeStorageSync(prefix + key)
  } catch {
    // Nothing could be kept here, so there is nothing to forget.
  }
}

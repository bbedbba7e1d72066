import Taro from '@tarojs/taro'

/** A passing word for events that need no reading, such as 已复制 (R-J10). Anything that matters belongs on the page. */
export function whisper(title: string): void {
  Taro.showToast({ title, icon: 'none', duration: 1500 }).catch(() => undefined)
}

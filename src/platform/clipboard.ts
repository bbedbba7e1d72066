import Taro from '@tarojs/taro'

/** Copies a 受理编号, the only thing that may leave by the clipboard (R-P03). False when the browser forbids it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    // H5 outside a secure context has no clipboard; the number stays on the page to be written down.
    return false
  }
}

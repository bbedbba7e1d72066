import Taro from '@tarojs/taro'

/**
 * Copies a 受理编号, or what to say about it on the phone: besides a number, an amount and a day nothing may leave by the clipboard
 * (R-P03: nobody's name, nobody's ID number). False when the browser forbids it.
 */
export async function copy(text: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    // H5 outside a secure context has no clipboard; the number stays on the page to be written down.
    return false
  }
}

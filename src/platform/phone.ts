import Taro from '@tarojs/taro'

/** Opens the dialler with a number; the person still presses call. Closing it again is no failure. */
export function dial(phoneNumber: string): void {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}

/** What 听一遍 says beside the words of the page, and how it says what is written in signs. */
export const words = {
  start: '听一遍',
  stop: '停下',
  /** A button at the end of the page. */
  button: (name: string) => `按钮：${name}`,
  pause: '，',
  /** 周*国 */
  someone: '某',
  /** 138****0202 */
  hidden: '，中间的不读，',
  to: '到',
  hour: '点',
  minute: '分',
}

/**
 * The colours WeChat and browsers paint their own bars with, where no style of ours is read. tests/house/colours and
 * tests/design/native-bars hold them equal to tokens.scss and src/theme.json.
 */
export const bars = {
  light: { page: '#ededed', words: '#000000' },
  dark: { page: '#111111', words: '#ffffff' },
}

export type BarColours = typeof bars

/** The browser's text size against the 16 px it starts from; people who enlarged it did so because they need it. */
export function systemFontScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return size > 0 ? size / 16 : 1
}

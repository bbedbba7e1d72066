/** What a browser calls its ordinary size, in pixels, where nobody has asked for another. */
const ordinary = 16

/** Apple's ordinary size of running text on a phone, which follows 文字大小 in its settings; 13 on a Mac, where nothing does. */
const ordinaryOnApple = 17

/**
 * How much larger than usual the phone or the browser was told to write, 1 where nobody said. Nothing says it everywhere:
 * browsers on a desk by the size of the root, Chrome 138 on Android by an environment variable, Safari on a phone by
 * Apple's own text style. A WebView that enlarges all words by itself (textZoom) is divided out: they are enlarged already.
 */
export function systemFontScale(): number {
  const root = document.documentElement
  const probe = root.appendChild(document.createElement('i'))
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
  const sizeIn = (font: string) => {
    probe.style.font = font
    return sizeOf(probe)
  }
  const enlarged = sizeIn('100px a') / 100
  const onAndroid = sizeIn('calc(100px * env(preferred-text-scale, 1)) a') / 100
  // Known to nobody else, it leaves the font as it was.
  probe.style.font = ''
  const onApple = sizeIn('-apple-system-body') / ordinaryOnApple
  probe.remove()
  return Math.max(sizeOf(root) / ordinary, onAndroid, onApple) / (enlarged || 1)
}

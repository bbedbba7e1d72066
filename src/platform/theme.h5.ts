import type { Bars } from './theme'

const named = 'hj-chosen'

/**
 * Gives the document the theme a person chose: what lies outside of our screens, the browser's own scroll bars and fields,
 * and the bar of the browser. 跟随系统 takes it all back: then the style sheet and index.html say it, by the phone's scheme.
 */
export function dress(theme: 'system' | 'light' | 'dark', bars: Record<'light' | 'dark', Bars>): void {
  const { body, documentElement: root } = document
  body.classList.remove('theme-light', 'theme-dark')
  document.getElementById(named)?.remove()
  root.style.colorScheme = theme === 'system' ? '' : theme
  if (theme === 'system') return
  body.classList.add(`theme-${theme}`)
  const colour = document.createElement('meta')
  colour.id = named
  colour.name = 'theme-color'
  colour.content = bars[theme].page
  // A browser takes the first that applies.
  document.head.prepend(colour)
}

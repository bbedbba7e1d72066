import type { JsonObject, PageFront } from '../protocol'
import { make, press } from './element'

const title = make('h1', { class: 'title' })
const back = press('', () => void window.toHost({ kind: 'back' }), { class: 'back', 'aria-label': '返回' })
const capsule = make('div', { class: 'capsule', 'aria-hidden': 'true' })

/** Status bar and navigation bar. */
export const bar = make('header', { class: 'bar' }, back, title, capsule)

/** WeChat's own tab bar; empty where the app draws one itself. */
export const tabs = make('nav', { class: 'tabs', role: 'tablist', hidden: '' })

/** @param tabBar of app.json */
export function furnishTabs(tabBar: JsonObject | undefined) {
  if (!tabBar || tabBar.custom === true) return
  tabs.style.background = String(tabBar.backgroundColor ?? '')
  tabs.style.setProperty('--plain', String(tabBar.color ?? '#7a7e83'))
  tabs.style.setProperty('--chosen', String(tabBar.selectedColor ?? '#3cc51f'))
  const tab = ({ text }: JsonObject, index: number) =>
    press(String(text), () => void window.toHost({ kind: 'tab', index }), { role: 'tab' })
  tabs.append(...(tabBar.list as JsonObject[]).map(tab))
}

export function entitle(words: string) {
  title.textContent = words
}

/** Gives the navigation bar its colours. */
export function paint(words: string, background: string) {
  bar.style.color = words
  bar.style.background = background
}

/** Makes the bars those of the page that comes to the front. */
export function dress(front: PageFront) {
  entitle(front.title)
  paint(front.navigationBarTextStyle, front.navigationBarBackgroundColor)
  bar.classList.toggle('custom', front.navigationStyle === 'custom')
  back.hidden = !front.canGoBack
  tabs.hidden = front.tab < 0 || tabs.children.length === 0
  for (const [index, tab] of [...tabs.children].entries())
    tab.setAttribute('aria-selected', String(index === front.tab))
}

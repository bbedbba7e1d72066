import type { heard } from './heard'
import type { Around } from './phone'

/**
 * Runs beside the page: waits until nothing on it is busy, then reads, all in one turn, its visible text without white space
 * and what a screen reader says of it. Carries everything it needs inside, because only its own source travels there; in
 * WeChat the page is in a frame and this runs outside of it.
 * @param patience milliseconds after which it is read as it is
 */
export async function read(
  screen: Element,
  [patience, tabBar]: readonly [patience: number, tabBar: string],
  around: () => Around,
  ear: typeof heard,
) {
  const busy = '.hj-skeleton, .hj-button--busy, [aria-busy="true"]'
  // WeChat draws its own bar, and its tab bar outside the page.
  const outside = '.hj-nav, .hj-tabs'
  const page = screen.ownerDocument
  const isShown = (element: Element) => element.checkVisibility({ checkVisibilityCSS: true })
  const isSettled = () => !Array.from(screen.querySelectorAll(busy)).some(isShown)
  const deadline = performance.now() + patience
  // A page that has just opened takes no tap yet (Screen.scss).
  const opening = page.getAnimations().filter((one) => Object(one).animationName === 'hj-just-opened')
  await Promise.allSettled(opening.map(({ finished }) => finished))
  const waited = !isSettled()
  while (!isSettled() && performance.now() < deadline) await new Promise((wake) => setTimeout(wake, 15))

  const walker = page.createTreeWalker(screen, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node
    if (parentElement && !parentElement.closest(outside) && isShown(parentElement)) text += node.textContent ?? ''
  }
  const { link, title } = around()
  return {
    link,
    title: title.replace(/\s+/g, ''),
    text: text.replace(/\s+/g, ''),
    names: ear(screen, tabBar),
    settled: isSettled(),
    /** Whether it was busy; what it waited for may have brought more to do. */
    waited,
    shown: isShown(screen),
  }
}

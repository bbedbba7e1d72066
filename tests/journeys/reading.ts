/**
 * Runs beside the page: waits until nothing on it is busy, then reads its visible text without white space. Carries everything
 * it needs inside, because only its own source travels there; in WeChat the page is in a frame and this runs outside of it.
 * @param patience milliseconds after which it is read as it is
 */
export async function read(screen: Element, patience: number) {
  const busy = '.hj-skeleton, .hj-button--busy, [aria-busy="true"]'
  // WeChat draws its own bar, and its tab bar outside the page.
  const outside = '.hj-nav, .hj-tabs'
  const page = screen.ownerDocument
  const view: (Window & { lastChange?: { at: number } }) | null = page.defaultView
  if (!view) throw new Error('the page is gone')
  const { performance } = view
  let change = view.lastChange
  if (!change) {
    const made = { at: performance.now() }
    new MutationObserver(() => {
      made.at = performance.now()
    }).observe(page, { subtree: true, childList: true, characterData: true, attributes: true })
    view.lastChange = made
    change = made
  }
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
  return {
    text: text.replace(/\s+/g, ''),
    settled: isSettled(),
    /** Whether it was busy; what it waited for may have brought more to do. */
    waited,
    shown: isShown(screen),
    /** Stays the same as long as nothing in this document changes. */
    since: `${performance.timeOrigin} ${change.at}`,
  }
}

/** Runs beside the page after `read`: whether it is still what was read, and what the bar above calls it. */
export function readAgain(screen: Element, _: number, title: string) {
  const view: (Window & { lastChange?: { at: number } }) | null = screen.ownerDocument.defaultView
  return {
    title: title.replace(/\s+/g, ''),
    shown: screen.checkVisibility({ checkVisibilityCSS: true }),
    since: `${view?.performance.timeOrigin} ${view?.lastChange?.at}`,
  }
}

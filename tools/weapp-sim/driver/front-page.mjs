// @ts-check

/**
 * A selector engine for Playwright, `weapp-front=page`: the body of the page in front, found from the outer page, whose frames
 * are of its own origin. What is looked for below it costs one message a look, and no frame must first be given Playwright's
 * own script (340 KB for every page that is opened). It can be seen, counted and pressed (touch.ts); to be filled or measured
 * it is looked for with a frame locator. Registered once a process, before there is a browser.
 */
export const registerFrontPage = async (/** @type {import('playwright-core').Selectors} */ selectors) => {
  await selectors.register('weapp-front', engine, { contentScript: true })
  await selectors.register('weapp-hold', naming, { contentScript: true })
}

/** Runs beside the outer page, where only its own source travels. */
function engine() {
  // Playwright asks by `instanceof` whether something holds a typed text; an element of a frame is of that frame's classes.
  for (const kind of [HTMLInputElement, HTMLTextAreaElement, HTMLFormElement]) {
    const value = (/** @type {unknown} */ one) => Object.prototype.toString.call(one) === `[object ${kind.name}]`
    Object.defineProperty(kind, Symbol.hasInstance, { value })
  }
  const front = () => {
    const frame = document.querySelector('iframe.front')
    return frame instanceof HTMLIFrameElement ? (frame.contentDocument?.body ?? null) : null
  }
  return { query: front, queryAll: () => [front()].filter((body) => body !== null) }
}

/** `weapp-hold=it`: names what it stands behind to the shell (shell/finger.ts), whose world is another, and finds the same. */
function naming() {
  const name = (/** @type {Element} */ one) => {
    one.dispatchEvent(new Event('weapp-hold'))
    return one
  }
  return { query: name, queryAll: (/** @type {Element} */ one) => [name(one)] }
}

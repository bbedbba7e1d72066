// @ts-check

/**
 * A selector engine for Playwright, `weapp-front=page`: the body of the page in front, found from the outer page, whose frames
 * are of its own origin. What is looked for below it costs one message a look, and no frame must first be given Playwright's
 * own script (340 KB for every page that is opened). It can be seen and counted; to be touched or measured it is looked for
 * with a frame locator. Registered once a process, before there is a browser.
 * @param {import('playwright-core').Selectors} selectors
 */
export const registerFrontPage = (selectors) => selectors.register('weapp-front', engine, { contentScript: true })

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

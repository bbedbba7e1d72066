import type { Page } from 'playwright-core'

/**
 * Runs a function in the outer page of a phone's glass, over the one element of the page in front that fits.
 * @param look its source, so that it finds that page's window by the element; it is handed the element, and what tells it the
 *   page's route and what the navigation bar says
 * @returns null when there is none
 * @throws {Error} when there are several, or their page is taken away or covered by another meanwhile
 */
export const examine = <Found>(glass: Page, selector: string, look: string): Promise<Found | null> =>
  glass.evaluate(`(async () => {
    const page = document.querySelector('iframe.front')
    const [element, another] = page?.contentDocument?.querySelectorAll(${JSON.stringify(selector)}) ?? []
    if (!element) return null
    if (another) throw new Error('there are several')
    const around = () => ({ link: page.dataset.route, title: document.querySelector('.bar .title').innerText })
    const found = await (${look})(element, around)
    if (!page.matches('.front') || !page.isConnected) throw new Error('its page is no longer in front')
    return found
  })()`)

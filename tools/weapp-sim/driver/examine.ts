import type { Page } from 'playwright-core'

/**
 * Runs a function in the outer page of a phone's glass, over the one element of the page in front that fits. Only its source
 * travels, so it finds that page's window by the element; it is told what the
 * navigation bar says.
 * @returns null when there is none
 * @throws {Error} when there are several, or their page is taken away meanwhile
 */
export const examine = <Found>(
  glass: Page,
  selector: string,
  find: (element: Element, most: number, title: string) => Found | Promise<Found>,
  most: number,
): Promise<Found | null> =>
  glass.evaluate(`(async () => {
    const page = document.querySelector('iframe.front')
    const [element, another] = page?.contentDocument?.querySelectorAll(${JSON.stringify(selector)}) ?? []
    if (!element) return null
    if (another) throw new Error('there are several')
    const found = await (${find})(element, ${most}, document.querySelector('.bar .title').innerText)
    if (!page.isConnected) throw new Error('its page is gone')
    return found
  })()`)

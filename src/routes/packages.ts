import { type Page, routes } from './table'

/** Only a rehearsal has pages to conduct it from: an app for a bureau's counter is built without them. */
const isBuilt = (name: string): boolean => process.env.BACKEND !== 'http' || !name.startsWith('rehearsal/')

const pages = Object.entries<Page>(routes)
  .filter(([name]) => isBuilt(name))
  .map(([, page]) => page)
const journeyOf = (page: Page) => page.path.split('/').slice(0, 2).join('/')

/** Main-package pages; the tabs come first, so 首页 is what opens. */
export const mainPages = pages.filter((page) => page.tab).map((page) => page.path)

/** One WeChat subpackage per journey folder; a page's path inside it is relative to the root. */
export const subPackages = [...new Set(pages.filter((page) => !page.tab).map(journeyOf))].map((root) => ({
  root,
  pages: pages.filter((page) => journeyOf(page) === root).map((page) => page.path.slice(root.length + 1)),
}))

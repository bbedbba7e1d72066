// @ts-check
import { existsSync, mkdirSync } from 'node:fs'
import { chromium as playwright } from 'playwright-core'
import { at } from './checkout.mjs'
import { chromium, launchArgs } from './chromium.mjs'
import { serve } from './serve.mjs'

/** `npm run pictures`: takes the pictures of the README from the built app, each by opening a scenario's link. */

const folder = 'docs/pictures'

/** @type {{ file: string, link: string, level?: string, until: string }[]} */
const pictures = [
  { file: 'home', link: 'tabs/home/index?scenario=balance-normal', until: '还没缴' },
  { file: 'home-care', link: 'tabs/home/index?scenario=balance-normal', level: 'care', until: '还没缴' },
  {
    file: 'quote',
    link: 'journeys/contribution/quote/index?scenario=pay-marginal-mother&personId=li-xiuying&year=2026',
    until: '200.00',
  },
  { file: 'who', link: 'journeys/family/who/index?scenario=bind-in-law-refused', until: '兄弟姐妹' },
  {
    file: 'refused',
    link: 'journeys/withdrawal/verdict/index?scenario=withdraw-illness-refused&reason=SERIOUS_ILLNESS',
    until: '您可以这样办',
  },
  {
    file: 'supplement',
    link: 'journeys/withdrawal/progress/index?scenario=withdraw-supplement&requestId=request-supplement',
    until: '补交',
  },
]

if (!existsSync(at('dist/h5/index.html'))) throw new Error('There is no dist/h5: build it first with npm run build:h5')
mkdirSync(at(folder), { recursive: true })
const served = await serve(at('dist/h5'))
const browser = await playwright.launch({ executablePath: await chromium(), args: launchArgs })

for (const { file, link, level = 'standard', until } of pictures) {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(
    (chosen) => window.localStorage.setItem('huijia.font-level', chosen),
    JSON.stringify({ data: level }),
  )
  const page = await context.newPage()
  await page.goto(`http://localhost:${served.port}/#/${link}`)
  await page.getByText(until).filter({ visible: true }).first().waitFor()
  await page.screenshot({ path: at(folder, `${file}.png`) })
  await context.close()
  console.log(`${folder}/${file}.png`)
}

await browser.close()
await served.close()

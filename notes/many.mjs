// many.mjs width level outdir link...   (link: route?query ; route names as in table)
import { chromium } from '/work/i7/node_modules/playwright-core/index.mjs'
import { serve } from '/work/i7/tools/serve.mjs'
import { mkdirSync } from 'node:fs'
const [width, level, dir, ...links] = process.argv.slice(2)
mkdirSync(dir, { recursive: true })
const { launchArgs } = await import('/work/i7/tools/chromium.mjs')
const served = await serve(process.env.DIST ?? '/work/i7/dist/h5')
const url = `http://localhost:${served.port}`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: launchArgs })
for (const link of links) {
  const context = await browser.newContext({ viewport: { width: Number(width), height: 812 }, locale: 'zh-CN', reducedMotion: 'reduce',
    storageState: { cookies: [], origins: [{ origin: url, localStorage: [{ name: 'huijia.font-level', value: JSON.stringify({ data: level }) }] }] } })
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log(link, 'console:', m.text()))
  page.on('pageerror', (e) => console.log(link, 'error:', String(e)))
  const [route, query] = link.split('?')
  const path = ['home','records','me'].includes(route) ? `tabs/${route}/index` : `journeys/${route}/index`
  await page.goto(`${url}/#/${path}?${query}`)
  await page.locator('.hj-screen').first().waitFor({ timeout: 30000 }).catch(() => console.log(link, 'no screen'))
  await page.waitForTimeout(3000)
  const height = await page.evaluate(() => Math.max(...[...document.querySelectorAll('.taro_page, .hj-screen, body')].map((e) => e.scrollHeight)))
  await page.setViewportSize({ width: Number(width), height: Math.min(Math.max(height, 600), 3000) })
  await page.waitForTimeout(200)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (sideways > 0) console.log(link, 'SIDEWAYS', sideways)
  await page.screenshot({ path: `${dir}/${link.replace(/[^\w-]+/g, '_').slice(0, 60)}.png` })
  await context.close()
}
await browser.close(); await served.close(); process.exit(0)

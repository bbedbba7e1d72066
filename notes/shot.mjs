// usage: shot.mjs '<link>' out.png [width] [level] [waitForText]
import { chromium } from '/work/i7/node_modules/playwright-core/index.mjs'
import { serve } from '/work/i7/tools/serve.mjs'
const [link, out, width = '375', level = 'standard', until] = process.argv.slice(2)
const { launchArgs } = await import('/work/i7/tools/chromium.mjs')
const served = await serve(process.env.DIST ?? '/work/i7/dist/h5')
const url = `http://localhost:${served.port}`
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: launchArgs })
const context = await browser.newContext({ viewport: { width: Number(width), height: 812 }, locale: 'zh-CN', reducedMotion: 'reduce',
  storageState: { cookies: [], origins: [{ origin: url, localStorage: [{ name: 'huijia.font-level', value: JSON.stringify({ data: level }) }] }] } })
const page = await context.newPage()
page.on('console', (m) => m.type() === 'error' && console.log('console:', m.text()))
page.on('pageerror', (e) => console.log('error:', String(e)))
await page.goto(`${url}/#/${link}`)
await page.locator('.hj-screen').first().waitFor({ timeout: 30000 }).catch(() => console.log('no screen'))
if (until) await page.getByText(until).first().waitFor({ timeout: 20000 }).catch(() => console.log('never saw', until))
else await page.waitForTimeout(2500)
const height = await page.evaluate(() => Math.max(...[...document.querySelectorAll('.taro_page, .hj-screen, body')].map((e) => e.scrollHeight)))
await page.setViewportSize({ width: Number(width), height: Math.min(Math.max(height, 600), 6000) })
await page.waitForTimeout(300)
const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
if (sideways > 0) console.log('SIDEWAYS', sideways)
await page.screenshot({ path: out })
await browser.close(); await served.close(); process.exit(0)

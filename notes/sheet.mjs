// sheet.mjs out.jpg cols width png...
import { chromium } from '/work/i7/node_modules/playwright-core/index.mjs'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
const [out, cols, w, ...files] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--disable-gpu'] })
const p = await b.newPage({ viewport: { width: Number(cols) * (Number(w) + 8), height: 600 } })
await p.setContent(`<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start;font:11px sans-serif">${files.map(f=>`<div style="width:${w}px"><div style="background:#ff0">${basename(f,'.png')}</div><img style="width:100%" src="data:image/png;base64,${readFileSync(f).toString('base64')}"></div>`).join('')}`)
await p.waitForTimeout(500)
await p.screenshot({ path: out, fullPage: true })
await b.close()

// @ts-check
import { budgets } from './budgets.mjs'
import { bundled } from './bundled.mjs'
import { at } from './checkout.mjs'

/** `npm run check:weapp`: looks at dist/weapp and at the sources it was built from. */

try {
  const { checkWeapp, whyNoCompilers } = await import(await bundled('check'))
  /** @type {Record<string, { file: string, says: string }[]>} */
  const byCheck = await checkWeapp(at('dist/weapp'), {
    budgets: { main: budgets.weappMain, all: budgets.weappAll, package: budgets.weappPackage },
    installed: at(),
    sources: { folder: at(), rooms: ['src', 'mock'], atHome: 'mock/http/', mayUseWx: 'src/platform/' },
  })
  const findings = Object.values(byCheck).flat()
  const skipped = whyNoCompilers()
  if (skipped) console.log(skipped)
  for (const { file, says } of findings) console.log(`${file}: ${says}`)
  if (findings.length === 0) console.log('The mini-program build is sound.')
  else process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

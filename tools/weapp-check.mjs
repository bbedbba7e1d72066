// @ts-check
import { at } from './checkout.mjs'
import { checkWeapp } from './weapp/check.mjs'
import { whyNoCompilers } from './weapp/compilers.mjs'

/** `npm run check:weapp`: looks at dist/weapp and at the sources it was built from. */

try {
  const findings = Object.values(await checkWeapp(at('dist/weapp'), at())).flat()
  const skipped = whyNoCompilers()
  if (skipped) console.log(skipped)
  for (const { file, says } of findings) console.log(`${file}: ${says}`)
  if (findings.length === 0) console.log('The mini-program build is sound.')
  else process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

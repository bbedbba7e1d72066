// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { at } from './checkout.mjs'
import { counterBundle } from './counter.mjs'

/** `npm run openapi`: writes the published contract anew from its schemas, with examples the counter has really answered. */
const { publish } = await import(await counterBundle('tests/conformance/publish'))
mkdirSync(at('contract'), { recursive: true })
writeFileSync(at('contract/openapi.yaml'), await publish())
console.log('Wrote contract/openapi.yaml.')

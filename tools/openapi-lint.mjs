// @ts-check
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { at } from './checkout.mjs'

/**
 * Reads contract/openapi.yaml, or the files named, by redocly's recommended rules; prints what they have against each, and then
 * how much that is.
 */
const named = process.argv.slice(2).map((file) => resolve(file))
const config = await createConfig({ extends: ['recommended'] })
for (const file of named.length > 0 ? named : [at('contract/openapi.yaml')]) {
  const problems = await lintFromString({ source: readFileSync(file, 'utf8'), absoluteRef: file, config })
  for (const { severity, ruleId, message, location } of problems)
    console.log(`${severity} ${ruleId}: ${message} (${location[0]?.pointer ?? ''})`)
  console.log(`${problems.length} problems`)
  if (problems.length > 0) process.exitCode = 1
}

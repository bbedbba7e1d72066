// @ts-check
import { resolve as absolute, relative } from 'node:path'
import { at } from './checkout.mjs'
import { policyCode } from './policy/code.mjs'
import { factsIn, foldersIn } from './policy/folders.mjs'

/**
 * `npm run policy:check [-- <folder>]`: reads every pack strictly, as the tests do, and prints each fault in one line: the
 * file, the field, what is wrong and how to mend it. Ends with 1 when there is any.
 */

const root = absolute(process.argv[2] ?? at('mock/policy'))
const { resolve, FaultyPacks } = await policyCode()
const { folders, faults } = foldersIn(root)
if (folders.length === 0)
  faults.push(`${root} · has no folder of a region (six digits, a dash, a name); name another folder`)

try {
  if (faults.length === 0) resolve(folders)
} catch (error) {
  if (!(error instanceof FaultyPacks)) throw error
  const shown = relative(process.cwd(), root) || '.'
  faults.push(...error.faults.map((fault) => fault.replace(/^mock\/policy/, shown)))
}

for (const fault of faults) console.log(fault)
if (faults.length > 0) {
  console.log(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`)
  process.exitCode = 1
} else {
  const facts = folders.reduce((sum, { files }) => sum + factsIn(files), 0)
  console.log(`${folders.length} regions, ${facts} facts, no fault`)
}

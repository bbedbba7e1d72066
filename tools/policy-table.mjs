// @ts-check
import { parseArgs } from 'node:util'
import { at } from './checkout.mjs'
import { policyCode } from './policy/code.mjs'
import { foldersIn } from './policy/folders.mjs'
import { aligned, said } from './policy/table.mjs'

/**
 * `npm run policy:table -- <matter> [--on YYYY-MM-DD]`: what every region says on a matter on a day, with its status, its best
 * source and since when. A matter is named as in the files: family.maxActive, contribution.fees.2026, balance.credit,
 * withdrawal.reasons. What a region takes over from its parent is marked with the parent's name.
 */

const { positionals, values } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } })
const matter = positionals[0] ?? ''
const on = values.on ?? new Date().toISOString().slice(0, 10)
const { resolve, inForce } = await policyCode()
const packs = resolve(foldersIn(at('mock/policy')).folders)
const tiers = ['T1', 'T2', 'T3', 'T4', 'SEED']

/**
 * The facts a pack holds under a path, each list of facts under its own name.
 * @param {any} pack
 * @returns {[string, any[]][]} none when there is no such matter
 */
function under(pack) {
  const [file = '', name = '', year, part] = matter.split('.')
  const found = pack[file]?.[name]
  if (name !== 'fees') return found ? [[name, found]] : []
  const fee = found?.find((/** @type {any} */ one) => String(one.year) === year)
  const parts = Object.entries(fee ?? {}).filter(([field]) => field !== 'year' && (!part || field === part))
  return parts.map(([field, fact]) => [field, [fact]])
}

/** @param {any} fact @returns {string} */
const tierOf = (fact) =>
  tiers.find((tier) => fact.sources.some((/** @type {any} */ source) => source.tier === tier)) ?? ''

/** @param {any} fact @param {string} code @returns {string} whose word it is, when not the region's own */
function takenFrom(fact, code) {
  let from = ''
  for (let parent = packs.get(packs.get(code)?.parent); parent; parent = packs.get(parent.parent))
    if (under(parent).some(([, facts]) => facts.some((other) => sameFact(other, fact)))) from = parent.name
  return from
}

/** @param {any} a @param {any} b */
const sameFact = (a, b) => JSON.stringify([a.from, a.value, a.sources]) === JSON.stringify([b.from, b.value, b.sources])

/** Several facts may say a matter together: then each is a line. @param {any[]} facts @returns {any[]} */
const holding = (facts) => {
  const held = facts.filter((fact) => fact.from <= on && (!fact.to || on <= fact.to))
  const together = matter.startsWith('guide.') || /^withdrawal\.(reasons|materials|waived|papersBy)/.test(matter)
  const one = inForce(facts, on)
  return together ? held : one ? [one] : matter.includes('fees') ? facts : []
}

/** Regions of whom nobody has said anything, neither they nor those above them. @type {string[]} */
const silent = []
const known = [...packs.values()].some((pack) => under(pack).length > 0)
const rows = [...packs.values()].flatMap((pack) =>
  under(pack).flatMap(([field, facts]) => {
    const held = holding(facts)
    const head = [pack.code, pack.name, field]
    if (held.length === 0) silent.push(pack.name)
    return held.flatMap((fact) => [
      [...head, said(fact.value, field), fact.status, tierOf(fact), fact.from, takenFrom(fact, pack.code)],
      ...(fact.against ?? []).map((/** @type {any} */ other) => [
        ...head,
        `（另说：${other.value === undefined ? other.note : said(other.value, field)}）`,
        other.status,
        tierOf(other),
        '',
        '',
      ]),
    ])
  }),
)

if (known) {
  console.log(aligned([['代码', '地区', '事项', `${on} 的规定`, '状态', '来源', '起', '承自'], ...rows]))
  if (silent.length > 0) console.log(`没有规定（${silent.length}）：${[...new Set(silent)].join('、')}`)
} else {
  console.error(
    `There is no matter "${matter}". Name one as in the files: family.maxActive, contribution.fees.2026, balance.credit.`,
  )
  process.exitCode = 1
}

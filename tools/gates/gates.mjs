// @ts-check
import { axe, fonts, lastRun, pairs, sideways, targets } from './drawn.mjs'
import { read } from './figures.mjs'

/**
 * The first nine gates of the project (docs say where they come from), each with what it rests on: figures that are older
 * than any of it are no figures.
 */

/**
 * @typedef {object} Verdict
 * @property {string} figure
 * @property {boolean} met
 * @property {string[]} details what to look at where it is not met
 */

/**
 * @typedef {object} Gate
 * @property {number} number
 * @property {string} what
 * @property {string} limit
 * @property {Source[]} from
 * @property {() => Verdict | null} judge null without figures
 */

/** What leaves figures: the storyboard, a test file of jest.config.js by its path, the hunt for mutants. @typedef {string} Source */

export const storyboard = 'the storyboard'
export const hunt = 'the hunt for mutants'

const app = ['src/domain', 'src/services', 'src/session', 'src/platform', 'src/journeys', 'src/tabs', 'mock']

/** @type {Record<string, { file: string, restsOn: string[] }>} */
const left = {
  contrast: { file: 'tests/design/tokens.test.ts', restsOn: ['src/design', 'tests/design', 'tests/harness'] },
  faults: { file: 'tests/faults/matrix.test.ts', restsOn: [...app, 'tests/faults', 'tests/harness'] },
  model: { file: 'tests/counter/invariants.test.ts', restsOn: [...app, 'tests/counter', 'tests/harness'] },
  schedules: { file: 'tests/counter/schedules.test.ts', restsOn: [...app, 'tests/counter', 'tests/harness'] },
}

/**
 * @param {keyof typeof left} name
 * @returns {Record<string, number> | null}
 */
const figuresOf = (name) => read(name, left[name]?.restsOn ?? [])

const drawn = (/** @type {(run: NonNullable<ReturnType<typeof lastRun>>) => Verdict} */ judge) => () => {
  const run = lastRun()
  return run && judge(run)
}

/** @returns {Verdict | null} */
function contrast() {
  const found = figuresOf('contrast')
  if (!found) return null
  const { pairs: count = 0, themes = 0, below = 1 } = found
  return { figure: `${below} of ${count} pairs in ${themes} themes`, met: below === 0 && themes >= 4, details: [] }
}

/** @returns {Verdict | null} */
function faults() {
  /** @type {{ proved: number, without: number, failing: string[], apart: number } | null} */
  const found = read('faults', left.faults?.restsOn ?? [])
  if (!found) return null
  const { proved, without, failing, apart } = found
  return {
    figure: `${without} / ${failing.length} of ${proved} cells (${apart} cannot come about yet)`,
    met: proved > 0 && without === 0 && failing.length === 0,
    details: failing,
  }
}

/** @returns {Verdict | null} */
function violations() {
  const [model, schedules] = [figuresOf('model'), figuresOf('schedules')]
  if (!model || !schedules) return null
  const count = (model.violations ?? 1) + (schedules.violations ?? 1)
  const enough = (model.runs ?? 0) >= 1_000 && (schedules.schedules ?? 0) >= 500 && (schedules.distinct ?? 0) >= 500
  return {
    figure: `${count} in ${model.runs} runs (${model.deeds} deeds) + ${schedules.schedules} schedules (${schedules.turns} turns)`,
    met: count === 0 && enough,
    details: enough ? [] : ['Too few runs to say so.'],
  }
}

/** @returns {Verdict | null} */
function mutants() {
  /** @type {{ mutants: number, away: string[] } | null} */
  const found = read('mutants', [
    ...app,
    'tests/mutants',
    'tests/faults',
    'tests/counter',
    'tests/domain',
    'tests/pages',
    'tests/harness',
    'tools/gates',
  ])
  if (!found) return null
  const { mutants: count, away } = found
  return { figure: `${away.length} of ${count}`, met: count >= 10 && away.length === 0, details: away }
}

/** @type {readonly Gate[]} */
export const gates = [
  {
    number: 1,
    what: 'axe: violations and unreviewed incompletes, every card in 2 modes',
    limit: '0',
    from: [storyboard],
    judge: drawn(axe),
  },
  {
    number: 2,
    what: 'smallest print in 关怀 / running text in 最大, px',
    limit: '≥ 18 / ≥ 30',
    from: [storyboard],
    judge: drawn(fonts),
  },
  {
    number: 3,
    what: 'smallest target in 标准 / main target in 关怀, px',
    limit: '≥ 44 / ≥ 60',
    from: [storyboard],
    judge: drawn(targets),
  },
  {
    number: 4,
    what: 'colour pairs below 4.5 (text) or 3 (shapes)',
    limit: '0 in ≥ 4 themes',
    from: ['tests/design/tokens.test.ts'],
    judge: contrast,
  },
  {
    number: 5,
    what: 'sideways scroll at 320 px, every card in 4 levels',
    limit: '0',
    from: [storyboard],
    judge: drawn(sideways),
  },
  { number: 6, what: 'screen × state without a card', limit: '0', from: [storyboard], judge: drawn(pairs) },
  {
    number: 7,
    what: 'fault cells without a test / failing',
    limit: '0 / 0',
    from: ['tests/faults/matrix.test.ts'],
    judge: faults,
  },
  {
    number: 8,
    what: 'invariants violated',
    limit: '0 in 1000 + 500',
    from: ['tests/counter/invariants.test.ts', 'tests/counter/schedules.test.ts'],
    judge: violations,
  },
  { number: 9, what: 'mutants that got away', limit: '0 of ≥ 10', from: [hunt], judge: mutants },
]

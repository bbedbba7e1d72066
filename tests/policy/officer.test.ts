import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The two commands a policy officer has, as they are typed.

const root = join(__dirname, '../..')
let desk: string

beforeEach(() => {
  desk = mkdtempSync(join(tmpdir(), 'huijia-policy-'))
  cpSync(join(root, 'mock/policy'), desk, { recursive: true, filter: (file) => !file.endsWith('.ts') })
})

afterEach(() => rmSync(desk, { recursive: true }))

function run(tool: 'check' | 'table', ...words: string[]) {
  const { stdout, stderr, status } = spawnSync('node', [join(root, `tools/policy-${tool}.mjs`), ...words], {
    encoding: 'utf8',
  })
  return { lines: stdout.trim().split('\n'), stderr, status }
}

/** Writes something else into a file on the desk. */
function alter(file: string, from: string, to: string) {
  const before = readFileSync(join(desk, file), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(desk, file), before.replace(from, to))
}

test('sound packs are counted', () => {
  const { lines, status } = run('check', desk)
  expect(lines).toEqual([expect.stringMatching(/^\d+ regions, \d+ facts, no fault$/)])
  expect(status).toBe(0)
})

test('a date that does not exist is named with its file, its field and how to mend it', () => {
  alter('140000-shanxi/family.json', '"from": "2024-09-01"', '"from": "2024-09-31"')
  const { lines, status } = run('check', desk)
  expect(lines).toContainEqual(
    expect.stringMatching(
      /140000-shanxi\/family\.json · relations\[1\]\.from is "2024-09-31", not a day that exists; write YYYY-MM-DD$/,
    ),
  )
  expect(status).toBe(1)
})

test('a fee without a source and stages on top of one another are named together', () => {
  alter('430000-hunan/contribution.json', '"sources": ["P30"]', '"sources": []')
  alter('430000-hunan/contribution.json', '"from": "2026-02-01"', '"from": "2026-01-31"')
  const { lines } = run('check', desk)
  expect(lines.join('\n')).toContain('is empty; name at least one key of a sources.json')
  expect(lines.join('\n')).toContain('stages.value says two things for 2026-01-31; end the older one')
})

test('a file that is no JSON is named', () => {
  alter('110000-beijing/region.json', '{', '')
  expect(run('check', desk).lines[0]).toMatch(/110000-beijing\/region\.json · the file is not JSON/)
})

test('a folder without packs is said to be one', () => {
  expect(run('check', tmpdir()).lines[0]).toContain('has no folder of a region')
})

test('a matter is laid out across the regions, and columns stand under one another though Chinese is wide', () => {
  const { lines, status } = run('table', 'family.reserve', '--on', '2025-01-10')
  const width = (text: string) => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)
  const statuses = lines.flatMap((line) => {
    const column = line.search(/CONFIRMED|SEED_ONLY|REJECTED/)
    return column < 0 ? [] : [width(line.slice(0, column))]
  })
  expect(status).toBe(0)
  expect(statuses.length).toBeGreaterThan(3)
  expect(new Set(statuses).size).toBe(1)
  expect(lines.find((line) => line.startsWith('140100'))).toMatch(/太原市.*1000元.*CONFIRMED +T3 +2023-05-12 +山西省/)
  expect(lines[lines.length - 1]).toMatch(/^没有规定（\d+）：全国、/)
})

test('a rule is looked up on the day asked for', () => {
  const kinds = (on: string) =>
    run('table', 'family.relations', '--on', on).lines.find((line) => line.startsWith('430100')) ?? ''
  expect(kinds('2024-12-08')).not.toContain('SIBLING')
  expect(kinds('2024-12-09')).toContain('SIBLING')
})

test('a matter nobody has heard of is no empty table', () => {
  const { stderr, status } = run('table', 'family.maxActiv')
  expect(stderr).toContain('There is no matter "family.maxActiv"')
  expect(status).toBe(1)
})

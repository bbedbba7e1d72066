import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** A violation as dependency-cruiser reports it: the rule, and who imports whom. */
function violations(folder: string, rooms: string[]): string[] {
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const words = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms]
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 })
  if (!stdout) throw new Error(stderr)
  const found: { rule: { name: string }; from: string; to: string }[] = JSON.parse(stdout).summary.violations
  return found.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort()
}

/** One import per rule, each of which must not be. */
const planted: Record<string, string> = {
  'src/domain/money.ts': "import '../session/keys'",
  'src/domain/a.ts': "import './b'",
  'src/domain/b.ts': "import './a'",
  'src/domain/lost.ts': "import './nowhere'",
  'src/domain/view.ts': "import 'react'",
  'src/services/contract/desks.ts': "import '../counter'",
  'src/services/counter.ts': "import '../session/keys'",
  'src/services/in-process.ts': "import '@mock/counter'",
  'src/platform/navigate.ts': "import '../domain/money'",
  'src/design/Button.tsx': "import '../session/keys'",
  'src/session/keys.ts': "import '@mock/counter'",
  'src/session/visit.ts': "import '../tabs/home/index'",
  'src/routes/table.ts': "import '../platform/navigate'",
  'src/words/copy.ts': "import '../session/keys'",
  'src/tabs/home/index.tsx': "import '../../journeys/family/store'",
  'src/journeys/family/store.ts': "import '../balance/store'",
  'src/journeys/balance/store.ts': '',
  'src/entrance/page.tsx': "import '../tabs/home/index'",
  'src/custom-tab-bar/index.tsx': "import '../tabs/home/index'",
  'mock/counter.ts': "import '@/platform/navigate'",
  'mock/room.ts': "import './http/door'",
  'mock/http/door.ts': "import '@/session/keys'",
  'tools/weapp-sim/wire.ts': "import '../../src/routes/table'",
}

test('the house keeps its layers', () => {
  expect(violations(process.cwd(), ['src', 'mock', 'tests', 'config', 'tools/weapp-sim'])).toEqual([])
}, 120_000)

test('every rule can be broken, and is then reported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'huijia-layers-'))
  try {
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(file, join(folder, file))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
    for (const [file, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `${text}\nexport {}\n`)
    }
    const rules = violations(folder, ['src', 'mock', 'tools/weapp-sim']).map((line) => line.split(':')[0])
    const all: { name: string }[] = require(resolve('.dependency-cruiser.cjs')).forbidden
    const breakable = all
      .map(({ name }) => name)
      .filter((name) => !['tests-are-strangers', 'ship-only-dependencies'].includes(name))
    expect([...new Set(rules)].sort()).toEqual(breakable.sort())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { begin } from '@mock/begin'
import { elsewhere } from '@mock/people/elsewhere'
import { enter } from '@mock/people/register'
import { takeInAll } from '@mock/policy/packs'
import { programme, scenarioOf, unlisted } from '@mock/scenarios/programme'
import { walks } from '@/journeys/rehearsal/walks/catalogue'
import { addressOf, nameOf, readParams } from '@/routes/params'
import { type RouteName, routes } from '@/routes/table'
import project from '../../project.private.config.json'
import { checkBooks } from '../harness/invariants'

// Scenarios of other families and places begin here too, and no counter runs that would fetch them.
enter(elsewhere)
takeInAll()

/** Where the list lies that is to stand in project.private.config.json when the two differ. */
const paper = 'node_modules/.cache/compile-modes.json'

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))

const mode = (name: string, route: RouteName, query: Record<string, string | number>) => ({
  name,
  pathName: routes[route].path,
  query: Object.entries(query)
    .map(([key, value]) => `${key}=${value}`)
    .join('&'),
  launchMode: 'default',
  scene: null,
})

/** As the WeChat developer tools list them: every scenario at its opening, and under it every step of its walk. */
const modes = programme.flatMap(({ id, title, opensAt: { route, params } }) => [
  mode(title, route as RouteName, { scenario: id, ...params }),
  ...(walks[id] ?? []).map(({ caption }, step) =>
    mode(`${id} ${step + 1} ${caption}`, 'rehearsal/walk', { walk: id, step: step + 1 }),
  ),
])

const steps = Object.entries(walks).flatMap(([id, walk]) => walk.map((step, at) => ({ id, at: at + 1, ...step })))

test('每个演示场景、每一步走查，都是微信开发者工具里的一个编译模式', () => {
  const condition = { ...project.condition, miniprogram: { list: modes } }
  mkdirSync('node_modules/.cache', { recursive: true })
  writeFileSync(paper, `${JSON.stringify({ ...project, condition }, null, 2)}\n`)
  const same = JSON.stringify(project.condition.miniprogram.list) === JSON.stringify(modes)
  if (!same) throw new Error(`project.private.config.json is not up to date: cp ${paper} project.private.config.json`)
  expect(new Set(modes.map(({ name }) => name)).size).toBe(modes.length)
})

test.each(programme.map(({ id, opensAt }) => ({ id, ...opensAt })))(
  '$id 打开的页面存在，参数读得出',
  ({ route, params }) => {
    const name = route as RouteName
    const said = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]))
    expect(nameOf(routes[name].path)).toBe(route)
    expect(readParams(name, said)).toEqual(params)
  },
)

test('每个场景都有一条走查路线，编号不重复，没有多余的路线', () => {
  expect(Object.keys(walks).sort()).toEqual(programme.map(({ id }) => id).sort())
  expect(Object.values(walks).filter((walk) => walk.length === 0)).toEqual([])
})

test('四件事各有一条走得通的路线；办事的每一页，要么在走查路线上，要么有一个场景在那里开场', () => {
  const walked = Object.values(walks).flatMap((walk) => walk.map(({ route }): string => route))
  const opened = [...programme, ...unlisted].map(({ opensAt }) => opensAt.route)
  const errands = Object.keys(routes).filter((name) => /^(balance|family|contribution|withdrawal|wallet)\//.test(name))
  expect(errands.filter((name) => !walked.includes(name) && !opened.includes(name))).toEqual([])
  for (const id of ['balance-normal', 'bind-parent', 'pay-for-father', 'withdraw-emigration'])
    expect(new Set(walks[id]?.map(({ route }) => route)).size).toBeGreaterThan(2)
})

test.each(steps)('$id 第 $at 步：页面打得开，账目是平的，写明要注意看什么', ({ id, stage, route, params, notice }) => {
  const scenario = scenarioOf(stage ? `${id}.${stage}` : id)
  if (!scenario) throw new Error(`${id} has no stage ${stage}`)
  checkBooks(begin(scenario, 0))
  const said = Object.fromEntries(Object.entries(params ?? {}).map(([key, value]) => [key, String(value)]))
  const read = readParams(route, said)
  expect(read && addressOf(route, read)).not.toBeNull()
  expect(notice.length).toBeGreaterThan(0)
})

test('走查的话会存在手机上：里面没有人名，也没有证件号、手机号、卡号', () => {
  const said = steps.map(({ caption, notice }) => [caption, ...notice].join(' '))
  expect(said.filter((words) => /\d{7,}|周[明建小亮]|李秀|刘桂|陈[静志]/.test(words))).toEqual([])
})

test('场景的每个阶段都有一步走查、一张卡片或者一个故事用到', () => {
  const named = programme.flatMap(({ id, stages }) =>
    Object.keys(stages ?? {}).map((stage) => ({ id, stage, given: scenarioOf(id)?.stages?.[stage] })),
  )
  const walked = steps.map(({ id, stage }) => stage && scenarioOf(id)?.stages?.[stage])
  const told = ['tests/journeys', 'tests/storyboard/cards', 'tests/weapp'].flatMap(sourcesIn).join('\n')
  // Some stories name the stage apart from its scenario: opens(`checkup.${stage}`).
  const isOpened = (id: string, stage: string) =>
    told.includes(`${id}.${stage}`) || (told.includes(`${id}.\${`) && told.includes(`'${stage}'`))
  const opened = named.filter(({ id, stage }) => isOpened(id, stage)).map(({ given }) => given)
  const idle = named.filter(({ given }) => !walked.includes(given) && !opened.includes(given))
  expect(idle.map(({ id, stage }) => `${id}.${stage}`)).toEqual([])
})

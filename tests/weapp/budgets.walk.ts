import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type MiniApp } from '@weapp-sim/driver/mini-app'
import { budgets, largestPayload } from './budgets'

/** What one act of a person costs. The figures are printed by `npm run test:weapp`. */

/** Where tools/walks.mjs looks for the figures. */
const costs = 'node_modules/.cache/weapp-costs'

interface Cost {
  calls: number
  bytes: number
  largest: number
}

const program = JSON.parse(process.env.HUIJIA_WEAPP ?? '')

const see = (app: MiniApp, words: string | RegExp) => app.screen().getByText(words).first().waitFor()
const tap = (app: MiniApp, words: string | RegExp) => app.screen().getByRole('button', { name: words }).first().tap()

interface Interaction {
  what: string
  link: string
  /** Can be read when the page is ready for it. */
  ready: string | RegExp
  before?: (app: MiniApp) => Promise<void>
  /** Ends when what was asked for can be seen. */
  act: (app: MiniApp) => Promise<void>
}

const choice = (app: MiniApp, role: 'radio' | 'checkbox', name: RegExp, checked?: boolean) =>
  app.screen().getByRole(role, { name, checked }).first()

const interactions: Interaction[] = [
  {
    what: 'opening 明细 with its first 20 rows',
    link: 'journeys/balance/overview/index?scenario=balance-normal',
    ready: '612.40',
    act: async (app) => {
      await tap(app, /明细/)
      await see(app, '再看 20 条')
    },
  },
  {
    what: 'adding 20 rows',
    link: 'journeys/balance/statement/index?scenario=balance-normal',
    ready: '再看 20 条',
    act: async (app) => {
      await tap(app, '再看 20 条')
      await see(app, '没有更早的了')
    },
  },
  {
    what: 'choosing one reason of a list',
    link: 'journeys/withdrawal/reason/index?scenario=withdraw-emigration',
    ready: '出国或出境定居',
    act: async (app) => {
      await choice(app, 'radio', /出国或出境定居/).tap()
      await choice(app, 'radio', /出国或出境定居/, true).waitFor()
    },
  },
  {
    what: 'ticking one box',
    link: 'journeys/contribution/check/index?personId=zhou-jianguo&year=2026&scenario=pay-for-father',
    ready: /代缴承诺/,
    act: async (app) => {
      await choice(app, 'checkbox', /代缴承诺/).tap()
      await choice(app, 'checkbox', /代缴承诺/, true).waitFor()
    },
  },
  {
    what: 'typing one character',
    link: 'journeys/family/relation/index?scenario=bind-parent',
    ready: '父母',
    before: async (app) => {
      await choice(app, 'radio', /^父母/).tap()
      await tap(app, '继续')
      await see(app, '身份证号')
    },
    act: async (app) => {
      await app.screen().getByRole('textbox', { name: '身份证号' }).pressSequentially('4')
      await see(app, '已输 1 位，共 18 位')
    },
  },
]

test('first render of 首页 costs no more than it did', async () => {
  const app = await launch({ browser: journeyBrowser, program })
  await app.start('tabs/home/index?scenario=balance-normal')
  await see(app, '本月划入')
  await app.logic.settled()
  const sizes = app.setData.map(({ bytes }) => bytes)
  await app.close()
  hold('first render of 首页', {
    calls: sizes.length,
    bytes: sizes.reduce((sum, one) => sum + one, 0),
    largest: Math.max(...sizes),
  })
})

test.each(interactions)('$what costs no more than it did', async ({ what, link, ready, before, act }) => {
  const app = await launch({ browser: journeyBrowser, program })
  await app.start(link)
  await see(app, ready)
  await before?.(app)
  const cost = await app.measure(() => act(app))
  await app.close()
  hold(what, cost)
})

/** Files what an act cost, and holds it to its budget. */
function hold(what: string, cost: Cost) {
  mkdirSync(costs, { recursive: true })
  writeFileSync(join(costs, `${what}.json`), JSON.stringify({ what, ...cost }))
  expect(cost.calls).toBeGreaterThan(0)
  expect(cost.calls).toBeLessThanOrEqual(budgets[what]?.calls ?? 0)
  expect(cost.bytes).toBeLessThanOrEqual(budgets[what]?.bytes ?? 0)
  expect(cost.largest).toBeLessThan(largestPayload)
}

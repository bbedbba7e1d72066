import { programme } from '@mock/scenarios/programme'
import { walks } from '@/journeys/rehearsal/walks/catalogue'
import { addressOf, readParams } from '@/routes/params'
import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, ledgerOf, pageOf } from './stage'

const of = (id: string) => walks[id] ?? []

/** Where a step of a walk is shown, as the phone's own link says it. */
function addressAt(id: string, at: number): string {
  const { route, params } = of(id)[at - 1] ?? { route: 'home' as const, params: {} }
  const read = readParams(route, Object.fromEntries(Object.entries(params ?? {}).map(([name, is]) => [name, `${is}`])))
  return read ? addressOf(route, read).slice(1) : ''
}

/** Makes sure that a step is what is seen: its place in the walk, its words, and its very page. */
async function standsAt(person: Person, id: string, at: number) {
  await person.glimpses(`第 ${at} 步，共 ${of(id).length} 步`)
  await person.glimpses(of(id)[at - 1]?.caption ?? '')
  await person.glimpses(/12393 医保服务热线/)
  expect(await person.phone.link()).toBe(addressAt(id, at))
  await person.doesNotSee(/现在看的不是第/)
  await person.doesNotSee(/链接不完整|没有这|出了问题/)
}

const walk = (id: string, step?: number) =>
  step === undefined ? linkTo('home', { walk: id }) : linkTo('rehearsal/walk', { walk: id, step })

test.each(programme.map(({ id, title }) => [id, title]))('走查 %s：从第一步走到最后一步——%s', async (id) => {
  const reviewer = await arrivesBy(walk(id))
  for (let at = 1; at <= of(id).length; at += 1) {
    await standsAt(reviewer, id, at)
    if (at < of(id).length) await reviewer.taps('下一步')
  }
  await ledgerOf(reviewer)
})

test('走到一半退一步、刷新、关掉再打开：都还在那一步', async () => {
  const reviewer = await arrivesBy(walk('pay-for-father', 6))
  await standsAt(reviewer, 'pay-for-father', 6)
  await reviewer.sees(/已提交，10:\d\d 前可以撤回/)
  await reviewer.taps('上一步')
  await standsAt(reviewer, 'pay-for-father', 5)
  await reviewer.reloads()
  await standsAt(reviewer, 'pay-for-father', 5)
  await reviewer.reopens()
  await standsAt(reviewer, 'pay-for-father', 5)
  expect(JSON.stringify(await reviewer.phone.kept())).not.toMatch(/周明|周建国/)
})

test('走查时自己点开别的页：说明离开了哪一步，一按就回去', async () => {
  const reviewer = await arrivesBy(walk('pay-for-father', 2))
  await standsAt(reviewer, 'pay-for-father', 2)
  await reviewer.taps(/周\*国/)
  await reviewer.sees('周*国 要缴多少', '现在看的不是第 2 步的页面。')
  await reviewer.taps('回到第 2 步')
  await standsAt(reviewer, 'pay-for-father', 2)
})

test('走查台：换到第 8 步，再离开走查，场景照旧', async () => {
  const reviewer = await arrivesBy(walk('pay-for-father', 3))
  await standsAt(reviewer, 'pay-for-father', 3)
  await reviewer.taps('走查台')
  await reviewer.sees('现在在这一步', '回到第 3 步，共 13 步')
  await reviewer.taps('8. 缴好了')
  await standsAt(reviewer, 'pay-for-father', 8)
  await reviewer.sees(/已扣 400.00 元/)
  await reviewer.taps('走查台')
  await reviewer.taps(/离开走查/)
  await reviewer.sees('已离开走查')
  await reviewer.doesNotSee(/回到第 8 步/)
  await reviewer.goes(linkTo('home'))
  await reviewer.sees('3,886.53')
  await reviewer.doesNotSee('走查台')
})

test('从我的进走查，挑一个张家界的场景，从第一步走起', async () => {
  const reviewer = await arrivesBy(linkTo('me', { scenario: 'balance-normal' }))
  await reviewer.taps(/看看演示/)
  await reviewer.sees('换一个场景，从第一步走起')
  await reviewer.taps(/^张家界市$/)
  await reviewer.sees('一共 1 个场景')
  await reviewer.doesNotSee(/周明给父亲缴/)
  await reviewer.taps(/父亲自己打开/)
  await standsAt(reviewer, 'no-account', 1)
})

test('最小的手机、最大的字：走查条不挡住任何东西，左右也不用滚', async () => {
  const reviewer = await arrivesBy(walk('pay-for-father', 4), { width: 320, height: 640, level: 'largest' })
  await standsAt(reviewer, 'pay-for-father', 4)
  expect(await reviewer.sidewaysScroll()).toBe(0)
  await reviewer.chooses(/代缴承诺/)
  await reviewer.taps('确认缴费 400.00 元')
  await reviewer.sees('最后一步，确认是您本人')
  expect(await pageOf(reviewer)).toBe('contribution/verify')
})

test.each`
  what                | link
  ${'没有的走查路线'} | ${walk('no-such-walk')}
  ${'没有的那一步'}   | ${walk('pay-for-father', 99)}
`('$what：一句明白话', async ({ link }) => {
  const reviewer = await arrivesBy(link)
  await reviewer.sees('演示里没有这一步')
  await reviewer.taps('看看有哪些场景')
  await reviewer.sees('换一个场景，从第一步走起')
})

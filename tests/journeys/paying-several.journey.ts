import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, ledgerOf, opens, pageOf, timePasses } from './stage'
import { provesSelf } from './steps'

/** Ticks relatives by their masked names, and the one promise. */
async function picks(person: Person, ...names: RegExp[]) {
  for (const name of names) await person.chooses(name)
  await person.chooses(/代缴承诺/)
}

const [father, mother, grandmother] = [/周\*国/, /李\*英/, /刘\*兰/]

test('三位家人一次缴：核验一次，每人一张单，合计 600 元对得上', async () => {
  const zhouMing = await opens('pay-for-several', 'contribution/people')
  await zhouMing.taps('一次给几位缴')
  await zhouMing.sees('2026 年度，给哪几位缴？')
  await picks(zhouMing, father, mother, grandmother)
  await zhouMing.sees('3,686.53 元')
  await zhouMing.doubleTaps('确认给 3 位缴费 600.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
  await provesSelf(zhouMing, '核验并给 3 位缴费 600.00 元')
  await zhouMing.sees('3 位已经提交', /10:\d\d 以前，每一位都可以单独撤回/)
  await timePasses(zhouMing, '10 分钟')
  await zhouMing.taps('刷新结果')
  await zhouMing.sees('3 位都缴好了', '600.00 元')

  const books = await ledgerOf(zhouMing)
  expect(books.orders.map(({ status, amount }) => [status, amount])).toEqual([
    ['SUCCEEDED', 40_000],
    ['SUCCEEDED', 20_000],
    ['SUCCEEDED', 0],
  ])
})

test('一位没有缴成，另外两位照样缴成；没缴成的那一位钱退回，点得开', async () => {
  const zhouMing = await opens('pay-several-one-fails.moving', 'contribution/people')
  await zhouMing.goes(linkTo('contribution/sitting-results', { sittingId: 'sitting-1' }))
  await zhouMing.sees('2 位缴好了，1 位没有缴成', /200.00 元，没有缴成，钱已退回/, '没有缴', '400.00 元')
  await zhouMing.taps(mother)
  await zhouMing.sees('没有缴成功')
  const { orders } = await ledgerOf(zhouMing)
  expect(orders.map(({ status }) => status)).toEqual(['SUCCEEDED', 'FAILED', 'SUCCEEDED'])
})

test('单独都够、加起来不够：差多少先说，少选一位就能缴', async () => {
  const zhouMing = await opens('pay-several-too-much', 'contribution/people')
  await zhouMing.taps('一次给几位缴')
  await picks(zhouMing, father, mother)
  await zhouMing.sees('加起来差 100.00 元')
  await zhouMing.doesNotSee(/^确认给/)
  await zhouMing.chooses(mother)
  await zhouMing.taps('确认给 1 位缴费 400.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(1)
})

test('缴过的人不在可选的里面；没选人就按，说清楚缺什么', async () => {
  const zhouMing = await opens('pay-several-one-paid', 'contribution/people')
  await zhouMing.taps('一次给几位缴')
  await zhouMing.sees('这次不能一起缴的', /已经缴过|已缴/)
  await zhouMing.taps('请先选家人')
  await zhouMing.sees(/还没有选家人/, /请先确认没有在别处缴过/)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('一起确认时回执丢了：不让再缴，自己查到，每一位只留出一次', async () => {
  const zhouMing = await opens('pay-several-reply-lost', 'contribution/people')
  await zhouMing.taps('一次给几位缴')
  await picks(zhouMing, father, mother)
  await zhouMing.taps(/^确认给/)
  await provesSelf(zhouMing, /^核验并给/)
  await zhouMing.sees('2 位已经提交')
  expect(await pageOf(zhouMing)).toBe('contribution/sitting-results')
  const { postings } = await ledgerOf(zhouMing)
  expect(postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(2)
})

test('核验之前把应用关掉，回来还在原处，没有扣款', async () => {
  const zhouMing = await opens('pay-for-several.ordered', 'contribution/people')
  await zhouMing.goes(linkTo('contribution/sitting-verify', { sittingId: 'sitting-1' }))
  await zhouMing.sees('最后一步，确认是您本人')
  await zhouMing.reopens()
  await zhouMing.sees('最后一步，确认是您本人', '600.00')
  const { orders, postings } = await ledgerOf(zhouMing)
  expect(orders.map(({ status }) => status)).toEqual(['CREATED', 'CREATED', 'CREATED'])
  expect(postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(0)
})

test('选了两位还没有下单，应用被关掉：回来还选着，没有扣款', async () => {
  const zhouMing = await opens('pay-for-several', 'contribution/people')
  await zhouMing.taps('一次给几位缴')
  await zhouMing.chooses(father)
  await zhouMing.chooses(mother)
  await zhouMing.sees('确认给 2 位缴费 600.00 元', /提交后 10 分钟内可以撤回/)
  await zhouMing.reopens()
  await zhouMing.sees('确认给 2 位缴费 600.00 元')
  const { orders } = await ledgerOf(zhouMing)
  expect(orders).toHaveLength(0)
  expect(JSON.stringify(await zhouMing.phone.kept())).not.toMatch(/周建国|李秀英|4308001962/)
})

const atVerify = { sittingId: 'sitting-1' }
const confirm = '核验并给 3 位缴费 600.00 元'

/** How often a fee was set aside; the books are checked on the way. */
const held = async (person: Person) => (await ledgerOf(person)).postings.filter(({ kind }) => kind === 'HELD').length

test('一起确认时登录过期：还在同一步，再按一次就好，不用重新核验，每一位只留出一次', async () => {
  const zhouMing = await arrivesBy(
    linkTo('contribution/sitting-verify', { scenario: 'pay-several-ordered', fault: 'signed-out', ...atVerify }),
  )
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees('登录过期了')
  await zhouMing.taps('再试一次')
  await zhouMing.sees('3 位已经提交')
  expect(await held(zhouMing)).toBe(2)
})

/** Confirms all of them at a door that is shut, and tries again twenty minutes later. */
async function isTurnedAway(fault: 'busy' | 'maintenance', says: RegExp) {
  const zhouMing = await arrivesBy(
    linkTo('contribution/sitting-verify', { scenario: 'pay-several-ordered', fault, ...atVerify }),
  )
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees(says)
  await zhouMing.doesNotSee(/您的确认已经发出/)
  expect(await pageOf(zhouMing)).toBe('contribution/sitting-verify')
  expect(await held(zhouMing)).toBe(0)
  await timePasses(zhouMing, '10 分钟', 2)
  await zhouMing.taps('再试一次')
  return zhouMing
}

test('一起确认时人太多：说为什么、没有扣款，不说“正在处理”；过后再核验一次就办成，每一位只留出一次', async () => {
  const zhouMing = await isTurnedAway('busy', /人多，请稍等 \d 秒/)
  await zhouMing.sees('刚才的核验过期了，没有扣款。请再核验一次。')
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees('3 位已经提交')
  expect(await held(zhouMing)).toBe(2)
})

test('一起确认时在维护：说为什么、没有扣款，不说“正在处理”；没到点再试，还是说几点以后再来', async () => {
  const zhouMing = await isTurnedAway('maintenance', /正在维护，10:30 以后再来/)
  await zhouMing.sees(/正在维护，10:30 以后再来/)
  expect(await held(zhouMing)).toBe(0)
})

test('一起确认没有送到：先说正在处理，查够了说没有收到、没有扣款；重新核验，每一位只留出一次', async () => {
  const zhouMing = await opens('pay-several-never-arrived')
  await zhouMing.goes(linkTo('contribution/sitting-verify', atVerify))
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees('医保柜台没有收到这次确认', /没有扣款/)
  expect(await held(zhouMing)).toBe(0)
  await zhouMing.taps('重新确认缴费')
  await zhouMing.sees('最后一步，确认是您本人')
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees('3 位已经提交')
  expect(await held(zhouMing)).toBe(2)
})

test('只选奶奶，0 元：按钮说的是确认参保，不说缴费、不说从账户里出', async () => {
  const zhouMing = await opens('pay-for-several', 'contribution/people')
  await zhouMing.taps('一次给几位缴')
  await picks(zhouMing, grandmother)
  await zhouMing.taps('确认 1 位参保 0.00 元')
  await zhouMing.sees(/确认 2026 年度参保，不扣钱/)
  await provesSelf(zhouMing, '核验并确认 1 位参保 0.00 元')
  await zhouMing.sees('1 位已经提交')
  expect(await held(zhouMing)).toBe(0)
})

test('北京：选的时候就说哪天扣、那以前都能撤回；结果页写的是那一天，不只是钟点', async () => {
  const zhaoMin = await opens('pay-in-beijing')
  await zhaoMin.goes(linkTo('contribution/sitting', { year: 2026 }))
  await picks(zhaoMin, /赵\*乐/)
  await zhaoMin.sees(/2025年12月31日扣款以前都可以撤回/)
  await zhaoMin.taps('确认给 1 位缴费 435.00 元')
  await provesSelf(zhaoMin, '核验并给 1 位缴费 435.00 元')
  await zhaoMin.sees('1 位已经提交', /12月31日 22:00 以前，每一位都可以单独撤回/)
  expect(await held(zhaoMin)).toBe(1)
})

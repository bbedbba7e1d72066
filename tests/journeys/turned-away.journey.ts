import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, ledgerOf, opens, timePasses } from './stage'
import { checksFatherFee, ordersFatherFee, provesSelf } from './steps'

const home = (fault: string, scenario = 'pay-for-father') => linkTo('home', { scenario, fault })
const confirm = '核验并缴费 400.00 元'

const sets = (person: Person, line: RegExp) =>
  person.beside(linkTo('rehearsal/scenarios'), async (other) => {
    await other.chooses(line)
    await other.phone.screen().getByRole('radio', { name: line, checked: true }).waitFor()
  })

/** How often the fee was set aside; the books are checked on the way. */
const held = async (person: Person) => (await ledgerOf(person)).postings.filter(({ kind }) => kind === 'HELD').length

test('S32 税务系统维护：费用页写明几点以后再来，在办的那几笔照样看得到；过了那一刻接着办', async () => {
  const zhouMing = await arrivesBy(home('maintenance', 'pay-under-way'))
  await zhouMing.sees('给周*国缴的费，现在还能撤回')
  await zhouMing.goes(linkTo('contribution/progress', { orderId: 'order-held' }))
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  await zhouMing.taps(/^现在就缴/)
  await zhouMing.sees('正在维护，10:30 以后再来', /没有扣款，也没有办理/)
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  await zhouMing.goes(linkTo('contribution/progress', { orderId: 'order-created' }))
  await zhouMing.taps('继续缴费')
  await provesSelf(zhouMing, /^核验并缴费/)
  await zhouMing.sees('正在维护，10:30 以后再来')
  await ledgerOf(zhouMing)
})

test('税务系统维护：维护完了，同一页再试一次就有了', async () => {
  const zhouMing = await arrivesBy(
    linkTo('contribution/quote', {
      scenario: 'pay-for-father',
      fault: 'maintenance',
      personId: 'zhou-jianguo',
      year: 2026,
    }),
  )
  await zhouMing.sees('正在维护，10:30 以后再来', /办理记录/)
  await timePasses(zhouMing, '10 分钟', 3)
  await zhouMing.taps('再试一次')
  await zhouMing.sees('周*国 要缴多少')
  expect(await held(zhouMing)).toBe(0)
})

test('人太多：说等几秒，没有扣款；过后再按一次，还是同一张单，只留出一次', async () => {
  const zhouMing = await arrivesBy(home('busy'))
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees(/人多，请稍等 \d 秒/, /没有扣款/)
  await timePasses(zhouMing, '10 分钟')
  await zhouMing.taps('再试一次')
  await zhouMing.sees('最后一步，确认是您本人')
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees(/已提交/)
  expect(await held(zhouMing)).toBe(1)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(1)
})

test('S32 版本太旧：请更新再办，办过的还看得到；更新以后接着办同一件', async () => {
  const zhouMing = await arrivesBy(home('outdated', 'pay-under-way'))
  await zhouMing.goes(linkTo('contribution/progress', { orderId: 'order-created' }))
  await zhouMing.sees('还没有确认缴费')
  await zhouMing.taps('继续缴费')
  await provesSelf(zhouMing, /^核验并缴费/)
  await zhouMing.sees('请更新再办', /没有扣款/)
  await zhouMing.goes(linkTo('records'))
  // One of them is being settled meanwhile: what stands in its row depends on the second.
  await zhouMing.glimpses(/给周\*国/)
  await sets(zhouMing, /^正常/)
  await zhouMing.goes(linkTo('contribution/verify', { orderId: 'order-created' }))
  await provesSelf(zhouMing, /^核验并缴费/)
  await zhouMing.sees(/已提交/)
  await ledgerOf(zhouMing)
})

test('S31 登录过期：还在同一步，再按一次就是重新登录，同一张单、同一把钥匙', async () => {
  const zhouMing = await arrivesBy(home('signed-out'))
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('登录过期了', /填过的都还在/)
  await zhouMing.taps('再试一次')
  await zhouMing.sees('最后一步，确认是您本人')
  const { orders, keys } = await ledgerOf(zhouMing)
  expect(orders).toHaveLength(1)
  expect(Object.keys(keys)).toHaveLength(1)
})

test('登录过期在最后一步：核验不用再来一遍，只留出一次', async () => {
  const zhouMing = await opens('pay-for-father')
  await ordersFatherFee(zhouMing)
  await sets(zhouMing, /^登录过期/)
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees('登录过期了')
  await zhouMing.taps('再试一次')
  await zhouMing.sees(/已提交/)
  expect(await held(zhouMing)).toBe(1)
})

test.each`
  step      | walk
  ${'名单'} | ${async (person: Person) => person.goes(linkTo('contribution/people'))}
  ${'费用'} | ${async (person: Person) => person.goes(linkTo('contribution/quote', { personId: 'zhou-jianguo', year: 2026 }))}
`('没有网络，$step：说没有连上、没有扣款；恢复以后再试一次就有', async ({ walk }) => {
  const zhouMing = await arrivesBy(home('away'))
  await walk(zhouMing)
  await zhouMing.sees('没有连上医保柜台', /没有扣款/)
  await sets(zhouMing, /^正常/)
  await zhouMing.taps('再试一次')
  await zhouMing.sees(/周\*国/)
  expect(await held(zhouMing)).toBe(0)
})

test('没有网络，确认和核验的时候：都没有扣款，恢复以后接着办，只留出一次', async () => {
  const zhouMing = await opens('pay-for-father')
  await checksFatherFee(zhouMing)
  await sets(zhouMing, /^没有网络/)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('没有收到回复', /还没有扣款/)
  await sets(zhouMing, /^正常/)
  await zhouMing.taps('再试一次')
  await zhouMing.sees('最后一步，确认是您本人')
  await sets(zhouMing, /^没有网络/)
  await provesSelf(zhouMing, confirm)
  await zhouMing.sees(/没有收到医保柜台的回复/)
  expect(await held(zhouMing)).toBe(0)
  await sets(zhouMing, /^正常/)
  await zhouMing.taps(confirm)
  await zhouMing.sees(/已提交/)
  expect(await held(zhouMing)).toBe(1)
})

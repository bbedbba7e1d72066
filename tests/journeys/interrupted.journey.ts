import { linkTo } from './links'
import { arrivesBy, ledgerOf, onlyOn, opens, pageOf } from './stage'
import { checksFatherFee, ordersFatherFee, paysFatherFee, provesSelf } from './steps'

test('S25 缴费的每一步都被关掉再打开：接着办的是同一笔，只扣一次', async () => {
  const zhouMing = await opens('pay-for-father')
  await checksFatherFee(zhouMing)
  await zhouMing.reopens()
  await zhouMing.chooses(/代缴承诺/)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
  await zhouMing.reopens()
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees('撤回这一笔')
  await zhouMing.reopens()
  await zhouMing.taps('现在就缴 400.00 元')
  await zhouMing.glimpses(/正在处理|缴好了/)
  await zhouMing.reopens()
  await zhouMing.sees('缴好了')
  const { orders, postings } = await ledgerOf(zhouMing)
  expect(orders).toHaveLength(1)
  expect(postings.filter(({ kind }) => kind === 'RESIDENT_FEE')).toHaveLength(1)
})

test('S22 点了现在就缴没有回音：先说还不知道，查到没有缴成，钱已经退回', async () => {
  const zhouMing = await arrivesBy(
    linkTo('contribution/check', { scenario: 'pay-unknown-then-back', personId: 'zhou-jianguo', year: 2026 }),
  )
  await zhouMing.chooses(/代缴承诺/)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.taps('现在就缴 400.00 元')
  await zhouMing.sees('没有缴成功', '钱已经退回您的个人账户。')
  const { orders, postings } = await ledgerOf(zhouMing)
  expect(orders.map(({ status }) => status)).toEqual(['FAILED'])
  expect(postings.filter(({ kind }) => kind === 'RETURNED')).toHaveLength(1)
})

onlyOn('h5', '浏览器记得走过的每一页', () => {
  test('钱动了以后一直按返回：再也见不到缴费的表，见到的都是这一笔', async () => {
    const zhouMing = await opens('pay-for-father')
    await paysFatherFee(zhouMing)
    await zhouMing.goesBack()
    await zhouMing.sees('有一笔正在办理，请不要重复缴费')
    await zhouMing.goesBack()
    await zhouMing.sees('您提交的缴费正在办理，点开看进度')
    await zhouMing.goesBack()
    await zhouMing.sees('给周*国缴的费，现在还能撤回')
  })
})

onlyOn('weapp', '钱动了以后，小程序里这一页后面没有别的页', () => {
  test('钱动了以后按返回：没有缴费的表可退，还是这一笔；从首页回来也是它', async () => {
    const zhouMing = await opens('pay-for-father')
    await paysFatherFee(zhouMing)
    await zhouMing.goesBack()
    await zhouMing.sees('撤回这一笔')
    await zhouMing.goes(linkTo('home'))
    await zhouMing.sees('给周*国缴的费，现在还能撤回')
  })
})

test('核验到一半先不缴了，再来一次：还是同一张单，首页只有一件等着办', async () => {
  const zhouMing = await opens('pay-for-father')
  await ordersFatherFee(zhouMing)
  await zhouMing.taps('先不缴了')
  await zhouMing.taps('核对缴费信息')
  await zhouMing.chooses(/代缴承诺/)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(1)
})

test('手机上的记录被清掉了：那一笔找不到，说清没有扣款，也有路可走', async () => {
  const zhouMing = await opens('pay-for-father')
  await ordersFatherFee(zhouMing)
  await zhouMing.phone.forget()
  await zhouMing.reloads()
  await zhouMing.sees('没有找到这笔缴费', /没有扣款/)
  await zhouMing.doesNotSee('最后一步，确认是您本人')
  await zhouMing.taps(/看办理记录/)
  await zhouMing.sees('办理记录')
  expect(await pageOf(zhouMing)).toBe('records')
})

import { ledgerOf, opens } from './stage'
import { checksFatherFee, comesToPayee, namesPayee, provesSelf } from './steps'

const oldPhone = { width: 320, height: 640, level: 'largest' } as const

test('下单没有回音：在小屏大字上也一眼看到没有扣款，再试一次还是同一张单', async () => {
  const zhouMing = await opens('pay-order-lost', 'home', oldPhone)
  await checksFatherFee(zhouMing)
  await zhouMing.hammers('确认缴费 400.00 元')
  await zhouMing.findsInSight('没有收到回复')
  await zhouMing.taps('再试一次')
  await zhouMing.sees('最后一步，确认是您本人')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(1)
})

test('忘了勾承诺：在小屏大字上也一眼看到要做什么', async () => {
  const zhouMing = await opens('pay-for-father', 'home', oldPhone)
  await checksFatherFee(zhouMing)
  await zhouMing.chooses(/代缴承诺/)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.findsInSight(/请先确认没有在别处缴过/)
  expect((await ledgerOf(zhouMing)).orders).toEqual([])
})

test('申请没有回音又关掉了手机：再来时只有一份申请', async () => {
  const zhouMing = await opens('withdraw-reply-lost')
  await comesToPayee(zhouMing)
  await namesPayee(zhouMing)
  await provesSelf(zhouMing, '核验并申请支取 4,286.53 元')
  await zhouMing.sees('正在确认，请不要重复提交')
  await zhouMing.reopens()
  await zhouMing.taps(/看这份申请办到哪了/)
  await zhouMing.sees('已经提交，等医保局核对')
  expect((await ledgerOf(zhouMing)).requests).toHaveLength(1)
})

test('税务局没有收下：钱退回来，说清金额，可以重新缴', async () => {
  const zhouMing = await opens('pay-sent-back')
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.taps('现在就缴 400.00 元')
  await zhouMing.sees('钱已经退回您的个人账户。', /400.00 元已退回/, '税务局没有收下')
  await zhouMing.taps('重新缴费')
  await zhouMing.sees('周*国 要缴多少', '3,886.53')
})

import { ledgerOf, opens } from './stage'
import { checksFatherFee, comesToPayee, namesPayee, paysFatherFee } from './steps'

test('每个缴费按钮都连点三下：一张单，留一次，扣一次', async () => {
  const zhouMing = await opens('pay-for-father')
  await checksFatherFee(zhouMing)
  await zhouMing.hammers('确认缴费 400.00 元')
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.hammers('核验并缴费 400.00 元')
  await zhouMing.hammers('现在就缴 400.00 元')
  await zhouMing.sees('缴好了')
  const { orders, postings } = await ledgerOf(zhouMing)
  expect(orders).toHaveLength(1)
  expect(postings.filter(({ orderId }) => orderId).map(({ kind }) => kind)).toEqual(['HELD', 'RESIDENT_FEE'])
})

test('撤回连点三下：只退一次', async () => {
  const zhouMing = await opens('pay-for-father')
  await paysFatherFee(zhouMing)
  await zhouMing.hammers('撤回这一笔')
  await zhouMing.hammers('确认撤回')
  await zhouMing.sees('已经撤回', '没有扣款，400.00 元已经回到您的可用余额。')
  const { postings } = await ledgerOf(zhouMing)
  expect(postings.filter(({ orderId }) => orderId).map(({ kind }) => kind)).toEqual(['HELD', 'RELEASED'])
})

test('支取连点三下：一份申请，冻结一次；撤回连点三下，解冻一次', async () => {
  const zhouMing = await opens('withdraw-emigration')
  await comesToPayee(zhouMing)
  await namesPayee(zhouMing)
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.hammers('核验并申请支取 4,286.53 元')
  await zhouMing.sees('已经提交，等医保局核对')
  await zhouMing.taps('撤回申请')
  await zhouMing.hammers('确定撤回')
  await zhouMing.sees('申请已经撤回')
  const { requests, postings } = await ledgerOf(zhouMing)
  expect(requests.map(({ status }) => status)).toEqual(['CANCELLED'])
  expect(postings.filter(({ requestId }) => requestId).map(({ kind }) => kind)).toEqual(['FROZEN', 'UNFROZEN'])
})

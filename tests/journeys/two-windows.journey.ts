import { linkTo } from './links'
import { signsByHand } from './signing'
import { ledgerOf, onlyOn, opens } from './stage'
import { comesToPayee, namesPayee, ordersFatherFee, provesSelf } from './steps'

onlyOn('h5', '微信里一个小程序只有一个窗口', () => {
  test('两个窗口同时给父亲缴费：是同一笔，只留出一次；一边撤回，另一边再点也缴不出去', async () => {
    const left = await opens('pay-for-father')
    await ordersFatherFee(left)
    await left.beside(linkTo('home'), async (right) => {
      await ordersFatherFee(right)
      await Promise.all([left, right].map((window) => provesSelf(window, '核验并缴费 400.00 元')))
      for (const window of [left, right]) await window.sees(/已提交，10:\d\d 前可以撤回/)
      expect((await ledgerOf(left)).postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)

      await left.taps('撤回这一笔')
      await left.taps('确认撤回')
      await left.sees('已经撤回')
      await right.taps('现在就缴 400.00 元')
      await right.sees('已经撤回', '没有扣款，400.00 元已经回到您的可用余额。')
      expect((await ledgerOf(right)).orders.map(({ status }) => status)).toEqual(['REVOKED'])
    })
  })

  test('两个窗口同时申请支取：只有一份，两边看到的是同一份', async () => {
    const left = await opens('withdraw-emigration')
    await comesToPayee(left)
    await namesPayee(left)
    await left.beside(linkTo('withdrawal/payee'), async (right) => {
      await right.sees('请再填一次收款信息')
      await right.fills('收款人姓名', '周明')
      await right.fills('银行卡号', '6222 0000 0000 0017')
      await right.taps('填好了，继续')
      await signsByHand(right)
      await right.taps('签好了，继续')
      await right.taps('确认申请支取 4,286.53 元')
      await Promise.all([left, right].map((window) => provesSelf(window, '核验并申请支取 4,286.53 元')))
      for (const window of [left, right]) await window.sees('已经提交，等医保局核对')
      expect((await ledgerOf(left)).requests).toHaveLength(1)
    })
  })
})

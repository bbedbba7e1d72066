/** @jest-environment-options {"fresh": true} */
import { expectsComplaint, ledgerOf, onlyOn, opens } from './stage'
import { checksFatherFee, provesSelf } from './steps'

onlyOn('h5', '小程序的页面由微信下载好了才打开', () => {
  test('办到一半断了网，下一页打不开：连上以后再打开，还是同一张单，没有多扣', async () => {
    const zhouMing = await opens('pay-for-father')
    await checksFatherFee(zhouMing)
    expectsComplaint(/ERR_INTERNET_DISCONNECTED/)
    expectsComplaint(/ChunkLoadError/)
    await zhouMing.phone.connect(false)
    await zhouMing.taps('确认缴费 400.00 元')
    await zhouMing.glimpses('这一页没能打开')
    await zhouMing.taps('再试一次')
    await zhouMing.phone.connect(true)
    await zhouMing.taps('再试一次')
    await zhouMing.sees('最后一步，确认是您本人')
    await provesSelf(zhouMing, '核验并缴费 400.00 元')
    await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
    const { orders, postings } = await ledgerOf(zhouMing)
    expect(orders).toHaveLength(1)
    expect(postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
  })
})

import { linkTo } from './links'
import { expectsComplaint, ledgerOf, opens } from './stage'

test('程序自己出了错：一页老实话，没有扣款，办过的事都还查得到', async () => {
  const zhouMing = await opens('pay-for-father')
  const confirms = async (personId: string) => {
    await zhouMing.goes(linkTo('contribution/check', { personId, year: 2026 }))
    await zhouMing.chooses(/代缴承诺/)
    await zhouMing.taps(/确认缴费/)
  }
  await confirms('zhou-jianguo')
  await zhouMing.sees('最后一步，确认是您本人')
  expectsComplaint(/key reused/)
  // No hand can do this, so a bug is planted: the mother's order is sent with the key of the father's.
  const [father] = Object.keys((await ledgerOf(zhouMing)).keys)
  await zhouMing.phone.keep('drafts', JSON.stringify({ keys: { 'order:li-xiuying:2026': father } }))
  await zhouMing.reloads()
  await confirms('li-xiuying')
  await zhouMing.sees('这一页出了问题', /不是您的操作/)
  await zhouMing.taps('去看办理记录')
  await zhouMing.sees(/周\*国/)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(1)
})

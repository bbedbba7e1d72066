import { codeOf } from '@mock/receipts'
import { instant } from '@/domain/calendar'
import { linkTo } from './links'
import { ledgerOf, opens } from './stage'

const orderId = 'order-father'

test('凭证：有编号、有码、写明哪天能用；查真伪看得到同样的内容，姓名遮着', async () => {
  const zhouMing = await opens('receipt-paid', 'contribution/people')
  await zhouMing.goes(linkTo('contribution/receipt', { orderId }))
  await zhouMing.sees('居民医保缴费凭证', /PZ\d+/, '2026年1月1日起看病能用，不用再办手续。', /核验码 [0-9A-F]{4} /)
  await zhouMing.taps('自己查一下')
  await zhouMing.sees('这张凭证是真的', '周*国', '400.00 元')
  await zhouMing.doesNotSee('周建国')
  await ledgerOf(zhouMing)
})

test('核验本人以后才显示完整姓名和证件号码；离开就重新遮住，手机里不留', async () => {
  const zhouMing = await opens('receipt-paid', 'contribution/people')
  await zhouMing.goes(linkTo('contribution/receipt', { orderId }))
  await zhouMing.taps(/显示完整姓名/)
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.taps('核验并显示')
  await zhouMing.glimpses(/周建国/)
  expect(JSON.stringify(await zhouMing.phone.kept())).not.toMatch(/周建国|430800196205180019/)
  await zhouMing.taps('重新遮住')
  await zhouMing.sees('周*国（父母）')
  await zhouMing.doesNotSee(/周建国/)
  await ledgerOf(zhouMing)
})

test('显示着完整姓名走开再回来：已经重新遮住；存的图片也是遮住的', async () => {
  const zhouMing = await opens('receipt-paid', 'contribution/people')
  await zhouMing.goes(linkTo('contribution/receipt', { orderId }))
  await zhouMing.taps(/显示完整姓名/)
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.taps('核验并显示')
  await zhouMing.glimpses(/周建国/)
  await zhouMing.taps('自己查一下')
  await zhouMing.sees('这张凭证是真的')
  await zhouMing.goesBack()
  await zhouMing.sees('周*国（父母）')
  await zhouMing.doesNotSee(/周建国/)
  await zhouMing.taps('保存为图片')
  await zhouMing.phone.agrees()
  await zhouMing.sees('已经保存成图片', /遮住的/)
  await ledgerOf(zhouMing)
})

test('凭证存成图片', async () => {
  const zhouMing = await opens('receipt-paid', 'contribution/people')
  await zhouMing.goes(linkTo('contribution/receipt', { orderId }))
  await zhouMing.taps('保存为图片')
  await zhouMing.phone.agrees()
  await zhouMing.sees('已经保存成图片')
  await ledgerOf(zhouMing)
})

test('后来撤销了的凭证，扫码的人看得出来；没有这张的，不说没缴过', async () => {
  const other = await opens('receipt-taken-back', 'contribution/people')
  const receiptCode = codeOf({ id: orderId, createdAt: instant('2025-11-21T09:02:00+08:00') })
  await other.goes(linkTo('contribution/verified', { receiptCode }))
  await other.sees('这一笔后来撤销了', '周*国')
  await other.goes(linkTo('contribution/verified', { receiptCode: 'NOBODY0000' }))
  await other.sees('没有查到这张凭证', /不等于没有缴过费/)
  await ledgerOf(other)
})

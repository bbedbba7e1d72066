import { codeOf } from '@mock/receipts'
import { instant } from '@/domain/calendar'
import { cards } from '../card'
import { brokenLink, usual } from './usual'

const father = { params: { personId: 'zhou-jianguo', year: 2026 } }

cards('contribution/people', [
  {
    state: 'success',
    variant: 'huludao',
    scenario: 'pay-in-huludao',
    title: '给谁缴：葫芦岛，父亲 400、母亲 160、奶奶 0 元',
    notice: ['各人的登记和身份写在名字下面'],
    until: [/低保边缘家庭/, /应缴 160.00 元/],
  },
  {
    state: 'success',
    variant: 'reminded',
    scenario: 'pay-not-published',
    title: '给谁缴：2027 年度没有公布，已经记下提醒',
    until: '公布后会提醒您',
    act: (person) => person.taps('公布后提醒我'),
  },
])

cards('contribution/quote', [
  {
    state: 'success',
    variant: 'beijing',
    scenario: 'pay-in-beijing',
    params: { personId: 'zhao-yile', year: 2026 },
    title: '费用明细：北京，月底和大家一起扣',
    notice: ['哪一天扣写明', '依据在下面'],
    until: [/2025年12月31日，和这个月/],
  },
  {
    state: 'success',
    variant: 'shanghai',
    scenario: 'pay-in-shanghai',
    params: { personId: 'lu-wenbin', year: 2025 },
    title: '费用明细：上海，只能用历年结余',
    until: ['当年划入、不能给家人用的', '1,890.00 元'],
  },
  {
    state: 'success',
    variant: 'chongqing',
    scenario: 'pay-in-chongqing',
    params: { personId: 'zhang-guohua', year: 2025 },
    title: '费用明细：重庆，一档二档自己选',
    until: ['选哪一档', /775.00 元/],
  },
  {
    state: 'success',
    variant: 'namesake',
    scenario: 'pay-namesake',
    ...father,
    title: '费用明细：同名的地方，参保地从省写起',
    until: '有同名的地方，请看清参保地',
  },
  {
    state: 'refused',
    variant: 'taiyuan',
    scenario: 'pay-in-taiyuan',
    params: { personId: 'liang-guixiang', year: 2025 },
    title: '费用明细：太原，账户里要留 1000 元，差 220 元',
    until: ['按规定要留着', '差 220.00 元，能给家人用的钱不够'],
  },
  {
    state: 'refused',
    variant: 'jinan',
    scenario: 'pay-in-jinan',
    ...father,
    title: '费用明细：济南，到税务局的小程序里缴',
    until: '要在税务局的缴费小程序里缴',
  },
])

const paid = { scenario: 'receipt-paid', params: { orderId: 'order-father' } }
const code = codeOf({ id: 'order-father', createdAt: instant('2025-11-21T09:02:00+08:00') })
const held = { scenario: 'receipt-paid', params: { receiptCode: code } }

cards('contribution/receipt', [
  {
    ...paid,
    state: 'success',
    variant: 'proving',
    title: '缴费凭证：显示完整姓名前，先核验本人',
    until: '演示验证码：246810',
    act: (person) => person.taps(/显示完整姓名/),
  },
])

cards('contribution/verified', [
  {
    ...held,
    state: 'success',
    title: '凭证真伪：是真的',
    notice: ['姓名遮住', '和手里的对一对'],
    until: '这张凭证是真的',
  },
  {
    ...held,
    scenario: 'receipt-taken-back',
    state: 'failed',
    title: '凭证真伪：开出以后又撤销了',
    until: '这一笔后来撤销了',
  },
  {
    ...held,
    params: { receiptCode: 'NOBODY0000' },
    state: 'refused',
    title: '凭证真伪：没有查到',
    notice: ['没有查到不等于没有缴过', '去哪里问写明'],
    until: '没有查到这张凭证',
  },
  ...usual('凭证真伪', held),
  brokenLink('凭证真伪', held),
])

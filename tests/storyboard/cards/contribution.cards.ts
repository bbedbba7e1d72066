import { cards } from '../card'
import { timePasses } from './meanwhile'
import { brokenLink, usual } from './usual'

const normal = { scenario: 'pay-for-father' }
const father = { params: { personId: 'zhou-jianguo', year: 2026 } }
const mother = { params: { personId: 'li-xiuying', year: 2026 } }
const grandmother = { params: { personId: 'liu-guilan', year: 2026 } }

cards('contribution/people', [
  {
    ...normal,
    state: 'success',
    title: '给谁缴：父母都还没缴，各人应缴多少',
    notice: ['截止日和剩下的天数写明', '可以缴一位，也可以一次缴几位'],
    until: ['已绑定的家人', /应缴 200.00 元/],
  },
  {
    state: 'success',
    variant: 'paid-elsewhere',
    scenario: 'pay-already-paid-elsewhere',
    title: '给谁缴：父亲已经在税务渠道缴过',
    notice: ['写明渠道和日期，点不开', '不会重复扣款'],
    until: /2025年10月12日在税务渠道缴过/,
  },
  {
    state: 'success',
    variant: 'last-day',
    scenario: 'pay-last-day',
    title: '给谁缴：今天是最后一天',
    until: /今天是最后一天/,
  },
  {
    state: 'pending',
    scenario: 'pay-under-way',
    title: '给谁缴：有的正在缴，不能再缴一次',
    notice: ['自己提交的点开看进度'],
    until: /您提交的缴费正在办理/,
  },
  {
    state: 'refused',
    scenario: 'pay-not-published',
    title: '给谁缴：2027 年度的标准还没有公布',
    notice: ['人还在单上，说明现在为什么不能缴'],
    until: /缴费标准还没有公布/,
  },
  {
    state: 'refused',
    variant: 'no-account',
    scenario: 'no-account',
    title: '给谁缴：自己没有职工医保个人账户',
    until: '您名下没有职工医保个人账户',
  },
  {
    state: 'empty',
    scenario: 'bind-parent',
    title: '给谁缴：还没有绑定家人',
    until: '还没有绑定家人',
  },
  ...usual('给谁缴', normal),
])

cards('contribution/quote', [
  {
    ...normal,
    ...father,
    state: 'success',
    title: '费用明细：父亲 400 元，按时缴不用等待',
    notice: ['应缴是全页最大的字', '缴后余额、什么时候能用、能不能撤回都在'],
    until: ['周*国 要缴多少', '能不能撤回'],
    wide: true,
  },
  {
    ...mother,
    state: 'success',
    variant: 'marginal',
    scenario: 'pay-marginal-mother',
    title: '费用明细：母亲是低保边缘，政府出一半',
    notice: ['谁出多少，画成一条'],
    until: ['低保边缘家庭资助', /政府资助 200.00 元/],
  },
  {
    ...grandmother,
    state: 'success',
    variant: 'zero',
    scenario: 'pay-zero-grandmother',
    title: '费用明细：奶奶 0 元，也要确认参保',
    until: '个人不用出钱，但要确认参保',
  },
  {
    ...father,
    state: 'success',
    variant: 'late',
    scenario: 'pay-late',
    title: '费用明细：过了集中缴费期，1,100 元，等 3 个月',
    notice: ['400 加 700 分开列', '等待期里不能报销，写明'],
    until: ['缴费后等 3 个月', /1,100.00/],
  },
  {
    ...father,
    state: 'success',
    variant: 'recognised',
    scenario: 'pay-category-pending',
    title: '费用明细：身份刚认定，医保还没有收到',
    notice: ['先说先问再缴，再列费用', '不拦着缴'],
    until: '身份还没有同步过来，先问再缴',
  },
  {
    ...father,
    state: 'refused',
    scenario: 'pay-short-balance',
    title: '费用明细：账户差 280 元',
    notice: ['先说差多少、怎么办，费用照样列出', '没有缴费按钮'],
    until: '差 280.00 元，个人账户的钱不够',
  },
  {
    state: 'refused',
    variant: 'paid',
    scenario: 'pay-already-paid-elsewhere',
    ...father,
    title: '费用明细：这一年已经缴过',
    until: '这一年已经缴过了，不用再缴',
  },
  {
    state: 'refused',
    variant: 'being-paid',
    scenario: 'pay-under-way',
    ...father,
    title: '费用明细：有一笔正在办理',
    until: ['有一笔正在办理，请不要重复缴费', '看这一笔的进度'],
  },
  {
    state: 'refused',
    variant: 'not-published',
    scenario: 'pay-not-published',
    params: { personId: 'zhou-jianguo', year: 2027 },
    title: '费用明细：标准还没有公布，不猜数字',
    until: '这一年的缴费标准还没有公布',
  },
  {
    state: 'refused',
    variant: 'out-of-season',
    scenario: 'pay-not-published',
    ...father,
    title: '费用明细：2026 年度已经过了能缴的日子',
    until: ['现在缴，这一年已经用不上了', '依据'],
  },
  {
    ...normal,
    state: 'refused',
    variant: 'not-bound',
    params: { personId: 'zhou-liang', year: 2026 },
    title: '费用明细：不是自己绑定的人',
    until: '您还没有和 TA 绑定家庭共济',
  },
  {
    ...father,
    state: 'refused',
    variant: 'stopped',
    scenario: 'pay-stopped',
    title: '费用明细：自己停了保，账户不能给家人用',
    until: '您的医保现在不能给家人用',
  },
  ...usual('费用明细', { ...normal, ...father }),
  brokenLink('费用明细', normal),
])

cards('contribution/check', [
  {
    ...normal,
    ...father,
    state: 'success',
    title: '核对缴费：最后看一遍，承诺没有在别处缴过',
    notice: ['按钮写明做什么、多少钱', '不会重复扣款，说在按钮前'],
    until: ['核对一下，再确认', '不会重复扣款'],
    wide: true,
  },
  {
    ...grandmother,
    state: 'success',
    variant: 'zero',
    scenario: 'pay-zero-grandmother',
    title: '核对缴费：0 元，确认参保',
    until: '确认参保 0.00 元',
  },
  {
    ...normal,
    ...father,
    state: 'invalid',
    title: '核对缴费：没有勾承诺就按了确认',
    notice: ['说明还没有扣款'],
    until: ['有内容需要改一下', /请先确认没有在别处缴过/],
    act: (person) => person.taps('确认缴费 400.00 元'),
  },
  {
    ...father,
    state: 'offline',
    scenario: 'pay-order-lost',
    title: '核对缴费：下单没有收到回复',
    notice: ['说明还没有扣款', '按钮变成再试一次，还是同一张单'],
    until: '没有收到回复',
    async act(person) {
      await person.chooses(/代缴承诺/)
      await person.taps('确认缴费 400.00 元')
    },
  },
  {
    ...father,
    state: 'refused',
    scenario: 'pay-short-balance',
    title: '核对缴费：余额不够，没有确认按钮',
    until: '差 280.00 元，个人账户的钱不够',
  },
  {
    ...father,
    state: 'refused',
    variant: 'changed',
    scenario: 'pay-last-day',
    title: '核对缴费：零点过了，金额和刚才不一样',
    notice: ['两个金额都说，没有扣款'],
    until: '要缴的金额和刚才看到的不一样了',
    async act(person) {
      await person.chooses(/代缴承诺/)
      await timePasses(person, 10, 'minutes')
      await person.taps('确认缴费 400.00 元')
    },
  },
  ...usual('核对缴费', { ...normal, ...father }),
  brokenLink('核对缴费', normal),
])

cards('contribution/receipt', [
  {
    state: 'success',
    scenario: 'records-full',
    params: { orderId: 'order-paid' },
    title: '缴费凭证：缴给谁、哪一年、多少钱',
    notice: ['示例数据写明，不能拿去报销', '可以打印'],
    until: ['居民医保缴费凭证', '示例数据'],
  },
  ...usual('缴费凭证', { scenario: 'records-full', params: { orderId: 'order-paid' } }),
  {
    ...normal,
    state: 'refused',
    params: { orderId: 'order-999' },
    title: '缴费凭证：不是自己的缴费',
    until: '没有找到这笔缴费',
  },
  brokenLink('缴费凭证', normal),
])

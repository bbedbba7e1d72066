import { day, instant } from '@/domain/calendar'
import { fen } from '@/domain/money'
import { furtherOf } from '../further-books'
import { outside, personal, transfer } from '../ledger'
import { grandmother, parents, savings } from './autumn'
import { bound } from './bound'
import { guo, zhang, zhao } from './cast'
import { moved } from './moved'
import { payForFather } from './paying'
import { but, type Given } from './scenario'

// What a relative's fee comes to, asked in one place after another: each answers by its own rule, with its own source.

/** Where the people of the study live somewhere else, the Zhou family has moved there: payer, father, mother and grandmother. */
const movedTo = (area: string): Given[] =>
  ['zhou-ming', 'zhou-jianguo', 'li-xiuying', 'liu-guilan'].map((id) => moved(id, area))

const father = { route: 'contribution/quote', params: { personId: 'zhou-jianguo', year: 2026 } }

export const payInTaiyuan = but(guo, {
  id: 'pay-in-taiyuan',
  title: '太原：账户里要留 1000 元，余额 1180 元，差 220 元',
  errand: 'contribution',
  opensAt: { route: 'contribution/quote', params: { personId: 'liang-guixiang', year: 2025 } },
})

export const payInBeijing = but(zhao, {
  id: 'pay-in-beijing',
  title: '北京：435 元，月底和大家一起扣',
  errand: 'contribution',
  opensAt: { route: 'contribution/quote', params: { personId: 'zhao-yile', year: 2026 } },
})

/** 王雅琴's account in the autumn of 2024: earlier years left 1,080 元, the credit of July is this year's. */
const carriedOver: Given = (books) => {
  const own = personal('wang-yaqin')
  transfer(books, instant('2024-01-01T00:00:00+08:00'), 'OPENING', fen(108_000), { from: outside.opening, to: own })
  transfer(books, instant('2024-07-01T02:00:00+08:00'), 'MONTHLY_CREDIT', fen(189_000), {
    from: outside.employer,
    to: own,
  })
}

const husband = bound('lu-wenbin', 'SPOUSE', day('2024-08-12'))

export const payInShanghai = but(payForFather, {
  id: 'pay-in-shanghai',
  title: '上海：丈夫 77 岁，655 元，只能用历年结余',
  person: 'wang-yaqin',
  now: instant('2024-11-20T09:30:00+08:00'),
  given: [carriedOver, husband],
  opensAt: { route: 'contribution/quote', params: { personId: 'lu-wenbin', year: 2025 } },
  stages: {},
})

/** Most of what earlier years left has gone on her husband's medicine. */
const spentOnHim: Given = (books) =>
  transfer(books, instant('2024-10-16T15:20:00+08:00'), 'PHARMACY', fen(58_000), {
    from: personal('wang-yaqin'),
    to: outside.care,
    relativeId: 'lu-wenbin',
    place: '上海市某定点药店（演示）',
  })

export const payInShanghaiShort = but(payInShanghai, {
  id: 'pay-in-shanghai-short',
  title: '上海：账户里有 2390 元，历年结余只剩 500 元，不够缴',
  given: [carriedOver, husband, spentOnHim],
})

export const payInChongqing = but(zhang, {
  id: 'pay-in-chongqing',
  title: '重庆：一档 400 元、二档 775 元，自己选',
  errand: 'contribution',
  now: instant('2024-11-15T09:30:00+08:00'),
  opensAt: { route: 'contribution/quote', params: { personId: 'zhang-guohua', year: 2025 } },
})

export const payInHuludao = but(payForFather, {
  id: 'pay-in-huludao',
  title: '葫芦岛：父亲 400 元，母亲 160 元，奶奶 0 元',
  now: instant('2025-02-20T09:30:00+08:00'),
  given: [savings, ...parents, grandmother, ...movedTo('211400')],
  opensAt: { route: 'contribution/people', params: {} },
  stages: {},
})

export const payInJinan = but(payForFather, {
  id: 'pay-in-jinan',
  title: '济南：440 元，要到税务局的小程序里缴',
  given: [savings, ...parents, grandmother, ...movedTo('370100')],
  opensAt: father,
  stages: {},
})

export const payInQingyuan = but(payForFather, {
  id: 'pay-in-qingyuan',
  title: '清远：2026 年度的标准没有查到，不拿别的市来顶',
  given: [savings, ...parents, grandmother, ...movedTo('441800')],
  opensAt: father,
  stages: {},
})

export const payNamesake = but(payForFather, {
  id: 'pay-namesake',
  title: '父亲在张家界永定区，龙岩也有一个永定区',
  given: [...payForFather.given, moved('zhou-jianguo', '430802')],
  opensAt: father,
  stages: {},
})

/** 民政 has recognised the father as 低保边缘家庭; the insurance register does not say so yet. */
const recognised: Given = (books) => {
  furtherOf(books).recognised.push({ personId: 'zhou-jianguo', category: 'MARGINAL', on: day('2025-11-03') })
}

export const payCategoryPending = but(payForFather, {
  id: 'pay-category-pending',
  title: '父亲刚认定成低保边缘，医保还没有收到，先问再缴',
  given: [...payForFather.given, recognised],
  opensAt: father,
  stages: {},
})

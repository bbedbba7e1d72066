import type { Step, Walks } from './step'

const fee = (personId: string, year: number, caption: string, ...notice: string[]): Step => ({
  route: 'contribution/quote',
  params: { personId, year },
  caption,
  notice,
})

const people: Step = {
  route: 'contribution/people',
  caption: '给谁缴：按参保地的规定先算好',
  notice: ['每位家人的状态都写着'],
}

const waiting: Step = {
  route: 'contribution/waiting-period',
  caption: '在这里断过保，再缴从哪天起能用',
  notice: ['按这里的规定算，出处写在下面'],
}

/** The same two questions asked in one place after another: what is to be paid, and from when it covers. */
export const places: Walks = {
  'pay-in-taiyuan': [
    fee('liang-guixiang', 2025, '账户里要留 1000 元，还差一些', '差多少写明白', '不够时还有哪些办法'),
    waiting,
  ],
  'pay-in-beijing': [fee('zhao-yile', 2026, '月底和大家一起扣', '哪一天扣，写着日子', '在那以前都能撤回'), waiting],
  'pay-in-shanghai': [
    people,
    fee('lu-wenbin', 2025, '只能用历年结余', '本年的和历年的分开写', '按年龄分档，金额有出处'),
  ],
  'pay-in-chongqing': [people, fee('zhang-guohua', 2025, '两个档次，自己选', '两档的待遇差在哪里没有查到，照实说')],
  'pay-in-huludao': [
    {
      route: 'contribution/people',
      caption: '三位家人，三个数：资助不一样',
      notice: ['每一位应缴多少，先算好'],
    },
    waiting,
  ],
  'pay-in-qingyuan': [
    fee('zhou-jianguo', 2026, '标准没有查到：不拿别的市来顶', '说明没有查到，请打 12393 问'),
    waiting,
  ],
}

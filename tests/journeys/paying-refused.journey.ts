import { linkTo } from './links'
import { ledgerOf, opens } from './stage'

const of = (personId: string, year = 2026) => ({ personId, year })
const father = of('zhou-jianguo')

test.each`
  code                                 | scenario                        | asked                         | title                                       | next
  ${'OTHER_INSURANCE_ACTIVE'}          | ${'pay-other-insurance'}        | ${of('chen-jing')}            | ${'对方现在有职工医保，不用再缴居民医保'}   | ${/打 12393/}
  ${'NO_ENROLMENT_RECORD'}             | ${'pay-not-enrolled'}           | ${of('chen-jing')}            | ${'对方还没有居民医保参保登记'}             | ${'先办参保登记'}
  ${'STANDARD_NOT_PUBLISHED'}          | ${'pay-not-published'}          | ${of('zhou-jianguo', 2027)}   | ${'这一年的缴费标准还没有公布'}             | ${'等公布以后再来'}
  ${'S19 OUT_OF_SEASON'}               | ${'pay-not-published'}          | ${father}                     | ${'现在缴，这一年已经用不上了'}             | ${/打 12366 问能不能补缴/}
  ${'NOT_BOUND'}                       | ${'pay-for-father'}             | ${of('zhou-liang')}           | ${'您还没有和 TA 绑定家庭共济'}             | ${'去绑定家人'}
  ${'S18 ALREADY_PAID'}                | ${'pay-already-paid-elsewhere'} | ${father}                     | ${'这一年已经缴过了，不用再缴'}             | ${'给别的家人缴'}
  ${'BEING_PAID'}                      | ${'pay-under-way'}              | ${father}                     | ${'有一笔正在办理，请不要重复缴费'}         | ${'看这一笔的进度'}
  ${'S17 INSUFFICIENT_SINGLE_ACCOUNT'} | ${'pay-short-balance'}          | ${father}                     | ${'差 280.00 元，个人账户的钱不够'}         | ${'等下一次划入再缴'}
  ${'RESERVE_NOT_MET'}                 | ${'pay-in-taiyuan'}             | ${of('liang-guixiang', 2025)} | ${'差 220.00 元，能给家人用的钱不够'}       | ${'改用现金渠道缴'}
  ${'RESERVE_UNKNOWN'}                 | ${'pay-reserve-unknown'}        | ${of('zhou-jianguo', 2025)}   | ${'您的账户要留多少钱，我们没有查到'}       | ${/打 12393/}
  ${'BY_TAX_OFFICE'}                   | ${'pay-in-jinan'}               | ${father}                     | ${'要在税务局的缴费小程序里缴'}             | ${'打开税务局的缴费小程序'}
  ${'PAYER_STATUS_ABNORMAL'}           | ${'pay-stopped'}                | ${father}                     | ${'您的医保现在不能给家人用'}               | ${'看看我的账户'}
  ${'SHARING_PAUSED'}                  | ${'pay-paused'}                 | ${father}                     | ${'您停用了给这位家人用账户'}               | ${'去恢复'}
  ${'SHARING_ENDED'}                   | ${'pay-term-over'}              | ${father}                     | ${'您给这位家人设的使用期限到了'}           | ${'再绑定一次'}
  ${'MEMBER_DECEASED'}                 | ${'pay-deceased'}               | ${father}                     | ${'医保柜台记着，这位家人已经去世'}         | ${'看以前缴的能不能退'}
  ${'PAYER_STATUS_ABNORMAL'}           | ${'pay-frozen'}                 | ${father}                     | ${'您的医保现在不能给家人用'}               | ${/解冻/}
  ${'CAP_EXCEEDED'}                    | ${'pay-capped'}                 | ${father}                     | ${'超过了您给这位家人设的上限'}             | ${'去改上限'}
  ${'MONTHLY_CAP_EXCEEDED'}            | ${'pay-capped-monthly'}         | ${father}                     | ${'超过了您给这位家人设的每月上限'}         | ${'去改上限'}
  ${'USE_EXCLUDED'}                    | ${'pay-use-excluded'}           | ${father}                     | ${'您没有让这位家人用您的账户缴居民医保费'} | ${'去加上这一项'}
`('$code：打开链接就看得到为什么、怎么办，没有扣款', async ({ scenario, asked, title, next }) => {
  const payer = await opens(scenario)
  await payer.goes(linkTo('contribution/quote', asked))
  await payer.sees(title, next, /没有扣款|不会重复扣款/)
  await payer.doesNotSee('核对缴费信息')
  const { orders } = await ledgerOf(payer)
  expect(orders.filter(({ insuredId, year }) => insuredId === asked.personId && year === asked.year).length).toBe(
    scenario === 'pay-under-way' ? 1 : 0,
  )
})

test('停用着的家人：从“去恢复”直接到这一位的设定，恢复以后就能缴', async () => {
  const zhouMing = await opens('pay-paused')
  await zhouMing.goes(linkTo('contribution/quote', father))
  await zhouMing.taps('去恢复')
  await zhouMing.chooses(/先停用/)
  await zhouMing.taps(/^保存/)
  await zhouMing.sees('核对缴费信息')
  await ledgerOf(zhouMing)
})

import { linkTo } from './links'
import { ledgerOf, opens, timePasses } from './stage'
import { provesSelf } from './steps'

const father = { personId: 'zhou-jianguo', year: 2026 }

test.each`
  place       | scenario                   | of                                            | sees
  ${'长沙'}   | ${'pay-for-father'}        | ${father}                                     | ${['400.00', /湖南/, '按时缴费，不用等待']}
  ${'太原'}   | ${'pay-in-taiyuan'}        | ${{ personId: 'liang-guixiang', year: 2025 }} | ${['差 220.00 元，能给家人用的钱不够', '按规定要留着', '1,000.00 元', '180.00 元', /山西/]}
  ${'北京'}   | ${'pay-in-beijing'}        | ${{ personId: 'zhao-yile', year: 2026 }}      | ${['435.00', /2025年12月31日，和这个月/, /扣款以前都可以撤回/]}
  ${'上海'}   | ${'pay-in-shanghai'}       | ${{ personId: 'lu-wenbin', year: 2025 }}      | ${['655.00', '当年划入、不能给家人用的', '1,890.00 元', /历年结余/]}
  ${'上海'}   | ${'pay-in-shanghai-short'} | ${{ personId: 'lu-wenbin', year: 2025 }}      | ${['差 155.00 元，能给家人用的钱不够', /今年还不能给家人用/]}
  ${'葫芦岛'} | ${'pay-in-huludao'}        | ${{ personId: 'li-xiuying', year: 2025 }}     | ${['160.00', '低保边缘家庭资助', /只有一处这样说/]}
  ${'重庆'}   | ${'pay-in-chongqing'}      | ${{ personId: 'zhang-guohua', year: 2025 }}   | ${['选哪一档', /775.00 元/, /一档/]}
  ${'清远'}   | ${'pay-in-qingyuan'}       | ${father}                                     | ${['这一年的缴费标准还没有公布', /清远2026年度的个人标准没有查到/]}
  ${'济南'}   | ${'pay-in-jinan'}          | ${father}                                     | ${['要在税务局的缴费小程序里缴', /山东税务社保费缴纳/]}
`('$place：同一个问题，各按各的规定答，依据写在页面上（$scenario）', async ({ scenario, of, sees }) => {
  const payer = await opens(scenario)
  await payer.goes(linkTo('contribution/quote', of))
  await payer.sees(...sees)
  expect((await ledgerOf(payer)).orders).toHaveLength(0)
})

test('北京：确认以后钱留着，到月底那天才扣', async () => {
  const zhaoMin = await opens('pay-in-beijing')
  await zhaoMin.goes(linkTo('contribution/quote', { personId: 'zhao-yile', year: 2026 }))
  await zhaoMin.taps('核对缴费信息')
  await zhaoMin.chooses(/代缴承诺/)
  await zhaoMin.taps('确认缴费 435.00 元')
  await provesSelf(zhaoMin, '核验并缴费 435.00 元')
  await zhaoMin.sees(/已提交/)
  await timePasses(zhaoMin, '10 分钟')
  const { orders } = await ledgerOf(zhaoMin)
  expect(orders.map(({ status }) => status)).toEqual(['SUBMITTED'])
})

test('重庆：选二档，差多少马上变；选回一档，照一档下单', async () => {
  const zhangHaoran = await opens('pay-in-chongqing')
  await zhangHaoran.goes(linkTo('contribution/quote', { personId: 'zhang-guohua', year: 2025 }))
  await zhangHaoran.sees('选哪一档')
  await zhangHaoran.chooses(/二档/)
  await zhangHaoran.sees('差 355.00 元，个人账户的钱不够')
  await zhangHaoran.chooses(/一档/)
  await zhangHaoran.taps('核对缴费信息')
  await zhangHaoran.sees('哪一档')
  await zhangHaoran.chooses(/代缴承诺/)
  await zhangHaoran.taps('确认缴费 400.00 元')
  await zhangHaoran.sees('最后一步，确认是您本人')
  expect((await ledgerOf(zhangHaoran)).orders.map(({ amount }) => amount)).toEqual([40_000])
})

test('葫芦岛：名单上三个人三个数，奶奶 0 元也要确认', async () => {
  const zhouMing = await opens('pay-in-huludao', 'contribution/people')
  await zhouMing.sees(/应缴 400.00 元/, /应缴 160.00 元/, /应缴 0.00 元/, /低保边缘家庭/, /特困人员/)
  await zhouMing.taps(/刘\*兰/)
  await zhouMing.taps('核对缴费信息')
  await zhouMing.chooses(/代缴承诺/)
  await zhouMing.taps('确认参保 0.00 元')
  await provesSelf(zhouMing, '核验并确认参保 0.00 元')
  await zhouMing.sees(/已提交，09:\d\d 前可以撤回/)
  expect((await ledgerOf(zhouMing)).postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(0)
})

test('同名的地方：参保地从省写起，说出另一个永定区', async () => {
  const zhouMing = await opens('pay-namesake')
  await zhouMing.goes(linkTo('contribution/quote', father))
  await zhouMing.sees('有同名的地方，请看清参保地', /湖南省张家界市永定区/, /福建省龙岩市永定区/)
  await zhouMing.taps('核对缴费信息')
  await zhouMing.sees('湖南省张家界市永定区')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('2027 年度没有公布：记下提醒，刷新还在，也可以不要', async () => {
  const zhouMing = await opens('pay-not-published', 'contribution/people')
  await zhouMing.sees('2027 年度要缴多少，还没有公布', /待遇|看病用/)
  await zhouMing.taps('公布后提醒我')
  await zhouMing.sees('公布后会提醒您')
  await zhouMing.reloads()
  await zhouMing.sees('公布后会提醒您')
  await zhouMing.taps('不用提醒了')
  await zhouMing.sees('公布后提醒我')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('余额差 280 元：还有什么办法、哪天够，都写成日子', async () => {
  const zhouMing = await opens('pay-short-balance')
  await zhouMing.goes(linkTo('contribution/quote', father))
  await zhouMing.sees('差 280.00 元，个人账户的钱不够', /2025年12月5日/, /赶不上 2026年1月31日截止/, '请别的家人来缴')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('S26 核对以后零点过了，金额变了：两个数都说，没有扣款', async () => {
  const zhouMing = await opens('pay-last-day')
  await zhouMing.goes(linkTo('contribution/check', father))
  await zhouMing.chooses(/代缴承诺/)
  await timePasses(zhouMing, '10 分钟')
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('要缴的金额和刚才看到的不一样了', /1,100.00/)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('身份还没有同步（CATEGORY_PENDING）：先说别的部门哪天认定的，现在按什么算；要缴也能缴', async () => {
  const zhouMing = await opens('pay-category-pending')
  await zhouMing.goes(linkTo('contribution/quote', father))
  await zhouMing.sees(
    '身份还没有同步过来，先问再缴',
    /2025年11月3日把 TA 认定成低保边缘家庭/,
    '打 12393 问医保局',
    '400.00',
  )
  await zhouMing.sees('核对缴费信息')
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

test('没有减免的人：费用页说为什么按标准缴', async () => {
  const zhouMing = await opens('pay-for-father')
  await zhouMing.goes(linkTo('contribution/quote', father))
  await zhouMing.sees(/TA 登记的身份是普通居民，按标准缴/)
  expect((await ledgerOf(zhouMing)).orders).toHaveLength(0)
})

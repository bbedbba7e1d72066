import { ledgerOf, opens } from './stage'

test('没有断过、在缴费期里缴：不用等，1 月 1 日起能用', async () => {
  const zhouMing = await opens('balance-normal', 'contribution/waiting-period')
  await zhouMing.sees('缴 2026 年度，从哪天起能用', '2026年1月1日起能用', '缴 400.00 元')
  await ledgerOf(zhouMing)
})

test('2025 年断过：先给一个范围，说清为什么；补上这一年，少等 1 个月', async () => {
  const zhouMing = await opens('balance-normal', 'contribution/waiting-period')
  await zhouMing.chooses('2025 年没参保')
  await zhouMing.sees('等 3 到 4 个月', '最早 2026年2月21日，最晚 2026年5月1日起能用')
  await zhouMing.sees('今天缴，断的年份也补上', /补 2025 年，另缴 400.00 元/, '为什么说的是一个范围')
  await zhouMing.chooses('2025 年没参保')
  await zhouMing.sees('2026年1月1日起能用')
})

test('连着断了又参过保的，以前断的不算', async () => {
  const zhouMing = await opens('balance-normal', 'contribution/waiting-period')
  await zhouMing.chooses('2022 年没参保')
  await zhouMing.sees('没有断到现在，按没断过算。', '2026年1月1日起能用')
})

test('过了集中缴费期：湖南 2026 年 2 月 5 日缴，1,100 元，5 月 5 日起能用', async () => {
  const zhouMing = await opens('pay-late', 'contribution/waiting-period')
  await zhouMing.sees('等 3 个月', '2026年5月5日起能用', '缴 1,100.00 元')
  await zhouMing.chooses('是新生儿、低保、特困等特殊人群')
  await zhouMing.sees('不用等')
})

test('从父亲晚缴的费用明细点过来：问的是父亲参保的张家界，不是自己参保的长沙', async () => {
  const zhouMing = await opens('pay-late')
  await zhouMing.taps('给家人缴费')
  await zhouMing.taps(/周\*国/)
  await zhouMing.taps(/算一算要等多久/)
  await zhouMing.sees('张家界市', '2026年5月5日起能用')
})

test('换到没有公布缴费期的地方：只说等几个月，不编日子', async () => {
  const zhouMing = await opens('balance-normal', 'contribution/waiting-period')
  await zhouMing.taps('换地方')
  await zhouMing.taps(/其他 \d+ 个地方/)
  await zhouMing.chooses('清远市')
  await zhouMing.chooses('2025 年没参保')
  await zhouMing.sees('要等多久', '等 3 到 4 个月', /什么时候缴费，我们没有查到/)
})

test.each`
  place         | scenario            | sees
  ${'长沙市'}   | ${'balance-normal'} | ${['2026年1月1日起能用', '缴 400.00 元', /国办发〔2024〕38号/, /湖南城乡居民医保缴费/]}
  ${'太原市'}   | ${'guo-yongfu'}     | ${['缴 2025 年度，从哪天起能用', '2025年1月1日起能用', '缴 400.00 元']}
  ${'北京市'}   | ${'zhao-min'}       | ${['缴 2026 年度，从哪天起能用', '2026年1月1日起能用', '缴 795.00 元']}
  ${'上海市'}   | ${'wang-yaqin'}     | ${['要等多久', /什么时候缴费，我们没有查到/]}
  ${'葫芦岛市'} | ${'xu-desheng'}     | ${['2025年1月1日起能用', '2025年6月20日起能用', '要缴多少，没有公布']}
  ${'重庆市'}   | ${'zhang-haoran'}   | ${['这一年用不上', /2025 年度已经过完了/]}
  ${'清远市'}   | ${'he-wanyi'}       | ${['要等多久', /什么时候缴费，我们没有查到/]}
`('同一个问题在$place：各有各的答案，都有出处', async ({ place, scenario, sees }) => {
  const person = await opens(scenario, 'contribution/waiting-period')
  await person.sees(place, ...sees, /国办发〔2024〕38号/, /没有扣款/, '依据')
})

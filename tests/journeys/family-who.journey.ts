import { ledgerOf, opens } from './stage'

test('谁可以绑定：从今天回到 2023 年，八类变三类；点一位家人，看依据和谁能绑', async () => {
  const zhouMing = await opens('balance-normal', 'family/who')
  await zhouMing.sees('2025年11月21日（今天）', /2024年12月9日起 8 类/, /2023年11月21日起 3 类/)
  await zhouMing.taps(/兄弟姐妹\s*可以/)
  await zhouMing.sees('2025年11月21日可以由您绑定。')
  await zhouMing.taps('2023年11月21日')
  await zhouMing.sees('2023年11月21日不能由您绑定：规定里没有这一类。', /还有谁能绑：可由 TA 的配偶、父母或子女绑定/)
  await zhouMing.taps('晚一年')
  await zhouMing.sees('2024年11月21日', '2024年11月21日不能由您绑定：规定里没有这一类。')
  await zhouMing.taps('晚一个月')
  await zhouMing.sees('2024年12月21日可以由您绑定。')
  await ledgerOf(zhouMing)
})

test('还没放开的时候，也看得到以后的规定', async () => {
  const xiangXue = await opens('xiang-xue', 'family/who')
  await xiangXue.sees('2024年10月15日（今天）')
  await xiangXue.taps(/外祖父母\s*不可以/)
  await xiangXue.sees('2024年10月15日不能由您绑定：规定里没有这一类。')
  await xiangXue.taps('2024年12月9日')
  await xiangXue.sees('2024年12月9日可以由您绑定。')
  await ledgerOf(xiangXue)
})

test('规定查不到的日子，不说不可以', async () => {
  const zhouMing = await opens('balance-normal', 'family/who')
  await zhouMing.taps('2023年11月21日')
  await zhouMing.taps('早一年')
  await zhouMing.sees('2022年11月21日', /这一天的规定我们没有查到/)
  await zhouMing.doesNotSee('不可以')
  await ledgerOf(zhouMing)
})

test('特大字：没有图，一行一行看，点开也有依据', async () => {
  const zhouMing = await opens('balance-normal', 'family/who', { level: 'care' })
  await zhouMing.taps(/配偶的父母/)
  await zhouMing.sees('2025年11月21日不能由您绑定：规定里没有这一类。', /可由您的配偶本人绑定/)
  await ledgerOf(zhouMing)
})

// The same question in seven places: since when eight kinds, and where it is written (domain.md K-01).
test.each([
  ['长沙', 'balance-normal', /2024年12月9日起 8 类/, /湖南确切是哪天放开的还没有核实/],
  ['太原', 'guo-yongfu', /2024年9月1日起 8 类/, /山西/],
  ['北京', 'zhao-min', /2024年12月9日起 8 类/, /国家文件2024年8月1日公布/],
  ['上海', 'wang-yaqin', /2022年7月5日起 3 类/, /上海确切是哪天放开的还没有核实/],
  ['葫芦岛', 'xu-desheng', /2021年12月31日起 3 类/, /国家文件2024年8月1日公布/],
  ['重庆', 'zhang-haoran', /2021年12月31日起 3 类/, /国家文件2024年8月1日公布/],
  ['清远', 'he-wanyi', /2021年12月31日起 3 类/, /国家文件2024年8月1日公布/],
])('%s的人问谁可以绑定：有自己的日子和出处', async (_, scenario, since, source) => {
  const person = await opens(scenario, 'family/who')
  await person.sees(since, source)
  await ledgerOf(person)
})

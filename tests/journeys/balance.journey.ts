import { linkTo } from './links'
import { arrivesBy, ledgerOf, onlyOn, opens, pageOf } from './stage'

test('S01 周明看余额，一路看到明细里的一笔：地点、统筹、账户、自己掏', async () => {
  const zhouMing = await opens('balance-normal', 'balance/overview')
  await zhouMing.sees('4,286.53', /612.40/, '最近 12 个月的余额', '我的账户给家人付了多少')
  await zhouMing.taps('看明细')
  await zhouMing.sees('2025年11月', '每月划入')
  await zhouMing.taps('只看一类')
  await zhouMing.taps('自己看病买药')
  await zhouMing.sees('药店买药')
  await zhouMing.doesNotSee('每月划入')
  await zhouMing.taps(/住院自付/)
  await zhouMing.sees('这一次是怎么付的', '医保统筹报销', '自己掏现金', /演示数据/, '复制编号')
  await ledgerOf(zhouMing)
})

test('S02、S04 刚参保：余额 0 元，明细还是空的，都说清楚', async () => {
  const zhouMing = await opens('new-account', 'balance/overview')
  await zhouMing.sees('个人账户可用余额', /0\.00/, '正常')
  await zhouMing.taps('看明细')
  await zhouMing.sees('还没有收支', /每月划入、看病、买药/)
})

test('S03 给父亲缴的 400 元还能撤回：可用少了，冻结里有，明细写着先留着', async () => {
  const zhouMing = await opens('balance-frozen', 'balance/overview')
  await zhouMing.sees('3,886.53', '400.00 元', /冻结的钱还是您的：这是给家人缴费先留着的/)
  await zhouMing.taps('看明细')
  await zhouMing.sees('给家人缴费，先留着', '−400.00 元', /给周\*国/)
})

test('S05 看过余额以后断了线：还看得到，写明是几点的；钱没有动', async () => {
  const zhouMing = await opens('balance-offline', 'balance/overview')
  await zhouMing.sees('4,286.53')
  await zhouMing.doesNotSee('现在没有连上医保柜台')
  await zhouMing.taps('刷新')
  await zhouMing.sees('现在没有连上医保柜台', /下面是 2025年11月21日 10:0\d 查到的/, '4,286.53')
})

test('S06 余额没有取到：再试一次就有', async () => {
  const zhouMing = await opens('balance-unreached', 'balance/overview')
  await zhouMing.sees('没有连上医保柜台')
  await zhouMing.taps('再试一次')
  await zhouMing.sees('4,286.53', '还能看')
})

test.each([
  ['suspended', '暂停参保', /不能给家人缴费/],
  ['frozen', '已冻结', /欠费的，补缴以后解冻/],
  ['transferring', '正在转移', '4,286.53 元'],
  ['closed', '已注销', '看当时是怎么办的'],
  ['uninsured', '没有查到您的参保信息', /全国的参保记录/],
])('账户 %s：说清是什么意思、可以怎么办', async (stage, word, next) => {
  const zhouMing = await opens(`account-states.${stage}`, 'balance/overview')
  await zhouMing.sees(word, next)
  expect(await zhouMing.sidewaysScroll()).toBe(0)
})

test('上海：本年的和历年的分开，写明出处；给家人只能用历年的', async () => {
  const wang = await opens('wang-yaqin', 'balance/overview', { width: 320, level: 'care' })
  await wang.sees('1,890.00 元', '1,080.00 元', /给家人只能用历年的/, /只有历年结余能给家人用/)
  expect(await wang.sidewaysScroll()).toBe(0)
})

test('年度汇总：三部分有图有话，给家人付的点得进去，换一年看', async () => {
  const zhouMing = await arrivesBy(linkTo('balance/year', { scenario: 'sharing-spent', year: 2025 }), {
    width: 320,
    level: 'care',
  })
  await zhouMing.sees('2025 年，您的医保用了多少', /一共 \d+ 次，花了/, '统筹报销', '自己掏', '李*英', '200.00 元')
  expect(await zhouMing.sidewaysScroll()).toBe(0)
  await zhouMing.taps('2024 年')
  await zhouMing.sees('2024 年，您的医保用了多少', '这一年没有给家人付过。')
  await zhouMing.taps('2025 年')
  await zhouMing.taps(/周\*满/)
  await zhouMing.sees(/某儿童医院/)
  expect(await pageOf(zhouMing)).toBe('family/spending')
})

test('一万条明细：看最近的，再看 20 条；年份收着，翻得到 2008 年', async () => {
  const guo = await opens('statement-long', 'balance/statement')
  await guo.sees('2025年11月', '2025年10月', '余额 1,256.40')
  await guo.taps('再看 20 条')
  await guo.sees('余额 1,320.34')
  await guo.taps('更早的年份')
  await guo.taps('2008 年')
  await guo.sees('2008年12月')
  await guo.doesNotSee('2025年11月')
})

onlyOn('h5', '小程序里打不开表格，只保存图片', () => {
  test('年度汇总下载成表格：每一笔都在，Excel 打得开', async () => {
    const zhouMing = await arrivesBy(linkTo('balance/year', { scenario: 'sharing-spent', year: 2025 }))
    await zhouMing.sees('下载明细表格')
    const page = zhouMing.phone.screen().page()
    const coming = page.waitForEvent('download')
    await zhouMing.taps('下载明细表格')
    const file = await coming
    expect(file.suggestedFilename()).toBe('医保年度汇总-2025.csv')
    const parts: Buffer[] = []
    for await (const part of await file.createReadStream()) parts.push(Buffer.from(part))
    const table = Buffer.concat(parts).toString('utf8')
    expect(table.startsWith('\uFEFF日期,时间,类型')).toBe(true)
    expect(table).toContain('某儿童医院 门诊（演示）,-126.00')
    await zhouMing.sees(/用 Excel 或 WPS 打开/)
  })
})

import { ledgerOf, opens, pageOf } from './stage'

test('周明从首页看余额、两年明细和其中一笔', async () => {
  const zhouMing = await opens('balance-normal')
  await zhouMing.sees('4,286.53', '本月划入')
  await zhouMing.taps('查余额')
  await zhouMing.sees(/612.40/, /数据时间/)
  await zhouMing.taps(/明细/)
  await zhouMing.sees('2025年11月', /每月划入|单位划入|划入/)
  await ledgerOf(zhouMing)
})

test('余额没有取到：不说失败，再试一次就有', async () => {
  const zhouMing = await opens('balance-unreached', 'balance/overview')
  await zhouMing.sees('没有连上医保柜台')
  await zhouMing.taps('再试一次')
  await zhouMing.sees('4,286.53')
})

test('打开长辈版：留在首页，字变大，再打开还是大字', async () => {
  const zhouMing = await opens('balance-normal')
  await zhouMing.taps(/长辈版/)
  await zhouMing.sees('4,286.53', /退出长辈版/)
  expect(await zhouMing.textSize()).toBeGreaterThanOrEqual(24)
  await zhouMing.reloads()
  await zhouMing.sees('4,286.53')
  expect(await zhouMing.textSize()).toBeGreaterThanOrEqual(24)
})

test('点一行时手抖连点两下：只打开一页，返回只要一次', async () => {
  const zhouMing = await opens('balance-normal')
  await zhouMing.sees('4,286.53')
  await zhouMing.doubleTaps(/查余额/)
  await zhouMing.sees(/数据时间/)
  await zhouMing.goesBack()
  await zhouMing.sees('长辈版（大字）')
  expect(await pageOf(zhouMing)).toBe('home')
})

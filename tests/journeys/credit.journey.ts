import type { Person } from './person'
import { opens } from './stage'

const arrives = () => opens('credit-employee', 'credit/estimate')

async function movesTo(person: Person, place: string) {
  await person.taps(/^换地方/)
  await person.taps(/其他 \d+ 个地方/)
  await person.chooses(place)
}

/** From the first question to the answer for a retiree of a place. */
async function asksForRetiree(person: Person, place: string, born: string) {
  await movesTo(person, place)
  await person.chooses(/已经退休/)
  await person.fills('出生日期', born)
  await person.taps('算一算')
}

/** Back to the form, which is as it was left, for another birthday. */
async function asksAgain(person: Person, born: string) {
  await person.taps('修改')
  await person.fills('出生日期', born)
  await person.taps('算一算')
}

test('周明在职，基数 8,000 元：每月划 160 元，写着依据；少填了会说填哪里', async () => {
  const zhouMing = await arrives()
  await zhouMing.sees('每月该划入多少钱？', '长沙市')
  await zhouMing.taps('算一算')
  await zhouMing.sees('请选一种')
  await zhouMing.chooses(/^在职/)
  await zhouMing.taps('算一算')
  await zhouMing.sees('请填每月的缴费基数')
  await zhouMing.fills('每月的缴费基数（元）', '8000')
  await zhouMing.taps('算一算')
  await zhouMing.sees('长沙市 · 在职', '每月划入', /160\.00/, '缴费基数', '8,000.00 元', '2%')
  await zhouMing.sees('依据', /长沙、衡阳职工医保个人账户划入/, /另有一种说法：.*大约60元/, /以参保地医保局划的为准/)
})

test('假如退休：2030 年 6 月办退休，7 月起按定额划，比现在少多少一并说清', async () => {
  const zhouMing = await arrives()
  await zhouMing.chooses(/^在职/)
  await zhouMing.fills('每月的缴费基数（元）', '8000')
  await zhouMing.fills('打算哪天办退休（可以不填）', '2030年6月20日')
  await zhouMing.fills('出生日期', '19700312')
  await zhouMing.taps('算一算')
  await zhouMing.sees('如果退休：从2030年7月1日起', '按退休人员划，每月 75.00 元。', '比现在每月少 85.00 元')
  await zhouMing.taps(/和别的地方比一比/)
  await zhouMing.taps('再加一个地方')
  await zhouMing.chooses('上海市')
  await zhouMing.sees('退休以后', '每年 1,680.00 元', '退休以后比长沙市每月多 65.00 元')
})

test('算例 10 · 兰州退休每月 90 元，甘肃省直 120 元：两个地方放在一起看', async () => {
  const zhouMing = await arrives()
  await asksForRetiree(zhouMing, '兰州市', '1957-12-23')
  await zhouMing.sees('兰州市 · 已经退休', '1957年12月23日生', /90\.00/)
  await zhouMing.taps(/和别的地方比一比/)
  await zhouMing.taps('再加一个地方')
  await zhouMing.chooses(/甘肃.*(省直|省本级)/)
  await zhouMing.sees('每月 90.00 元', '每月 120.00 元', '比兰州市每月多 30.00 元')
})

test('算例 11 · 上海差一天满 75 岁：每年 1,680 元；生日当天起 1,890 元', async () => {
  const zhouMing = await arrives()
  await asksForRetiree(zhouMing, '上海市', '1950-11-22')
  await zhouMing.sees('每年划入', /1,680\.00/, '平均每月 140.00 元')
  await zhouMing.sees('下一次在2026年7月1日。那时候已经满 75 岁，划 1,890.00 元', '满 75 岁以后多一些')
  await zhouMing.sees(/^2025年11月22日起算满 75 岁。从2026年7月1日划的那一次起，按每年 1,890\.00 元划。不用申请/)
  await asksAgain(zhouMing, '1950-11-21')
  await zhouMing.sees(/1,890\.00/, '平均每月 157.50 元')
  await zhouMing.doesNotSee('满 75 岁以后多一些')
})

test('重庆满 70 岁：划 115 元，先扣大额 5 元、长护 5.25 元，实到 104.75 元；差一天的从下个月起', async () => {
  const zhouMing = await arrives()
  await asksForRetiree(zhouMing, '重庆市', '1955-10-31')
  await zhouMing.sees('先扣大额医疗互助', '5.00 元', '先扣长期护理保险', '5.25 元', '实际到账', '实到 104.75 元')
  await asksAgain(zhouMing, '1955-11-01')
  await zhouMing.sees('94.75 元', '从2025年12月1日起，每月 115.00 元（扣以前）。不用申请，到时候自己就变。')
})

test.each`
  place       | less        | more
  ${'北京市'} | ${'100.00'} | ${'110.00'}
  ${'山东省'} | ${'100.00'} | ${'125.00'}
`('$place不满 70 岁和满 70 岁不一样，只有一份资料的写明仅供参考', async ({ place, less, more }) => {
  const zhouMing = await arrives()
  await asksForRetiree(zhouMing, place, '1955-11-01')
  await zhouMing.sees(new RegExp(less), `从2025年12月1日起，每月 ${more} 元。不用申请，到时候自己就变。`, '仅供参考')
  await asksAgain(zhouMing, '1955-10-31')
  await zhouMing.sees(new RegExp(more))
})

test('清远没有查到数额：不拿广州的来顶；知道平均养老金，填上就能算', async () => {
  const zhouMing = await arrives()
  await asksForRetiree(zhouMing, '清远市', '1957-12-23')
  await zhouMing.sees('这里划多少，没有查到', /2021 年平均养老金的 2\.8%/)
  await zhouMing.taps('填平均养老金再算')
  await zhouMing.fills('当地 2021 年的平均养老金（元，可以不填）', '3000')
  await zhouMing.taps('算一算')
  await zhouMing.sees(/84\.00/, '当地平均养老金', '3,000.00 元', '2.8%', '和您自己领多少养老金没有关系。')
})

test('居民医保和只缴统筹的：没有个人账户，不划钱，说清为什么', async () => {
  const zhouMing = await arrives()
  await zhouMing.chooses(/居民医保/)
  await zhouMing.taps('算一算')
  await zhouMing.sees('没有个人账户，不划钱', /只有职工医保才有/)
  await zhouMing.taps('修改')
  await zhouMing.chooses(/只缴统筹/)
  await zhouMing.taps('算一算')
  await zhouMing.sees(/只缴统筹的，看病照样报销/, /这是衡阳的说明/)
})

test('为什么比以前少：改过什么、从哪天起，最后轮到自己查一查；重新打开，填过的不在手机上', async () => {
  const zhouMing = await arrives()
  await zhouMing.chooses(/^在职/)
  await zhouMing.fills('每月的缴费基数（元）', '8000')
  await zhouMing.taps('算一算')
  await zhouMing.taps(/为什么比以前少了/)
  await zhouMing.sees('单位缴的，不再划进个人账户', '2023年5月10日起', '退休人员改成定额', '改成记账，钱不再打到银行卡')
  await zhouMing.sees('都不是？看看自己有没有变')
  await zhouMing.goesBack()
  await zhouMing.reopens()
  await zhouMing.sees('还没有填')
  await zhouMing.taps('去填')
  await zhouMing.sees('每月该划入多少钱？')
})

test('什么也不填：长沙在职、退休各划多少，先看一看，再去算自己的', async () => {
  const zhouMing = await arrives()
  await zhouMing.taps(/这里别人划多少/)
  await zhouMing.sees('长沙市，每月划入多少', '本人缴费基数的 2%', /每月 75\.00 元/)
})

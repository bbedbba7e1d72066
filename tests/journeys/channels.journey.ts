import { linkTo } from './links'
import { ledgerOf, opens, pageOf } from './stage'

test('周明替不会用手机的父亲找办法：从余额进来，三个问题，推荐村里，电话先问清，照着说', async () => {
  const zhouMing = await opens('balance-normal', 'balance/overview')
  await zhouMing.taps(/其他查询办法/)
  await zhouMing.sees('不用这个小程序，也能办', '找到 22 个办法', '湘医保')
  await zhouMing.taps(/不知道选哪个？帮我选/)
  await zhouMing.chooses('给家人缴费')
  await zhouMing.chooses(/只打电话、接电话/)
  await zhouMing.chooses('只到村里、社区')
  await zhouMing.sees('适合您的 2 个办法', /离家近，有人帮着办/, /电话里办不成这件事/, /按长沙市有的渠道推荐/)
  await zhouMing.goes(linkTo('channels/phone'))
  await zhouMing.sees('12393 医保服务热线', '12366 税务缴费服务热线', '12333 人社服务热线', '12345 政务服务热线')
  await zhouMing.taps('准备好了，拨通了')
  await zhouMing.taps('按 1，自助查')
  await zhouMing.sees(/请输入身份证号或社保卡号/)
  await zhouMing.taps('按好了')
  await zhouMing.taps('还想问别的，找人工')
  await zhouMing.sees(/我在长沙市参保，是职工医保/)
  await zhouMing.taps('说完了')
  await zhouMing.sees('您的姓名和身份证号', /问到银行卡密码、短信验证码，不要说，挂掉/)
  await ledgerOf(zhouMing)
})

test('22 个办法里找：搜“周末”找到大厅，看它几点开；搜不到的给出路', async () => {
  const zhouMing = await opens('other-ways', 'channels/list')
  await zhouMing.sees('找到 22 个办法')
  await zhouMing.fills('找一个办法', '飞鸽传书')
  await zhouMing.sees('没有找到这样的办法')
  await zhouMing.taps('看全部办法')
  await zhouMing.fills('找一个办法', '周末')
  await zhouMing.sees('找到 1 个办法')
  await zhouMing.taps(/市民中心、市民之家/)
  await zhouMing.sees(/市民中心、市民之家，一步一步来/, '要准备什么', '不方便的地方', /资料汇编/)
  await zhouMing.taps(/窗口现在开不开门/)
  await zhouMing.sees('这里的窗口时间没有查到', /现在开着，开到 12:00/, '09:00–12:00，13:30–16:00', '不开')
  await zhouMing.taps('杭州、临安')
  await zhouMing.sees('临安区市民中心', '09:00–11:30，13:30–16:30', '今天几点开，没有查到。去之前先打电话。')
  await zhouMing.taps('西安')
  await zhouMing.sees('西安市民中心', '没有查到')
  expect(await pageOf(zhouMing)).toBe('channels/hours')
})

test.each`
  scenario                  | sees
  ${'window-lunch'}         | ${[/现在中午休息。下一次开门：今天 13:30/]}
  ${'window-festival'}      | ${[/现在放假，不开。下一次开门：2025年2月5日（周三）08:30/]}
  ${'window-worked-sunday'} | ${[/现在开着，开到 12:00/]}
`('窗口开不开门按柜台的钟和节假日算：$scenario（X-14 X-15）', async ({ scenario, sees }) => {
  const person = await opens(scenario, 'channels/hours')
  await person.goes(linkTo('channels/hours', { place: 'mine' }))
  await person.sees(...sees)
})

test('别的省的办法：写明您在长沙，选四川就看四川的步骤和出处', async () => {
  const zhouMing = await opens('other-ways', 'channels/list')
  await zhouMing.taps(/各省税务缴费/)
  await zhouMing.sees(/您在长沙市参保。下面是别处的办法/, '河南税务，一步一步来')
  await zhouMing.taps('四川')
  await zhouMing.sees('四川税务，一步一步来', /智慧人社/, '先看清用哪里的钱')
})

test('自助机先练一遍：按错了会说，练完知道要取卡', async () => {
  const zhouMing = await opens('other-ways', 'channels/list')
  await zhouMing.taps(/自助机怎么按，先练一遍/)
  await zhouMing.taps('开始')
  await zhouMing.taps('卡插好了')
  await zhouMing.taps('输好了，确认')
  await zhouMing.taps('修改密码')
  await zhouMing.sees('不是这个。看一看上面的字，再按一次。')
  await zhouMing.taps('余额查询')
  await zhouMing.taps('看好了')
  await zhouMing.taps('退出，取卡')
  await zhouMing.sees('练完了，到了机器前就会了')
})

test('1%、3%、2 元是银行收的；长沙改成记账，银行查不到（W-28）', async () => {
  const zhouMing = await opens('other-ways', 'channels/list')
  await zhouMing.taps(/银行要收手续费吗/)
  await zhouMing.sees('收手续费的是银行，不是医保局', '大约取款额的 1%', '大约 3%，最低约 2 元', '一笔 2 元')
  await zhouMing.sees('长沙市的钱在不在银行卡上', /个人账户已经改成记账/)
})

test('没有连上柜台：说清楚，各地都有的办法照样看得到（F01 policy.channels）', async () => {
  const zhouMing = await opens('other-ways', 'home')
  await zhouMing.goes(linkTo('channels/list', { scenario: 'other-ways', fault: 'away' }))
  await zhouMing.sees('没有连上医保柜台', /下面的照样能看/, '打 12393 电话')
})

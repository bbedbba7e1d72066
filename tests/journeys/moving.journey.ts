import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, ledgerOf, opens, timePasses } from './stage'
import { provesSelf } from './steps'

/** From the first page to the page where everything is checked: 清远 to 南宁, for work, both sides of the card. */
async function fillsIn(heWanyi: Person) {
  await heWanyi.chooses(/南宁市/)
  await heWanyi.taps('看看能不能转')
  await heWanyi.sees('可以转', '6,730.00', '2025年12月5日', '2025年12月12日')
  await heWanyi.taps('去填申请')
  await heWanyi.sees('为什么转，是不是您本人', '何*仪')
  await heWanyi.taps('填好了，去核对')
  await heWanyi.sees('请选为什么转', '请放上身份证有头像的一面')
  await heWanyi.chooses(/换到那里工作/)
  await heWanyi.photographs('放上头像面')
  await heWanyi.taps('模拟上传国徽面')
  await heWanyi.taps('填好了，去核对')
  await heWanyi.sees('核对一下，再提交', '换到那里工作', '两面都有')
}

const transfers = async (person: Person) => {
  const { further } = await ledgerOf(person)
  return (Object(further).transfers ?? []) as { status: string; amount: number }[]
}

test('何婉仪从清远转到南宁：先看能不能、哪天办完，每个按钮都连点，只有一份，钱先留住，按工作日办完', async () => {
  const heWanyi = await opens('moving', 'transfer/start')
  await heWanyi.sees('换了地方参保，医保怎么转', '清远市', '已停保')
  await fillsIn(heWanyi)
  await heWanyi.doubleTaps('确认，去核验本人')
  await heWanyi.fills('短信验证码', '246810')
  await heWanyi.hammers('核验并提交')
  await heWanyi.sees('申请已提交，等原来的地方受理', '最晚 2025年12月5日', '最晚 2025年12月12日')
  expect(await transfers(heWanyi)).toMatchObject([{ status: 'SUBMITTED', amount: 673_000 }])
  await timePasses(heWanyi, '1 天', 4)
  await heWanyi.taps('刷新进度')
  await heWanyi.sees('原来的地方已经受理，正在转出')
  await heWanyi.goes(linkTo('transfer/start'))
  await heWanyi.sees('有一份转移正在办')
  await heWanyi.doesNotSee('看看能不能转')
})

test('转出以前反悔：撤回一次，钱原数回来', async () => {
  const heWanyi = await arrivesBy(
    linkTo('transfer/progress', { scenario: 'moving.accepted', transferId: 'transfer-1' }),
  )
  await heWanyi.sees('原来的地方已经受理，正在转出')
  await heWanyi.taps('不转了，撤回申请')
  await heWanyi.hammers('撤回申请')
  await heWanyi.sees('已经撤回，钱可以用了')
  await heWanyi.goes(linkTo('home'))
  await heWanyi.sees('6,730.00')
})

test('申请的回话丢了又关掉手机：再打开就看到这一份，不让再提交（F03 F19 transfer.submit）', async () => {
  const heWanyi = await opens('moving-reply-lost', 'transfer/start')
  await fillsIn(heWanyi)
  await heWanyi.taps('确认，去核验本人')
  await provesSelf(heWanyi, '核验并提交')
  await heWanyi.sees('还没有收到回复，请不要再提交一次')
  await heWanyi.reopens()
  await heWanyi.goes(linkTo('transfer/start'))
  await heWanyi.sees('有一份转移正在办', '清远市 → 南宁市，最晚 2025年12月12日 办完。不用再提交一次。')
  expect(await transfers(heWanyi)).toHaveLength(1)
})

test('申请没有送到：查过才说没有提交，再核验一次，提交的是同一份（F02 transfer.submit）', async () => {
  const heWanyi = await opens('moving-send-lost', 'transfer/start')
  await fillsIn(heWanyi)
  await heWanyi.taps('确认，去核验本人')
  await provesSelf(heWanyi, '核验并提交')
  await heWanyi.taps('查一查收到没有')
  await heWanyi.sees('医保柜台没有收到这份申请', /账户里的钱没有动/)
  expect(await transfers(heWanyi)).toHaveLength(0)
  await heWanyi.taps('再核验一次')
  await provesSelf(heWanyi, '核验并提交')
  await heWanyi.sees('申请已提交，等原来的地方受理')
  expect(await transfers(heWanyi)).toHaveLength(1)
})

test('春节前的星期五申请：10 个工作日是 2 月 13 日，15 个是 2 月 20 日，说清哪些天不算（算例 15）', async () => {
  const heWanyi = await arrivesBy(linkTo('transfer/verdict', { scenario: 'moving-spring-festival', to: '450100' }))
  await heWanyi.sees(
    '2025年1月24日',
    '2025年2月13日',
    '2025年2月20日',
    '2025年1月28日到2025年2月4日放假，不算。',
    '2025年1月26日、2025年2月8日是周末，但要补班，算工作日。',
  )
})

test('新地方不接收：钱退回来，一按就去看能不能支取（S28 的另一头）', async () => {
  const heWanyi = await arrivesBy(
    linkTo('transfer/progress', { scenario: 'moving.not-taken', transferId: 'transfer-1' }),
  )
  await heWanyi.sees('新地方没有接收，钱退回来了', '6,730.00')
  await heWanyi.taps(/按“转移不接收”申请支取/)
  await heWanyi.sees(/新参保地不接收|转移不接收|不接收/)
})

test('从清远到深圳，省内不用转；还没停保的，四件事哪一件没办，一眼看到', async () => {
  const heWanyi = await arrivesBy(linkTo('transfer/verdict', { scenario: 'moving-within-guangdong', to: '440300' }))
  await heWanyi.sees('不用转，余额在全省都能用')
  await heWanyi.doesNotSee('去填申请')
  const zhouMing = await arrivesBy(linkTo('transfer/verdict', { scenario: 'moving-not-stopped', to: '440100' }))
  await zhouMing.sees('原来的地方还没有停保', '还没有停保', '还没有登记', '没有欠费')
})

test('参保凭证马上就有，能保存成图片', async () => {
  const heWanyi = await opens('moving', 'transfer/certificate')
  await heWanyi.sees('基本医疗保险参保凭证', '清远市', '何*仪')
  await heWanyi.taps('保存为图片')
  await heWanyi.phone.agrees()
  await heWanyi.sees('已经保存成图片')
})

test('还没想好转不转：先看怎么转、要多久、带什么，省内和省外各怎么样', async () => {
  const heWanyi = await opens('moving', 'transfer/start')
  await heWanyi.taps(/怎么转、要多久、带什么/)
  await heWanyi.sees('转移接续，一次说清', /从清远市搬到同一个省的别的市：钱不用转/, /第 10 个工作日/, /第 15 个工作日/)
})

import { signsWithdrawal } from '../storyboard/cards/steps'
import { linkTo } from './links'
import { ledgerOf, opens, timePasses } from './stage'
import { comesToPayee, namesPayee, provesSelf } from './steps'

const card = '6222 0212 3456 7890 128'
const requestId = 'request-on'
const statuses = async (person: Parameters<typeof ledgerOf>[0]) =>
  (await ledgerOf(person)).requests.map(({ status }) => status)

test('S27 签过名被手机关掉：签名和卡号都没留下，重新签、重新填，只有一份申请', async () => {
  const zhouMing = await opens('withdraw-emigration')
  await comesToPayee(zhouMing)
  await zhouMing.fills('收款人姓名', '周明')
  await zhouMing.fills('银行卡号', '6222 0000 0000 0017')
  await zhouMing.taps('填好了，继续')
  await zhouMing.chooses(/我看清了/)
  await zhouMing.taps('我同意，继续')
  await signsWithdrawal(zhouMing)
  await zhouMing.sees('请核对一遍', '已签名')
  await zhouMing.reopens()
  await zhouMing.sees('请再填一次收款信息')
  expect(JSON.stringify(await zhouMing.phone.kept())).not.toMatch(/6222|周明/)
  await zhouMing.fills('收款人姓名', '周明')
  await zhouMing.fills('银行卡号', '6222 0000 0000 0017')
  await zhouMing.taps('填好了，继续')
  await signsWithdrawal(zhouMing, '陈静')
  await zhouMing.sees('和您登记的姓名不一样，请写您自己的姓名')
  await zhouMing.fills('您的姓名', '周明')
  await zhouMing.taps('签好了，继续')
  await zhouMing.taps('确认申请支取 4,286.53 元')
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.doubleTaps('核验并申请支取 4,286.53 元')
  await zhouMing.sees('已经提交，等医保局核对')
  expect(await statuses(zhouMing)).toEqual(['SUBMITTED'])
})

test('S27 申请表替他填好了：金额有大写，姓名遮住；核验以后显示，离开就遮住，手机上不留', async () => {
  const zhouMing = await opens('withdraw-emigration')
  await comesToPayee(zhouMing)
  await namesPayee(zhouMing)
  await provesSelf(zhouMing, '核验并申请支取 4,286.53 元')
  await zhouMing.taps(/看申请表/)
  await zhouMing.sees('肆仟贰佰捌拾陆元伍角叁分', '已打字签名（能查有没有改过）', /^周\*$/)
  await zhouMing.taps(/显示完整姓名和证件号码/)
  await provesSelf(zhouMing, '核验并显示')
  await zhouMing.sees('430100199003120013')
  await zhouMing.taps('重新遮住')
  await zhouMing.doesNotSee('430100199003120013')
  expect(JSON.stringify(await zhouMing.phone.kept())).not.toMatch(/430100199003120013/)
  await ledgerOf(zhouMing)
})

test('S30 银行没收下打款：换一张卡，连点两下只换一次，到账，账户注销', async () => {
  const zhouMing = await opens('withdraw-card-refused', 'home')
  await zhouMing.goes(linkTo('withdrawal/progress', { requestId }))
  await zhouMing.sees('打款没有成功，钱没有丢', '还冻结着')
  await zhouMing.taps('换一张收款卡')
  await zhouMing.taps('填好了，去核验')
  await zhouMing.sees(/还没有填卡号/)
  await zhouMing.fills('新的银行卡号', card)
  await zhouMing.taps('填好了，去核验')
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.doubleTaps('核验并换成这张卡')
  await zhouMing.sees('收款卡换好了，准备再打一次', /\*\*\*\* 0128/)
  expect(JSON.stringify(await zhouMing.phone.kept())).not.toMatch(/62220212/)
  await timePasses(zhouMing, '7 天')
  await zhouMing.taps('刷新进度')
  await zhouMing.sees('全部办完了，账户已注销', '4,286.53')
  expect(await statuses(zhouMing)).toEqual(['CLOSED'])
})

test('S30 换卡的回执丢了：不再换一次，再查一次就知道换好了', async () => {
  const zhouMing = await opens('withdraw-change-lost', 'home')
  await zhouMing.goes(linkTo('withdrawal/new-card', { requestId }))
  await zhouMing.fills('新的银行卡号', card)
  await zhouMing.taps('填好了，去核验')
  await provesSelf(zhouMing, '核验并换成这张卡')
  await zhouMing.sees('正在确认，请不要重复操作')
  await zhouMing.taps('再查一次')
  await zhouMing.sees('收款卡换好了，准备再打一次')
  const [request] = (await ledgerOf(zhouMing)).requests
  expect(request?.history.filter(({ status }) => status === 'PAYEE_CHANGED')).toHaveLength(1)
})

test('打款前交回老医保卡；没有通过的写明为什么；还没申请的人先看怎么办', async () => {
  const zhouMing = await opens('withdraw-card-return', 'home')
  await zhouMing.goes(linkTo('withdrawal/progress', { requestId }))
  await zhouMing.sees('审核通过，请先交回老医保卡', '为什么要交回老卡')
  await zhouMing.doubleTaps('我已到窗口交回老卡')
  await zhouMing.sees('老卡已交回，准备打款')
  expect(await statuses(zhouMing)).toEqual(['CARD_RETURNED'])
  await zhouMing.goes(linkTo('withdrawal/progress', { requestId, scenario: 'withdraw-rejected' }))
  await zhouMing.sees('审核没有通过', /看不清，认不出上面的字/, /申请复核/)
  await zhouMing.taps(/支取怎么办、钱怎么到手/)
  await zhouMing.sees('有的地方要交回老卡', /现金或者支票/, /15 个工作日/)
})

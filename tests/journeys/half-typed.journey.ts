import { linkTo } from './links'
import { ledgerOf, opens } from './stage'
import { comesToPayee, namesPayee } from './steps'

test('银行卡填到一半，回首页换成大字再来：填过的还在', async () => {
  const zhouMing = await opens('withdraw-emigration')
  await comesToPayee(zhouMing)
  await zhouMing.fills('收款人姓名', '周明')
  await zhouMing.fills('银行卡号', '6222 0000')
  for (const page of ['请把材料交齐', '可以申请支取', '您为什么需要这笔钱？', '长辈版（大字）']) {
    await zhouMing.goesBack()
    await zhouMing.sees(page)
  }
  await zhouMing.taps(/长辈版/)
  await zhouMing.taps('申请支取')
  await zhouMing.taps('看看能不能办')
  await zhouMing.taps('去交材料')
  await zhouMing.sees('钱打到哪张卡？')
  expect(await zhouMing.reads('收款人姓名')).toBe('周明')
  expect(await zhouMing.reads('银行卡号')).toMatch(/^6222 ?0000$/)
})

test('填过银行卡就刷新：回到填卡那一页，说明为什么要再填一次', async () => {
  const zhouMing = await opens('withdraw-emigration')
  await comesToPayee(zhouMing)
  await zhouMing.fills('收款人姓名', '周明')
  await zhouMing.fills('银行卡号', '6222 0000 0000 0017')
  await zhouMing.taps('填好了，继续')
  await zhouMing.sees('取出来以后，不能恢复')
  await zhouMing.reloads()
  await zhouMing.sees('请再填一次收款信息')
  await namesPayee(zhouMing)
  await zhouMing.reloads()
  await zhouMing.sees('请再填一次收款信息')
})

test('绑定填到一半被关掉：再来时说“您上次填到这里”，选过的还在，姓名和证件号不在手机上', async () => {
  const zhouMing = await opens('bind-parent', 'family/relation')
  await zhouMing.chooses(/父母/)
  await zhouMing.taps('继续')
  await zhouMing.sees('身份证号')
  await zhouMing.fills('姓名', '周建国')
  await zhouMing.fills('身份证号', '430800196205180019')
  const kept = JSON.stringify(await zhouMing.phone.kept())
  expect(kept).not.toMatch(/周建国|430800196205180019/)
  await zhouMing.goes(linkTo('family/relation'))
  await zhouMing.reopens()
  await zhouMing.sees('您上次填到这里', /姓名和证件号不存在手机上/)
  await zhouMing.phone.screen().getByRole('radio', { name: /父母/, checked: true }).waitFor()
  await ledgerOf(zhouMing)
})

test('支取填到一半被关掉：再来时说“您上次填到这里”，原因还选着，卡号要再填', async () => {
  const zhouMing = await opens('withdraw-emigration')
  await comesToPayee(zhouMing)
  await zhouMing.goes(linkTo('withdrawal/reason'))
  await zhouMing.reopens()
  await zhouMing.sees('您上次填到这里', /卡号不存在手机上/)
  await zhouMing.phone
    .screen()
    .getByRole('radio', { name: /出国或出境定居/, checked: true })
    .waitFor()
  await ledgerOf(zhouMing)
})

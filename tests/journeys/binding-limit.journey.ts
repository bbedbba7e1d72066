import { linkTo } from './links'
import { arrivesBy, ledgerOf } from './stage'

const bindingId = 'bound-zhou-jianguo'

test('改上限：比账户里能用的还多、一个月比一笔还小，都写在那一栏旁边，改好才保存', async () => {
  const zhouMing = await arrivesBy(linkTo('family/limit', { scenario: 'pay-for-father', bindingId }))
  await zhouMing.chooses(/设一个上限.*超过的那一笔/s)
  await zhouMing.fills(/每一笔最多（元）/, '99999')
  await zhouMing.taps('保存')
  await zhouMing.sees(/比账户里现在能给家人用的还多/)
  await zhouMing.fills(/每一笔最多（元）/, '500')
  await zhouMing.chooses(/设一个上限.*从每月 1 日/s)
  await zhouMing.fills(/每个月最多（元）/, '400')
  await zhouMing.taps('保存')
  await zhouMing.sees('每个月的上限，不能比每一笔的还小')
  await zhouMing.fills(/每个月最多（元）/, '800')
  await zhouMing.taps('保存')
  await zhouMing.sees(/最多 500\.00 元 · .*最多 800\.00 元/)
  const { bindings } = await ledgerOf(zhouMing)
  expect(bindings.find(({ id }) => id === bindingId)).toMatchObject({ cap: 50_000, monthlyCap: 80_000 })
})

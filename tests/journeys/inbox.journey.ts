import { linkTo } from './links'
import { arrivesBy, ledgerOf, opens, pageOf, timePasses } from './stage'

test('支取过了该办好的日子：办理记录说一声，催一催，下一个工作日接着办', async () => {
  const zhouMing = await arrivesBy(linkTo('records', { scenario: 'records-overdue' }))
  await zhouMing.sees(/有 1 件过了该办好的日子/, '1 条没看过', /2025年11月14日就该办好/, /最晚 2025年11月25日 办好/)
  await zhouMing.taps('去催一催')
  await zhouMing.sees('催一催：申请支取', /2025年11月26日起还没有办好，就可以在这里催/)
  await zhouMing.doubleTaps('催一催：申请支取')
  await zhouMing.sees('已经催过', /2025年11月21日 10:0\d 催过/, /打 12393，这样说/)
  await zhouMing.doesNotSee('催一催：申请支取')
  await zhouMing.reloads()
  await zhouMing.sees('已经催过')
  await timePasses(zhouMing, '7 天', 2)
  await zhouMing.goes(linkTo('records'))
  await zhouMing.sees('已到账', '已办完')
  await zhouMing.doesNotSee(/过了该办好的日子/)
  await ledgerOf(zhouMing)
})

test('催办的回话丢了：再按一次，只算催一次', async () => {
  const zhouMing = await arrivesBy(linkTo('records/due', { scenario: 'records-urge-reply-lost' }))
  await zhouMing.taps('催一催：申请支取')
  await zhouMing.sees('还不知道催到没有')
  await zhouMing.taps('催一催：申请支取')
  await zhouMing.sees('已经催过')
  const books = await ledgerOf(zhouMing)
  expect(books.further).toMatchObject({ urged: [{ of: 'request-late' }] })
})

test('消息：没看过的有几条；点一条就到那件事，回来就是看过的', async () => {
  const zhouMing = await arrivesBy(linkTo('records', { scenario: 'records-overdue' }))
  await zhouMing.taps(/^消息/)
  await zhouMing.sees('1 条没看过', '支取申请受理了')
  await zhouMing.taps(/支取申请受理了/)
  await zhouMing.arrives()
  expect(await pageOf(zhouMing)).toBe('withdrawal/progress')
  await zhouMing.goesBack()
  await zhouMing.sees('都看过了')
  await ledgerOf(zhouMing)
})

test('三笔缴费各等各的：等您、到时候自己办、等税务，都写明白', async () => {
  const zhouMing = await arrivesBy(linkTo('records', { scenario: 'pay-under-way' }))
  await zhouMing.taps('哪天办好、怎么催')
  await zhouMing.sees(
    '等您确认，还没有扣款',
    '现在还能撤回，过了撤回的时间就送去缴费',
    /最晚 2025年11月26日 办好（还有 3 个工作日）/,
  )
  await zhouMing.taps(/等您确认/)
  await zhouMing.arrives()
  expect(await pageOf(zhouMing)).toBe('contribution/progress')
})

test('换地方参保、买的保险，也在办理记录里，点开到那件事', async () => {
  const heWanyi = await arrivesBy(linkTo('records', { scenario: 'moving.sent' }))
  await heWanyi.sees(/医保转到/, '等新参保地收', /最晚/)
  await heWanyi.taps(/医保转到/)
  await heWanyi.arrives()
  expect(await pageOf(heWanyi)).toBe('transfer/progress')
  const zhouMing = await arrivesBy(linkTo('records', { scenario: 'insuring.effective' }))
  await zhouMing.sees(/给周\*买保险/, '保障中')
  await zhouMing.taps(/给周\*买保险/)
  await zhouMing.arrives()
  expect(await pageOf(zhouMing)).toBe('insurance/cover')
})

test('没有正在办的事：记录里没有催办的入口，链接打开也说明白', async () => {
  const zhouMing = await opens('bind-parent', 'records/due')
  await zhouMing.sees('没有正在办的事')
  await zhouMing.taps('看办过的事')
  await zhouMing.sees('还没有办过事')
  await zhouMing.doesNotSee('哪天办好、怎么催')
})

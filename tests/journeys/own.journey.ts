import { linkTo } from './links'
import { arrivesBy, ledgerOf, opens, pageOf } from './stage'

test('撤回一项同意：先说停什么、什么不受影响，撤回以后写着哪天', async () => {
  const zhouMing = await arrivesBy(linkTo('me', { scenario: 'consents-given' }))
  await zhouMing.taps(/同意和授权/)
  await zhouMing.sees('《家庭共济告知书》', /2025年11月16日 同意/, /2025年11月18日 同意/)
  await zhouMing.taps('撤回《家庭共济告知书》')
  await zhouMing.sees('撤回以后停什么', /不能再添加家人/, /已经绑定的家人照样能用/)
  await zhouMing.taps('不撤回')
  await zhouMing.doesNotSee('撤回以后停什么')
  await zhouMing.taps('撤回《家庭共济告知书》')
  await zhouMing.taps('确认撤回')
  await zhouMing.sees('已经撤回《家庭共济告知书》', /2025年11月21日 撤回/)
  await zhouMing.reloads()
  await zhouMing.sees(/2025年11月21日 撤回/)
  await zhouMing.taps('看看绑定的家人')
  await zhouMing.sees('刘*兰')
  await ledgerOf(zhouMing)
})

test('隐私说明：记了什么、放多久；从那里清除本机数据，演示从头开始', async () => {
  const zhouMing = await opens('balance-normal', 'me')
  await zhouMing.taps(/隐私说明/)
  await zhouMing.sees('放在这台手机里的', '医保柜台记的', '不做的事')
  await zhouMing.taps(/清除本机数据/)
  await zhouMing.sees('要清除本机数据吗？', /真实账户不受影响/)
  await zhouMing.taps('不清除')
  await zhouMing.sees('放在这台手机里的')
})

test('关于惠家：哪些是编的、版本和许可证；从那里去看看演示', async () => {
  const zhouMing = await opens('balance-normal', 'me')
  await zhouMing.taps(/关于惠家/)
  await zhouMing.sees('编的', /验证码 246810/, '0.1.0')
  await zhouMing.taps('用了哪些开源软件')
  await zhouMing.sees('zustand 5.1.0 · MIT')
  await zhouMing.taps(/看看演示/)
  await zhouMing.sees('换一个场景，从第一步走起')
})

test('我的：帮助、规定、别的事，一处一处都到得了', async () => {
  const zhouMing = await opens('balance-normal', 'me')
  for (const [words, page] of [
    [/一问一答/, 'guide/articles'],
    [/各地规定/, 'rules/place'],
    [/其他办法/, 'channels/list'],
    [/每月划入多少/, 'credit/estimate'],
    [/两地交过医保/, 'settings/accounts'],
  ] as const) {
    await zhouMing.taps(words)
    await zhouMing.arrives()
    expect(await pageOf(zhouMing)).toBe(page)
    await zhouMing.goesBack()
    await zhouMing.sees(/长沙市 · 职工医保/)
  }
})

test('在两个地方交过医保：怎么看出来、先做什么，不在这里办的写清去哪里办', async () => {
  const zhouMing = await arrivesBy(linkTo('settings/region', { scenario: 'balance-normal' }))
  await zhouMing.taps(/名下有两个账户，怎么合并/)
  await zhouMing.sees('名下有两个医保账户，要先合并', '怎么看出来', '先弄清是哪两个地方', '打 12393')
})

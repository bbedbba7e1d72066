import { linkTo } from './links'
import type { Person } from './person'
import { ledgerOf, onlyOn, opens, pageOf, timePasses } from './stage'
import { provesSelf } from './steps'

const mother = { name: '马秀兰', idNumber: '370600194802140027' }

/** From the wallet to the page where everything is checked: 500 yuan for the mother in 烟台. */
async function checksMother(maWenjun: Person, yuan = '500') {
  await maWenjun.taps('转给家人')
  await maWenjun.sees('转给谁，转多少？')
  await maWenjun.chooses('父母')
  await maWenjun.fills('TA 的姓名', mother.name)
  await maWenjun.fills('TA 的身份证号', mother.idNumber)
  await maWenjun.fills('转多少元', yuan)
  await maWenjun.taps('先查能不能转')
  await maWenjun.sees('核对一下，再确认', '烟台市，已开通', /烟台晚报/)
}

const sendings = async (person: Person) => {
  const { further } = await ledgerOf(person)
  return (Object(further).sendings ?? []) as { status: string; amount: number }[]
}

test('马文军开通医保钱包，给烟台的母亲转 500 元：每个按钮都连点，只转一次，母亲收下', async () => {
  const maWenjun = await opens('wallet-not-opened', 'wallet/overview')
  await maWenjun.sees('还没开通', '7,200.00 元', '早上 06:00 到晚上 22:00')
  await maWenjun.doesNotSee(/家庭共济/)
  await maWenjun.taps('开通医保钱包')
  await maWenjun.chooses('我看清了，同意开通医保钱包')
  await maWenjun.hammers('同意并开通')
  await maWenjun.sees('医保钱包开通了')
  await checksMother(maWenjun)
  await maWenjun.sees('6,700.00 元', /2025年11月22日 06:00 前没有收/)
  await maWenjun.doubleTaps('确认转给 马*兰 500.00 元')
  await maWenjun.fills('短信验证码', '246810')
  await maWenjun.hammers('核验并转 500.00 元')
  await maWenjun.sees('已转出，等 马*兰 收', /暂时留出/)
  await timePasses(maWenjun, '10 分钟')
  await maWenjun.taps('刷新进度')
  await maWenjun.sees('马*兰 已经收下')
  expect((await sendings(maWenjun)).map(({ status, amount }) => [status, amount])).toEqual([['ACCEPTED', 50_000]])
  const { postings } = await ledgerOf(maWenjun)
  expect(postings.filter(({ kind }) => kind === 'WALLET_SENT')).toHaveLength(2)
  await maWenjun.goes(linkTo('home'))
  await maWenjun.sees('6,700.00')
})

test('转账的回话丢了：不说失败，不让再转，一查就是同一笔（F03 wallet.send）', async () => {
  const maWenjun = await opens('wallet-reply-lost', 'wallet/overview')
  await checksMother(maWenjun)
  await maWenjun.taps('确认转给 马*兰 500.00 元')
  await provesSelf(maWenjun, '核验并转 500.00 元')
  await maWenjun.sees('还没有收到回复，请不要再转一次')
  await maWenjun.hammers('查这一笔到哪了')
  await maWenjun.sees('已转出，等 马*兰 收')
  expect(await sendings(maWenjun)).toHaveLength(1)
})

test('回话丢了又关掉手机：再打开钱包，先说上一次转出去了，不用再转（F03 F19 wallet.send）', async () => {
  const maWenjun = await opens('wallet-reply-lost', 'wallet/overview')
  await checksMother(maWenjun)
  await maWenjun.taps('确认转给 马*兰 500.00 元')
  await provesSelf(maWenjun, '核验并转 500.00 元')
  await maWenjun.sees('还没有收到回复，请不要再转一次')
  await maWenjun.reopens()
  await maWenjun.sees('上一次的转账，医保柜台收到了', /转给 马\*兰 500.00 元，只转了一次/)
  await maWenjun.doesNotSee('先查能不能转')
  expect(await sendings(maWenjun)).toHaveLength(1)
})

test('转账没有送到：查过才说没有转钱，再核验一次，转的是同一笔（F02 wallet.send）', async () => {
  const maWenjun = await opens('wallet-send-lost', 'wallet/overview')
  await checksMother(maWenjun)
  await maWenjun.taps('确认转给 马*兰 500.00 元')
  await provesSelf(maWenjun, '核验并转 500.00 元')
  await maWenjun.taps('查这一笔到哪了')
  await maWenjun.sees('医保柜台没有收到这次转账', /没有转钱/)
  expect(await sendings(maWenjun)).toHaveLength(0)
  await maWenjun.taps('再核验一次')
  await provesSelf(maWenjun, '核验并转 500.00 元')
  await maWenjun.sees('已转出，等 马*兰 收')
  expect(await sendings(maWenjun)).toHaveLength(1)
})

test('开通的回话丢了：不说失败，再试一次就是开通了，只开通一次（F03 wallet.open）', async () => {
  const maWenjun = await opens('wallet-open-reply-lost', 'wallet/open')
  await maWenjun.chooses('我看清了，同意开通医保钱包')
  await maWenjun.taps('同意并开通')
  await maWenjun.sees('没有收到回复', /没有转钱，可以放心再试一次，不会开通两次/)
  await maWenjun.taps('再试一次')
  await maWenjun.sees('医保钱包开通了', '没有转钱。')
  const { postings, further } = await ledgerOf(maWenjun)
  expect((Object(further).wallets as string[]).filter((id) => id === 'ma-wenjun')).toHaveLength(1)
  expect(postings.filter(({ kind }) => kind === 'WALLET_SENT')).toEqual([])
})

test('核对以后账户冻结了：没有转钱，说清为什么、找谁（F26 wallet.send）', async () => {
  const maWenjun = await opens('wallet-frozen-meanwhile', 'wallet/overview')
  await checksMother(maWenjun)
  await maWenjun.taps('确认转给 马*兰 500.00 元')
  await provesSelf(maWenjun, '核验并转 500.00 元')
  await maWenjun.sees('您的个人账户现在冻结着', '打 12393 问怎么解冻')
  expect(await sendings(maWenjun)).toHaveLength(0)
})

test('冻结着的账户，从链接直接进转账页：不让白填一张表', async () => {
  const maWenjun = await opens('wallet-account-frozen', 'wallet/send')
  await maWenjun.sees('您的个人账户现在冻结着')
  await maWenjun.doesNotSee('先查能不能转')
  expect(await sendings(maWenjun)).toHaveLength(0)
})

test('验证码连错五次：没有转钱，换个办法还能转（F20 wallet.send）', async () => {
  const maWenjun = await opens('wallet-by-day', 'wallet/overview')
  await checksMother(maWenjun)
  await maWenjun.taps('确认转给 马*兰 500.00 元')
  for (const code of ['111111', '222222', '333333', '444444', '555555']) {
    await provesSelfWrongly(maWenjun, code)
    await maWenjun.glimpses(/验证码不对/)
  }
  await maWenjun.taps('核验并转 500.00 元')
  await maWenjun.sees(/次数|太多/)
  expect(await sendings(maWenjun)).toHaveLength(0)
})

async function provesSelfWrongly(person: Person, code: string) {
  await person.fills('短信验证码', code)
  await person.taps('核验并转 500.00 元')
}

test('填好的时候还没关门，确认的时候过了十点：没有转钱，说清几点再来', async () => {
  const maWenjun = await opens('ma-wenjun', 'wallet/open')
  await maWenjun.chooses('我看清了，同意开通医保钱包')
  await maWenjun.taps('同意并开通')
  await checksMother(maWenjun)
  await maWenjun.taps('确认转给 马*兰 500.00 元')
  await maWenjun.sees('演示验证码：246810')
  await timePasses(maWenjun, '10 分钟', 2)
  await provesSelf(maWenjun, '核验并转 500.00 元')
  await maWenjun.sees(/核验|过期|重新/)
  await provesSelf(maWenjun, '核验并转 500.00 元')
  await maWenjun.sees('医保钱包晚上不办', /2025年11月22日 06:00 起可以办/)
  expect(await sendings(maWenjun)).toHaveLength(0)
})

test('没有收的，早上 6 点退回，一分不少；可以再转', async () => {
  const maWenjun = await opens('wallet-by-day.sent', 'wallet/overview')
  await maWenjun.sees('有一笔在等 马*兰 收')
  await maWenjun.doesNotSee('转给家人')
  await maWenjun.taps('看这一笔')
  await maWenjun.sees('已转出，等 马*兰 收')
  await timePasses(maWenjun, '1 天')
  await maWenjun.taps('刷新进度')
  await maWenjun.sees('TA 没有收，钱退回来了', /2025年11月22日 06:00 退回您的个人账户/)
  const { postings } = await ledgerOf(maWenjun)
  expect(postings.filter(({ kind }) => kind === 'WALLET_RETURNED')).toHaveLength(1)
  await maWenjun.goes(linkTo('home'))
  await maWenjun.sees('7,200.00')
})

test('发给家人的一页：名字打星号，写着最晚什么时候收，没有身份证号，离线也看得到要做什么', async () => {
  const maWenjun = await opens('wallet-by-day.sent', 'wallet/receiver')
  await maWenjun.sees('收家人转的钱，请这样做', '马*军', '马*兰', '2025年11月22日 06:00', '收钱不用给任何人验证码')
  await maWenjun.doesNotSee(/马秀兰|马文军|3706001948/)
})

onlyOn('weapp', '只有微信能把一页转发给朋友', () => {
  test('发给家人：一按就转发；转发的那一页没有名字，也没有金额', async () => {
    const maWenjun = await opens('wallet-by-day.sent', 'wallet/receiver')
    await maWenjun.taps('转发给家人')
    const card = maWenjun.phone.screen().page().getByRole('dialog', { name: '发送给朋友' })
    await card.waitFor()
    expect(await card.textContent()).toMatch(/怎么收医保钱包的钱 journeys\/wallet\/receiver\/index/)
    expect(await card.textContent()).not.toMatch(/马|500|sent-1/)
    await ledgerOf(maWenjun)
  })
})

test.each`
  scenario                   | sees
  ${'wallet-at-night'}       | ${['现在不能转，晚上不办', /2025年11月22日 06:00 起可以转/]}
  ${'wallet-place-unknown'}  | ${['您的参保地开没开通，我们没有查到', '打 12393 问开没开通']}
  ${'wallet-place-shut'}     | ${['您的参保地还没有开通', '演示里的假设，不是当地的说法', '仅供参考']}
  ${'wallet-account-frozen'} | ${['您的个人账户现在冻结着', '打 12393 问怎么解冻', '账户里的钱']}
  ${'wallet-three-today'}    | ${['今天转满了', '转满了（一天最多 3 笔）']}
  ${'wallet-returned'}       | ${['已退回', '今天还能转']}
`('$scenario：钱包首页说得清，没有按不动的按钮', async ({ scenario, sees }) => {
  const person = await opens(scenario, 'wallet/overview')
  await person.sees(...sees)
  await ledgerOf(person)
})

test.each`
  scenario                       | relation      | name        | idNumber                | yuan         | sees
  ${'wallet-mother-not-opened'}  | ${'父母'}     | ${'马秀兰'} | ${'370600194802140027'} | ${'500'}     | ${['这位家人还没有开通医保钱包', '发给家人：TA 要做什么']}
  ${'wallet-sisters-place-shut'} | ${'兄弟姐妹'} | ${'马文清'} | ${'510100197606050043'} | ${'500'}     | ${['有一边的参保地还没有开通医保钱包', '演示里的假设，不是当地的说法']}
  ${'wallet-by-day'}             | ${'兄弟姐妹'} | ${'马文清'} | ${'510100197606050043'} | ${'500'}     | ${['没有查到这两个地方是不是都开通了']}
  ${'wallet-by-day'}             | ${'兄弟姐妹'} | ${'陈志远'} | ${'620100196006060011'} | ${'500'}     | ${['TA 和您在同一个省参保，不用转']}
  ${'wallet-by-day'}             | ${'父母'}     | ${'马秀英'} | ${'370600194802140027'} | ${'500'}     | ${['姓名和身份证号对不上', '改一改填的内容']}
  ${'wallet-by-day'}             | ${'父母'}     | ${'马秀兰'} | ${'370600194802140027'} | ${'2000.01'} | ${['一笔最多转 2,000.00 元，请少填一些']}
  ${'wallet-by-day'}             | ${'父母'}     | ${'马秀兰'} | ${'370600194802140028'} | ${'500'}     | ${['最后一位对不上，请对照身份证再看一遍']}
`('$scenario 转给$name $yuan 元：$sees', async ({ scenario, relation, name, idNumber, yuan, sees }) => {
  const maWenjun = await opens(scenario, 'wallet/send')
  await maWenjun.chooses(relation)
  await maWenjun.fills('TA 的姓名', name)
  await maWenjun.fills('TA 的身份证号', idNumber)
  await maWenjun.fills('转多少元', yuan)
  await maWenjun.taps('先查能不能转')
  await maWenjun.sees(...sees)
  expect(await sendings(maWenjun)).toHaveLength(0)
})

test('三种办法，按想做的事选：选之前一个名字也不出现，选了也只出现一个', async () => {
  const person = await opens('balance-normal', 'wallet/which')
  await person.sees('您想帮家人做什么？')
  for (const name of [/亲情账户/, /家庭共济/, /医保钱包/]) await person.doesNotSee(name)
  await person.taps(/替 TA 出示 TA 的医保码/)
  await person.sees('这叫“亲情账户”，这里不办', /我的家庭成员/)
  for (const name of [/家庭共济/, /医保钱包/]) await person.doesNotSee(name)
  await person.taps('重新选')
  await person.taps(/让 TA 用我账户里的钱/)
  await person.sees('这叫“家庭共济”，这里能办')
  await person.taps('重新选')
  await person.taps(/TA 在外省参保/)
  await person.sees('这叫“医保钱包”，这里能办')
  for (const name of [/亲情账户/, /家庭共济/]) await person.doesNotSee(name)
  await person.taps('去转给家人')
  await person.sees('转给在外省参保的家人')
  expect(await pageOf(person)).toBe('wallet/overview')
})

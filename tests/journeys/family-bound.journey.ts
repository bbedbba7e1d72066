import type { Person } from './person'
import { ledgerOf, opens } from './stage'
import { paysFatherFee, provesSelf } from './steps'

/** From 首页 to the page of one relative. */
async function looksAt(person: Person, relative: RegExp) {
  await person.taps('家庭共济')
  await person.sees('可以用您账户的家人')
  await person.taps(relative)
  await person.sees('现在能用来做什么')
}

test('S14 解除共济：先看清会怎样，选原因，核验，解除以后名单上写着', async () => {
  const zhouMing = await opens('pay-for-father', 'home')
  await looksAt(zhouMing, /周\*国/)
  await zhouMing.taps('解除绑定')
  await zhouMing.sees('会停下来的', '以前付的钱不退回。', /累计次数不退/)
  await zhouMing.taps('继续，核验身份')
  await zhouMing.sees('请选一个原因，再继续')
  await zhouMing.chooses('改由别的家人来共济')
  await zhouMing.taps('继续，核验身份')
  await provesSelf(zhouMing, '核验并解除 周*国')
  await zhouMing.sees('已经解除绑定', '以前付的钱和缴过的费不受影响。没有扣款。')
  await zhouMing.taps('看看其他家人')
  await zhouMing.sees('已解除')
  const { bindings } = await ledgerOf(zhouMing)
  expect(bindings.map(({ relativeId, status }) => [relativeId, status])).toEqual([
    ['zhou-jianguo', 'UNBOUND'],
    ['li-xiuying', 'ACTIVE'],
  ])
})

test('还有缴费没办完，不能解除：说清为什么，一按就到那一笔', async () => {
  const zhouMing = await opens('sharing-pending', 'home')
  await looksAt(zhouMing, /周\*国/)
  await zhouMing.taps('解除绑定')
  await zhouMing.chooses('其他')
  await zhouMing.taps('继续，核验身份')
  await provesSelf(zhouMing, '核验并解除 周*国')
  await zhouMing.sees('还有一笔缴费没有办完', '等这一笔办完，或者把它撤回，再来解除。绑定没有解除，没有扣款。')
  await zhouMing.taps('去看这一笔缴费')
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
  expect((await ledgerOf(zhouMing)).bindings[0]?.status).toBe('ACTIVE')
})

test('解除没有回音：不说失败，再查一次就知道，没有重复', async () => {
  const zhouMing = await opens('sharing-ending-lost', 'home')
  await looksAt(zhouMing, /周\*国/)
  await zhouMing.taps('解除绑定')
  await zhouMing.chooses('不想再共用账户')
  await zhouMing.taps('继续，核验身份')
  await provesSelf(zhouMing, '核验并解除 周*国')
  await zhouMing.sees('还不知道解除了没有')
  await zhouMing.hammers('再查一次')
  await zhouMing.sees('已经解除绑定')
  const { bindings } = await ledgerOf(zhouMing)
  expect(bindings.map(({ status }) => status)).toEqual(['UNBOUND', 'ACTIVE'])
})

test('设了每笔 300 元，400 元缴不了；改成 400 元，就能缴', async () => {
  const zhouMing = await opens('pay-for-father', 'home')
  await looksAt(zhouMing, /周\*国/)
  await setsCap(zhouMing, '300')
  await zhouMing.sees(/每一笔最多 300.00 元/)
  await zhouMing.taps('给这位家人缴费')
  await zhouMing.sees(/超过了您给这位家人设的上限|超过上限/)
  await zhouMing.goesBack()
  await setsCap(zhouMing, '400')
  await zhouMing.sees(/每一笔最多 400.00 元/)
  await zhouMing.goesBack()
  await zhouMing.goesBack()
  await paysFatherFee(zhouMing)
  const { orders, bindings } = await ledgerOf(zhouMing)
  expect([orders.map(({ amount, status }) => [amount, status]), bindings[0]?.cap]).toEqual([
    [[40_000, 'SUBMITTED']],
    40_000,
  ])
})

async function setsCap(person: Person, yuan: string) {
  await person.taps('上限、用途和期限')
  await person.sees('每一笔最多付多少')
  await person.chooses(/设一个上限.*超过的那一笔/s)
  await person.fills(/每一笔最多（元）/, yuan)
  await person.taps('保存')
}

test('上限没有填数就保存：说出来，什么也没有改', async () => {
  const zhouMing = await opens('pay-for-father', 'home')
  await looksAt(zhouMing, /周\*国/)
  await setsCap(zhouMing, '0')
  await zhouMing.sees('有内容需要改一下', '请填一个大于 0 的金额，例如 500')
  expect((await ledgerOf(zhouMing)).bindings[0]?.cap).toBeNull()
})

test('快到期：还有 12 天，续一年，期限写着新的日子', async () => {
  const zhouMing = await opens('sharing-standings', 'home')
  await looksAt(zhouMing, /周\*国/)
  await zhouMing.sees('还有 12 天到期')
  await zhouMing.taps('去续期')
  await zhouMing.chooses(/用到 2026年12月3日/)
  await zhouMing.taps('保存')
  await zhouMing.sees(/用到 2026年12月3日/)
  await zhouMing.doesNotSee('还有 12 天到期')
  expect((await ledgerOf(zhouMing)).bindings[0]?.to).toBe('2026-12-03')
})

test('自动解除的三位：去世、离婚、停保，各有各的话和日期', async () => {
  const zhouMing = await opens('sharing-standings', 'family/members')
  for (const [relative, told] of [
    [/刘\*兰/, /2025年10月28日登记了家人去世/],
    [/陈\*/, /2025年9月15日报告了离婚/],
    [/周\*满/, /2025年8月31日有一方的医保停了/],
  ] as const) {
    await zhouMing.taps(relative)
    await zhouMing.sees('绑定已经结束', told)
    await zhouMing.goesBack()
    await zhouMing.sees('审核中和以前绑定过的')
  }
  await ledgerOf(zhouMing)
})

test('消费记录里有不认识的：点那一笔，先停用这位家人，钱没有动，报告的是哪一笔写着', async () => {
  const zhouMing = await opens('sharing-spent', 'family/members')
  await zhouMing.taps('共济消费记录')
  await zhouMing.sees(
    '一共用了您账户里的钱',
    '退回来的',
    /退的是 2025年11月19日 10:20 买药 159.00 元那一笔/,
    /现金 24.00 元/,
  )
  await zhouMing.taps(/^买药$/)
  await zhouMing.doesNotSee(/现金 24.00 元/)
  await zhouMing.taps(/周\*国 · 买药/)
  await zhouMing.sees('全部从您的账户付', '不是我家人花的？')
  await zhouMing.taps(/^买药.*全部从您的账户付/s)
  await zhouMing.sees('您选的这一笔', '先停用 周*国？', /您选的是 2025年11月17日 09:12 买药 68.50 元/)
  await zhouMing.doubleTaps('停用 周*国')
  await zhouMing.sees('已经停用 周*国', /您报告的是 2025年11月17日 09:12 买药 68.50 元/, '打 12393 核对')
  const { bindings } = await ledgerOf(zhouMing)
  expect(bindings.map(({ relativeId, paused }) => [relativeId, paused])).toContainEqual(['zhou-jianguo', true])
})

test('说不清是哪一笔，也能先停用', async () => {
  const zhouMing = await opens('sharing-spent', 'family/members')
  await zhouMing.taps(/周\*国/)
  await zhouMing.taps('共济消费记录')
  await zhouMing.taps('不是我家人花的？')
  await zhouMing.sees('先停用 周*国？', /知道是哪一笔的，可以先点上面那一笔/)
  await zhouMing.taps('再想想')
  await zhouMing.doesNotSee('先停用 周*国？')
  await zhouMing.taps('不是我家人花的？')
  await zhouMing.taps('停用 周*国')
  await zhouMing.sees('已经停用 周*国')
  expect((await ledgerOf(zhouMing)).bindings[0]?.paused).toBe(true)
})

test.each`
  stage          | tag             | notice                      | relative                                      | row
  ${'insurance'} | ${'暂时用不了'} | ${'您的职工医保现在停着'}   | ${'您的职工医保停着，现在用不了'}             | ${/您的职工医保停着，现在用不了/}
  ${'frozen'}    | ${'暂时用不了'} | ${'您的个人账户现在冻结着'} | ${'您的个人账户冻结着，现在用不了'}           | ${/您的账户冻结着，现在用不了/}
  ${'member'}    | ${'已生效'}     | ${'可以用您账户的家人'}     | ${'这位家人没有正常参保，看病买药现在用不了'} | ${/TA 没有正常参保，现在用不了/}
`(
  '绑定还在、现在用不了（$stage）：名单上说，这位家人的页上也一样一样说',
  async ({ stage, tag, notice, relative, row }) => {
    const zhouMing = await opens(`sharing-stopped.${stage}`, 'home')
    await zhouMing.taps('家庭共济')
    await zhouMing.sees(notice, '可以用您账户的家人', tag)
    await zhouMing.taps(/周\*国/)
    await zhouMing.sees(relative, row, '不可以', '打 12393 问')
    await ledgerOf(zhouMing)
  },
)

test.each`
  stage                | relative    | told
  ${'death'}           | ${/刘\*兰/} | ${/2025年11月21日登记了家人去世，绑定自动解除。请您节哀。/}
  ${'divorce'}         | ${/陈\*/}   | ${/2025年11月21日报告了离婚，绑定自动解除。/}
  ${'insurance-ended'} | ${/周\*满/} | ${/2025年11月21日有一方的医保停了，绑定自动解除。/}
`('看名单的时候自动解除了（$stage）：点开就知道，名单上也变了', async ({ stage, relative, told }) => {
  const zhouMing = await opens(`sharing-released.${stage}`, 'home')
  await zhouMing.taps('家庭共济')
  await zhouMing.sees('让家人用您的医保个人账户')
  await zhouMing.taps(relative)
  await zhouMing.sees('绑定已经结束', told)
  if (stage !== 'insurance-ended') await zhouMing.doesNotSee('再绑定一次')
  await zhouMing.goesBack()
  await zhouMing.sees('审核中和以前绑定过的', '已解除')
  const { bindings } = await ledgerOf(zhouMing)
  expect(bindings.filter(({ status }) => status === 'UNBOUND')).toHaveLength(1)
})

test('家人去世，由自己来解除：话要轻，不叫人再绑一次', async () => {
  const zhouMing = await opens('sharing-released', 'family/members')
  await zhouMing.taps(/刘\*兰/)
  await zhouMing.taps('解除绑定')
  await zhouMing.chooses('家人去世了')
  await zhouMing.taps('继续，核验身份')
  await provesSelf(zhouMing, '核验并解除 刘*兰')
  await zhouMing.sees('已经解除绑定', '请您节哀。')
  await zhouMing.taps('看看其他家人')
  await zhouMing.taps(/刘\*兰/)
  await zhouMing.sees('绑定已经结束', /2025年11月21日您告诉我们家人去世了/)
  await zhouMing.doesNotSee('再绑定一次')
  await ledgerOf(zhouMing)
})

test('快到期的，首页就说，一按去续期；名单上也写着还有几天', async () => {
  const zhouMing = await opens('sharing-standings', 'home')
  await zhouMing.sees('周*国的绑定还有 12 天到期')
  await zhouMing.taps('家庭共济')
  await zhouMing.sees('还有 12 天到期', /用到 2025年12月3日/)
  await zhouMing.goesBack()
  await zhouMing.taps('去续期')
  await zhouMing.sees('用到哪一天')
  await zhouMing.chooses(/用到 2026年12月3日/)
  await zhouMing.taps('保存')
  await zhouMing.sees('查余额')
  await zhouMing.doesNotSee(/还有 12 天到期/)
  expect((await ledgerOf(zhouMing)).bindings[0]?.to).toBe('2026-12-03')
})

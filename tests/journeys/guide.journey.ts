import { linkTo } from './links'
import { arrivesBy, opens, pageOf } from './stage'

test('周明搜“怎么提现到微信钱包”：读到这是误传，再去看防骗', async () => {
  const zhouMing = await opens('balance-normal', 'guide/articles')
  await zhouMing.sees('想问什么', '医保卡余额怎么查')
  await zhouMing.fills('搜一搜', '怎么提现到微信钱包')
  await zhouMing.sees(/找到 \d+ 篇/)
  await zhouMing.taps('医保卡里的钱能不能提现到微信')
  await zhouMing.sees('这是误传', '急用钱，有正路', '这些话从哪里来')
  await zhouMing.taps('防骗和安全')
  await zhouMing.sees('这几种人找您，都别信', /3 到 12 个月/, '已经给了信息或者钱')
})

test('搜不到的不凑数；改成“断缴”就找到，再去算要等多久', async () => {
  const zhouMing = await opens('balance-normal', 'guide/articles')
  await zhouMing.fills('搜一搜', '狐臭手术')
  await zhouMing.sees('没有找到', /12393/)
  await zhouMing.fills('搜一搜', '断缴补缴')
  await zhouMing.taps('断了一年，要不要补，会怎样')
  await zhouMing.sees('“断缴不影响以后”是老话', /国办发〔2024〕38号/)
  await zhouMing.taps('算一算要等多久')
  await zhouMing.sees(/从哪天起能用/)
  expect(await pageOf(zhouMing)).toBe('contribution/waiting-period')
})

test('看长沙的规定，条条有出处；看从哪天起可以绑定外婆', async () => {
  const zhouMing = await arrivesBy(linkTo('rules/place', { scenario: 'balance-normal', code: 'mine' }))
  await zhouMing.sees('长沙市的规定', '外公外婆（外祖父母）', '没有查到规定的')
  await zhouMing.taps('规定变过什么')
  await zhouMing.sees(/从 2024年12月9日起，可以绑定.*外婆/, '原来', '现在')
})

test('要是爸妈在太原：先选地方，不一样的在前，没法比的单说', async () => {
  const zhouMing = await opens('balance-normal', 'guide/articles')
  await zhouMing.taps(/和别处比一比/)
  await zhouMing.sees('要是爸妈在别的地方，规定哪里不一样')
  await zhouMing.taps(/再看别的 \d+ 个地方/)
  await zhouMing.taps('太原市')
  await zhouMing.sees('长沙市和太原市，哪里不一样', /有 \d+ 条不一样/, /留 1,000.00 元/, /有 \d+ 条没法比/)
})

test('公告里的词看不懂：名词解释用平常的话说', async () => {
  const zhouMing = await opens('balance-normal', 'guide/articles')
  await zhouMing.taps(/名词解释/)
  await zhouMing.sees(
    '这些词是什么意思',
    '统筹（统筹基金）',
    '大家缴的钱合在一起，看病报销用的。不在您名下，取不出来。',
  )
})

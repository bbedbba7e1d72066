import { linkTo } from './links'
import type { Person } from './person'
import { arrivesBy, ledgerOf, opens } from './stage'
import { provesSelf } from './steps'

/** From the list to the page where everything is checked: the hospital insurance for oneself, nothing to declare. */
async function choosesHospital(zhouMing: Person) {
  await zhouMing.sees('用个人账户买商业健康保险', '1,714.61', '长沙市：最多用累计余额的 40%')
  await zhouMing.taps(/住院补充保险/)
  await zhouMing.sees('买了这一份，还能用 1,615.61 元')
  await zhouMing.taps('去做健康告知')
  await zhouMing.sees('请照实回答')
  await zhouMing.taps('答好了，去核对')
  await zhouMing.sees('请回答第 1 条', '请回答第 2 条')
}

async function declaresNothing(zhouMing: Person) {
  await zhouMing.chooses('最近一年没有住过院')
  await zhouMing.chooses('没有医生让我住院')
  await zhouMing.taps('答好了，去核对')
  await zhouMing.sees('核对一下，再付款', '都答了“没有”')
}

const covers = async (person: Person) => {
  const { further } = await ledgerOf(person)
  return (Object(further).covers ?? []) as { status: string; premium: number }[]
}

test('周明给自己买住院保险：健康告知、核对、付款连点，只付一次；反悔退保，钱原路回来', async () => {
  const zhouMing = await opens('insuring', 'insurance/overview')
  await choosesHospital(zhouMing)
  await declaresNothing(zhouMing)
  await zhouMing.doubleTaps('确认付 99.00 元')
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.hammers('核验并付 99.00 元')
  await zhouMing.sees('买好了，明天零点起保')
  expect(await covers(zhouMing)).toMatchObject([{ status: 'PAID', premium: 9_900 }])
  await zhouMing.taps('退保')
  await zhouMing.hammers('退保，退回 99.00 元')
  await zhouMing.sees('已经退保，保费退回来了')
  expect(await covers(zhouMing)).toMatchObject([{ status: 'CANCELLED' }])
  await zhouMing.goes(linkTo('home'))
  await zhouMing.sees('4,286.53')
})

test('付款的回话丢了又关掉手机：再打开先说上一次付了，只扣一次（F03 F19 insurance.buy）', async () => {
  const zhouMing = await opens('insuring-reply-lost', 'insurance/overview')
  await choosesHospital(zhouMing)
  await declaresNothing(zhouMing)
  await zhouMing.taps('确认付 99.00 元')
  await provesSelf(zhouMing, '核验并付 99.00 元')
  await zhouMing.sees('还没有收到回复，请不要再付一次')
  await zhouMing.reopens()
  await zhouMing.goes(linkTo('insurance/overview'))
  await zhouMing.sees('上一次付款，医保柜台收到了', /只扣了一次/)
  expect(await covers(zhouMing)).toHaveLength(1)
})

test('付款没有送到：查过才说没有扣款，再核验一次，付的是同一份（F02 insurance.buy）', async () => {
  const zhouMing = await opens('insuring-buy-lost', 'insurance/overview')
  await choosesHospital(zhouMing)
  await declaresNothing(zhouMing)
  await zhouMing.taps('确认付 99.00 元')
  await provesSelf(zhouMing, '核验并付 99.00 元')
  await zhouMing.taps('查这一笔到哪了')
  await zhouMing.sees('医保柜台没有收到这笔付款', /没有扣款/)
  expect(await covers(zhouMing)).toHaveLength(0)
  await zhouMing.taps('再核验一次')
  await provesSelf(zhouMing, '核验并付 99.00 元')
  await zhouMing.sees('买好了，明天零点起保')
})

test('住过院的不能买，没有扣款；太贵的说清差在哪', async () => {
  const zhouMing = await opens('insuring', 'insurance/overview')
  await choosesHospital(zhouMing)
  await zhouMing.chooses('最近一年住过院')
  await zhouMing.chooses('没有医生让我住院')
  await zhouMing.taps('答好了，去核对')
  await zhouMing.sees('按您的回答，这一种保险不能买', /没有扣款/)
  await zhouMing.taps('看看别的保险')
  await zhouMing.taps(/意外伤害保险/)
  await zhouMing.sees('账户里能用来买保险的钱不够', /这一份要 1,800.00 元，按规定只能再用 1,714.61 元/)
  await zhouMing.doesNotSee('去核对')
  expect(await covers(zhouMing)).toHaveLength(0)
})

test('合肥超过 3000 元的部分可以给父母买；南宁没有查到，不列保险，说清问谁', async () => {
  const zhouMing = await opens('insuring-in-hefei', 'insurance/overview')
  await zhouMing.sees('合肥市：只能用超过 3,000.00 元的部分', '1,286.53')
  await zhouMing.taps(/住院补充保险/)
  await zhouMing.taps('去做健康告知')
  await zhouMing.sees('请选给谁买')
  await zhouMing.chooses(/周\*国（父母）/)
  await zhouMing.taps('去做健康告知')
  await declaresNothing(zhouMing)
  await zhouMing.sees('周*国（父母）')
  const wei = await arrivesBy(linkTo('insurance/overview', { scenario: 'insuring-unknown' }))
  await wei.sees('您参保的地方能不能这样买，没有查到')
  await wei.doesNotSee(/元一年/)
})

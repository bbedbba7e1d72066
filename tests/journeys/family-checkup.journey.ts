import type { Person } from './person'
import { ledgerOf, opens } from './stage'

/** From 首页 to the nine checks of one relative. */
async function checksUp(person: Person) {
  await person.taps('家庭共济')
  await person.sees('让家人用您的医保个人账户')
  await person.taps(/周\*/)
  await person.sees('绑定信息')
  await person.taps('绑定了却不能用？')
}

test('绑定了却不能用：九项都好，给出收银台的话', async () => {
  const zhouMing = await opens('checkup', 'home')
  await checksUp(zhouMing)
  await zhouMing.sees('九项都没有问题', '到收银台这样说', /请用家庭共济结算/)
  await zhouMing.taps('缴居民医保费')
  await zhouMing.sees('共济这一边没有拦着。去看看 周*满 要缴多少。', '去给 TA 缴费')
  await ledgerOf(zhouMing)
})

test('绑定了却不能用：自己停用了，一按就去恢复，再查就好', async () => {
  const zhouMing = await opens('checkup.paused', 'home')
  await checksUp(zhouMing)
  await zhouMing.sees('有 1 项卡住了', '您自己停用了这位家人，所以一笔也付不了。')
  await zhouMing.taps('去恢复')
  await zhouMing.chooses(/先停用/)
  await zhouMing.taps('保存')
  await zhouMing.sees('九项都没有问题')
  expect((await ledgerOf(zhouMing)).bindings[0]?.paused).toBe(false)
})

test.each`
  scenario                    | verdict             | told                                                | fix
  ${'checkup-fresh'}          | ${'有 1 项卡住了'}  | ${/大约 2025年11月22日 09:30 以后/}                 | ${'先看缴费，缴费不用等'}
  ${'checkup-empty'}          | ${'有 1 项卡住了'}  | ${'您的账户里现在没有钱。等有钱划进来就能用。'}     | ${'看看余额和每月划入'}
  ${'checkup-province'}       | ${'有 2 项卡住了'}  | ${/现在在外省参保/}                                 | ${'看看医保钱包'}
  ${'checkup-city'}           | ${/有 1 项要先问/}  | ${/你们不在一个市参保/}                             | ${'打 12393 问'}
  ${'checkup.ended'}          | ${'有 1 项卡住了'}  | ${'绑定已经解除，不能再用。'}                       | ${'再绑定一次'}
  ${'checkup.stopped'}        | ${'有 1 项卡住了'}  | ${/您的职工医保停了或者有欠费/}                     | ${'打 12393 问'}
  ${'checkup.capped'}         | ${'九项都没有问题'} | ${/每一笔最多 100.00 元，超过的那一笔付不了/}       | ${'再查一次'}
  ${'checkup.used-up'}        | ${'有 1 项卡住了'}  | ${/每个月最多 100.00 元，这个月已经用了 100.00 元/} | ${'去改上限和用途'}
  ${'checkup.member-stopped'} | ${'有 1 项卡住了'}  | ${/这位家人的医保停了或者有欠费/}                   | ${'打 12393 问'}
  ${'checkup.excluded'}       | ${'有 1 项卡住了'}  | ${'您没有让这位家人用在这一项。'}                   | ${'去改上限和用途'}
`('绑定了却不能用（$scenario）：说卡在哪里，给出怎么办', async ({ scenario, verdict, told, fix }) => {
  const zhouMing = await opens(scenario, 'home')
  await checksUp(zhouMing)
  await zhouMing.sees(verdict, told, fix)
  await ledgerOf(zhouMing)
})

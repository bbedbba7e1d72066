import { agrees } from '../storyboard/cards/steps'
import type { Person } from './person'
import { ledgerOf, opens } from './stage'
import { provesSelf } from './steps'

async function startsWithParent(zhouMing: Person) {
  await zhouMing.taps('家庭共济')
  await zhouMing.taps('添加家人')
  await zhouMing.sees('添加一位可以用您账户的家人')
  await zhouMing.taps('开始')
  await zhouMing.chooses('父母')
  await zhouMing.taps('继续')
}

/** From 首页 to the button that names the act. */
async function fillsInFather(zhouMing: Person) {
  await startsWithParent(zhouMing)
  await zhouMing.fills('姓名', '周建国')
  await zhouMing.fills('身份证号', '430800196205180019')
  await zhouMing.chooses('家人没有手机，用我的手机号')
  await zhouMing.taps('继续')
  await agrees(zhouMing)
}

test('周明从首页把父亲加进家庭共济，接着就能给他缴费', async () => {
  const zhouMing = await opens('bind-parent')
  await fillsInFather(zhouMing)
  await zhouMing.doubleTaps(/确认添加 周\*国/)
  await zhouMing.fills('短信验证码', '246810')
  await zhouMing.doubleTaps('确认是本人')
  await zhouMing.sees(/绑定成功|已经绑定|绑定好了/)
  const books = await ledgerOf(zhouMing)
  expect(books.bindings.map(({ relativeId, status }) => [relativeId, status])).toEqual([['zhou-jianguo', 'ACTIVE']])
  await zhouMing.taps(/缴费|缴居民医保/)
  await zhouMing.sees(/周\*国/, '应缴 400.00 元')
})

test('绑定没有回音：不说失败，再查一次，只绑定一个', async () => {
  const zhouMing = await opens('bind-reply-lost')
  await fillsInFather(zhouMing)
  await zhouMing.taps(/确认添加 周\*国/)
  await provesSelf(zhouMing, '确认是本人')
  await zhouMing.sees('正在确认，请不要重复提交', '没有收到医保柜台的回复，还不知道办成了没有。')
  await zhouMing.hammers('再查一次')
  await zhouMing.sees(/绑定成功|已经绑定|绑定好了/)
  expect((await ledgerOf(zhouMing)).bindings).toHaveLength(1)
})

test('身份证号填错：每一种错有自己的话，填过的都还在', async () => {
  const zhouMing = await opens('bind-parent')
  await startsWithParent(zhouMing)
  await zhouMing.fills('姓名', '周')
  await zhouMing.fills('手机号', '1380000000')
  for (const [typed, said] of [
    ['430800196205180018', '最后一位对不上，请对照身份证再看一遍'],
    ['430800620518001', /15 位号码/],
    ['430800299905180016', /这一天还没到/],
    ['43080019620230001X', /这一天不存在/],
  ] as const) {
    await zhouMing.fills('身份证号', typed)
    await zhouMing.taps('继续')
    await zhouMing.sees(said)
  }
  await zhouMing.sees('姓名只有一个字，请照身份证写全', '手机号是 11 位，请数一数')
  expect(await zhouMing.reads('姓名')).toBe('周')
  expect(await zhouMing.reads('手机号')).toBe('1380000000')
  await ledgerOf(zhouMing)
})

test('岳父不在列表里：写明规定、日期、出处，和谁可以绑', async () => {
  const zhouMing = await opens('bind-in-law-refused', 'family/relation')
  await zhouMing.taps(/不在列表里/)
  await zhouMing.taps(/岳父|配偶的父母/)
  await zhouMing.sees('岳父母、公婆不能由您绑定', '依据', /2024年12月9日/, '请您的配偶本人绑定')
  await ledgerOf(zhouMing)
})

test('刷新之后不认得家人的身份证号，说明为什么要再填一次', async () => {
  const zhouMing = await opens('bind-parent')
  await startsWithParent(zhouMing)
  await zhouMing.fills('姓名', '周建国')
  await zhouMing.fills('身份证号', '430800196205180019')
  await zhouMing.chooses('家人没有手机，用我的手机号')
  await zhouMing.taps('继续')
  await zhouMing.sees('要不要设期限、设上限？')
  await zhouMing.reloads()
  await zhouMing.sees('为了保护隐私，身份证号没有保存在手机上')
  expect(JSON.stringify(await zhouMing.phone.kept())).not.toMatch(/\d{17}[\dX]|建国/)
  await ledgerOf(zhouMing)
})

test('填错一位就去点下面的勾选：错处说了，勾也勾上了', async () => {
  const zhouMing = await opens('bind-parent', 'home', { level: 'care' })
  await startsWithParent(zhouMing)
  await zhouMing.fills('姓名', '周建国')
  await zhouMing.fills('身份证号', '430800196205180018')
  await zhouMing.chooses(/没有手机，用我的手机号/)
  await zhouMing.sees('最后一位对不上，请对照身份证再看一遍', /138\*\*\*\*0001/)
  await zhouMing.fills('身份证号', '430800196205180019')
  await zhouMing.taps('继续')
  await zhouMing.sees('要不要设期限、设上限？')
  await ledgerOf(zhouMing)
})

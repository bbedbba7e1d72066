import { opens, pageOf } from './stage'

test('三个标签都看一遍：办理记录、我的、再回首页', async () => {
  const zhouMing = await opens('balance-normal')
  await zhouMing.sees('4,286.53')
  await zhouMing.taps('办理记录')
  await zhouMing.sees(/绑定刘\*兰/, '已办完')
  await zhouMing.taps('我的')
  await zhouMing.sees('隐私说明', /长沙市/)
  await zhouMing.taps('首页')
  await zhouMing.sees('4,286.53')
  expect(await pageOf(zhouMing)).toBe('home')
})

test('谁可以绑：八类家人都写着，再去添加', async () => {
  const zhouMing = await opens('bind-parent', 'family/who')
  await zhouMing.sees('侄子女、外甥和外甥女', /兄弟姐妹/)
  await zhouMing.taps('添加家人')
  await zhouMing.sees('添加一位可以用您账户的家人')
})

test('从明细里点开一笔：地点、时间、这笔之后还剩多少都在', async () => {
  const zhouMing = await opens('balance-normal', 'balance/statement')
  await zhouMing.taps(/长沙市某定点医院/)
  await zhouMing.sees('这笔之后还剩', '4,286.53 元', /对这一笔有疑问/)
})

test('看看别处的规定：说明只是看看，自己的参保地不变', async () => {
  const zhouMing = await opens('balance-normal', 'me')
  await zhouMing.taps(/参保地与规定/)
  await zhouMing.sees('您参保在长沙市', '看看别处的规定', /长沙市的规定/)
  await zhouMing.taps('张家界市')
  await zhouMing.sees(/这里只是看看张家界市的规定/, /张家界市的规定，按/)
  await zhouMing.taps('回到长沙市的规定')
  await zhouMing.sees(/长沙市的规定，按/)
})

test('换成特大字：马上变，回到我的还是特大', async () => {
  const zhouMing = await opens('balance-normal', 'me')
  await zhouMing.taps(/字号与长辈版/)
  await zhouMing.chooses(/特大/)
  await zhouMing.sees('现在看到的样子')
  expect(await zhouMing.textSize()).toBeGreaterThanOrEqual(24)
  await zhouMing.goesBack()
  await zhouMing.sees('隐私说明', '特大')
})

test('清除本机数据：先问一遍，清了以后演示从头开始，字号留着', async () => {
  const zhouMing = await opens('balance-normal', 'me', { level: 'care' })
  await zhouMing.taps('清除本机数据')
  await zhouMing.sees('要清除本机数据吗？', /真实账户不受影响/)
  await zhouMing.taps('确认清除')
  await zhouMing.sees('已清除本机数据')
  expect(await zhouMing.phone.kept()).toMatchObject({ 'font-level': 'care' })
})

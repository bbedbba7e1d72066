import { linkTo } from './links'
import { opens } from './stage'

test.each`
  what                      | address                                                                | sees
  ${'没有的场景'}           | ${'tabs/home/index?scenario=no-such-thing'}                            | ${'没有这个演示场景'}
  ${'没有的页面'}           | ${'journeys/no-such-thing/index'}                                      | ${'这个链接不完整'}
  ${'缺参数的链接'}         | ${'journeys/contribution/quote/index?personId=zhou-jianguo'}           | ${'这个链接不完整'}
  ${'参数被改过的链接'}     | ${'journeys/contribution/quote/index?personId=%3Cscript%3E&year=2026'} | ${'这个链接不完整'}
  ${'年份不是数字'}         | ${'journeys/contribution/quote/index?personId=zhou-jianguo&year=20x6'} | ${'这个链接不完整'}
  ${'别人的缴费单号'}       | ${'journeys/contribution/progress/index?orderId=order-999'}            | ${/查不到|没有找到/}
  ${'没有绑定的人'}         | ${'journeys/contribution/quote/index?personId=zhou-liang&year=2026'}   | ${'您还没有和 TA 绑定家庭共济'}
  ${'别人的支取申请'}       | ${'journeys/withdrawal/progress/index?requestId=request-999'}          | ${'查不到这份申请'}
  ${'别人的绑定'}           | ${'journeys/family/relative/index?bindingId=bound-999'}                | ${'没有找到这次绑定'}
  ${'不在步骤上的核对页'}   | ${'journeys/withdrawal/check/index'}                                   | ${'您为什么需要这笔钱？'}
  ${'没有填过身份就要核验'} | ${'journeys/family/verify/index'}                                      | ${/添加一位|是您的什么人|关系/}
`('$what：一句明白话，不是白屏', async ({ address, sees }) => {
  const zhouMing = await opens('pay-for-father')
  await zhouMing.sees('4,286.53')
  await zhouMing.goes(address)
  await zhouMing.sees(sees)
})

test.each`
  what              | record                              | sees
  ${'记录损坏'}     | ${'{"version":1,"sc'}               | ${/损坏|读不出/}
  ${'旧版本的记录'} | ${'{"version":0,"scenarioId":"x"}'} | ${/版本|更新/}
`('$what：说清楚，从头开始，照常能用', async ({ record, sees }) => {
  const zhouMing = await opens('balance-normal')
  await zhouMing.goes(linkTo('home'))
  await zhouMing.sees('4,286.53')
  await zhouMing.phone.keep('counter', record)
  await zhouMing.reloads()
  await zhouMing.sees(sees, '4,286.53')
})

test('存储满了：照常能用，并且说关掉以后不会保留', async () => {
  const zhouMing = await opens('pay-for-father')
  await zhouMing.sees('4,286.53')
  await zhouMing.phone.fillUp()
  await zhouMing.taps('给家人缴费')
  await zhouMing.taps(/周\*国/)
  await zhouMing.taps('核对缴费信息')
  await zhouMing.chooses(/代缴承诺/)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
  await zhouMing.goes(linkTo('home'))
  await zhouMing.sees('本机存不下演示记录', '演示还能继续，但关掉以后不会保留。')
})

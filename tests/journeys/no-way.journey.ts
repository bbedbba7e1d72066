import { opens } from './stage'

test.each`
  what                  | scenario                   | address                                                              | sees                            | notSees
  ${'没有个人账户的人'} | ${'no-account'}            | ${'journeys/contribution/people/index'}                              | ${'您名下没有职工医保个人账户'} | ${'给谁缴居民医保？'}
  ${'不是自己绑定的人'} | ${'pay-for-father'}        | ${'journeys/contribution/check/index?personId=zhou-liang&year=2026'} | ${'您还没有和 TA 绑定家庭共济'} | ${'核对一下，再确认'}
  ${'不是自己的缴费单'} | ${'pay-for-father'}        | ${'journeys/contribution/verify/index?orderId=order-999'}            | ${'没有找到这笔缴费'}           | ${'最后一步，确认是您本人'}
  ${'不是自己的凭证'}   | ${'pay-for-father'}        | ${'journeys/contribution/receipt/index?orderId=order-999'}           | ${'没有找到这笔缴费'}           | ${'居民医保缴费凭证'}
  ${'账户里没有钱'}     | ${'withdraw-nothing-left'} | ${'journeys/withdrawal/verdict/index?reason=EMIGRATION'}             | ${'账户里没有可以取的钱'}       | ${'去交材料'}
`('$what：只说为什么不能办、怎么办，不摆出能办的样子', async ({ scenario, address, sees, notSees }) => {
  const person = await opens(scenario)
  await person.sees(/12393/)
  await person.goes(address)
  await person.sees(sees, '您可以这样办')
  await person.doesNotSee(notSees)
})

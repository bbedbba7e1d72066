import { agrees, namesRelative, relatives, signs, ticks } from '../storyboard/cards/steps'
import { linkTo } from './links'
import { arrivesBy, ledgerOf, opens } from './stage'

// Every reason of domain.md §2.2, each opened cold by its link: what, by which rule, and what to do now.

test.each`
  reason                      | scenario                | says                                  | more
  ${'NOT_EMPLOYEE_INSURED'}   | ${'no-account'}         | ${'您名下没有职工医保个人账户'}       | ${'请有职工医保的家人来绑定'}
  ${'SHARER_STATUS_ABNORMAL'} | ${'pay-stopped'}        | ${'您的职工医保不是正常参保状态'}     | ${/恢复参保/}
  ${'SHARER_BALANCE_ZERO'}    | ${'wei-haiyan'}         | ${'您的个人账户里现在没有钱'}         | ${'看看余额和每月划入'}
  ${'ACCOUNT_FROZEN'}         | ${'xu-desheng'}         | ${'您的个人账户现在冻结着'}           | ${'打 12393 问怎么解冻'}
  ${'RESERVE_NOT_MET 太原'}   | ${'refused-reserve'}    | ${/留 1,000\.00 元给自己/}            | ${'依据'}
  ${'RESERVE_NOT_MET 深圳'}   | ${'chen-zhiqiang'}      | ${'您的账户要留多少钱，我们没有查到'} | ${'依据'}
  ${'S10 LIMIT_ACTIVE'}       | ${'refused-ten-bound'}  | ${/同时最多绑定 10 人/}               | ${'依据'}
  ${'LIMIT_LIFETIME'}         | ${'bind-lifetime-full'} | ${/一共最多绑定 20 次/}               | ${'依据'}
`('$reason：还没填就说清楚', async ({ scenario, says, more }) => {
  const person = await opens(scenario, 'family/start')
  await person.sees(says, more)
  await ledgerOf(person)
})

test.each`
  reason                          | scenario                     | relation      | name        | idNumber                | says                              | more
  ${'MEMBER_NOT_INSURED'}         | ${'refused-not-insured'}     | ${'父母'}     | ${'周建国'} | ${'430800196205180019'} | ${'这位家人还没有参加基本医保'}   | ${'先给家人办参保登记'}
  ${'MEMBER_STATUS_ABNORMAL'}     | ${'refused-member-stopped'}  | ${'父母'}     | ${'周建国'} | ${'430800196205180019'} | ${'这位家人的医保不是正常状态'}   | ${'请家人先恢复参保'}
  ${'OUT_OF_PROVINCE'}            | ${'bind-out-of-province'}    | ${'兄弟姐妹'} | ${'周亮'}   | ${'440100199411200030'} | ${'这位家人在外省参保'}           | ${'用医保钱包转给家人'}
  ${'RELATION_DUPLICATE'}         | ${'refused-second-mother'}   | ${'父母'}     | ${'刘桂兰'} | ${'430800193901100023'} | ${'这个关系已经绑定过一位了'}     | ${'改选关系'}
  ${'ALREADY_BOUND'}              | ${'balance-normal'}          | ${'父母'}     | ${'周建国'} | ${'430800196205180019'} | ${'这位家人已经绑定了'}           | ${'给家人缴费'}
  ${'NAME_ID_MISMATCH'}           | ${'bind-parent'}             | ${'父母'}     | ${'周建民'} | ${'430800196205180019'} | ${'姓名和身份证号对不上'}         | ${'改一改填的内容'}
  ${'S13 MEMBER_BOUND_ELSEWHERE'} | ${'refused-bound-elsewhere'} | ${'配偶'}     | ${'陆文彬'} | ${'310000194705110017'} | ${'这位家人已经在用别人的账户了'} | ${'依据'}
  ${'SELF'}                       | ${'bind-parent'}             | ${'兄弟姐妹'} | ${'周明'}   | ${'430100199003120013'} | ${'这是您自己的身份证号'}         | ${'改一改填的内容'}
  ${'AGE_IMPLAUSIBLE'}            | ${'bind-parent'}             | ${'子女'}     | ${'李秀英'} | ${'430800196409220027'} | ${'年龄和关系对不上'}             | ${'改选关系'}
  ${'SEX_IMPLAUSIBLE'}            | ${'bind-parent'}             | ${'配偶'}     | ${'周建国'} | ${'430800196205180019'} | ${'性别和关系对不上'}             | ${'改选关系'}
  ${'PUBLIC_FUNDED'}              | ${'refused-public-funded'}   | ${'父母'}     | ${'周建国'} | ${'430800196205180019'} | ${'公费医疗不参加家庭共济'}       | ${'打 12393 问医保局'}
`('$reason：填完身份就说清楚，没有绑定', async ({ scenario, relation, name, idNumber, says, more }) => {
  const person = await opens(scenario, 'family/relation')
  await namesRelative(person, relation, { name, idNumber })
  await person.sees(says, more)
  await ledgerOf(person)
})

test('S11 ID_CHECKSUM：最后一位不对，离开这一格就说', async () => {
  const person = await opens('bind-parent', 'family/relation')
  await namesRelative(person, '父母', { name: '周建国', idNumber: '430800196205180018' })
  await person.sees('最后一位对不上，请对照身份证再看一遍')
  await ledgerOf(person)
})

test('S08 RELATION_NOT_ALLOWED：兄弟姐妹，2024年12月9日以前不行、以后可以；岳父一直不行', async () => {
  const xiangXue = await opens('xiang-xue', 'family/relation')
  await xiangXue.taps(/不在列表里/)
  await xiangXue.taps(/兄弟姐妹/)
  await xiangXue.sees('这种关系不能由您绑定', '依据')
  const zhouMing = await opens('bind-parent', 'family/relation')
  await zhouMing.chooses('兄弟姐妹')
  await zhouMing.taps(/不在列表里/)
  await zhouMing.taps(/岳父|配偶的父母/)
  await zhouMing.sees('岳父母、公婆不能由您绑定', '请您的配偶本人绑定')
  await ledgerOf(xiangXue)
  await ledgerOf(zhouMing)
})

test('TERM_INVALID：最后一天要在今天以后', async () => {
  const person = await opens('bind-parent', 'family/relation')
  await namesRelative(person, '父母', relatives.father)
  await person.taps('我想自己设')
  await person.chooses(/到我写的那一天/)
  await person.fills('最后一天', '2025-11-21')
  await person.taps('继续')
  await person.sees('最后一天要在今天以后')
  await person.taps('都不设了')
  await person.taps('继续')
  await person.sees('请看一遍，再逐项同意')
  await ledgerOf(person)
})

test('SIGNATURE_EMPTY：没有签名不能往下走，签别人的名字也不行', async () => {
  const person = await opens('bind-parent', 'family/relation')
  await namesRelative(person, '父母', relatives.father)
  await person.sees('要不要设期限、设上限？')
  await person.taps('继续')
  await ticks(person)
  await person.taps('继续')
  await person.sees('看一遍《个人承诺书》，再签名')
  await person.taps('签好了，继续')
  await person.sees('还没有签名，请先签上您的名字')
  await signs(person, '周建国')
  await person.sees('和您登记的姓名不一样，请写您自己的姓名')
  await person.fills('您的姓名', '周明')
  await person.taps('签好了，继续')
  await person.sees('请核对一遍')
  await ledgerOf(person)
})

test('SMS_FAIL：验证码不对，没有绑定，可以再填', async () => {
  const person = await opens('bind-parent', 'family/relation')
  await namesRelative(person, '父母', relatives.father)
  await agrees(person)
  await person.taps(/确认添加/)
  await person.fills('短信验证码', '111111')
  await person.taps('确认是本人')
  await person.sees('验证码不对，请看清楚再填一次。没有扣款。')
  expect((await ledgerOf(person)).bindings).toHaveLength(0)
})

test('MAINTENANCE：柜台在维护，说清到几点，填的都在', async () => {
  const person = await arrivesBy(linkTo('family/relation', { scenario: 'bind-parent', fault: 'maintenance' }))
  await namesRelative(person, '父母', relatives.father)
  await person.sees(/维护/, /\d{1,2}:\d{2}/)
  expect(await person.reads('姓名')).toBe('周建国')
  await ledgerOf(person)
})

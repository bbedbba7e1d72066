import type { Person } from '../../journeys/person'
import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { brokenLink, usual } from './usual'

const heir = { scenario: 'withdraw-heir' }
const next = '看看能不能办'

/** From the first question to who applies. */
async function saysWhoDied(person: Person): Promise<void> {
  await person.chooses(/家里人去世了/)
  await person.taps(next)
  await person.sees('请节哀')
}

/** As far as whose account it is. */
async function saysHeir(person: Person, first = saysWhoDied): Promise<void> {
  await first(person)
  await person.chooses(/我是继承人/)
  await person.chooses(/只有这一位继承人/)
  await person.taps('继续')
  await person.sees('逝者是谁？')
}

/** As far as the verdict on the account of who has died. */
async function findsAccount(person: Person, first = saysWhoDied): Promise<void> {
  await saysHeir(person, first)
  await person.fills('逝者的姓名', '罗国强')
  await person.fills('逝者的身份证号', '43010019600101001X')
  await person.taps('找这个账户')
  await person.sees('找到了账户')
}

cards('withdrawal/which', [
  {
    scenario: 'withdraw-emigration',
    params: { branch: 'AWAY' },
    state: 'success',
    title: '去外地，再问一句：省内还是外省，退没退休',
    until: ['去外地，是哪一种？', '选最接近您情况的一个'],
  },
  {
    scenario: 'withdraw-illness-refused',
    params: { branch: 'CASH' },
    state: 'invalid',
    title: '急用钱，再问一句：没有选就按了下一步',
    notice: ['不能办的也让人选，选了才听得到别的办法'],
    until: ['有内容需要改一下', '还没有选，请选最接近的一个'],
    act: (person) => person.taps(next),
  },
  {
    scenario: 'withdraw-emigration',
    params: { branch: 'SOMEWHERE' },
    state: 'broken',
    title: '再问一句：链接里没有这一步',
    until: '没有这一步',
  },
  { ...brokenLink('再问一句', heir), variant: 'no-branch' },
])

cards('withdrawal/applicant', [
  {
    ...heir,
    state: 'success',
    title: '家里人去世：先说一句节哀，再问谁来办',
    notice: ['不催，填到一半可以停', '还没成年的继承人由监护人办'],
    until: ['请节哀', '您是哪一位？'],
    act: saysWhoDied,
  },
  {
    ...heir,
    state: 'invalid',
    title: '谁来办：没有选就按了继续',
    until: ['有内容需要改一下', '还没有选，请选您是哪一位'],
    async act(person) {
      await saysWhoDied(person)
      await person.taps('继续')
    },
  },
])

cards('withdrawal/owner', [
  {
    ...heir,
    state: 'invalid',
    title: '逝者是谁：身份证号少一位',
    until: ['有内容需要改一下', '身份证号是 18 位，请数一数少了哪一位'],
    async act(person) {
      await saysHeir(person)
      await person.fills('逝者的姓名', '罗国强')
      await person.fills('逝者的身份证号', '4301001960010100')
      await person.taps('找这个账户')
    },
  },
  {
    ...heir,
    state: 'refused',
    title: '逝者是谁：查不到亲属关系，也不说这个人在不在',
    notice: ['姓名错、号码错、不是亲属，说的是同一句话'],
    until: '没有查到您和逝者的亲属关系',
    async act(person) {
      await saysHeir(person)
      await person.fills('逝者的姓名', '周明')
      await person.fills('逝者的身份证号', '430100199003120013')
      await person.taps('找这个账户')
    },
  },
  {
    ...heir,
    state: 'error',
    only: ['standard'],
    title: '逝者是谁：没有连上柜台，填的都在',
    until: '没有连上医保柜台',
    async act(person) {
      await saysHeir(person)
      await person.fills('逝者的姓名', '罗国强')
      await person.fills('逝者的身份证号', '43010019600101001X')
      await theLineIs(person, 'away')
      await person.taps('找这个账户')
    },
  },
  {
    ...heir,
    state: 'success',
    title: '逝者是谁：找到了，死亡证明不用再开',
    until: ['找到了账户', '死亡信息已经查到，不用再开死亡证明。'],
    act: (person) => findsAccount(person),
  },
])

cards('withdrawal/verdict', [
  {
    ...heir,
    params: { reason: 'DEATH' },
    state: 'success',
    variant: 'heir',
    title: '可以支取：逝者的账户，钱打给继承人',
    notice: ['死亡证明不用交', '金额 11,256.04 元'],
    until: ['可以申请支取', '11,256.04'],
    async act(person) {
      await findsAccount(person, (someone) => someone.taps(/去回答/))
      await person.taps('对，继续')
    },
  },
  {
    scenario: 'withdraw-within-guangdong',
    params: { reason: 'IN_PROVINCE_MOVE' },
    state: 'refused',
    variant: 'in-province',
    title: '不予办理：广东省内不划转、不提现',
    until: ['在省内换城市，不用取，也不能取', '依据'],
  },
  {
    scenario: 'withdraw-illness-refused',
    params: { reason: 'AGENT_CASH_OUT' },
    state: 'refused',
    variant: 'agent',
    title: '不予办理：中介代取是骗局',
    until: '中介“代取”，不能信',
  },
  {
    ...heir,
    params: { reason: 'DEATH' },
    state: 'refused',
    variant: 'whose',
    title: '还不能办：先说清楚是谁的账户',
    until: '先说清楚，是谁的账户',
  },
])

cards('withdrawal/materials', [
  {
    scenario: 'withdraw-heir-unheard',
    state: 'success',
    variant: 'pledge',
    title: '支取材料：死亡信息还没传到，写承诺书代替',
    until: ['请把材料交齐', '已写承诺书'],
    async act(person) {
      await findsAccount(person)
      await person.taps('对，继续')
      await person.taps('去交材料')
      await person.chooses(/我承诺情况属实/)
    },
  },
])

cards('withdrawal/myths', [
  {
    scenario: 'withdraw-illness-refused',
    state: 'success',
    title: '关于提现的误传：说法、实际、依据',
    notice: ['没有一份官方清单有这些', '每条都能点进去看能走的路'],
    until: ['这几种说法，都不能信', '误传：余额可以提到微信'],
  },
  ...usual('关于提现的误传', { scenario: 'withdraw-illness-refused' }),
])

import type { Case, Person } from '../case'

const father = { personId: 'zhou-jianguo', year: 2026 }
const ofFather = { key: 'key-of-father', ...father, due: 40_000 }

const story = (name: string, scenario: string, play: Case['play']): Case => ({ name, scenario, play })

/** Draws up the father's order and answers with its id. */
async function drawn(person: Person, ask: object = ofFather): Promise<string> {
  return String((await person.granted('contribution.order', ask)).orderId)
}

/** Draws up and confirms the father's order. */
async function paid(person: Person, ask: object = ofFather): Promise<string> {
  const orderId = await drawn(person, ask)
  await person.granted('contribution.submit', { orderId, stepUpToken: await person.stepUp(orderId) })
  return orderId
}

const quoted = (name: string, code: string, scenario: string, ask: object = father): Case =>
  story(name, scenario, (person) => person.refused(code, 'contribution.quote', ask))

const refusedOrder = (name: string, code: string, scenario: string, ask: object = ofFather): Case =>
  story(name, scenario, (person) => person.refused(code, 'contribution.order', ask))

export const paying: readonly Case[] = [
  story('代缴：名单、费用、下单、核验、提交、十分钟后办结，有凭证', 'pay-for-father', async (person) => {
    await person.granted('contribution.people', { year: null })
    await person.granted('contribution.quote', father)
    const orderId = await paid(person)
    await person.granted('contribution.find', { orderId })
    await person.wait(10)
    await person.granted('contribution.find', { orderId })
    await person.wait(1)
    await person.granted('contribution.find', { orderId })
    await person.granted('account.overview')
    await person.granted('records.list')
  }),
  story('代缴：同一个编号再下单，是同一张单', 'pay-for-father', async (person) => {
    const first = await drawn(person)
    if ((await drawn(person)) !== first) throw new Error('two orders under one key')
  }),
  story('代缴：同一个编号换了内容，拒绝，一张单也不多', 'pay-for-father', async (person) => {
    await drawn(person)
    await person.refused('KEY_REUSED', 'contribution.order', { ...ofFather, personId: 'li-xiuying' })
    await person.refused('KEY_REUSED', 'contribution.order', { ...ofFather, due: 1 })
    await person.granted('records.list')
  }),
  story('代缴：没有确认就再下单，还是原来那张', 'pay-for-father', async (person) => {
    const first = await drawn(person)
    if ((await drawn(person, { ...ofFather, key: 'came-back-key' })) !== first) throw new Error('two orders to confirm')
  }),
  story('代缴：提交两次，只留出一次钱', 'pay-for-father', async (person) => {
    const orderId = await paid(person)
    await person.granted('contribution.submit', { orderId, stepUpToken: 'nobody-1' })
    await person.granted('account.overview')
  }),
  story('代缴：没有核验，不提交', 'pay-for-father', async (person) => {
    await person.refused('STEP_UP_NEEDED', 'contribution.submit', {
      orderId: await drawn(person),
      stepUpToken: 'made-up',
    })
  }),
  story('代缴：别的事的核验，不算数', 'pay-for-father', async (person) => {
    const orderId = await drawn(person)
    const stepUpToken = await person.stepUp('something-else')
    await person.refused('STEP_UP_NEEDED', 'contribution.submit', { orderId, stepUpToken })
  }),
  story('代缴：核验过了五分钟就作废', 'pay-for-father', async (person) => {
    const orderId = await drawn(person)
    const stepUpToken = await person.stepUp(orderId)
    await person.wait(6)
    await person.refused('STEP_UP_NEEDED', 'contribution.submit', { orderId, stepUpToken })
  }),
  story('代缴：半小时没有确认，单子作废', 'pay-for-father', async (person) => {
    const orderId = await drawn(person)
    await person.wait(31)
    await person.refused('ORDER_EXPIRED', 'contribution.submit', { orderId, stepUpToken: 'nobody-1' })
  }),
  story('代缴：十分钟内撤回，钱原数退回；再撤回一次，还是撤回', 'pay-for-father', async (person) => {
    const orderId = await paid(person)
    await person.granted('contribution.revoke', { orderId })
    await person.granted('contribution.revoke', { orderId })
    await person.granted('account.overview')
  }),
  story('代缴：过了十分钟，不能再撤回', 'pay-for-father', async (person) => {
    const orderId = await paid(person)
    await person.wait(10)
    await person.refused('HOLD_OVER', 'contribution.revoke', { orderId })
  }),
  story('代缴：现在就缴，不等十分钟', 'pay-for-father', async (person) => {
    const orderId = await paid(person)
    await person.granted('contribution.dispatch', { orderId })
    await person.wait(1)
    await person.granted('contribution.find', { orderId })
  }),
  story('代缴：没有提交的单子，不能马上缴，也没有什么要撤回', 'pay-for-father', async (person) => {
    const orderId = await drawn(person)
    await person.refused('NOT_HELD', 'contribution.dispatch', { orderId })
    await person.refused('NOT_HELD', 'contribution.revoke', { orderId })
  }),
  story('代缴：缴过的人不再缴', 'pay-for-father', async (person) => {
    await paid(person)
    await person.refused('BEING_PAID', 'contribution.quote', father)
    await person.wait(11)
    await person.refused('ALREADY_PAID', 'contribution.order', { ...ofFather, key: 'another-key' })
  }),
  story('代缴：税务局退回，钱回到账户', 'pay-sent-back', async (person) => {
    const orderId = await paid(person)
    await person.wait(11)
    await person.granted('contribution.find', { orderId })
    await person.granted('account.statement', { year: null, after: null })
  }),
  story('代缴：特困的奶奶 0 元也要确认', 'pay-zero-grandmother', async (person) => {
    const orderId = await drawn(person, { key: 'grandmother-key', personId: 'liu-guilan', year: 2026, due: 0 })
    await person.granted('contribution.submit', { orderId, stepUpToken: await person.stepUp(orderId) })
    await person.wait(11)
    await person.granted('contribution.find', { orderId })
  }),
  story('代缴：低保边缘的母亲缴 200 元', 'pay-marginal-mother', async (person) => {
    await person.granted('contribution.quote', { personId: 'li-xiuying', year: 2026 })
  }),
  story('代缴：过了集中缴费期，全额缴并等三个月', 'pay-late', async (person) => {
    await person.granted('contribution.quote', father)
    await paid(person, { ...ofFather, due: 110_000 })
  }),
  quoted('代缴：税务渠道缴过，不再缴', 'ALREADY_PAID', 'pay-already-paid-elsewhere'),
  quoted('代缴：没有绑定的人，不能缴', 'NOT_BOUND', 'pay-for-father', { personId: 'zhou-liang', year: 2026 }),
  quoted('代缴：标准没有公布，不猜', 'STANDARD_NOT_PUBLISHED', 'pay-not-published', { ...father, year: 2027 }),
  quoted('代缴：自己已经停保，不能代缴', 'PAYER_STATUS_ABNORMAL', 'pay-stopped'),
  quoted('代缴：早已过去的年度，不收', 'OUT_OF_SEASON', 'pay-not-published', { ...father, year: 2026 }),
  refusedOrder('代缴：金额和看到的不一样，不收', 'AMOUNT_CHANGED', 'pay-for-father', { ...ofFather, due: 38_000 }),
  refusedOrder('代缴：账户里的钱不够，不收', 'INSUFFICIENT_SINGLE_ACCOUNT', 'pay-short-balance'),
  refusedOrder('代缴：没有绑定的人，不下单', 'NOT_BOUND', 'pay-for-father', { ...ofFather, personId: 'zhou-liang' }),
  story('代缴：居民医保没有个人账户', 'no-account', (person) =>
    person.refused('NO_ACCOUNT', 'contribution.people', { year: null }),
  ),
]

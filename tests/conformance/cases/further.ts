import type { Case, Person } from '../case'

const story = (name: string, scenario: string, play: Case['play']): Case => ({ name, scenario, play })

const looked = (name: string, scenario: string, operation: Parameters<Person['granted']>[0], ask?: object): Case =>
  story(name, scenario, (person) => person.granted(operation, ask).then(() => undefined))

/** Pays the father's fee to its end. */
async function paidFor(person: Person): Promise<string> {
  const ask = { key: 'key-of-father', personId: 'zhou-jianguo', year: 2026, due: 40_000 }
  const { orderId } = await person.granted('contribution.order', ask)
  await person.granted('contribution.submit', { orderId, stepUpToken: await person.stepUp(String(orderId)) })
  await person.wait(11)
  return String(orderId)
}

const sending = {
  key: 'key-of-sending',
  relation: 'PARENT',
  name: '马秀兰',
  idNumber: '370600194802140027',
  amount: 50_000,
}

const buying = { key: 'key-of-cover', productId: 'hospital', personId: null, premium: 9_900, declared: [false, false] }
const moving = { to: '450100', reason: 'WORK', papers: ['ID_FRONT', 'ID_BACK'] }

export const further: readonly Case[] = [
  looked('查看：一年的汇总', 'balance-normal', 'account.year', { year: 2025 }),
  looked('查看：其他办理渠道和网点', 'balance-normal', 'policy.channels', { code: '430100' }),
  looked('查看：一个地方的全部规定，以前的也在', 'balance-normal', 'policy.rules', { code: '430100' }),
  looked('查看：参保凭证', 'balance-normal', 'transfer.certificate'),
  story('代缴：办结以后有凭证，没办结没有', 'pay-for-father', async (person) => {
    const orderId = await paidFor(person)
    await person.granted('contribution.receipt', { orderId })
    await person.refused('NOT_FOUND', 'contribution.receipt', { orderId: 'order-999' })
  }),
  story('消息：办结了有消息，看过就是已读', 'pay-for-father', async (person) => {
    await paidFor(person)
    const { messages } = await person.granted('messages.list')
    const [first] = (messages ?? []) as { messageId: string }[]
    await person.granted('messages.read', { messageId: first?.messageId })
    await person.refused('NOT_FOUND', 'messages.read', { messageId: 'nobody-1' })
  }),
  story('共济：设上限、停用、解除', 'pay-for-father', async (person) => {
    const bindingId = 'bound-zhou-jianguo'
    await person.granted('family.limit', { key: 'key-of-limit', bindingId, cap: 30_000, paused: false })
    await person.refused('CAP_EXCEEDED', 'contribution.order', {
      key: 'key-of-father',
      personId: 'zhou-jianguo',
      year: 2026,
      due: 40_000,
    })
    await person.granted('family.limit', { key: 'key-of-pause', bindingId, cap: null, paused: true })
    await person.refused('SHARING_PAUSED', 'contribution.quote', { personId: 'zhou-jianguo', year: 2026 })
    const stepUpToken = await person.stepUp(bindingId)
    await person.granted('family.unbind', { bindingId, reason: 'NOT_WANTED', stepUpToken })
    await person.refused('NOT_BOUND', 'contribution.quote', { personId: 'zhou-jianguo', year: 2026 })
  }),
  story('共济：没有核验，不解除', 'pay-for-father', (person) =>
    person.refused('STEP_UP_NEEDED', 'family.unbind', {
      bindingId: 'bound-zhou-jianguo',
      reason: 'NOT_WANTED',
      stepUpToken: 'made-up',
    }),
  ),
  story('办的事：等谁、哪天该办好；过了日子催一次', 'records-overdue', async (person) => {
    await person.granted('matters.list')
    const recordId = 'request-late'
    await person.granted('matters.urge', { key: 'key-of-urging', recordId })
    await person.granted('matters.urge', { key: 'key-of-again', recordId })
    await person.refused('NOT_OVERDUE', 'matters.urge', { key: 'key-of-early', recordId: 'bound-chen-jing' })
    await person.refused('NOT_FOUND', 'matters.urge', { key: 'key-of-nobody', recordId: 'nobody-1' })
  }),
  story('办的事：等自己的，不能催', 'withdraw-supplement', (person) =>
    person.refused('NO_TERM', 'matters.urge', { key: 'key-of-waiting', recordId: 'request-supplement' }),
  ),
  story('授权：给、看、撤回', 'balance-normal', async (person) => {
    const { consents } = await person.granted('consents.list')
    const [first] = (consents ?? []) as { document: string; version: string }[]
    const { document, version } = first ?? {}
    await person.granted('consents.give', { key: 'key-of-consent', document, version })
    await person.granted('consents.withdraw', { key: 'key-of-regret', document })
    await person.refused('NOT_GIVEN', 'consents.withdraw', { key: 'key-of-again', document })
    await person.refused('VERSION_OUTDATED', 'consents.give', { key: 'key-of-older', document, version: 'older' })
  }),
  looked('测算：每月划入', 'balance-normal', 'estimate.credit', {
    place: '430100',
    who: { kind: 'EMPLOYEE', base: 800_000 },
    on: null,
  }),
  looked('测算：退休以后划多少', 'balance-normal', 'estimate.credit', {
    place: '500000',
    who: { kind: 'EMPLOYEE', base: 800_000, retiring: { born: '1966-06-15', on: '2026-06-20' } },
    on: null,
  }),
  looked('测算：按平均养老金划的地方', 'balance-normal', 'estimate.credit', {
    place: '441800',
    who: { kind: 'RETIREE', born: '1957-12-23', average: 300_000 },
    on: null,
  }),
  story('测算：没有个人账户的，不划', 'balance-normal', (person) =>
    person.refused('NO_ACCOUNT', 'estimate.credit', { place: '430100', who: { kind: 'RESIDENT' }, on: null }),
  ),
  looked('划入标准', 'balance-normal', 'estimate.rates', { place: '310000' }),
  looked('测算：断保以后等几个月', 'balance-normal', 'estimate.waiting', {
    place: '430100',
    missed: [2025],
    repaired: 0,
    inSeason: true,
    exempt: false,
    on: null,
  }),
  looked('测算：断保以后从哪天起能用', 'balance-normal', 'estimate.benefit', {
    place: '430100',
    missed: [2025],
    exempt: false,
    on: null,
  }),
  story('保险：看、买、退，保费回到账户', 'balance-normal', async (person) => {
    await person.granted('insurance.offers')
    await person.refused('NOT_FOUND', 'insurance.outcome', { of: buying.key })
    const stepUpToken = await person.stepUp(buying.key, buying.premium)
    const { coverId } = await person.granted('insurance.buy', { ...buying, stepUpToken })
    await person.granted('insurance.find', { coverId })
    await person.granted('insurance.outcome', { of: buying.key })
    const anew = { ...buying, key: 'key-of-second', stepUpToken: 'made-up' }
    await person.refused('ALREADY_COVERED', 'insurance.buy', anew)
    await person.granted('insurance.cancel', { coverId })
    await person.granted('account.overview')
  }),
  ...(
    [
      ['没有这一种', 'PRODUCT_UNKNOWN', { productId: 'nothing' }],
      ['价钱变了', 'AMOUNT_CHANGED', { premium: 1 }],
      ['没有绑定的人', 'NOT_BOUND', { personId: 'zhou-liang' }],
      ['健康告知没有答完', 'HEALTH_UNANSWERED', { declared: [] }],
      ['住过院', 'HEALTH_DECLINED', { declared: [true, false] }],
      ['没有核验', 'STEP_UP_NEEDED', {}],
    ] as const
  ).map(([name, code, more]) =>
    story(`保险：${name}，不卖`, 'balance-normal', (person) =>
      person.refused(code, 'insurance.buy', { ...buying, stepUpToken: 'made-up', ...more }),
    ),
  ),
  story('钱包：开通、转给外省的母亲', 'ma-wenjun', async (person) => {
    await person.granted('wallet.state')
    await person.refused('WALLET_NOT_OPENED', 'wallet.send', { ...sending, stepUpToken: 'made-up' })
    await person.granted('wallet.open', { key: 'key-of-wallet' })
    const { key, ...wanted } = sending
    await person.granted('wallet.precheck', wanted)
    await person.refused('NOT_FOUND', 'wallet.outcome', { of: key })
    const stepUpToken = await person.stepUp(sending.key, sending.amount)
    const { sendingId } = await person.granted('wallet.send', { ...sending, stepUpToken })
    await person.granted('wallet.find', { sendingId })
    await person.granted('wallet.outcome', { of: key })
    await person.wait(30)
    await person.refused('WALLET_CLOSED', 'wallet.send', { ...sending, key: 'key-of-night', stepUpToken: 'made-up' })
  }),
  story('转移：先看看、提交、查、撤回，钱原数回来', 'moving-away', async (person) => {
    const key = 'key-of-transfer'
    await person.granted('transfer.standing')
    await person.granted('transfer.precheck', { to: '450100' })
    await person.refused('MATERIALS_MISSING', 'transfer.submit', { key, ...moving, papers: [], stepUpToken: 'made-up' })
    await person.refused('STEP_UP_NEEDED', 'transfer.submit', { key, ...moving, stepUpToken: 'made-up' })
    const { transferId } = await person.granted('transfer.submit', {
      key,
      ...moving,
      stepUpToken: await person.stepUp(key),
    })
    await person.refused('TRANSFER_IN_PROGRESS', 'transfer.precheck', { to: '450100' })
    await person.granted('transfer.find', { transferId })
    await person.granted('transfer.cancel', { transferId })
    await person.granted('account.overview')
  }),
  story('转移：还在参保，先要停保', 'balance-normal', (person) =>
    person.refused('NOT_STOPPED', 'transfer.precheck', { to: '440100' }),
  ),
  story('转移：就在这里，不用转', 'balance-normal', (person) =>
    person.refused('SAME_PLACE', 'transfer.precheck', { to: '430100' }),
  ),
  ...(
    [
      ['wallet.find', 'sendingId'],
      ['insurance.find', 'coverId'],
      ['insurance.cancel', 'coverId'],
      ['transfer.find', 'transferId'],
      ['transfer.cancel', 'transferId'],
    ] as const
  ).map(([operation, id]) =>
    story(`别人的编号，查无此件（${operation}）`, 'balance-normal', (person) =>
      person.refused('NOT_FOUND', operation, { [id]: 'nobody-1' }),
    ),
  ),
  story('演示：审计链完整，对账文件第二天才有', 'pay-for-father', async (person) => {
    await paidFor(person)
    await person.granted('rehearsal.audit')
    await person.refused('DAY_NOT_OVER', 'rehearsal.reconciliation', { day: '2025-11-21' })
    await person.wait(24 * 60)
    await person.granted('rehearsal.reconciliation', { day: '2025-11-21' })
  }),
]

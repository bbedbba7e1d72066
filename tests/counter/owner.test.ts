import { desks } from '@/services/contract/desks'
import { granted, type Rehearsal, rehearse, stepUp } from '../harness/rehearsal'

/** An id of each kind that is somebody's, and never the one's who asks. */
interface Others {
  readonly orderId: string
  readonly bindingId: string
  readonly requestId: string
  readonly transferId: string
  readonly sendingId: string
  readonly sittingId: string
  readonly coverId: string
  readonly messageId: string
  readonly recordId: string
  readonly entryId: string
}

/** Everything an id can name, made by one person; then another stands at the counter over the same books. */
async function othersThings(): Promise<{ stage: Rehearsal; others: Others }> {
  const stage = rehearse('pay-for-father.held')
  const { counter } = stage
  const { challengeId } = granted(await counter.stepUp.start({ subject: 'buy-hospital', amount: 9_900 }))
  const { token } = granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null }))
  const bought = {
    key: 'buy-hospital',
    productId: 'hospital',
    personId: null,
    premium: 9_900,
    declared: [false, false],
    stepUpToken: token,
  }
  const { coverId } = granted(await counter.insurance.buy(bought))
  stage.wait(700)
  const { messages } = granted(await counter.messages.list({}))
  const { entries } = granted(await counter.account.statement({ year: null, after: null }))
  const { books } = counter.room
  const further = Object(books.further)
  further.transfers.push({ ...transferOf('zhou-ming') })
  further.sendings.push({ ...sendingOf('zhou-ming') })
  further.sittings.push({ id: 'sitting-1', payerId: 'zhou-ming', year: 2026, at, confirmed: false, people: [] })
  books.requests.push({ ...requestOf('zhou-ming') })
  books.holderId = 'chen-jing'
  counter.room.putBack()
  return {
    stage,
    others: {
      orderId: 'order-father',
      bindingId: 'bound-zhou-jianguo',
      requestId: 'request-1',
      transferId: 'transfer-1',
      sendingId: 'sending-1',
      sittingId: 'sitting-1',
      coverId,
      messageId: messages[0]?.messageId ?? '',
      recordId: 'request-1',
      entryId: entries[0]?.id ?? '',
    },
  }
}

const at = '2025-11-20T09:00:00+08:00'

const requestOf = (applicantId: string) =>
  JSON.parse(
    JSON.stringify({
      id: 'request-1',
      number: 'ZQ1',
      applicantId,
      reason: 'EMIGRATION',
      amount: 0,
      maskedCard: '**** 0017',
      paidBy: null,
      status: 'REJECTED',
      version: 1,
      history: [{ status: 'REJECTED', at }],
      materials: [],
      missing: [],
      supplementBy: null,
    }),
  )

const transferOf = (personId: string) => ({
  id: 'transfer-1',
  number: 'ZY1',
  personId,
  from: '430100',
  to: '430800',
  amount: 0,
  sentBy: '2025-11-20',
  doneBy: '2025-11-20',
  status: 'ARRIVED',
  version: 1,
  history: [{ status: 'ARRIVED', at }],
})

const sendingOf = (payerId: string) => ({
  id: 'sending-1',
  number: 'QB1',
  payerId,
  payeeId: 'zhou-liang',
  relation: 'SIBLING',
  amount: 1,
  status: 'ACCEPTED',
  version: 1,
  sentAt: at,
  returnsAt: at,
  endedAt: at,
})

/** What an operation wants besides the id. */
const besides: Readonly<Record<string, object>> = {
  'contribution.submit': { stepUpToken: 'made-up' },
  'contribution.reveal': { stepUpToken: 'made-up' },
  'contribution.confirm': { stepUpToken: 'made-up' },
  'family.unbind': { reason: 'NOT_WANTED', stepUpToken: 'made-up' },
  'family.limit': { key: 'limit-of-other', cap: null, paused: true },
  'family.report': { key: 'report-of-other', spendingId: null },
  'family.checkup': { use: 'CARE' },
  'withdrawal.supplement': { materials: [] },
  'withdrawal.changePayee': { key: 'new-card-of-other', card: '6222000000000017', stepUpToken: 'made-up' },
  'withdrawal.revealForm': { stepUpToken: 'made-up' },
  'matters.urge': { key: 'key-of-urging' },
}

/** Every operation that is told an id of something; the contract names such a field after what it is. */
const withId = Object.entries(desks).flatMap(([desk, operations]) =>
  Object.entries(operations).flatMap(([verb, operation]) => {
    const fields = Object.keys(Object(operation.ask).entries ?? {})
    const field = fields.find((name) =>
      /^(order|binding|request|transfer|sending|sitting|cover|message|entry|record)Id$/.test(name),
    )
    return field ? [{ name: `${desk}.${verb}`, desk, verb, field }] : []
  }),
)

test.each(withId)('$name：别人的编号一律查无，什么也不变', async ({ name, desk, verb, field }) => {
  const { stage, others } = await othersThings()
  const { counter } = stage
  granted(await counter.session.me({}))
  const before = JSON.stringify({ ...counter.room.books, clock: null, restless: null })
  const id = Object(others)[field]
  expect(id).toMatch(/./)
  const outcome = await Object(counter)[desk][verb]({ ...besides[name], [field]: id })
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } })
  expect(JSON.stringify({ ...counter.room.books, clock: null, restless: null })).toBe(before)
})

test('有编号的操作都在表上', () => {
  expect(withId.length).toBeGreaterThanOrEqual(18)
})

test('别人的核验凭证，这个人用不了', async () => {
  const { stage } = await othersThings()
  const { counter } = stage
  const token = await stepUp(counter, 'order-father')
  const answer = await counter.contribution.submit({ orderId: 'order-father', stepUpToken: token })
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } })
})

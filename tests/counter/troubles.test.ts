import { isUnreachable } from '@/services/contract/unreachable'
import { checkBooks } from '../harness/invariants'
import { granted, rehearse, stepUp } from '../harness/rehearsal'

const fee = { personId: 'zhou-jianguo', year: 2026 }
const father = { orderId: 'order-father' }

/** Why a question was turned away; null where it was answered. */
const troubleOf = async (asked: Promise<unknown>) => {
  const failure = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return isUnreachable(failure) ? (failure.trouble ?? 'unheard') : failure
}

async function wished(fault: string, scenario = 'pay-for-father.held') {
  const stage = rehearse(scenario)
  granted(await stage.counter.rehearsal.fault({ fault }))
  return stage
}

test('F07 维护：到半点为止，费用和办理都关着；办过的照样能看；到点自己开门', async () => {
  const { counter, wait } = await wished('maintenance')
  const closed = { why: 'MAINTENANCE', until: '2025-11-21T10:30:00+08:00' }
  expect(await troubleOf(counter.contribution.quote({ ...fee, personId: 'li-xiuying' }))).toEqual(closed)
  expect(await troubleOf(counter.contribution.dispatch(father))).toEqual(closed)
  expect(granted(await counter.contribution.find(father)).status).toBe('SUBMITTED')
  expect(granted(await counter.records.list({})).records[0]).toMatchObject({ status: 'SUBMITTED', open: true })
  wait(28 * 60)
  granted(await counter.contribution.quote({ ...fee, personId: 'li-xiuying' }))
  checkBooks(counter.room.books)
})

test('F08 人太多：说还有几秒，过了就受理，问几次都一样', async () => {
  const { counter, wait } = await wished('busy')
  expect(await troubleOf(counter.contribution.revoke(father))).toEqual({ why: 'BUSY', seconds: 5 })
  wait(3)
  expect(await troubleOf(counter.contribution.revoke(father))).toEqual({ why: 'BUSY', seconds: 2 })
  wait(2)
  expect(granted(await counter.contribution.revoke(father)).status).toBe('REVOKED')
  checkBooks(counter.room.books)
})

test('F30 版本太旧：什么都办不了，什么都看得到', async () => {
  const { counter } = await wished('outdated')
  for (const act of [counter.contribution.revoke, counter.contribution.dispatch])
    expect(await troubleOf(act(father))).toEqual({ why: 'OUTDATED' })
  expect(granted(await counter.contribution.find(father)).status).toBe('SUBMITTED')
  granted(await counter.account.overview({}))
})

test('F18 登录过期：第一次办理被拦下，再来一次就是同一件，只办一次', async () => {
  const { counter } = await wished('signed-out', 'pay-for-father.ordered')
  const stepUpToken = await stepUp(counter, father.orderId)
  expect(await troubleOf(counter.contribution.submit({ ...father, stepUpToken }))).toEqual({ why: 'SIGNED_OUT' })
  expect(granted(await counter.contribution.submit({ ...father, stepUpToken })).status).toBe('SUBMITTED')
  expect(counter.room.books.postings.filter(({ kind }) => kind === 'HELD')).toHaveLength(1)
  checkBooks(counter.room.books)
})

test('换一种情况，从头数起；演示柜台从不被拦', async () => {
  const { counter } = await wished('signed-out')
  expect(await troubleOf(counter.contribution.revoke(father))).toEqual({ why: 'SIGNED_OUT' })
  granted(await counter.rehearsal.fault({ fault: 'signed-out' }))
  expect(await troubleOf(counter.contribution.revoke(father))).toEqual({ why: 'SIGNED_OUT' })
  granted(await counter.rehearsal.fault({ fault: null }))
  granted(await counter.contribution.revoke(father))
})

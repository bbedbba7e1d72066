import { granted, rehearse, stepUp } from '../harness/rehearsal'

/** One long morning at the counter, everything that was asked and answered written down, and the books at the end. */
async function morning(): Promise<string> {
  const stage = rehearse('pay-for-father')
  const { counter, wait } = stage
  const heard: unknown[] = []
  const hear = async <T>(asked: Promise<T>): Promise<T> => {
    const answer = await asked
    heard.push(answer)
    return answer
  }
  const whose = { personId: 'zhou-jianguo', year: 2026 }
  await hear(counter.contribution.quote(whose))
  const order = granted(await hear(counter.contribution.order({ key: 'morning-order', ...whose, due: 40_000 })))
  const stepUpToken = await stepUp(counter, order.orderId)
  await hear(counter.contribution.submit({ orderId: order.orderId, stepUpToken }))
  await hear(counter.contribution.order({ key: 'morning-again', ...whose, due: 40_000 }))
  wait(700)
  await hear(counter.contribution.receipt({ orderId: order.orderId }))
  await hear(counter.insurance.offers({}))
  await hear(counter.transfer.precheck({ to: '430800' }))
  await hear(counter.family.limit({ key: 'morning-limit', bindingId: 'bound-li-xiuying', cap: 100, paused: false }))
  wait(86_400)
  await hear(counter.messages.list({}))
  await hear(counter.records.list({}))
  await hear(counter.account.statement({ year: null, after: null }))
  await hear(counter.rehearsal.reconciliation({ day: '2025-11-21' }))
  await hear(counter.rehearsal.audit({}))
  return JSON.stringify([heard, stage.device.record])
}

test('同一个场景、同样的时刻、同样的问题：两次的答复和账本一字不差', async () => {
  expect(await morning()).toBe(await morning())
})

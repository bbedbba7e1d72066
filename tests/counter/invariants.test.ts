import { programme } from '@mock/scenarios/programme'
import fc from 'fast-check'
import { dayOf } from '@/domain/calendar'
import { isUnreachable } from '@/services/contract/unreachable'
import { checkBooks, checkPassage } from '../harness/invariants'
import { type Rehearsal, rehearse, stepUp } from '../harness/rehearsal'

const people = ['zhou-jianguo', 'li-xiuying', 'liu-guilan', 'zhou-liang']
const orderIds = fc.integer({ min: 1, max: 12 }).map((serial) => `order-${serial}`)

/** Anything a person, an impatient finger or a broken phone might do next. */
const deed = fc.oneof(
  fc.record({
    do: fc.constant('order' as const),
    personId: fc.constantFrom(...people),
    key: fc.integer({ min: 1, max: 4 }),
    due: fc.constantFrom(0, 20_000, 40_000),
  }),
  fc.record({ do: fc.constant('submit' as const), orderId: orderIds, twice: fc.boolean() }),
  fc.record({ do: fc.constant('revoke' as const), orderId: orderIds }),
  fc.record({ do: fc.constant('dispatch' as const), orderId: orderIds }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 4, 599, 600, 1_800) }),
  fc.record({ do: fc.constant('relaunch' as const) }),
  fc.record({ do: fc.constant('taxOffice' as const), personId: fc.constantFrom(...people) }),
  fc.record({ do: fc.constant('withdraw' as const) }),
)

/** A lost reply is part of life; anything else that throws is a bug. */
const orUnreached = (asked: Promise<unknown>) =>
  asked.catch((failure) => {
    if (!isUnreachable(failure)) throw failure
  })

type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never

async function perform(stage: Rehearsal, act: Deed): Promise<Rehearsal> {
  const { contribution, withdrawal } = stage.counter
  switch (act.do) {
    case 'order':
      await orUnreached(
        contribution.order({
          key: `key-number-${act.key}-${act.personId}-${act.due}`,
          personId: act.personId,
          year: 2026,
          due: act.due,
        }),
      )
      return stage
    case 'submit': {
      const submit = async () =>
        contribution.submit({ orderId: act.orderId, stepUpToken: await stepUp(stage.counter, act.orderId) })
      await Promise.all((act.twice ? [submit(), submit()] : [submit()]).map(orUnreached))
      return stage
    }
    case 'revoke':
      await contribution.revoke({ orderId: act.orderId })
      return stage
    case 'dispatch':
      await contribution.dispatch({ orderId: act.orderId })
      return stage
    case 'wait':
      stage.wait(act.seconds)
      return stage
    case 'relaunch':
      return stage.relaunch()
    case 'taxOffice': {
      // The tax office takes cash only for a year nobody has paid or is paying: it asks this same counter first.
      const { books } = stage.counter.room
      const paid = books.orders.some(
        (order) => order.insuredId === act.personId && ['SUBMITTED', 'PROCESSING', 'SUCCEEDED'].includes(order.status),
      )
      if (!paid && !books.taxPayments.some((payment) => payment.insuredId === act.personId))
        books.taxPayments.push({ insuredId: act.personId, year: 2026, on: dayOf(books.clock.latest) })
      return stage
    }
    case 'withdraw':
      await orUnreached(
        withdrawal.submit({
          key: 'withdraw-key',
          reason: 'EMIGRATION',
          materials: ['EMIGRATION-1', 'EMIGRATION-2', 'EMIGRATION-3'],
          payee: { holder: '周明', card: '6222000000000017' },
          stepUpToken: await stepUp(stage.counter, 'withdraw-key'),
        }),
      )
      return stage
  }
}

test('无论怎么点、怎么断、怎么重开，账是平的，一人一年最多一笔，状态只往前走（I1–I6、I8–I10、I17、I18）', async () => {
  const scenarios = programme.map(({ id }) => id)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...scenarios), fc.array(deed, { maxLength: 25 }), async (scenarioId, deeds) => {
      let stage = rehearse(scenarioId)
      for (const act of deeds) {
        const before = structuredClone(stage.counter.room.books)
        stage = await perform(stage, act)
        checkBooks(stage.counter.room.books)
        checkPassage(before, stage.counter.room.books)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)

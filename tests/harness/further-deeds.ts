import { furtherOf } from '@mock/further-books'
import fc from 'fast-check'
import { sharedUses } from '@/domain/policy/pack'
import { transferPapers } from '@/domain/transfer/application'
import { granted, type Rehearsal } from './rehearsal'

const which = fc.nat(1)
const bound = fc.constantFrom('zhou-jianguo', 'li-xiuying', 'liu-guilan')

/** What a person may do beyond the four first errands: end or cap a sharing, move away, send, insure, read what they are told. */
export const furtherDeed = fc.oneof(
  fc.record({ do: fc.constant('endSharing' as const), relativeId: bound }),
  fc.record({
    do: fc.constant('limit' as const),
    relativeId: bound,
    key: fc.nat(2),
    cap: fc.constantFrom(null, 10_000, 40_000),
    monthlyCap: fc.constantFrom(null, 50_000),
    to: fc.constantFrom(undefined, null, '2025-11-22', '2026-11-21'),
    paused: fc.boolean(),
  }),
  fc.record({ do: fc.constant('report' as const), relativeId: bound }),
  fc.record({ do: fc.constant('checkup' as const), relativeId: bound, use: fc.constantFrom(...sharedUses) }),
  fc.record({ do: fc.constant('move' as const), key: fc.nat(1), to: fc.constantFrom('450100', '450100', '440300') }),
  fc.record({ do: fc.constant('stay' as const), which }),
  fc.record({ do: fc.constant('send' as const), key: fc.nat(2), fen: fc.constantFrom(1, 50_000, 200_001) }),
  fc.record({ do: fc.constant('insure' as const), key: fc.nat(2) }),
  fc.record({ do: fc.constant('giveBack' as const), which }),
  fc.record({ do: fc.constant('readAll' as const) }),
)

export type FurtherDeed = typeof furtherDeed extends fc.Arbitrary<infer D> ? D : never

const names: readonly string[] = [
  'endSharing',
  'limit',
  'report',
  'checkup',
  'move',
  'stay',
  'send',
  'insure',
  'giveBack',
  'readAll',
]

/** Whether a deed is one of these. */
export const isFurther = (act: { readonly do: string }): act is FurtherDeed => names.includes(act.do)

async function proof({ counter }: Rehearsal, subject: string, amount: number | null = null): Promise<string> {
  const { challengeId } = granted(await counter.stepUp.start({ subject, amount }))
  return granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null })).token
}

const mother = { relation: 'PARENT', name: '马秀兰', idNumber: '370600194802140027' } as const

/** One of some, the newest first, or an id that nobody has. */
const idOf = (some: readonly { id: string }[], place: number): string => [...some].reverse()[place]?.id ?? 'nobody-1'

/** Does it at the counter, as a page would. */
export async function doFurther(stage: Rehearsal, act: FurtherDeed): Promise<unknown> {
  const { family, transfer, wallet, insurance, messages, room } = stage.counter
  const { books } = room
  const bindingOf = (relativeId: string) =>
    books.bindings.find((binding) => binding.relativeId === relativeId)?.id ?? 'nobody-1'
  switch (act.do) {
    case 'endSharing': {
      const bindingId = bindingOf(act.relativeId)
      return family.unbind({ bindingId, reason: 'NOT_WANTED', stepUpToken: await proof(stage, bindingId) })
    }
    case 'limit': {
      const { relativeId, cap, monthlyCap, to, paused } = act
      const key = `limit-key-${act.key}-${relativeId}-${cap}-${monthlyCap}-${to}-${paused}`
      const ends = to === undefined ? {} : { to }
      return family.limit({ key, bindingId: bindingOf(relativeId), cap, monthlyCap, paused, ...ends })
    }
    case 'report': {
      const bindingId = bindingOf(act.relativeId)
      return family.report({ key: `report-key-${bindingId}`, bindingId, spendingId: null })
    }
    case 'checkup':
      return family.checkup({ bindingId: bindingOf(act.relativeId), use: act.use })
    case 'move': {
      const key = `move-key-${act.key}-${act.to}`
      return transfer.submit({
        key,
        to: act.to,
        reason: 'WORK',
        papers: [...transferPapers],
        stepUpToken: await proof(stage, key),
      })
    }
    case 'stay':
      return transfer.cancel({ transferId: idOf(furtherOf(books).transfers, act.which) })
    case 'send': {
      const key = `send-key-${act.key}-${act.fen}`
      await wallet.open({ key: 'open-the-wallet' })
      return wallet.send({ key, ...mother, amount: act.fen, stepUpToken: await proof(stage, key, act.fen) })
    }
    case 'insure': {
      const [key, premium] = [`insure-key-${act.key}`, 9_900]
      const stepUpToken = await proof(stage, key, premium)
      return insurance.buy({
        key,
        productId: 'hospital',
        personId: null,
        premium,
        declared: [false, false],
        stepUpToken,
      })
    }
    case 'giveBack':
      return insurance.cancel({ coverId: idOf(furtherOf(books).covers, act.which) })
    case 'readAll': {
      const heard = granted(await messages.list({}))
      for (const { messageId } of heard.messages) granted(await messages.read({ messageId }))
    }
  }
}

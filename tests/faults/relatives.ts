import { furtherOf } from '@mock/further-books'
import { payingCommitment } from '@/domain/consent'
import { fen } from '@/domain/money'
import type { Counter } from '@/services/contract/desks'
import type { OperationName } from '../harness/line'
import { granted, type Rehearsal, stepUp } from '../harness/rehearsal'
import { type Deed, type Hand, type Says, saysOf } from './deed'

const bindingId = 'bound-zhou-jianguo'

/** A sharer's word about a relative already bound, as its page says it: once, however often it is pressed. */
const word = (
  say: (
    store: ReturnType<typeof import('@/journeys/family/sharing-store')['createSharingStore']>,
    stage: Rehearsal,
  ) => Promise<unknown>,
  effects: Deed['effects'],
): Deed => ({
  scenario: 'pay-for-father',
  begin:
    async (stage) =>
    async ({ createSharingStore }, counter) => {
      const sharing = createSharingStore(counter)
      const act = () => say(sharing, stage)
      const says = (): Says => {
        const { last } = sharing.getState()
        return last ? saysOf(last.came) : 'before'
      }
      return { act, goOn: act, says }
    },
  effects,
  unheard: 'unreached',
})

/** An act asked straight of the counter, under the same key or subject each time. */
const straight = (
  scenario: string,
  asking: (counter: Counter, stage: Rehearsal) => Promise<() => Promise<unknown>>,
  effects: Deed['effects'],
): Deed => ({
  scenario,
  begin: async (stage) => async (app, counter) => {
    const ask = await asking(counter, stage)
    let said: Says = 'before'
    const act = async () => {
      said = 'waiting'
      said = saysOf(await app.answered(ask() as Promise<{ ok: true; value: unknown }>))
    }
    const hand: Hand = { act, goOn: act, says: () => said }
    return hand
  },
  effects,
  unheard: 'unreached',
})

const parents = [
  { personId: 'zhou-jianguo', due: fen(40_000) },
  { personId: 'li-xiuying', due: fen(20_000) },
]
export const both = { year: 2026, people: parents, commitment: payingCommitment }

/** The parents' fees in one sitting, drawn up and waiting for the proof. */
export async function sat({ counter }: Rehearsal, key = 'sat-down-before'): Promise<string> {
  return granted(await counter.contribution.sit({ key, ...both })).sittingId
}

/** Proves who is asking, for a sitting and what it comes to. */
export async function sittingProof({ counter }: Rehearsal, sittingId: string, amount = 60_000): Promise<string> {
  const { challengeId } = granted(await counter.stepUp.start({ subject: sittingId, amount }))
  return granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null })).token
}

/** What is written about relatives beyond one binding and one fee: each stands in the books once, or not at all. */
export const relativeWrites = {
  'family.limit': word(
    (sharing) =>
      sharing.getState().limit({ bindingId, cap: fen(30_000), monthlyCap: null, paused: false, uses: null, to: null }),
    ({ bindings }) => bindings.filter(({ id, cap }) => id === bindingId && cap === 30_000).length,
  ),
  'family.unbind': word(
    async (sharing, stage) =>
      sharing
        .getState()
        .unbind({ bindingId, reason: 'NOT_WANTED', stepUpToken: await stepUp(stage.counter, bindingId) }),
    ({ bindings }) => bindings.filter(({ id, status }) => id === bindingId && status === 'UNBOUND').length,
  ),
  'family.report': word(
    (sharing) => sharing.getState().report(bindingId, null),
    ({ bindings }) => bindings.filter(({ id, paused }) => id === bindingId && paused).length,
  ),
  'contribution.sit': straight(
    'pay-for-father',
    async (counter) => () => counter.contribution.sit({ key: 'sitting-of-two', ...both }),
    (books) => furtherOf(books).sittings.length,
  ),
  'contribution.confirm': straight(
    'pay-for-father',
    async (counter, stage) => {
      const sittingId = await sat(stage)
      return async () => counter.contribution.confirm({ sittingId, stepUpToken: await sittingProof(stage, sittingId) })
    },
    (books) => furtherOf(books).sittings.filter(({ confirmed }) => confirmed).length,
  ),
  'contribution.remind': straight(
    'pay-not-published',
    async (counter) => () => counter.contribution.remind({ year: 2027, wanted: true }),
    (books) => furtherOf(books).awaited.length,
  ),
  'matters.urge': {
    scenario: 'records-overdue',
    begin: async () => async (app, counter) => {
      const inbox = app.createInboxStore(counter)
      const act = () => inbox.getState().urge('request-late')
      const says = () => {
        const { urged } = inbox.getState()
        return urged ? saysOf(urged.came) : 'before'
      }
      return { act, goOn: act, says }
    },
    effects: (books) => furtherOf(books).urged.length,
    unheard: 'unreached',
  },
  'consents.withdraw': {
    scenario: 'consents-given',
    begin: async () => async (app, counter) => {
      const consents = app.createConsentsStore(counter)
      await consents.getState().look()
      const act = async () => {
        const { list } = consents.getState()
        const given = list.state === 'ready' ? list.value.consents.find(isNotice) : null
        if (given) await consents.getState().withdraw(given)
      }
      const says = () => {
        const { last } = consents.getState()
        return last ? saysOf(last.came) : 'before'
      }
      return { act, goOn: act, says }
    },
    effects: (books) => furtherOf(books).consents.filter(({ withdrawnAt }) => withdrawnAt !== null).length,
    unheard: 'unreached',
  },
} satisfies Partial<Record<OperationName, Deed>>

const isNotice = ({ document }: { document: string }) => document === 'FAMILY_NOTICE'

import type { Counter } from '@/services/contract/desks'
import type { OperationName } from '../harness/line'
import { granted, type Rehearsal } from '../harness/rehearsal'
import { type App, type Deed, type Hand, saysOf } from './deed'

interface Look {
  ask(): Promise<unknown>
  known(): Parameters<typeof saysOf>[0]
}

/** A page that asks when it is opened, and again by the same means. */
const look = (
  scenario: string,
  open: (app: App, counter: Counter, stage: Rehearsal) => Look | Promise<Look>,
): Deed => ({
  scenario,
  begin: async (stage) => async (app, counter) => {
    const { ask, known } = await open(app, counter, stage)
    const hand: Hand = { act: ask, goOn: ask, says: () => saysOf(known()) }
    return hand
  },
})

/** An operation asked straight of the counter, where the app has no store for it. */
const straight = (scenario: string, asking: (counter: Counter, stage: Rehearsal) => Promise<() => Promise<unknown>>) =>
  look(scenario, async (app, counter, stage) => {
    const ask = await asking(counter, stage)
    let known: Parameters<typeof saysOf>[0] = { state: 'asking' }
    return {
      async ask() {
        known = { state: 'asking' }
        known = await app.answered(ask() as Promise<{ ok: true; value: unknown }>)
      },
      known: () => known,
    }
  })

const everyday = 'balance-normal'
const father = { name: '周建国', idNumber: '430800196205180019', phone: '', usesMyPhone: true }

/** Everything that is only looked at (R), the order and the request as they stand (Q), and proving who one is (A). */
export const looks = {
  'session.me': look(everyday, ({ createMeStore }, counter) => {
    const me = createMeStore(counter)
    return { ask: me.getState().look, known: () => me.getState().me }
  }),
  'policy.regions': look(everyday, ({ createSettingsStore }, counter) => {
    const settings = createSettingsStore(counter)
    return { ask: settings.getState().look, known: () => settings.getState().regions }
  }),
  'policy.region': look(everyday, ({ createSettingsStore }, counter) => {
    const settings = createSettingsStore(counter)
    return { ask: () => settings.getState().lookAt('430100'), known: () => settings.getState().rules }
  }),
  'account.overview': look(everyday, ({ createBalanceStore }, counter) => {
    const balance = createBalanceStore(counter)
    return { ask: balance.getState().lookAtOverview, known: () => balance.getState().overview }
  }),
  'account.statement': look(everyday, ({ createBalanceStore }, counter) => {
    const balance = createBalanceStore(counter)
    return { ask: () => balance.getState().lookAtYear(null), known: () => balance.getState().statement }
  }),
  'account.entry': look(everyday, async ({ createBalanceStore }, counter, stage) => {
    const { entries } = granted(await stage.counter.account.statement({ year: null, after: null }))
    const balance = createBalanceStore(counter)
    return { ask: () => balance.getState().lookAtEntry(entries[0]?.id ?? ''), known: () => balance.getState().entry }
  }),
  'family.members': look(everyday, ({ createFamilyStore }, counter) => {
    const family = createFamilyStore(counter)
    return { ask: family.getState().askMembers, known: () => family.getState().members }
  }),
  'family.verdicts': look(everyday, ({ createFamilyStore }, counter) => {
    const family = createFamilyStore(counter)
    return { ask: family.getState().askVerdicts, known: () => family.getState().verdicts }
  }),
  'family.binding': look(everyday, ({ createFamilyStore }, counter) => {
    const family = createFamilyStore(counter)
    const known = () => family.getState().binding?.found ?? { state: 'asking' as const }
    return { ask: () => family.getState().askBinding('bound-zhou-jianguo'), known }
  }),
  'family.precheck': look('bind-parent', ({ createApplicationStore }, counter) => {
    const application = createApplicationStore(counter)
    application.getState().choose('PARENT')
    application.getState().fill(father)
    const known = () => application.getState().examined ?? { state: 'asking' as const }
    return { ask: application.getState().examine, known }
  }),
  'contribution.people': look(everyday, ({ createContributionStore }, counter) => {
    const paying = createContributionStore(counter)
    return { ask: () => paying.getState().askPeople(null), known: () => paying.getState().people }
  }),
  'contribution.quote': look(everyday, ({ createContributionStore }, counter) => {
    const paying = createContributionStore(counter)
    return { ask: () => paying.getState().askQuote('zhou-jianguo', 2026), known: () => paying.getState().quote }
  }),
  'contribution.find': look('pay-for-father', async ({ createOrderStore }, counter, stage) => {
    const ask = { key: 'looked-at-later', personId: 'zhou-jianguo', year: 2026, due: 40_000 }
    const { orderId } = granted(await stage.counter.contribution.order(ask))
    const order = createOrderStore(counter)
    return { ask: () => order.getState().open(orderId), known: () => order.getState().order }
  }),
  'withdrawal.reasons': look('withdraw-emigration', ({ createWithdrawalStore }, counter) => {
    const withdrawal = createWithdrawalStore(counter)
    return { ask: withdrawal.getState().askReasons, known: () => withdrawal.getState().reasons }
  }),
  'withdrawal.verdict': look('withdraw-emigration', ({ createWithdrawalStore }, counter) => {
    const withdrawal = createWithdrawalStore(counter)
    return { ask: () => withdrawal.getState().askVerdict('EMIGRATION'), known: () => withdrawal.getState().verdict }
  }),
  'withdrawal.find': look('withdraw-supplement', ({ createFollowingStore }, counter) => {
    const following = createFollowingStore(counter)
    return { ask: () => following.getState().ask('request-supplement'), known: () => following.getState().request }
  }),
  'records.list': look(everyday, ({ createRecordsStore }, counter) => {
    const records = createRecordsStore(counter)
    return { ask: records.getState().look, known: () => records.getState().list }
  }),
  'stepUp.start': straight(
    'pay-for-father',
    async (counter) => () => counter.stepUp.start({ subject: 'order-of-father' }),
  ),
  'stepUp.verify': straight('pay-for-father', async (counter, stage) => {
    const { challengeId } = granted(await stage.counter.stepUp.start({ subject: 'order-of-father' }))
    return () => counter.stepUp.verify({ challengeId, method: 'FACE', code: null })
  }),
} satisfies Partial<Record<OperationName, Deed>>

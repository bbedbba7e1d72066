import type { Counter } from '@/services/contract/desks'
import type { OperationName } from '../harness/line'
import { granted, type Rehearsal, stepUp } from '../harness/rehearsal'
import { type App, type Deed, type Hand, saysOf } from './deed'
import { sat } from './relatives'

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
const byDay = 'wallet-by-day'
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
  'policy.channels': look(everyday, ({ createChannelsStore }, counter) => {
    const channels = createChannelsStore(counter)
    return {
      ask: () => channels.getState().lookAt('430100'),
      known: () => channels.getState().places['430100'] ?? { state: 'asking' },
    }
  }),
  'policy.rules': look(everyday, ({ createRulesStore }, counter) => {
    const rules = createRulesStore(counter)
    return {
      ask: () => rules.getState().look(['mine']),
      known: () => rules.getState().books.mine ?? { state: 'asking' },
    }
  }),
  'account.overview': straight(everyday, async (counter) => () => counter.account.overview({})),
  'account.standing': look(everyday, ({ createBalanceStore }, counter) => {
    const balance = createBalanceStore(counter)
    return { ask: balance.getState().lookAtOverview, known: () => balance.getState().overview }
  }),
  'account.statement': look(everyday, ({ createBalanceStore }, counter) => {
    const balance = createBalanceStore(counter)
    return {
      ask: () => balance.getState().lookAt({ year: null, sort: null }),
      known: () => balance.getState().statement,
    }
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
  'contribution.people': straight(everyday, async (counter) => () => counter.contribution.people({ year: null })),
  'contribution.roster': look(everyday, ({ createContributionStore }, counter) => {
    const paying = createContributionStore(counter)
    return { ask: () => paying.getState().askPeople(null), known: () => paying.getState().people }
  }),
  'contribution.undoing': look('undo-reversal', ({ createUndoStore }, counter) => {
    const undo = createUndoStore(counter)
    return { ask: () => undo.getState().askUndoing('order-father'), known: () => undo.getState().undoing }
  }),
  'contribution.refunds': look('refund-paid', ({ createUndoStore }, counter) => {
    const undo = createUndoStore(counter)
    return { ask: () => undo.getState().askRefunds('order-father'), known: () => undo.getState().refunds }
  }),
  'contribution.receipt': straight(
    'refund-paid',
    async (counter) => () => counter.contribution.receipt({ orderId: 'order-father' }),
  ),
  'contribution.genuine': straight('refund-paid', async (counter, stage) => {
    const { code } = granted(await stage.counter.contribution.receipt({ orderId: 'order-father' }))
    return () => counter.contribution.genuine({ receiptCode: code })
  }),
  'contribution.reveal': straight('refund-paid', async (counter, stage) => {
    // What time has brought about is in the books before anybody looks at them.
    granted(await stage.counter.contribution.receipt({ orderId: 'order-father' }))
    return async () => {
      const stepUpToken = await stepUp(stage.counter, 'receipt-order-father')
      return counter.contribution.reveal({ orderId: 'order-father', stepUpToken })
    }
  }),
  'contribution.sitting': straight('pay-for-father', async (counter, stage) => {
    const sittingId = await sat(stage)
    return () => counter.contribution.sitting({ sittingId })
  }),
  'family.spending': straight(everyday, async (counter) => () => counter.family.spending({ bindingId: null })),
  'family.checkup': straight(
    everyday,
    async (counter) => () => counter.family.checkup({ bindingId: 'bound-zhou-jianguo', use: 'CARE' }),
  ),
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
  'withdrawal.owner': look('withdraw-heir', ({ createLookingStore }, counter) => {
    const looking = createLookingStore(counter)
    looking.getState().type({ name: '罗国强', idNumber: '43010019600101001X' })
    return { ask: () => looking.getState().find(), known: () => looking.getState().found ?? { state: 'asking' } }
  }),
  'withdrawal.alternatives': straight(
    'withdraw-emigration',
    async (counter) => () => counter.withdrawal.alternatives({ reason: 'EMIGRATION' }),
  ),
  'withdrawal.form': look('withdraw-submitted', ({ createFormStore }, counter) => {
    const forms = createFormStore(counter)
    return { ask: () => forms.getState().open('request-submitted'), known: () => forms.getState().form }
  }),
  'withdrawal.revealForm': straight('withdraw-submitted', async (counter, stage) => async () => {
    const stepUpToken = await stepUp(stage.counter, 'form-request-submitted')
    return counter.withdrawal.revealForm({ requestId: 'request-submitted', stepUpToken })
  }),
  'withdrawal.find': look('withdraw-supplement', ({ createFollowingStore }, counter) => {
    const following = createFollowingStore(counter)
    return { ask: () => following.getState().ask('request-supplement'), known: () => following.getState().request }
  }),
  'records.list': straight(everyday, async (counter) => () => counter.records.list({})),
  'matters.list': look(everyday, ({ createRecordsStore }, counter) => {
    const records = createRecordsStore(counter)
    return { ask: records.getState().look, known: () => records.getState().list }
  }),
  'messages.list': look(everyday, ({ createInboxStore }, counter) => {
    const inbox = createInboxStore(counter)
    return { ask: inbox.getState().lookAtNews, known: () => inbox.getState().news }
  }),
  'consents.list': look(everyday, ({ createConsentsStore }, counter) => {
    const consents = createConsentsStore(counter)
    return { ask: consents.getState().look, known: () => consents.getState().list }
  }),
  'wallet.state': look(byDay, ({ createWalletStore }, counter) => {
    const wallet = createWalletStore(counter)
    return { ask: wallet.getState().look, known: () => wallet.getState().state }
  }),
  'wallet.precheck': look(byDay, ({ createWalletStore }, counter) => {
    const wallet = createWalletStore(counter)
    wallet.getState().choose('PARENT')
    wallet.getState().name({ name: '马秀兰', idNumber: '370600194802140027' })
    wallet.getState().amountTo('500')
    const known = () => wallet.getState().checked ?? { state: 'asking' as const }
    return { ask: wallet.getState().examine, known }
  }),
  'wallet.find': look(`${byDay}.sent`, async ({ createSendingStore }, counter, stage) => {
    const [sent] = granted(await stage.counter.wallet.state({})).sendings
    const sending = createSendingStore(counter)
    return { ask: () => sending.getState().follow(sent?.sendingId ?? ''), known: () => sending.getState().sending }
  }),
  'wallet.outcome': straight(byDay, async (counter, stage) => {
    const wanted = { relation: 'PARENT', name: '马秀兰', idNumber: '370600194802140027', amount: 50_000 } as const
    const key = 'sent-before-this'
    const { challengeId } = granted(await stage.counter.stepUp.start({ subject: key, amount: 50_000 }))
    const { token } = granted(await stage.counter.stepUp.verify({ challengeId, method: 'FACE', code: null }))
    granted(await stage.counter.wallet.send({ key, ...wanted, stepUpToken: token }))
    return () => counter.wallet.outcome({ of: key })
  }),
  'estimate.benefit': look(everyday, ({ createWaitingPeriodStore }, counter) => {
    const period = createWaitingPeriodStore(counter)
    return { ask: () => period.getState().look(null), known: () => period.getState().benefit }
  }),
  'estimate.credit': look(everyday, async ({ createCreditStore }, counter) => {
    const credit = createCreditStore(counter)
    await credit.getState().look()
    credit.getState().type({ kind: 'EMPLOYEE', base: '8000' })
    credit.getState().ready()
    return { ask: () => credit.getState().reckon(), known: () => credit.getState().answer }
  }),
  'estimate.rates': look(everyday, ({ createRatesStore }, counter) => {
    const rates = createRatesStore(counter)
    return {
      ask: () => rates.getState().look('310000', null),
      known: () => rates.getState().places['310000']?.rates ?? { state: 'asking' },
    }
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

import { fen } from '@/domain/money'
import type { OperationName } from '../harness/line'
import { granted, type Rehearsal, signed, stepUp } from '../harness/rehearsal'
import { type Deed, doubtful, type Hand, type Says, saysOf } from './deed'
import { relativeWrites } from './relatives'
import { walletWrites } from './wallet'

export const fatherFee = { personId: 'zhou-jianguo', year: 2026, due: fen(40_000) }
const father = { name: '周建国', idNumber: '430800196205180019', phone: '', usesMyPhone: true }
export const payee = { holder: '周明', card: '6222000000000017' }

/** The father's order, drawn up and, where wanted, confirmed. */
export async function ordered({ counter }: Rehearsal, confirmed = false, key = 'drawn-up-before'): Promise<string> {
  const { orderId } = granted(await counter.contribution.order({ key, ...fatherFee }))
  if (confirmed) granted(await counter.contribution.submit({ orderId, stepUpToken: await stepUp(counter, orderId) }))
  return orderId
}

/** An act upon an order, on its page. */
function uponOrder(
  confirmed: boolean,
  what: 'submit' | 'dispatch' | 'revoke',
  untouched: string,
): Pick<Deed, 'scenario' | 'begin'> {
  return {
    scenario: 'pay-for-father',
    async begin(stage) {
      const orderId = await ordered(stage, confirmed)
      return async ({ createOrderStore, standingOf }, counter) => {
        const order = createOrderStore(counter)
        await order.getState().open(orderId)
        const act = async () => {
          if (what === 'submit') await order.getState().submit(await stepUp(stage.counter, orderId))
          else await order.getState()[what]()
        }
        const says = (): Says => {
          const state = order.getState()
          const is = standingOf(state)?.is
          if (is === undefined) return saysOf(state.order)
          if (is === 'UNREACHED' || is === 'NOT_ARRIVED') return 'unreached'
          if (is === 'IN_DOUBT') return 'pending'
          if (is !== untouched && is !== 'EXPIRED') return 'done'
          if (state.refusal) return 'refused'
          return state.silent ? 'unreached' : 'before'
        }
        const goOn = async () => {
          await order.getState().refresh()
          const is = standingOf(order.getState())?.is
          if (is === untouched || is === 'NOT_ARRIVED') await act()
        }
        return { act, goOn, says }
      }
    },
  }
}

const submitOrder: Deed = {
  ...uponOrder(false, 'submit', 'CREATED'),
  effects: ({ postings }) => postings.filter(({ kind }) => kind === 'HELD').length,
  unheard: 'pending',
}

const bind: Deed = {
  scenario: 'bind-parent',
  begin:
    async (stage) =>
    async ({ createApplicationStore, keyFor }, counter) => {
      const application = createApplicationStore(counter)
      const { choose, fill, examine, agree, sign } = application.getState()
      choose('PARENT')
      fill(father)
      await examine()
      for (const consent of ['notice', 'sensitive'] as const) agree(consent, true)
      await sign(signed)
      const says = (): Says => {
        const { sent, examined } = application.getState()
        return sent === null && examined?.state === 'refused' ? 'refused' : doubtful(sent)
      }
      const act = async () => {
        if (says() === 'before') await application.getState().bind(await stepUp(stage.counter, keyFor('bind')))
      }
      const goOn = () => (says() === 'pending' ? application.getState().lookAgain() : act())
      return { act, goOn, says }
    },
  effects: ({ bindings }) => bindings.length,
  unheard: 'pending',
}

const submitRequest: Deed = {
  scenario: 'withdraw-emigration',
  begin:
    async (stage) =>
    async ({ createWithdrawalStore, keyFor }, counter) => {
      const withdrawal = createWithdrawalStore(counter)
      await withdrawal.getState().askVerdict('EMIGRATION')
      const { verdict, choose, handIn, name, agree, sign } = withdrawal.getState()
      if (verdict.state === 'ready') {
        choose('EMIGRATION')
        for (const { materialId } of verdict.value.materials) handIn(materialId)
        name(payee)
        agree(true)
        sign(signed)
      }
      const says = (): Says => {
        const { sending, underWay, draft } = withdrawal.getState()
        return underWay || draft.requestId ? 'done' : doubtful(sending)
      }
      const act = async () => withdrawal.getState().submit(await stepUp(stage.counter, keyFor('withdraw')))
      const goOn = async () => {
        if (says() === 'pending') await withdrawal.getState().resend()
        else if (says() !== 'done') await act()
      }
      return { act, goOn, says }
    },
  effects: ({ requests }) => requests.length,
  unheard: 'pending',
}

/** An act upon a request, on its page. */
function uponRequest(
  what: 'supplement' | 'cancel' | 'returnCard',
  opened: (stage: Rehearsal) => Promise<string>,
  done: string,
): Pick<Deed, 'begin'> {
  return {
    async begin(stage) {
      const requestId = await opened(stage)
      return async ({ createFollowingStore }, counter) => {
        const following = createFollowingStore(counter)
        await following.getState().ask(requestId)
        const act = async () => {
          if (what === 'supplement') following.getState().handIn('EMIGRATION-1')
          await following.getState()[what]()
        }
        const says = (): Says => {
          const { act: last, request } = following.getState()
          if (request.state !== 'ready') return saysOf(request)
          return request.value.status === done ? 'done' : doubtful(last?.came ?? null)
        }
        const goOn = async () => {
          await following.getState().ask(requestId)
          if (says() === 'before') await act()
        }
        const hand: Hand = { act, goOn, says }
        return hand
      }
    },
  }
}

/** A request for the whole balance, handed in. */
export async function requested({ counter }: Rehearsal): Promise<string> {
  const key = 'handed-in-before'
  const stepUpToken = await stepUp(counter, key)
  const ask = { key, reason: 'EMIGRATION', payee, signature: signed, stepUpToken } as const
  return granted(await counter.withdrawal.submit({ ...ask, materials: ['EMIGRATION-1'] })).requestId
}

/** Everything that binds somebody: each stands in the books once, or not at all. */
export const writes = {
  'family.bind': bind,
  'contribution.order': {
    scenario: 'pay-for-father',
    begin:
      async () =>
      async ({ createContributionStore }, counter) => {
        const paying = createContributionStore(counter)
        let said: Says = 'before'
        const act = async () => {
          said = 'waiting'
          said = saysOf(await paying.getState().place(fatherFee.personId, fatherFee.year, fatherFee.due))
        }
        return { act, goOn: act, says: () => said }
      },
    effects: ({ orders }) => orders.length,
    unheard: 'unreached',
  },
  'contribution.submit': submitOrder,
  'contribution.dispatch': {
    ...uponOrder(true, 'dispatch', 'SUBMITTED'),
    effects: ({ orders }) => orders.filter(({ status }) => status === 'PROCESSING' || status === 'SUCCEEDED').length,
    unheard: 'unreached',
  },
  'contribution.revoke': {
    ...uponOrder(true, 'revoke', 'SUBMITTED'),
    effects: ({ postings }) => postings.filter(({ kind }) => kind === 'RELEASED').length,
    unheard: 'unreached',
  },
  'withdrawal.submit': submitRequest,
  'withdrawal.supplement': {
    scenario: 'withdraw-supplement',
    ...uponRequest('supplement', async () => 'request-supplement', 'RESUBMITTED'),
    effects: ({ requests }) =>
      requests.flatMap(({ history }) => history).filter(({ status }) => status === 'RESUBMITTED').length,
    unheard: 'pending',
  },
  'withdrawal.cancel': {
    scenario: 'withdraw-emigration',
    ...uponRequest('cancel', requested, 'CANCELLED'),
    effects: ({ postings }) => postings.filter(({ kind }) => kind === 'UNFROZEN').length,
    unheard: 'pending',
  },
  'withdrawal.returnCard': {
    scenario: 'withdraw-card-return',
    ...uponRequest('returnCard', async () => 'request-on', 'CARD_RETURNED'),
    effects: ({ requests }) =>
      requests.flatMap(({ history }) => history).filter(({ status }) => status === 'CARD_RETURNED').length,
    unheard: 'pending',
  },
  'withdrawal.changePayee': {
    scenario: 'withdraw-pay-failed',
    begin:
      async (stage) =>
      async ({ createChangeStore }, counter) => {
        const change = createChangeStore(counter)
        await change.getState().open('request-pay-failed')
        const says = (): Says => {
          const { request, sending } = change.getState()
          if (request.state !== 'ready') return saysOf(request)
          return request.value.status === 'PAY_FAILED' ? doubtful(sending) : 'done'
        }
        const act = async () => {
          change.getState().type('6222021234567890128')
          await change.getState().submit(await stepUp(stage.counter, change.getState().subject()))
        }
        const goOn = async () => {
          if (says() === 'pending') await change.getState().resend()
          else await change.getState().open('request-pay-failed')
          if (says() === 'before') await act()
        }
        return { act, goOn, says }
      },
    effects: ({ requests }) =>
      requests.flatMap(({ history }) => history).filter(({ status }) => status === 'PAYEE_CHANGED').length,
    unheard: 'pending',
  },
  ...walletWrites,
  ...relativeWrites,
} satisfies Partial<Record<OperationName, Deed>>

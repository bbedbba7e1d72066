import { createStore } from 'zustand/vanilla'
import type { Trouble } from '@/domain/loadable'
import type { Outcome } from '@/domain/outcome'
import type { Counter } from '@/services/contract/desks'
import type { RefusalOf } from '@/services/contract/operation'
import type { paying } from '@/services/contract/paying'
import { journeyStore } from '@/session/journey-store'
import { type Asked, answered, asking } from '@/session/loadable'
import type { Order } from './store'

/** What an act upon an order can be refused for. */
export type ActRefusal =
  | RefusalOf<typeof paying.submit>
  | RefusalOf<typeof paying.dispatch>
  | RefusalOf<typeof paying.revoke>

interface Following {
  readonly orderId: string | null
  readonly order: Asked<typeof paying.find>
  /** The last question was not answered: what is shown may be behind. */
  readonly silent: boolean
  /** A confirmation went out and no reply came: whether it arrived is not known yet. */
  readonly inDoubt: boolean
  /** Why the last act was turned away unserved: nothing was done, and it may be pressed again. */
  readonly trouble: Trouble | null
  /** Why the last 确认, 现在就缴 or 撤回 was not taken. */
  readonly refusal: ActRefusal | null
  /** Answers and silences since the page was opened or the status changed, the one that brought the change included. */
  readonly asked: number
  /** How often the counter has answered since that it knows of no confirmation. Silence says nothing. */
  readonly denials: number
}

interface OrderStore extends Following {
  /** Opens an order's page: begins to count anew and asks how it stands. */
  open(orderId: string): Promise<void>
  /** Asks how the order stands. */
  refresh(): Promise<void>
  /** Confirms, once. When the reply is lost the order is looked up; it is never sent again from here. */
  submit(stepUpToken: string): Promise<void>
  dispatch(): Promise<void>
  revoke(): Promise<void>
}

const blank: Following = {
  orderId: null,
  order: asking,
  silent: false,
  inDoubt: false,
  trouble: null,
  refusal: null,
  asked: 0,
  denials: 0,
}

/** One order, from its confirmation to its end. */
export const createOrderStore = (counter: Counter) =>
  createStore<OrderStore>()((set, get) => {
    let acting: Promise<void> | null = null

    const hear = (heard: Order) => {
      const { order } = get()
      const known = order.state === 'ready' ? order.value : null
      // Old news (R-R05): a slower answer overtaken by a newer one.
      if (known && known.version > heard.version) return
      const changed = known !== null && known.status !== heard.status
      set({ order: { state: 'ready', value: heard }, ...(changed && { asked: 1 }) })
      if (heard.status !== 'CREATED') set({ inDoubt: false })
      else if (get().inDoubt) set(({ denials }) => ({ denials: denials + 1 }))
      // Once the matter has come to its end, an earlier no is no news any more; the answer to the last act always is.
      if (changed && heard.finished && !acting) set({ refusal: null })
    }

    /** One act at a time; a second tap gets the promise of the first. */
    const act = (ask: (orderId: string) => Promise<Outcome<Order, ActRefusal>>, whenLost: Partial<Following> = {}) => {
      const { orderId } = get()
      if (orderId === null) return Promise.resolve()
      acting ??= perform(orderId, () => ask(orderId), whenLost).finally(() => {
        acting = null
      })
      return acting
    }

    const perform = async (
      orderId: string,
      ask: () => Promise<Outcome<Order, ActRefusal>>,
      whenLost: Partial<Following>,
    ) => {
      set({ refusal: null, trouble: null, denials: 0 })
      const answer = await answered(ask())
      if (get().orderId !== orderId) return
      if (answer.state === 'ready') return hear(answer.value)
      if (answer.state === 'refused') set({ refusal: answer.refusal })
      // Turned away at the door is no lost reply: nothing can be on its way.
      if (answer.state === 'unreached')
        set(answer.trouble ? { trouble: answer.trouble } : { silent: true, ...whenLost })
      await get().refresh()
    }

    return {
      ...blank,
      async open(orderId) {
        set(get().orderId === orderId ? { asked: 0, trouble: null, refusal: null } : { ...blank, orderId })
        await get().refresh()
      },
      async refresh() {
        const { orderId } = get()
        if (orderId === null) return
        const answer = await answered(counter.contribution.find({ orderId }))
        if (get().orderId !== orderId) return
        set(({ asked }) => ({ asked: asked + 1, silent: answer.state === 'unreached' }))
        if (answer.state === 'ready') hear(answer.value)
        else if (get().order.state !== 'ready') set({ order: answer })
      },
      submit: (stepUpToken) =>
        act((orderId) => counter.contribution.submit({ orderId, stepUpToken }), { inDoubt: true }),
      dispatch: () => act((orderId) => counter.contribution.dispatch({ orderId })),
      revoke: () => act((orderId) => counter.contribution.revoke({ orderId })),
    }
  })

const useOrder = journeyStore(createOrderStore)

/** The order of a page; blank for the moment in which the store still holds another page's. */
export function useOrderOf(orderId: string): OrderStore {
  const store = useOrder((state) => state)
  return store.orderId === orderId ? store : { ...store, ...blank }
}

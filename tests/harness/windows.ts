import type { Books } from '@mock/books'
import type { Scheduler } from 'fast-check'
import { isFinished } from '@/domain/contribution/order'
import { fen } from '@/domain/money'
import { createOrderStore } from '@/journeys/contribution/order-store'
import { standingOf } from '@/journeys/contribution/progress/standing'
import { createContributionStore } from '@/journeys/contribution/store'
import { isUnreachable, Unreachable } from '@/services/contract/unreachable'
import { forgetDrafts } from '@/session/draft'
import { asOfNow, checkBooks, checkPassage } from './invariants'
import { through } from './line'
import { type Rehearsal, signed, stepUp } from './rehearsal'

export const father = { personId: 'zhou-jianguo', year: 2026, due: fen(40_000) }

/** What becomes of a message: heard, lost on its way there (F02), or carried out and its reply lost (F03). */
export type Fate = 'heard' | 'lost' | 'reply-lost'

/** What a person does at a window; `hasty` goes on before the answer is there. */
export interface Act {
  readonly do: 'pay' | 'payTwice' | 'dispatch' | 'revoke' | 'withdraw' | 'look' | 'kill' | 'clearPhone'
  readonly hasty: boolean
}

/** A lost reply is part of life; anything else that throws is a bug. */
const orUnreached = (asked: Promise<unknown>) =>
  asked.catch((failure) => {
    if (!isUnreachable(failure)) throw failure
  })

/** One window with a person before it: its own counter over the one shelf, the real stores, a line that keeps its own time. */
export class Window {
  private stage: Rehearsal
  private stores: ReturnType<Window['open']>
  private orderId: string | null = null

  constructor(
    private readonly name: string,
    opened: Rehearsal,
    private readonly stand: Stand,
  ) {
    this.stage = opened
    this.stores = this.open()
  }

  private open() {
    const { counter: behind } = this.stage
    const counter = through(behind, async (operation, send) => {
      const fate = this.stand.nextFate()
      if (fate === 'lost') throw new Unreachable(operation)
      const answer = await send().finally(() => {
        // Between the serving and the answer the other window may have written: what lies on the shelf is what is true.
        behind.room.takeUp()
        this.stand.check(behind.room.books)
      })
      await this.stand.turn(`${this.name} hears of ${operation}`)
      if (fate === 'reply-lost') throw new Unreachable(operation)
      return answer
    })
    const paying = createContributionStore(counter)
    const order = createOrderStore(counter)
    this.stand.watch(order)
    return { counter, paying, order }
  }

  async perform({ do: what, hasty }: Act): Promise<void> {
    await this.stand.turn(`${this.name} will ${what}`)
    if (what === 'clearPhone') return forgetDrafts()
    if (what === 'kill') {
      this.stage = this.stage.relaunch()
      this.stores = this.open()
      return
    }
    const done = orUnreached(this.ask(what))
    if (hasty) this.stand.background.push(done)
    else await done
  }

  private async ask(what: Exclude<Act['do'], 'kill' | 'clearPhone'>): Promise<unknown> {
    const { counter, paying, order } = this.stores
    if (what === 'pay' || what === 'payTwice') {
      const placed = await paying.getState().place(father.personId, father.year, father.due)
      if (placed.state !== 'ready') return
      this.orderId = placed.value.orderId
      await order.getState().open(this.orderId)
      const token = await stepUp(this.stage.counter, this.orderId)
      return Promise.all((what === 'pay' ? [1] : [1, 2]).map(() => order.getState().submit(token)))
    }
    if (what === 'withdraw') {
      const key = `withdraw-key-of-${this.name}`
      const stepUpToken = await stepUp(this.stage.counter, key)
      const payee = { holder: '周明', card: '6222000000000017' }
      const ask = { key, reason: 'EMIGRATION' as const, payee, signature: signed, stepUpToken }
      return counter.withdrawal.submit({ ...ask, materials: ['EMIGRATION-1'] })
    }
    if (what === 'dispatch') return order.getState().dispatch()
    if (what === 'revoke') return order.getState().revoke()
    return order.getState().refresh()
  }

  /** When all is quiet: what the person is told is what the books say. */
  async lastLook(): Promise<void> {
    if (!this.orderId) return
    const { order } = this.stores
    await order.getState().open(this.orderId)
    const told = standingOf(order.getState())
    const { status } = this.stand.find(this.orderId)
    if (told?.is !== status && !(status === 'CREATED' && told?.is === 'IN_DOUBT'))
      throw new Error(`I13 does not hold: ${this.name} is told ${told?.is} of an order that is ${status}`)
  }
}

/** What both windows stand in: whose turn it is, what becomes of messages, and who looks at the books after each. */
export class Stand {
  readonly background: Promise<unknown>[] = []
  private books: Books
  private before: ReturnType<typeof asOfNow>
  private fates: Fate[]

  constructor(
    private readonly scheduler: Scheduler,
    fates: readonly Fate[],
    books: Books,
  ) {
    this.fates = [...fates]
    this.books = books
    this.before = asOfNow(books)
  }

  /** Waits until the scheduler lets this go on. */
  turn = (label: string): Promise<void> => this.scheduler.schedule(Promise.resolve(), label)

  nextFate = () => this.fates.shift() ?? 'heard'

  quiet(): void {
    this.fates = []
  }

  check(books: Books): void {
    checkBooks(books)
    checkPassage(this.before, books)
    this.books = books
    this.before = asOfNow(books)
  }

  find(orderId: string) {
    const order = this.books.orders.find(({ id }) => id === orderId)
    if (!order) throw new Error(`I9 does not hold: ${orderId} disappeared`)
    return order
  }

  /** Whatever a screen shows, at any moment: never older than it has been (R-R05), and an end only where the books have come to it (R-R04). */
  watch(store: ReturnType<typeof createOrderStore>): void {
    store.subscribe(({ order: now }, { order: was }) => {
      if (now.state !== 'ready') return
      const { orderId, status, version } = now.value
      if (was.state === 'ready' && was.value.orderId === orderId && was.value.version > version)
        throw new Error(`R-R05 does not hold: ${orderId} went back to version ${version}`)
      if (isFinished(status) && this.find(orderId).status !== status)
        throw new Error(`I13 does not hold: shown ${status}, is ${this.find(orderId).status}`)
    })
  }
}

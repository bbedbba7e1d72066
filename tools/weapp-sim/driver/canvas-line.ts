import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { Json } from '../protocol'

/**
 * A canvas answers at once in WeChat (`measureText`, `toDataURL`), though here it lives in the browser: the logic thread
 * sleeps on `flag` until the answer lies in its port. One thing is done at a time, in the order in which it was asked.
 */
export class CanvasLine {
  /** These two are the thread's. */
  readonly flag = new SharedArrayBuffer(4)
  readonly port: MessagePort
  private readonly own: MessagePort
  private last: Promise<unknown> = Promise.resolve()

  constructor() {
    const { port1, port2 } = new MessageChannel()
    this.own = port1
    this.port = port2
  }

  /** Does something when everything before it is done. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.last.then(act)
    this.last = turn.catch(() => undefined)
    return turn
  }

  /** Asks in turn, and wakes the thread with the answer. */
  async answer(ask: () => Promise<Json>): Promise<void> {
    const answer = await this.inTurn(ask).catch((error: Error) => ({ failed: error.message }))
    this.own.postMessage({ answer })
    const bell = new Int32Array(this.flag)
    Atomics.store(bell, 0, 1)
    Atomics.notify(bell, 0)
  }
}

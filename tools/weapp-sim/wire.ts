/** Something that carries messages both ways: a worker_threads port, a worker, or a pair of functions. */
export interface Port {
  postMessage(message: unknown): void
  on(event: 'message', hear: (message: unknown) => void): unknown
}

/** Functions that can be called over a wire: every argument and answer is plain JSON. */
type Desk<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => R | Awaited<R> : never }

/** The other side as seen from here: everything takes its time. */
export type Far<T> = {
  [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<Awaited<R>> : never
}

type Message = { call: number; name: string; args: unknown[] } | { answer: number; value?: unknown; error?: string }

/**
 * Lets two threads call each other's functions by name.
 * @param port to the other side
 * @param desk what the other side may call here
 * @returns the other side's functions; a call rejects with an Error when its function threw
 */
export function connect<Here extends object, There extends object>(port: Port, desk: Desk<Here>): Far<There> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let calls = 0

  const answer = async (call: number, name: string, args: unknown[]) => {
    try {
      const method: unknown = Reflect.get(desk, name)
      if (typeof method !== 'function') throw new Error(`nobody answers to ${name}`)
      port.postMessage({ answer: call, value: await method.apply(desk, args) } satisfies Message)
    } catch (error) {
      port.postMessage({ answer: call, error: textOf(error) } satisfies Message)
    }
  }

  port.on('message', (received) => {
    const message = received as Message
    if ('call' in message) return void answer(message.call, message.name, message.args)
    const caller = waiting.get(message.answer)
    waiting.delete(message.answer)
    if (message.error === undefined) caller?.resolve(message.value)
    else caller?.reject(new Error(message.error))
  })

  const call = (name: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      calls += 1
      waiting.set(calls, { resolve, reject })
      port.postMessage({ call: calls, name, args } satisfies Message)
    })

  return new Proxy({} as Far<There>, {
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (...args: unknown[]) => call(name, args) : undefined,
  })
}

/** What an error says, with its stack where it has one. Errors of another realm are not instanceof ours. */
export function textOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { stack, message, errMsg } = error as { stack?: string; message?: string; errMsg?: string }
  return stack ?? message ?? errMsg ?? JSON.stringify(error)
}

import type { Json } from '../../protocol'
import type { Ground } from '../app'
import { type Bag, isBag } from '../realm'
import { Refusal } from '../refusal'
import { typeName } from '../route-rules'

/** A few functions of wx, by their names. */
export interface Table {
  /** Take one object and answer through success, fail and complete, or as a promise where none of them is given. */
  later?: Record<string, (options: Bag) => unknown>
  /** Answer at once with JSON, of which the app gets a copy. */
  atOnce?: Record<string, (...args: unknown[]) => unknown>
}

/** A parameter that must be a string. @throws {Refusal} in WeChat's words */
export function textIn(options: Bag, name: string): string {
  const value = options[name]
  if (typeof value === 'string') return value
  throw new Refusal(`parameter error: parameter.${name} should be String instead of ${typeName(value)};`)
}

const CALLBACKS = ['success', 'fail', 'complete']

/** What of an argument can be told to the driver. */
export const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value) ?? 'null')

/** Makes the functions the app calls out of ours. */
export function callable(ground: Ground, { later = {}, atOnce = {} }: Table): Bag {
  return Object.fromEntries([
    ...Object.entries(later).map(([api, run]) => [api, answering(ground, api, run)]),
    ...Object.entries(atOnce).map(([api, run]) => [api, returning(ground, api, run)]),
  ])
}

function returning({ host, realm }: Ground, api: string, run: (...args: unknown[]) => unknown) {
  return (...args: unknown[]) => {
    void host.called(api, plain(args))
    try {
      return realm.json(run(...args))
    } catch (error) {
      throw error instanceof Refusal ? realm.error(error.errMsg(api)) : error
    }
  }
}

function answering({ app, host, realm, work }: Ground, api: string, run: (options: Bag) => unknown) {
  const answer = async (options: Bag): Promise<{ ok: boolean; given: Bag }> => {
    try {
      const given = await run(options)
      return { ok: true, given: realm.json({ ...(given as Bag), errMsg: `${api}:ok` }) }
    } catch (error) {
      if (error instanceof Refusal)
        return { ok: false, given: realm.json({ ...error.more, errMsg: error.errMsg(api) }) }
      app.trouble('uncaught', error)
      return { ok: false, given: realm.json({ errMsg: `${api}:fail ${String(error)}` }) }
    }
  }
  return (given: unknown) => {
    const options = isBag(given) ? given : {}
    void host.called(api, plain(options))
    const answered = work.of(answer(options))
    if (!CALLBACKS.some((name) => typeof options[name] === 'function'))
      return realm.promise((resolve, reject) => void answered.then(({ ok, given }) => (ok ? resolve : reject)(given)))
    void answered.then(({ ok, given }) => {
      app.call(options, ok ? 'success' : 'fail', [given])
      app.call(options, 'complete', [given])
    })
    return undefined
  }
}

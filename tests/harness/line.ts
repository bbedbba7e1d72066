import { type Counter, desks } from '@/services/contract/desks'

type Desks = typeof desks

/** Every operation a bureau would promise, `desk.verb`; the rehearsal's own desk is none of them. */
export type OperationName = {
  [D in Exclude<keyof Desks, 'rehearsal'>]: `${D}.${keyof Desks[D] & string}`
}[Exclude<keyof Desks, 'rehearsal'>]

/** What happens to a question on its way: `send` hands it to the counter, as often as it is called. */
export type Passage = (operation: OperationName, send: () => Promise<unknown>) => Promise<unknown>

type Asking = (ask: unknown) => Promise<unknown>

/** The counter as it is heard over a line: every question of a bureau's desks goes through `passage`. */
export function through(counter: Counter, passage: Passage): Counter {
  const heard = Object.keys(desks)
    .filter((desk) => desk !== 'rehearsal')
    .map((desk) => {
      const behind: Record<string, unknown> = counter[desk as keyof Counter]
      const verbs = Object.keys(desks[desk as keyof Desks]).map((verb) => {
        const ask = behind[verb] as Asking
        return [verb, (wanted: unknown) => passage(`${desk}.${verb}` as OperationName, () => ask(wanted))]
      })
      return [desk, Object.fromEntries(verbs)]
    })
  return { ...counter, ...Object.fromEntries(heard) }
}

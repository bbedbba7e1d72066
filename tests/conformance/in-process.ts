import { createCounter } from '@mock/counter'
import * as further from '@mock/further'
import { troubleOf, troubleWith } from '@mock/http/problem'
import type { Caller, Heard } from './caller'

/** The counter as an object, asked directly. */
export function inProcess(): Caller {
  return {
    name: 'in-process',
    rehearses: true,
    async begin(scenarioId) {
      let record: string | null = null
      const keep = {
        load: () => record,
        save(text: string) {
          record = text
          return true
        },
        forget() {
          record = null
        },
        alone: <T>(act: () => Promise<T>) => act(),
      }
      const counter = createCounter({ keep, wall: () => 0, pause: async () => undefined }, async () => further)
      if (scenarioId !== null) await counter.rehearsal.start({ scenarioId })
      return {
        async ask(listed, ask): Promise<Heard> {
          try {
            const outcome = await listed.ask(counter, ask)
            return outcome.ok ? { value: { ...outcome.value } } : { said: troubleWith(outcome.refusal) }
          } catch (failure) {
            const said = troubleOf(failure, listed.operation, ask)
            if (said.code === 'BROKEN') throw failure
            return { said }
          }
        },
      }
    },
    close: async () => undefined,
  }
}

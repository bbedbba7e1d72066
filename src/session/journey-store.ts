import { type StoreApi, useStore } from 'zustand'
import type { Counter } from '@/services/contract/desks'
import { counter } from '@/services/counter'
import { useVisit, visit } from './visit'

/**
 * One store for an errand, made when first looked at and made anew when another visit begins, so that nothing of one
 * scenario is ever seen in the next. `create` is handed the counter, as a test hands it its own.
 */
export function journeyStore<S>(create: (counter: Counter) => StoreApi<S>) {
  let made: { visit: number; store: StoreApi<S> } | null = null
  const current = (): StoreApi<S> => {
    const { number } = visit.getState()
    if (made?.visit !== number) made = { visit: number, store: create(counter) }
    return made.store
  }
  return function useJourney<T>(pick: (state: S) => T): T {
    useVisit((now) => now.number)
    return useStore(current(), pick)
  }
}

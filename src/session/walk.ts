import * as v from 'valibot'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { read, remove, write } from '@/platform/storage'

const key = 'walk'

const Walk = v.object({
  /** The scenario that is walked through. */
  id: v.string(),
  /** The step one is at, from 1. */
  at: v.number(),
  of: v.number(),
  /** The page of the step, as the route table addresses it. */
  address: v.string(),
  caption: v.string(),
  notice: v.array(v.string()),
})

/** 走查: a scenario looked at step by step. Kept on the device, so that a reload leaves one where one was. */
export type Walk = Readonly<v.InferOutput<typeof Walk>>

const walk = createStore<{ on: Walk | null }>()(() => ({ on: kept() }))

/** The walk that is on, or null; whoever reads it draws itself anew at each step. */
export const useWalk = (): Walk | null => useStore(walk, ({ on }) => on)

/** The walk that is on, for those who only look once. */
export const walkNow = (): Walk | null => walk.getState().on

/** Goes on with a walk at a step. */
export function walkTo(on: Walk): void {
  walk.setState({ on })
  write(key, JSON.stringify(on))
}

/** Ends the walk; the scenario goes on. */
export function leaveWalk(): void {
  walk.setState({ on: null })
  remove(key)
}

function kept(): Walk | null {
  try {
    return v.parse(Walk, JSON.parse(read(key) ?? 'null'))
  } catch {
    // None, or cut short: nobody is walking.
    return null
  }
}

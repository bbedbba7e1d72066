import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isUnreachable } from '@/services/contract/unreachable'
import { clearDevice } from '@/session/visit'

interface Clearing {
  readonly step: 'asked' | 'done' | 'unreached'
}

/** Stands outside the visit: clearing begins a new one, and the page drawn for it must still say what was done. */
const clearing = createStore<Clearing>()(() => ({ step: 'asked' }))

export const useClearing = () => useStore(clearing, ({ step }) => step)

/** The page is left: the next time it asks anew. */
export const askToClear = () => clearing.setState({ step: 'asked' })

/** Clears, and says what came of it. Nothing is cleared when the counter cannot be reached. */
export async function clear(): Promise<void> {
  try {
    await clearDevice()
    clearing.setState({ step: 'done' })
  } catch (failure) {
    if (!isUnreachable(failure)) throw failure
    clearing.setState({ step: 'unreached' })
  }
}

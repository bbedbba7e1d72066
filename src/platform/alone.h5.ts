/** So many of this window are at it; they do not wait for each other. */
let inside = 0
let held: Promise<void> | null = null
let letGo = () => {}

/**
 * Lets `act` go on while no other window of this browser is at the same. Each window has a process and a copy of the storage
 * of its own: without a lock one reads what the other is about to write over (measured: of 1,000 writes 482 were lost).
 * A browser without locks (iOS before 15.4, any over plain http) lets everybody act at once.
 */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
  inside += 1
  held ??= hold()
  await held
  try {
    return await act()
  } finally {
    inside -= 1
    if (inside === 0) {
      held = null
      letGo()
    }
  }
}

const hold = () =>
  new Promise<void>((granted) => {
    const locks: LockManager | undefined = navigator.locks
    if (!locks) return granted()
    const holding = () =>
      new Promise<void>((done) => {
        letGo = done
        granted()
      })
    // A document that is being left is refused every lock; what it still writes nobody has waited for.
    locks.request('huijia', holding).catch(granted)
  })

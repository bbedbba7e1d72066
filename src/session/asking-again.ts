/** A page that asks by itself: only while somebody looks at it, and each answer winds the clock up anew. */
interface AskingAgain {
  /** Asks once after so many milliseconds; null for not at all. */
  after(milliseconds: number | null): void
  show(): void
  /** Out of sight nothing is asked; back in sight the wait begins again. */
  hide(): void
}

/** Starts in sight, with nothing to wait for. `ask` must be safe to repeat: a read, never a write. */
export function askingAgain(ask: () => unknown): AskingAgain {
  let shown = true
  let wait: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const wind = () => {
    clearTimeout(timer)
    if (shown && wait !== null) timer = setTimeout(ask, wait)
  }
  return {
    after(milliseconds) {
      wait = milliseconds
      wind()
    },
    show() {
      shown = true
      wind()
    },
    hide() {
      shown = false
      wind()
    },
  }
}

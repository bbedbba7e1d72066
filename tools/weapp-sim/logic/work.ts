/** Lets what is already due in this thread happen: microtasks, messages, timers of nought. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)))

/** Counts what is under way, so that a driver can wait for its end instead of for time. */
export class Work {
  private under = 0
  private begun = 0
  private waiting: (() => void)[] = []

  get busy(): boolean {
    return this.under > 0
  }

  begin(): void {
    this.under += 1
    this.begun += 1
  }

  end(): void {
    this.under -= 1
    if (this.under > 0) return
    for (const go of this.waiting.splice(0)) go()
  }

  /** Counts a promise until it is settled. */
  async of<T>(promise: Promise<T>): Promise<T> {
    this.begin()
    try {
      return await promise
    } finally {
      this.end()
    }
  }

  /** For use inside something counted: while it waits for a person, it does not count. */
  async person<T>(promise: Promise<T>): Promise<T> {
    this.end()
    try {
      return await promise
    } finally {
      this.begin()
    }
  }

  /** Answers once nothing is under way, nor begins by itself in the next turn. */
  async settled(): Promise<void> {
    for (;;) {
      if (this.under > 0) await new Promise<void>((resolve) => this.waiting.push(resolve))
      const before = this.begun
      await turn()
      if (this.under === 0 && this.begun === before) return
    }
  }
}

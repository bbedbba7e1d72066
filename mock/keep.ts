/** Where the counter's books rest between launches. The counter does not know what a device is. */
export interface Keep {
  /** The record last saved, or null. */
  load(): string | null
  /** False when it could not be kept. */
  save(record: string): boolean
  forget(): void
  /** Lets somebody read, act and write while nobody else is at the books: another window of one browser keeps them, too. */
  alone<T>(act: () => Promise<T>): Promise<T>
}

/** What the counter needs of the world it stands in; a test hands in its own time. */
export interface World {
  readonly keep: Keep
  /** Milliseconds of the world's clock. Only differences matter: the day at the counter is the scenario's. */
  wall(): number
  /** Lets time pass before an answer. */
  pause(milliseconds: number): Promise<void>
}

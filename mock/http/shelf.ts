/** Where the books of every session rest between runs of the server, by the session's token. */
export interface Shelf {
  load(token: string): Promise<string | null>
  /** Resolves when the record would survive the end of this process, however it ends. */
  save(token: string, record: string): Promise<void>
  forget(token: string): Promise<void>
}

/** A shelf that is gone with the process: for tests, and for a server told to keep nothing. */
export function memoryShelf(): Shelf {
  const records = new Map<string, string>()
  return {
    load: async (token) => records.get(token) ?? null,
    async save(token, record) {
      records.set(token, record)
    },
    async forget(token) {
      records.delete(token)
    },
  }
}

// @ts-check
import { ClassicLevel } from 'classic-level'

/**
 * mock/http/shelf.ts says what each of them promises.
 * @typedef {object} Shelf
 * @property {(token: string) => Promise<string | null>} load
 * @property {(token: string, record: string) => Promise<void>} save
 * @property {(token: string) => Promise<void>} forget
 */

/**
 * Keeps the books of every visit in a LevelDB under a folder. What was saved while a write was under way goes with the next
 * one, all of it together: however many visits there are, one flush to the disk at a time.
 * @param {string} folder
 * @returns {Promise<Shelf & { close(): Promise<void> }>}
 * @throws {Error} when another process has the folder open
 */
export async function levelShelf(folder) {
  /** @type {ClassicLevel<string, string>} */
  const level = new ClassicLevel(folder)
  await level.open()
  /** What waits to be written; null is to be forgotten. @type {Map<string, string | null>} */
  let waiting = new Map()
  /** What is being written now: neither waiting any more nor sure to be found on the disk. @type {Map<string, string | null>} */
  let writing = new Map()
  /** The write that will carry what is waiting now. @type {Promise<void> | null} */
  let next = null
  /** @type {Promise<void>} */
  let last = Promise.resolve()

  const flush = () => {
    next ??= last
      .catch(() => undefined)
      .then(() => {
        const batch = [...waiting].map(([key, value]) =>
          value === null
            ? { type: /** @type {const} */ ('del'), key }
            : { type: /** @type {const} */ ('put'), key, value },
        )
        writing = waiting
        waiting = new Map()
        next = null
        last = level.batch(batch, { sync: true }).finally(() => {
          writing = new Map()
        })
        return last
      })
    return next
  }
  return {
    async load(token) {
      for (const coming of [waiting, writing]) {
        const record = coming.get(token)
        if (record !== undefined) return record
      }
      return (await level.get(token)) ?? null
    },
    save(token, record) {
      waiting.set(token, record)
      return flush()
    },
    forget(token) {
      waiting.set(token, null)
      return flush()
    },
    async close() {
      await (next ?? last).catch(() => undefined)
      await level.close()
    },
  }
}

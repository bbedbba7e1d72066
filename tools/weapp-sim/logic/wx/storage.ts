import type { Json } from '../../protocol'
import { Refusal } from '../refusal'
import { type Table, textIn } from './calls'

const MOST_PER_KEY = 1024 * 1024
const MOST_IN_ALL = 10 * 1024 * 1024

const bytesOf = (key: string, text: string) => Buffer.byteLength(key) + Buffer.byteLength(text)

/** What the phone keeps for the app. Values are kept as JSON text, so that nobody shares an object with it. */
export class Storage {
  private readonly texts = new Map<string, string>()
  private limit = MOST_IN_ALL

  /** @param changed told of every key written (with its value) and removed (with undefined) */
  constructor(
    kept: Record<string, Json>,
    private readonly changed: (key: string, value: Json | undefined) => void,
  ) {
    this.keep(kept)
  }

  /** Replaces everything without telling. */
  keep(kept: Record<string, Json>): void {
    this.texts.clear()
    for (const [key, value] of Object.entries(kept)) this.texts.set(key, JSON.stringify(value))
  }

  /** @param most bytes in all from now on; null for WeChat's own 10 MB */
  limitTo(most: number | null): void {
    this.limit = most ?? MOST_IN_ALL
  }

  get(key: string): Json | undefined {
    const text = this.texts.get(key)
    return text === undefined ? undefined : JSON.parse(text)
  }

  /**
   * @throws {Refusal} over 1 MB for the key (Android counts the characters of key and JSON) or 10 MB in all (here: bytes of
   * UTF-8, the strictest reading)
   */
  set(key: string, value: unknown): void {
    const text = JSON.stringify(value) ?? '""'
    if (key.length + text.length > MOST_PER_KEY) throw new Refusal(':entry size limit reached')
    const others = [...this.texts].filter(([each]) => each !== key)
    const size = others.reduce((sum, [each, kept]) => sum + bytesOf(each, kept), bytesOf(key, text))
    if (size > this.limit) throw new Refusal('exceed storage max size 10Mb')
    this.texts.set(key, text)
    this.changed(key, JSON.parse(text))
  }

  remove(key: string): void {
    if (this.texts.delete(key)) this.changed(key, undefined)
  }

  table(): Table {
    const keyOf = (key: unknown) => textIn({ key }, 'key')
    return {
      atOnce: {
        getStorageSync: (key) => {
          const kept = this.get(keyOf(key))
          return kept === undefined ? '' : kept
        },
        setStorageSync: (key, value) => this.set(keyOf(key), value),
        removeStorageSync: (key) => this.remove(keyOf(key)),
      },
      later: {
        getStorage: ({ key }) => {
          const data = this.get(keyOf(key))
          if (data === undefined) throw new Refusal('data not found')
          return { data }
        },
        setStorage: ({ key, data }) => this.set(keyOf(key), data),
        removeStorage: ({ key }) => this.remove(keyOf(key)),
      },
    }
  }
}

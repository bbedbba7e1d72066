import * as v from 'valibot'
import { read, remove, write } from '@/platform/storage'

const key = 'drafts'

/** A half-finished errand, kept on the device so that a reload or a killed app loses nothing. Never holds a name, an ID or a card number (R-P04). */
export interface Draft<T> {
  load(): T
  keep(draft: T): void
  forget(): void
}

/** Every errand's draft by name. In memory first: where the device keeps nothing, the errand still goes on until the app is closed. */
let drafts: Record<string, unknown> | null = null

/** Declares an errand's draft. What cannot be read (damaged, or from an older version of the app) counts as blank. */
export function draftOf<S extends v.GenericSchema>(
  errand: string,
  schema: S,
  blank: v.InferOutput<S>,
): Draft<v.InferOutput<S>> {
  return {
    load() {
      const kept = v.safeParse(schema, loaded()[errand])
      return kept.success ? kept.output : blank
    },
    keep: (draft) => replace({ ...loaded(), [errand]: draft }),
    forget() {
      const { [errand]: _forgotten, ...others } = loaded()
      replace(others)
    },
  }
}

/** Forgets every errand's draft: another visit has begun. */
export function forgetDrafts(): void {
  drafts = {}
  remove(key)
}

function loaded(): Record<string, unknown> {
  drafts ??= parsed(read(key))
  return drafts
}

function replace(next: Record<string, unknown>): void {
  drafts = next
  write(key, JSON.stringify(next))
}

function parsed(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = text === null ? {} : JSON.parse(text)
    return v.is(v.record(v.string(), v.unknown()), value) ? value : {}
  } catch {
    // Cut short or edited by hand: every errand starts blank.
    return {}
  }
}

import type { Address } from '@/services/contract/addresses'
import type { Operation } from '@/services/contract/operation'

/** What of a request says what is asked. */
export interface Posted {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The Idempotency-Key header. */
  readonly key: string | undefined
  /** The body, read as JSON. */
  readonly body: unknown
}

/** As much of a schema as must be looked into: to read a query, where everything is text, and to tell strange fields. */
export interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly wrapped?: Shape
  /** Of a variant: the field that tells its options apart, and these. */
  readonly key?: unknown
  readonly options?: readonly unknown[]
  readonly literal?: unknown
}

/** Whether an ask carries a key of its own. */
export const isKeyed = ({ ask }: Pick<Operation, 'ask'>): boolean => 'key' in entriesOf(ask)

/** The fields of an ask, with the shape of each. */
export const entriesOf = (ask: Shape): Readonly<Record<string, Shape>> => ask.entries ?? {}

/**
 * Puts an ask together from the address, the query or the body, and the key's header. Not checked here: what does not fit is
 * handed on as it came, for the schema to refuse by name. A body that is no object asks nothing, null.
 */
export function askOf(address: Address, operation: Operation, { path, query, key, body }: Posted): unknown {
  const shapes = entriesOf(operation.ask)
  if (address.startsWith('GET')) return { ...unsaid(shapes), ...read(query, shapes), ...read(path, shapes) }
  const posted = fieldsPosted(body, query)
  if (!posted) return null
  // What belongs in the address or a header is a stranger in the body, and must not slip in by that door.
  const misplaced = [...Object.keys(path), ...(isKeyed(operation) ? ['key'] : [])].filter((field) => field in posted)
  const strangers = Object.fromEntries(misplaced.map((field) => [`body.${field}`, null]))
  return { ...posted, ...path, ...strangers, ...(key !== undefined && isKeyed(operation) && { key }) }
}

/**
 * The fields of a body, or null where it is no object. Beside a body a query has nothing to say: whatever stands in one is
 * handed on under a name no schema knows, `query.year`.
 */
export function fieldsPosted(body: unknown, query: Posted['query']): object | null {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return null
  return { ...body, ...Object.fromEntries(Object.keys(query).map((field) => [`query.${field}`, null])) }
}

/** Reads texts as the shapes of the fields say: a number where one is due. */
const read = (texts: Readonly<Record<string, string>>, shapes: Readonly<Record<string, Shape>>) =>
  Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, readAs(text, shapes[field])]))

/** Null, for each field of which nothing may be said. */
const unsaid = (shapes: Readonly<Record<string, Shape>>) =>
  Object.fromEntries(
    Object.entries(shapes).flatMap(([field, { type }]) => (type === 'nullable' ? [[field, null]] : [])),
  )

const readAs = (text: string, shape: Shape | undefined): string | number =>
  innermost(shape)?.type === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text

/** What is wrapped in `nullable` and the like. */
export const innermost = (shape: Shape | undefined): Shape | undefined =>
  shape?.wrapped ? innermost(shape.wrapped) : shape

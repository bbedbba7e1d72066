/** Sources by their keys, as a sources.json holds them. */
export type Register = Readonly<Record<string, object>>

/** Files as JSON gives them, by name. */
type Files = Readonly<Record<string, unknown>>

/** What a folder may cite: its own sources.json, and those of its parents. */
export const citable = ({ sources }: Files, above: Register): Register => ({ ...above, ...Object(sources) })

/** The same files, with the source wherever a key stood that can be cited here. Checks nothing. */
export function cited(files: Files, above: Register): Files {
  const register = citable(files, above)
  const { sources, ...rest } = files
  return { ...(sources !== undefined && { sources }), ...Object(within(rest, register)) }
}

function within(part: unknown, register: Register): unknown {
  if (Array.isArray(part)) return part.map((one) => within(one, register))
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([field, inner]) => [
      field,
      field === 'sources' && Array.isArray(inner)
        ? inner.map((key) => written(key, register))
        : within(inner, register),
    ]),
  )
}

const written = (key: unknown, register: Register): unknown =>
  typeof key === 'string' && register[key] ? { key, ...register[key] } : key

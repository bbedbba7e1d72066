import { innermost, type Shape } from './asked'

/**
 * The fields of an ask that its schema has no name for, at any depth: `mood`, `payee.mood`. The schema itself stops at the first
 * of them, and takes `constructor` for one it knows.
 */
export function strangersIn(schema: Shape, asked: unknown): string[] {
  if (asked === null || typeof asked !== 'object' || Array.isArray(asked)) return []
  const { entries } = optionFor(innermost(schema), asked) ?? {}
  if (!entries) return []
  return Object.entries(asked).flatMap(([field, value]) => {
    const shape = Object.keys(entries).includes(field) ? entries[field] : undefined
    return shape ? strangersIn(shape, value).map((stranger) => `${field}.${stranger}`) : [field]
  })
}

/** The option of a variant that an ask has chosen; any other schema as it is. */
function optionFor(shape: Shape | undefined, asked: object): Shape | undefined {
  if (shape?.type !== 'variant') return shape
  const chosen: unknown = Object.entries(asked).find(([field]) => field === shape.key)?.[1]
  // A variant's options are schemas.
  const options = (shape.options ?? []) as readonly Shape[]
  return options.find(({ entries }) => entries?.[String(shape.key)]?.literal === chosen)
}

/** As much of a schema as a sample is made from. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly options?: readonly unknown[]
  readonly pipe?: readonly Shape[]
  readonly literal?: unknown
}

/** An ask the schema takes, and no counter grants: nobody's id, a year long past. Throws for a shape it has not learnt. */
export function sampleOf(schema: Shape): Record<string, unknown> {
  const fields = Object.entries(schema.entries ?? {}).map(([field, shape]) => [field, valueFor(shape, field)] as const)
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined))
}

function valueFor(shape: Shape, field: string): unknown {
  switch (shape.type) {
    case 'nullable':
    case 'null':
      return null
    case 'optional':
      return undefined
    case 'strict_object':
    case 'object':
      return sampleOf(shape)
    case 'picklist':
      return shape.options?.[0]
    case 'literal':
      return shape.literal
    case 'variant':
      return sampleOf(shape.options?.[0] as Shape)
    case 'array':
      return []
    case 'boolean':
      return false
    case 'number':
      return field === 'year' ? 2_026 : field === 'repaired' ? 0 : 1
    case 'string':
      return isDay(shape) ? '2025-01-06' : (texts[field] ?? 'nobody-1')
    default:
      throw new Error(`no sample of ${shape.type}, for ${field}`)
  }
}

/** Fields whose texts must look like something. */
const texts: Readonly<Record<string, string>> = { key: 'key-of-nobody', place: '430100', code: '430100', to: '430100' }

/** A day is a text checked by a function, which says so in words. */
const isDay = ({ pipe = [] }: Shape): boolean =>
  pipe.some((step) => 'message' in step && (step as { message: unknown }).message === 'not a day')

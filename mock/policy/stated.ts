import type { RawFolder, Stated } from './schema'
import register from './sources.json'

/** A folder that states nothing: what a file or a matter left out amounts to. */
const silent = {
  region: { hotlines: [] },
  family: { relations: [], maxActive: [], maxLifetime: [], reserve: [], uses: [] },
  balance: { accountMode: [] },
  contribution: { fees: [], undo: [] },
  withdrawal: { reasons: [], materials: [], workingDays: [] },
  calendar: { holidays: [], workingWeekends: [] },
}

/**
 * A region as its files state it, sources written out. Beware: nothing is checked here. The phone would carry a checker and
 * check the same files at every start; they are read strictly before anything is built (`readFolder`, tests/policy).
 */
export function statedIn({ files }: RawFolder): Stated {
  const said = (Object.keys(silent) as (keyof Stated)[]).map((file) => [
    file,
    { ...silent[file], ...Object(files[file]) },
  ])
  return cited(Object.fromEntries(said)) as Stated
}

/** The same, with a source wherever a key of sources.json stood. */
function cited(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(cited)
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(
    Object.entries(part).map(([field, within]) => [field, field === 'sources' ? within.map(sourceOf) : cited(within)]),
  )
}

const sources: Readonly<Record<string, object>> = register

const sourceOf = (key: string) => ({ key, ...sources[key] })

import { cited, type Register } from './cited'
import type { RawFolder, Stated } from './schema'

/** A folder that states nothing: what a file or a matter left out amounts to. */
const silent = {
  sources: {},
  region: { hotlines: [] },
  family: {
    relations: [],
    maxActive: [],
    maxLifetime: [],
    reserve: [],
    uses: [],
    within: [],
    exclusive: [],
    reviewed: [],
  },
  balance: { accountMode: [], shareBase: [], credit: [] },
  contribution: { fees: [], undo: [], reversal: [], deduct: [], waiting: [], seasonOpens: [] },
  withdrawal: { reasons: [], materials: [], waived: [], papersBy: [], workingDays: [] },
  transfer: { rule: [] },
  wallet: { rule: [], open: [] },
  refund: { rule: [] },
  insurance: { commercial: [] },
  guide: { channels: [], branches: [] },
  calendar: { holidays: [], workingWeekends: [] },
}

/**
 * A region as its files state it, sources written out. Beware: nothing is checked here. The phone would carry a checker and
 * check the same files at every start; they are read strictly before anything is built (`readFolder`, tests/policy).
 */
export function statedIn({ files }: RawFolder, above: Register): Stated {
  const read = cited(files, above)
  const said = (Object.keys(silent) as (keyof Stated)[]).map((file) => [
    file,
    { ...silent[file], ...Object(read[file]) },
  ])
  return Object.fromEntries(said) as Stated
}

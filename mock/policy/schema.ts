import * as v from 'valibot'
import { categories } from '@/domain/contribution/category'
import { relations } from '@/domain/family/relation'
import { type Outcome, ok, refused } from '@/domain/outcome'
import {
  bindingReaches,
  deductModes,
  type ResidentFee,
  reasonVerdicts,
  shareBases,
  sharedUses,
  undoKinds,
} from '@/domain/policy/pack'
import { papersBy } from '@/domain/withdrawal/applicant'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { cited, type Register } from './cited'
import { factOf, listOf, matterOf, mattersOf, Sources, stretchesOf } from './facts'
import {
  Bands,
  BranchValue,
  ChannelValue,
  Commercial,
  Credit,
  Refund,
  ReserveValue,
  Reversal,
  SeasonOpens,
  Stage,
  Transfer,
  Waiting,
  Wallet,
} from './matters'
import { Count, Day, Money, Words, was, wordOf } from './values'

const Code = v.custom<string>(
  (input) => typeof input === 'string' && /^\d{6}$/.test(input),
  was(', not an area code of six digits (GB/T 2260); mend it'),
)

/** A year as one region states it: what it leaves out, its parent says. */
export type StatedFee = Pick<ResidentFee, 'year'> & Partial<ResidentFee>

const FeeShape: v.GenericSchema<unknown, StatedFee> = v.strictObject({
  year: Count,
  personal: v.optional(factOf(v.nullable(Money))),
  fiscal: v.optional(factOf(v.nullable(Money))),
  byAge: v.optional(factOf(Bands)),
  upperTier: v.optional(factOf(Money)),
  byCategory: v.optional(factOf(v.record(wordOf(categories), Money))),
  stages: v.optional(factOf(stretchesOf(Stage))),
})

/** A year is collected from the autumn before it until it ends. */
const Fee = v.pipe(
  FeeShape,
  v.check(
    ({ year, stages }) =>
      (stages?.value ?? []).every(({ from, to }) => from >= `${year - 1}-01-01` && to <= `${year}-12-31`),
    'has a stage that is not of its year or the one before; mend the year or the stage',
  ),
)

const eachYearOnce = (fees: StatedFee[]): boolean => new Set(fees.map((fee) => fee.year)).size === fees.length

const Reason = wordOf(withdrawalReasons)
const Papers = v.pipe(v.array(Words), v.nonEmpty('is empty; name at least one paper'))

/** A region's folder: one entry per file. Only region.json must be there; a file left out says nothing. */
export const Folder = v.strictObject({
  sources: v.optional(Sources, {}),
  region: v.strictObject({
    code: Code,
    name: Words,
    parent: v.optional(Code),
    hotlines: v.optional(v.array(v.strictObject({ number: Words, name: Words, hours: v.optional(Words) })), []),
  }),
  family: v.optional(
    v.strictObject({
      relations: matterOf(v.array(wordOf(relations))),
      maxActive: matterOf(Count),
      maxLifetime: matterOf(Count),
      reserve: matterOf(ReserveValue),
      uses: matterOf(v.array(wordOf(sharedUses))),
      within: matterOf(wordOf(bindingReaches)),
      exclusive: matterOf(v.boolean()),
      reviewed: matterOf(v.boolean()),
    }),
    {},
  ),
  balance: v.optional(
    v.strictObject({
      accountMode: matterOf(wordOf(['LEDGER', 'REAL'])),
      shareBase: matterOf(wordOf(shareBases)),
      credit: matterOf(Credit),
    }),
    {},
  ),
  contribution: v.optional(
    v.strictObject({
      fees: v.optional(
        v.pipe(v.array(Fee), v.check(eachYearOnce, 'has one year twice; keep one entry for a year')),
        [],
      ),
      undo: matterOf(wordOf(undoKinds)),
      reversal: matterOf(Reversal),
      deduct: matterOf(wordOf(deductModes)),
      waiting: matterOf(Waiting),
      seasonOpens: matterOf(SeasonOpens),
    }),
    {},
  ),
  withdrawal: v.optional(
    v.strictObject({
      reasons: mattersOf(v.record(Reason, wordOf(reasonVerdicts))),
      materials: mattersOf(v.record(Reason, Papers)),
      waived: mattersOf(v.record(Reason, Papers)),
      papersBy: mattersOf(v.record(wordOf(papersBy), Papers)),
      workingDays: matterOf(Count),
    }),
    {},
  ),
  transfer: v.optional(v.strictObject({ rule: matterOf(Transfer) }), {}),
  wallet: v.optional(v.strictObject({ rule: matterOf(Wallet), open: matterOf(v.boolean()) }), {}),
  refund: v.optional(v.strictObject({ rule: matterOf(Refund) }), {}),
  insurance: v.optional(v.strictObject({ commercial: matterOf(Commercial) }), {}),
  guide: v.optional(
    v.strictObject({
      channels: listOf(ChannelValue, ({ id }) => id),
      branches: listOf(BranchValue, ({ name }) => name),
    }),
    {},
  ),
  calendar: v.optional(
    v.strictObject({ holidays: matterOf(v.array(Day)), workingWeekends: matterOf(v.array(Day)) }),
    {},
  ),
})

/** A region as it states itself, before anything is taken from its parent. */
export type Stated = v.InferOutput<typeof Folder>

/** The raw files of one folder, as JSON gives them. `name` is the folder's own, e.g. `430100-changsha`. */
export interface RawFolder {
  readonly name: string
  readonly files: { readonly [F in keyof Stated]?: unknown }
}

/** A fault in a pack as one sentence: the file, the field, what is wrong and how to mend it. */
export const faultIn = (folder: string, file: string, field: string, words: string): string =>
  `mock/policy/${folder}/${file}.json · ${field === '' ? 'the file' : field} ${words}`

/** Reads a folder strictly: the region as it states itself, or every fault in its files. `above` is what its parents' sources.json hold. */
export function readFolder({ name, files }: RawFolder, above: Register): Outcome<Stated, string[]> {
  const result = v.safeParse(Folder, cited(files, above), { message: inPlainWords })
  return result.success ? ok(result.output) : refused(result.issues.map((issue) => sentence(name, issue)))
}

function sentence(folder: string, issue: v.BaseIssue<unknown>): string {
  const [file, ...fields] = (issue.path ?? []).map((step) => step.key)
  const field = fields.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return faultIn(folder, String(file), field.replace(/^\./, ''), issue.message)
}

/** For faults the schemas have no words for: a field missing, unknown, or of the wrong kind. */
function inPlainWords({ expected, received }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'is not known here; spell it right or take it out'
  if (received === 'undefined') return 'is missing; write it'
  return `is ${received}; write ${expected ?? 'something else'}`
}

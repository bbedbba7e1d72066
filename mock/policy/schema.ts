import * as v from 'valibot'
import { categories } from '@/domain/contribution/category'
import { relations } from '@/domain/family/relation'
import { type Outcome, ok, refused } from '@/domain/outcome'
import { type FeeStage, type ResidentFee, reasonVerdicts, sharedUses, undoKinds } from '@/domain/policy/pack'
import { withdrawalReasons } from '@/domain/withdrawal/reason'
import { Count, Day, factOf, Money, matterOf, mattersOf, stretchesOf, Words, was, wordOf } from './values'

const Code = v.custom<string>(
  (input) => typeof input === 'string' && /^\d{6}$/.test(input),
  was(', not an area code of six digits (GB/T 2260); mend it'),
)

const Stage: v.GenericSchema<unknown, FeeStage> = v.strictObject({
  from: Day,
  to: Day,
  pays: wordOf(['PERSONAL', 'PERSONAL_PLUS_FISCAL']),
  waitingMonths: v.custom<number>(
    (input) => Number.isSafeInteger(input) && Number(input) >= 0,
    was(', not a whole number of months; write 0 for none'),
  ),
})

/** A year as one region states it: what it leaves out, its parent says. */
export type StatedFee = Pick<ResidentFee, 'year'> & Partial<ResidentFee>

const Fee: v.GenericSchema<unknown, StatedFee> = v.strictObject({
  year: Count,
  personal: v.optional(factOf(v.nullable(Money))),
  fiscal: v.optional(factOf(v.nullable(Money))),
  byCategory: v.optional(factOf(v.record(wordOf(categories), Money))),
  stages: v.optional(factOf(stretchesOf(Stage))),
})

const eachYearOnce = (fees: StatedFee[]): boolean => new Set(fees.map((fee) => fee.year)).size === fees.length

const Reason = wordOf(withdrawalReasons)

/** A region's folder: one entry per file. Only region.json must be there; a file left out says nothing. */
export const Folder = v.strictObject({
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
      reserve: matterOf(Money),
      uses: matterOf(v.array(wordOf(sharedUses))),
    }),
    {},
  ),
  balance: v.optional(v.strictObject({ accountMode: matterOf(wordOf(['LEDGER', 'REAL'])) }), {}),
  contribution: v.optional(
    v.strictObject({
      fees: v.optional(
        v.pipe(v.array(Fee), v.check(eachYearOnce, 'has one year twice; keep one entry for a year')),
        [],
      ),
      undo: matterOf(wordOf(undoKinds)),
    }),
    {},
  ),
  withdrawal: v.optional(
    v.strictObject({
      reasons: mattersOf(v.record(Reason, wordOf(reasonVerdicts))),
      materials: mattersOf(v.record(Reason, v.pipe(v.array(Words), v.nonEmpty('is empty; name at least one paper')))),
      workingDays: matterOf(Count),
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

/** Reads a folder strictly: the region as it states itself, or every fault in its files. */
export function readFolder({ name, files }: RawFolder): Outcome<Stated, string[]> {
  const result = v.safeParse(Folder, files, { message: inPlainWords })
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

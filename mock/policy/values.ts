import * as v from 'valibot'
import { type IsoDate, isIsoDate } from '@/domain/calendar'
import type { Fen } from '@/domain/money'
import { type Fact, factStatuses, type Source, tiers } from '@/domain/policy/fact'
import register from './sources.json'

// The words of a fault follow the name of its field: "maxActive[0].sources" + "is empty; name …". One sentence, with the mend.

/** Says what stood there before it says what is wrong with it. */
export const was =
  (words: string) =>
  ({ received }: v.BaseIssue<unknown>): string =>
    `is ${received}${words}`

/** A day, `YYYY-MM-DD`. */
export const Day = v.custom<IsoDate>(
  (input) => typeof input === 'string' && isIsoDate(input),
  was(', not a day that exists; write YYYY-MM-DD'),
)

/** An amount in fen. */
export const Money = v.custom<Fen>(
  (input) => Number.isSafeInteger(input) && Number(input) >= 0,
  was(', not a whole number of fen; write 40000 for 400 yuan'),
)

/** How many of something: 1 or more. */
export const Count = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) > 0,
  was(', not a whole number above zero; mend it'),
)

/** A text that says something. */
export const Words = v.pipe(v.string(), v.nonEmpty('is empty; write it out or take the field away'))

/** A word from one of our lists; any other is a slip of the pen. */
export const wordOf = <const W extends readonly string[]>(words: W) =>
  v.picklist(words, was(`; use one of ${words.join(', ')}`))

/** sources.json: the texts that values were read in, under the keys that facts name them by. */
export const Sources = v.record(
  v.string(),
  v.strictObject({ tier: wordOf(tiers), title: Words, publishedOn: v.optional(Day) }),
)

const known = new Map<string, Source>(
  Object.entries(v.parse(Sources, register)).map(([key, source]) => [key, { key, ...source }]),
)

const Cited = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Source => {
    const source = known.get(dataset.value)
    if (source) return source
    addIssue({ message: `is "${dataset.value}", not a key of mock/policy/sources.json; add the source there first` })
    return NEVER
  }),
)

/** Days from the first to the last, inclusive; without a last day, until further notice. */
interface Span {
  readonly from: IsoDate
  readonly to?: IsoDate
}

const runsForward = ({ from, to }: Span): boolean => to === undefined || from <= to

const runsBackward = 'ends before it begins; mend "from" or "to"'

/** The first day that two spans of one matter share; null when none do. */
function clash<S extends Span>(spans: readonly S[], sameMatter: (a: S, b: S) => boolean): IsoDate | null {
  for (const [place, a] of spans.entries())
    for (const b of spans.slice(place + 1)) {
      const from = a.from > b.from ? a.from : b.from
      if (from <= (a.to ?? from) && from <= (b.to ?? from) && sameMatter(a, b)) return from
    }
  return null
}

/** Words for a clash; the day is worked out anew, which costs nothing: a fault ends the load. */
const saidTwice =
  <S extends Span>(sameMatter: (a: S, b: S) => boolean) =>
  ({ input }: { input: readonly S[] }): string =>
    `says two things for ${clash(input, sameMatter)}; end the older one with "to" the day before`

const always = (): boolean => true

const sharesKey = (a: Fact<object>, b: Fact<object>): boolean => Object.keys(a.value).some((key) => key in b.value)

/** One dated, sourced value: the `Fact` of src/domain/policy/fact.ts, its sources named by key. */
export const factOf = <T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Fact<T>> =>
  v.pipe(
    v.strictObject({
      value,
      status: wordOf(factStatuses),
      from: Day,
      to: v.optional(Day),
      sources: v.pipe(v.array(Cited), v.nonEmpty('is empty; name at least one key of mock/policy/sources.json')),
      note: v.optional(Words),
    }),
    v.check((fact) => runsForward(fact), runsBackward),
  )

/** Everything said of one matter over time; no two facts hold on one day. */
export const matterOf = <T>(value: v.GenericSchema<unknown, T>) =>
  v.optional(
    v.pipe(
      v.array(factOf(value)),
      v.check((facts) => clash(facts, always) === null, saidTwice(always)),
    ),
    [],
  )

/** Matters kept together in one record, each key a matter of its own; no two facts name a key on one day. */
export const mattersOf = <T extends object>(value: v.GenericSchema<unknown, T>) =>
  v.optional(
    v.pipe(
      v.array(factOf(value)),
      v.check((facts) => clash(facts, sharesKey) === null, saidTwice(sharesKey)),
    ),
    [],
  )

/** Stretches of time, none on top of another. */
export const stretchesOf = <S extends Span>(stretch: v.GenericSchema<unknown, S>): v.GenericSchema<unknown, S[]> =>
  v.pipe(
    v.array(
      v.pipe(
        stretch,
        v.check((span) => runsForward(span), runsBackward),
      ),
    ),
    v.check((spans) => clash(spans, always) === null, saidTwice(always)),
  )

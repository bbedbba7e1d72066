import * as v from 'valibot'
import type { IsoDate } from '@/domain/calendar'
import { type Fact, factStatuses, type Source, type Tier, tiers } from '@/domain/policy/fact'
import { Day, Words, was, wordOf } from './values'

// What dates and sources a value, and how the facts of a matter stand beside one another.

/** sources.json: the texts that values were read in, under the keys that facts name them by. */
export const Sources = v.record(
  v.string(),
  v.strictObject({ tier: wordOf(tiers), title: Words, publishedOn: v.optional(Day) }),
)

/** A source by its key: the key has been written out (`cited`) wherever a sources.json has it. */
const Cited = v.custom<Source>(
  (input) => typeof input === 'object' && input !== null && 'key' in input,
  was(', not a key of a sources.json here or above; add the source there first'),
)

const Citing = v.pipe(v.array(Cited), v.nonEmpty('is empty; name at least one key of a sources.json'))

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

/** Whether two facts list things of one name. */
const sharesName =
  <L>(nameOf: (listed: L) => string) =>
  (a: Fact<L[]>, b: Fact<L[]>): boolean =>
    a.value.some((listed) => b.value.some((other) => nameOf(other) === nameOf(listed)))

const sharesKey = (a: Fact<object>, b: Fact<object>): boolean => Object.keys(a.value).some((key) => key in b.value)

/** Sources that alone confirm nothing. */
const weak: readonly Tier[] = ['T4', 'SEED']

/** One dated, sourced value: the `Fact` of src/domain/policy/fact.ts, its sources named by key. */
export const factOf = <T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Fact<T>> =>
  v.pipe(
    v.strictObject({
      value,
      status: wordOf(factStatuses),
      from: Day,
      to: v.optional(Day),
      sources: Citing,
      note: v.optional(Words),
      against: v.optional(
        v.array(
          v.strictObject({
            value: v.optional(value),
            status: wordOf(['CONFLICT', 'REJECTED']),
            sources: Citing,
            note: Words,
          }),
        ),
      ),
    }),
    v.check((fact) => runsForward(fact), runsBackward),
    v.check(
      ({ status, note }) => status === 'CONFIRMED' || note !== undefined,
      'is not CONFIRMED and does not say why; add a "note" that a citizen can read',
    ),
    v.check(
      ({ status, sources }) =>
        status !== 'CONFIRMED' || sources.length === 0 || sources.some(({ tier }) => !weak.includes(tier)),
      'is CONFIRMED by seeds and content farms only; write SEED_ONLY and say so in "note"',
    ),
    v.check(
      ({ status, value }) => status === 'UNKNOWN' || value !== null,
      'has no value and is not UNKNOWN; write the value or the status',
    ),
    v.check(
      ({ status, against = [] }) => status !== 'CONFLICT' || against.some((other) => other.status === 'CONFLICT'),
      'is a CONFLICT with nothing; write what the other source says under "against"',
    ),
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

/** Things listed by several facts together, each thing a matter of its own; no two facts list one on one day. */
export const listOf = <L>(listed: v.GenericSchema<unknown, L>, nameOf: (listed: L) => string) =>
  v.optional(
    v.pipe(
      v.array(factOf(v.array(listed))),
      v.check((facts) => clash(facts, sharesName(nameOf)) === null, saidTwice(sharesName(nameOf))),
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

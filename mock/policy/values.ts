import * as v from 'valibot'
import { type IsoDate, isIsoDate } from '@/domain/calendar'
import type { Fen } from '@/domain/money'

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

/** How many of something, 0 for none. */
export const Whole = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) >= 0,
  was(', not a whole number; write 0 for none'),
)

/** A share of a hundred. */
export const Percent = v.custom<number>(
  (input) => Number.isSafeInteger(input) && Number(input) > 0 && Number(input) <= 100,
  was(', not a share; write 40 for 40 per cent'),
)

/** A time of day, `HH:mm`. */
export const Clock = v.custom<string>(
  (input) => typeof input === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(input),
  was(', not a time of day; write 08:30'),
)

/** A day of any year, `MM-DD`. */
export const MonthDay = v.custom<string>(
  (input) => typeof input === 'string' && isIsoDate(`2023-${input}`),
  was(', not a day of every year; write 09-01'),
)

/** A text that says something. */
export const Words = v.pipe(v.string(), v.nonEmpty('is empty; write it out or take the field away'))

/** A word from one of our lists; any other is a slip of the pen. */
export const wordOf = <const W extends readonly string[]>(words: W) =>
  v.picklist(words, was(`; use one of ${words.join(', ')}`))

/** Bands by age, the first from birth, each older than the one before. */
export const risingBands = <B extends { fromAge: number }>(
  band: v.GenericSchema<unknown, B>,
): v.GenericSchema<unknown, B[]> =>
  v.pipe(
    v.array(band),
    v.check((bands) => (bands[0]?.fromAge ?? 0) === 0, 'does not begin at age 0; add the youngest band'),
    v.check(
      (bands) => bands.every(({ fromAge }, place) => place === 0 || fromAge > (bands[place - 1]?.fromAge ?? 0)),
      'does not go up by age; order the bands, one for an age',
    ),
  )

import dayjs from 'dayjs'

declare const dateBrand: unique symbol
declare const instantBrand: unique symbol

/** A day in Asia/Shanghai, `YYYY-MM-DD`. Compares correctly as a string. */
export type IsoDate = string & { readonly [dateBrand]: true }

/** A moment in Asia/Shanghai, `YYYY-MM-DDTHH:mm:ss+08:00`. Compares correctly as a string. */
export type Instant = string & { readonly [instantBrand]: true }

/** China has kept one offset, without summer time, since 1991. */
const offsetMilliseconds = 8 * 60 * 60_000

/**
 * Whether the text is a day that exists: 2025-02-29 does not. Counted here and not asked of dayjs: every day and moment of
 * every reply is checked, which was a twelfth of what answering costs.
 */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^[1-9]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) return false
  return Number(text.slice(8)) <= lengthOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/** How many days a month has; January is 1. */
function lengthOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? 28 + Number(leap) : 30 + Number((month + Number(month > 7)) % 2 === 1)
}

/** Reads a day we wrote ourselves. Throws when it does not exist: that is a bug, not an input. */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** Whether the text is a moment that exists, in +08:00 and to the second: there is no 24:00 and no leap second. */
export function isInstant(text: string): text is Instant {
  return /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\+08:00$/.test(text) && isIsoDate(text.slice(0, 10))
}

/** Reads a moment we wrote ourselves. Throws when it does not exist. */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new RangeError(`not a moment: ${text}`)
  return text
}

/** The day a moment falls on, in Asia/Shanghai. */
export const dayOf = (at: Instant): IsoDate => at.slice(0, 10) as IsoDate

/** A day's first moment, in Asia/Shanghai: when what begins or ends with a day does. */
export const startOf = (on: IsoDate): Instant => `${on}T00:00:00+08:00` as Instant

/** A day's first moment on the zero meridian: days are counted there, so that no phone's own zone or summer time can lose one. */
const zeroHour = (on: string): number => Date.parse(`${on}T00:00:00Z`)

const oneDay = 86_400_000

/** A moment some milliseconds later (or earlier, when negative). */
export function later(at: Instant, milliseconds: number): Instant {
  const shanghai = new Date(Date.parse(at) + milliseconds + offsetMilliseconds).toISOString()
  return `${shanghai.slice(0, 19)}+08:00` as Instant
}

/** Milliseconds from one moment to another; negative when `to` is the earlier. */
export const millisecondsBetween = (from: Instant, to: Instant): number => Date.parse(to) - Date.parse(from)

/** A day some days later (or earlier). */
export const addDays = (on: IsoDate, days: number): IsoDate =>
  new Date(zeroHour(on) + days * oneDay).toISOString().slice(0, 10) as IsoDate

/** The same day of a later month, or that month's last day when it has no such day. */
export function addMonths(on: IsoDate, months: number): IsoDate {
  const since = yearOf(on) * 12 + Number(on.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(since / 12), (since % 12) + 1]
  const date = Math.min(Number(on.slice(8)), lengthOf(year, month))
  return `${year}-${twoDigits(month)}-${twoDigits(date)}` as IsoDate
}

const twoDigits = (part: number): string => String(part).padStart(2, '0')

/** Whole days from one day to another; negative when `to` is the earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (zeroHour(to) - zeroHour(from)) / oneDay

/**
 * Completed years of age on a day; a birthday counts from its own day, that of 29 February in other years from 1 March.
 * Reads the digits: a phone in China would count by midnights, and summer time took some of those away before 1992.
 */
export const ageOn = (born: IsoDate, on: IsoDate): number =>
  yearOf(on) - yearOf(born) - (on.slice(5) < born.slice(5) ? 1 : 0)

/** Day of the week, 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (on: IsoDate): number => new Date(zeroHour(on)).getUTCDay()

/** The calendar year of a day. */
export const yearOf = (on: IsoDate): number => Number(on.slice(0, 4))

/** Prints a day as `2026年1月31日`. */
export const formatDay = (on: IsoDate): string => dayjs(on).format('YYYY年M月D日')

/** Prints a moment as `2026年1月31日 10:02`. */
export const formatMoment = (at: Instant): string => `${formatDay(dayOf(at))} ${formatTime(at)}`

/** Prints a moment's clock time, `10:02`. */
export const formatTime = (at: Instant): string => at.slice(11, 16)

import { type IsoDate, isIsoDate } from './calendar'

/** Reads a day as people type it: 2026-12-31, 20261231, 2026年12月31日, 2026.12.31. Null when it is no day that exists. */
export function parseDay(text: string): IsoDate | null {
  const parts = /^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/.exec(text.replace(/\s/g, ''))
  const day = parts && `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`
  return day && isIsoDate(day) ? day : null
}

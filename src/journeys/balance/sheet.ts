import { csvOf } from '@/domain/balance/sheet'
import type { Entry } from '@/domain/balance/statement'
import { formatTime } from '@/domain/calendar'
import { formatYuan } from '@/domain/money'
import { copy } from './copy'
import { copy as words } from './copy.year'

/** A year's entries as a table: amounts without commas between thousands, so that a program can add them up. */
export const sheetOf = (entries: readonly Entry[]): string =>
  csvOf([
    words.sheet.heads,
    ...entries.map(({ id, at, kind, fen, balanceAfter, relative, place }) => [
      at.slice(0, 10),
      formatTime(at),
      copy.kinds[kind].word,
      relative ?? '',
      place ?? '',
      plain(formatYuan(fen)),
      plain(formatYuan(balanceAfter)),
      id,
    ]),
  ])

const plain = (yuan: string): string => yuan.replace(/,/g, '')

import { formatDay, formatMoment } from '@/domain/calendar'
import { copy as shared } from '../copy'
import type { Receipt, Revealed } from '../receipt-store'
import { printedSpan } from '../span'
import { copy } from './copy'

/** What stands on a receipt, row by row; in full where it has been unmasked. The page and the picture say the same. */
export function linesOf(receipt: Receipt, revealed: Revealed | null): { label: string; value: string }[] {
  const { maskedName, relation } = receipt
  return [
    { label: copy.number, value: receipt.number },
    { label: copy.insured, value: shared.person(revealed?.name ?? maskedName, relation) },
    ...(revealed ? [{ label: copy.idNumber, value: revealed.idNumber }] : []),
    { label: copy.area, value: receipt.areaName },
    { label: copy.payer, value: revealed?.payerName ?? receipt.payerMaskedName },
    { label: copy.payee, value: receipt.payee },
    { label: copy.benefit, value: printedSpan(receipt.benefit) },
    { label: copy.paidAt, value: formatMoment(receipt.paidAt) },
    { label: copy.order, value: receipt.orderNumber },
  ]
}

/** What begins when, in one sentence: cover that waits begins after the first of January, or was paid for within its year. */
export function startOf({ benefit, paidOn, year }: Receipt): string {
  const from = formatDay(benefit.from)
  if (benefit.from === `${year}-01-01`) return copy.starts.onTime(from)
  return benefit.from <= paidOn ? copy.starts.now : copy.starts.waits(from)
}

/** The code in groups of four, as it is read out over a telephone. */
export const printedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ')

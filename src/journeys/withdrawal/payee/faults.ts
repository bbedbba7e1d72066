import type { FieldError } from '@/design/parts/ErrorSummary'
import { bankCardFault, tidyBankCard } from '@/domain/identity/bank-card'
import { nameFault } from '@/domain/identity/name'
import { copy } from '../copy'
import type { Payee, SubmitRefusal } from '../stage'

const { nameFaults, cardFaults, refused } = copy.payee

/** What is wrong with a payee as typed, a sentence for each field that has a fault; empty when nothing is. */
export function payeeFaults({ holder, card }: Payee): FieldError[] {
  const name = nameFault(holder)
  const number = bankCardFault(card)
  return [
    ...(name ? [{ field: 'holder', message: nameFaults[name] }] : []),
    ...(number
      ? [
          {
            field: 'card',
            message: number === 'LENGTH' ? cardFaults.LENGTH(tidyBankCard(card).length) : cardFaults[number],
          },
        ]
      : []),
  ]
}

/** What the counter had against a payee it was sent, put to the field it is about. */
export function payeeRefused(refusal: SubmitRefusal | null): FieldError[] {
  if (refusal?.code === 'PAYEE_MISMATCH') return [{ field: 'holder', message: refused.PAYEE_MISMATCH }]
  if (refusal?.code === 'PAYEE_CARD') return [{ field: 'card', message: refused.PAYEE_CARD }]
  return []
}

import { type IsoDate, instant } from '@/domain/calendar'
import type { EndingReason } from '@/domain/family/ending'
import { fen } from '@/domain/money'
import type { BindingRow } from '../books'
import { furtherOf } from '../further-books'
import { outside, personal, transfer } from '../ledger'
import type { Given } from './scenario'

/** What the sharer has said of one relative. */
export const said =
  (relativeId: string, change: Partial<Pick<BindingRow, 'cap' | 'monthlyCap' | 'paused' | 'uses' | 'to'>>): Given =>
  (books) => {
    for (const binding of books.bindings) if (binding.relativeId === relativeId) Object.assign(binding, change)
  }

/** A binding was released by itself. */
export const released =
  (relativeId: string, why: EndingReason, on: IsoDate): Given =>
  (books) => {
    for (const binding of books.bindings)
      if (binding.relativeId === relativeId) {
        binding.status = 'UNBOUND'
        furtherOf(books).endings.push({ bindingId: binding.id, why, on })
      }
  }

/** The sharer said that something was none of this relative's: nothing more is taken. */
export const reported =
  (relativeId: string, at: string): Given =>
  (books, now) => {
    said(relativeId, { paused: true })(books, now)
    furtherOf(books).reports.push({ bindingId: `bound-${relativeId}`, spendingId: null, at: instant(at) })
  }

/** The relative's own insurance has stopped. */
export const stoppedFor =
  (personId: string, on: IsoDate): Given =>
  (books) => {
    books.stopped.push({ personId, on })
  }

interface Settlement {
  readonly at: string
  readonly kind: 'CARE' | 'PHARMACY'
  readonly place: string
  /** In fen: out of the relative's own account, the sharer's, and cash. */
  readonly parts: readonly [own: number, shared: number, cash: number]
  /** Takes back the one given just before it. */
  readonly reversal?: true
}

/** Relatives settled with the sharer's money; must be given oldest first, and after everything older. */
export const settled =
  (relativeId: string, ...settlements: readonly Settlement[]): Given =>
  (books) => {
    const rows = furtherOf(books).settlements
    for (const { at, kind, place, parts, reversal = false } of settlements) {
      const [own, shared, cash] = parts.map((part) => fen(part)) as [
        ReturnType<typeof fen>,
        ReturnType<typeof fen>,
        ReturnType<typeof fen>,
      ]
      const id = `settlement-${rows.length + 1}`
      const reverses = reversal ? rows[rows.length - 1]?.id : undefined
      const [from, to] = [personal(books.holderId), outside.care]
      const way = reversal ? { from: to, to: from } : { from, to }
      transfer(books, instant(at), reversal ? 'CARE_REVERSED' : kind, shared, {
        ...way,
        relativeId,
        subjectId: reverses ?? id,
        place,
      })
      const row = {
        id,
        sharerId: books.holderId,
        relativeId,
        at: instant(at),
        kind,
        place,
        own,
        shared,
        cash,
        reversal,
      }
      rows.push({ ...row, ...(reverses && { reverses }) })
    }
  }

/** The account of the person at the counter is frozen; their insurance goes on. */
export const frozenAccount: Given = (books) => {
  books.frozen = [...(books.frozen ?? []), books.holderId]
}

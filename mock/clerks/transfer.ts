import { maskIdNumber, maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import { cite } from '@/domain/policy/fact'
import { isFinished, mayMove } from '@/domain/transfer/stage'
import { transferDates, transferVerdict } from '@/domain/transfer/transfer'
import { workingCalendarOf } from '@/domain/working-days'
import type { FurtherDeskOf } from '../desk'
import { furtherOf, type Transfer } from '../further-books'
import { madeBefore, noteKey } from '../keys'
import { transfer as carry, frozen, personal } from '../ledger'
import type { Office } from '../office'
import { pass } from '../passage'
import { packOf } from '../policy/rules'
import { moveTransfer, transferReply } from '../transfers'
import { consume } from './step-up'

export const transfer: FurtherDeskOf<'transfer'> = (office) => ({
  precheck({ to }) {
    const verdict = verdictFor(office, to)
    if (!verdict.ok) return verdict
    const { holder, areaName } = office
    return ok({
      from: holder.area,
      fromName: areaName(holder.area),
      to,
      toName: areaName(to),
      ...verdict.value.dates,
      amount: office.available(holder.id),
      citation: cite(verdict.value.rule),
    })
  },

  submit({ key, stepUpToken, to }) {
    const { books, holder } = office
    const made = madeBefore(books, key, 'transfer', { to })
    const earlier = furtherOf(books).transfers.find(({ id }) => id === made)
    if (earlier) return ok(transferReply(earlier, office))
    const verdict = verdictFor(office, to)
    if (!verdict.ok) return verdict
    if (!consume(office, stepUpToken, key)) return refused({ code: 'STEP_UP_NEEDED' })
    const taken = take(office, to, verdict.value.dates)
    noteKey(books, key, 'transfer', { to }, taken.id)
    pass(books, { at: office.now, actor: holder.id, of: taken.id, personId: holder.id, from: null, to: 'SUBMITTED' })
    return ok(transferReply(taken, office))
  },

  find({ transferId }) {
    const found = ownTransfer(office, transferId)
    return found ? ok(transferReply(found, office)) : refused({ code: 'NOT_FOUND' })
  },

  cancel({ transferId }) {
    const { books, now, holder } = office
    const found = ownTransfer(office, transferId)
    if (!found) return refused({ code: 'NOT_FOUND' })
    if (found.status === 'CANCELLED') return ok(transferReply(found, office))
    if (!mayMove(found.status, 'CANCELLED')) return refused({ code: 'NOT_CANCELLABLE' })
    const { id, amount } = found
    carry(books, now, 'TRANSFER_UNFROZEN', amount, { from: frozen(id), to: personal(holder.id), subjectId: id })
    moveTransfer(books, found, 'CANCELLED', now, holder.id)
    return ok(transferReply(found, office))
  },

  certificate() {
    const { holder, today, areaName } = office
    if (holder.scheme === 'NONE') return refused({ code: 'NOT_INSURED' })
    return ok({
      number: `CB${today.replace(/-/g, '')}${holder.area}`,
      maskedName: maskName(holder.name),
      maskedIdNumber: maskIdNumber(holder.card.number),
      areaName: areaName(holder.area),
      scheme: holder.scheme,
      status: holder.status,
      issuedOn: today,
      invented: true,
    })
  },
})

function verdictFor(office: Office, to: string) {
  const { books, holder, today } = office
  if (!packOf(to)) return refused({ code: 'REGION_UNKNOWN' as const, detail: { code: to } })
  const pack = office.pack(holder.area)
  const { transfers, enrolled } = furtherOf(books)
  const verdict = transferVerdict(
    {
      from: holder.area,
      to,
      hasAccount: holder.scheme === 'EMPLOYEE',
      retired: holder.retired ?? false,
      frozen: holder.frozen ?? false,
      inArrears: holder.inArrears ?? false,
      stopped: holder.status !== 'NORMAL',
      enrolled: enrolled.some(({ personId, area }) => personId === holder.id && area === to),
      underWay: transfers.some(({ personId, status }) => personId === holder.id && !isFinished(status)),
    },
    pack.transfer.rule,
    today,
  )
  if (!verdict.ok) return verdict
  const rule = verdict.value
  return ok({ rule, dates: transferDates(rule.value, today, workingCalendarOf(pack.calendar)) })
}

/** Takes a transfer in and freezes the whole balance: what moves cannot be spent. */
function take(office: Office, to: string, dates: Pick<Transfer, 'sentBy' | 'doneBy'>): Transfer {
  const { books, holder, now, today } = office
  const amount = office.available(holder.id)
  const id = office.nextId('transfer')
  const taken: Transfer = {
    id,
    number: `ZY${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    personId: holder.id,
    from: holder.area,
    to,
    amount,
    sentBy: dates.sentBy,
    doneBy: dates.doneBy,
    status: 'SUBMITTED',
    version: 1,
    history: [{ status: 'SUBMITTED', at: now }],
  }
  carry(books, now, 'TRANSFER_FROZEN', amount, { from: personal(holder.id), to: frozen(id), subjectId: id })
  furtherOf(books).transfers.push(taken)
  return taken
}

const ownTransfer = ({ books, holder }: Office, transferId: string): Transfer | null =>
  furtherOf(books).transfers.find(({ id, personId }) => id === transferId && personId === holder.id) ?? null

import { maskIdNumber, maskName } from '@/domain/identity/mask'
import { ok, refused } from '@/domain/outcome'
import { cite, inForce } from '@/domain/policy/fact'
import { lackingPapers } from '@/domain/transfer/application'
import { exceptionsBetween } from '@/domain/transfer/counting'
import { isFinished, mayMove } from '@/domain/transfer/stage'
import { transferDates, transferVerdict } from '@/domain/transfer/transfer'
import { workingCalendarOf } from '@/domain/working-days'
import type { FurtherDeskOf } from '../desk'
import { furtherOf, type Transfer } from '../further-books'
import { madeBefore, noteKey } from '../keys'
import { transfer as carry, frozen, personal } from '../ledger'
import type { Office } from '../office'
import { monthsPaidBy } from '../people/months-paid'
import { packOf } from '../policy/rules'
import { begin, moveTransfer, transferReply } from '../transfers'
import { consume } from './step-up'

/** What holds between two provinces is the nation's to say. */
const nation = '000000'

export const transfer: FurtherDeskOf<'transfer'> = (office) => ({
  standing() {
    const { holder, areaName, available, books } = office
    const own = furtherOf(books).transfers.filter(({ personId }) => personId === holder.id)
    const latest = own[own.length - 1]
    const rule = inForce(office.pack(holder.area).transfer.rule, office.today)
    return ok({
      from: holder.area,
      fromName: areaName(holder.area),
      scheme: holder.scheme,
      status: holder.status,
      available: available(holder.id),
      rule: rule && { ...rule.value, gap: rule.value.gap ?? null, citation: cite(rule) },
      enrolled: furtherOf(books)
        .enrolled.filter(({ personId }) => personId === holder.id)
        .map(({ area }) => ({ code: area, name: areaName(area) })),
      latest: latest ? transferReply(latest, office) : null,
    })
  },

  precheck({ to }) {
    const verdict = verdictFor(office, to)
    if (!verdict.ok) return verdict
    const { holder, areaName, today } = office
    const { dates, calendar } = verdict.value
    const { off, worked } = exceptionsBetween(today, dates.doneBy, calendar)
    return ok({
      from: holder.area,
      fromName: areaName(holder.area),
      to,
      toName: areaName(to),
      ...dates,
      off: [...off],
      worked: [...worked],
      workingDays: { ...verdict.value.rule.value.workingDays },
      today,
      maskedName: maskName(holder.name),
      maskedIdNumber: maskIdNumber(holder.card.number),
      amount: office.available(holder.id),
      citation: cite(verdict.value.rule),
    })
  },

  submit({ key, stepUpToken, papers, ...wanted }) {
    const { books } = office
    const made = madeBefore(books, key, 'transfer', wanted)
    const earlier = furtherOf(books).transfers.find(({ id }) => id === made)
    if (earlier) return ok(transferReply(earlier, office))
    const verdict = verdictFor(office, wanted.to)
    if (!verdict.ok) return verdict
    const lacking = lackingPapers(papers)
    if (lacking.length > 0) return refused({ code: 'MATERIALS_MISSING', detail: { missing: lacking.join(',') } })
    if (!consume(office, stepUpToken, key)) return refused({ code: 'STEP_UP_NEEDED' })
    const taken = begin(office, wanted, verdict.value.dates)
    noteKey(books, key, 'transfer', wanted, taken.id)
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
      monthsPaid: monthsPaidBy(holder.id),
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
    packOf(nation)?.transfer.rule,
  )
  if (!verdict.ok) return verdict
  const rule = verdict.value
  const calendar = workingCalendarOf(pack.calendar)
  return ok({ rule, calendar, dates: transferDates(rule.value, today, calendar) })
}

const ownTransfer = ({ books, holder }: Office, transferId: string): Transfer | null =>
  furtherOf(books).transfers.find(({ id, personId }) => id === transferId && personId === holder.id) ?? null

import { shareable } from '@/domain/balance/account'
import { dayOf, type Instant, type IsoDate } from '@/domain/calendar'
import type { Fen } from '@/domain/money'
import type { Pack } from '@/domain/policy/pack'
import type { Books } from './books'
import { fundsOf } from './funds'
import { personal, standing } from './ledger'
import { areaIn, personOf } from './people/register'
import type { Resident } from './people/resident'
import { areaName, rulesOf } from './policy/rules'

/** What every clerk has at hand: the books, the register, the law of each place, and the clock on the wall. */
export interface Office {
  readonly books: Books
  readonly now: Instant
  readonly today: IsoDate
  /** Who stands at the counter. */
  readonly holder: Resident
  /** A person as they are insured today, after anything stopped or frozen since the register was written. */
  person(id: string): Resident
  /** The rules where someone is insured: the place's own, or else its province's, or else the nation's. */
  pack(area: string): Pack
  areaName(area: string): string
  available(personId: string): Fen
  /** What relatives may use of it; null while nobody knows what its place keeps back. */
  shareable(personId: string): Fen | null
  /** The next identifier of a kind, e.g. `order-7`. */
  nextId(kind: string): string
}

/** Opens the office over these books at a moment. */
export function officeAt(books: Books, now: Instant): Office {
  const today = dayOf(now)
  const person = (id: string): Resident => {
    const known = personOf(id)
    if (!known) throw new Error(`nobody is called ${id}`)
    const stopped = books.stopped.some((stop) => stop.personId === id && stop.on <= today)
    const frozen = books.frozen?.includes(id)
    const area = areaIn(books, known)
    return stopped || frozen || area !== known.area
      ? { ...known, area, ...(stopped && { status: 'ENDED' }), ...(frozen && { frozen }) }
      : known
  }
  const available = (personId: string) => standing(books.postings, personal(personId))
  return {
    books,
    now,
    today,
    holder: person(books.holderId),
    person,
    pack: rulesOf,
    areaName,
    available,
    shareable(personId) {
      const rules = rulesOf(person(personId).area)
      return shareable(fundsOf(books.postings, personId, rules, today), rules, today)
    },
    nextId(kind) {
      books.serial += 1
      return `${kind}-${books.serial}`
    },
  }
}

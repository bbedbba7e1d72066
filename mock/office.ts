import { shareable } from '@/domain/balance/account'
import { dayOf, type Instant, type IsoDate } from '@/domain/calendar'
import type { Fen } from '@/domain/money'
import type { Pack } from '@/domain/policy/pack'
import type { Books } from './books'
import { personal, standing } from './ledger'
import { personOf } from './people/register'
import type { Resident } from './people/resident'
import { packOf } from './policy/packs'

/** What every clerk has at hand: the books, the register, the law of each place, and the clock on the wall. */
export interface Office {
  readonly books: Books
  readonly now: Instant
  readonly today: IsoDate
  /** Who stands at the counter. */
  readonly holder: Resident
  /** A person as they are insured today, after anything stopped since the register was written. */
  person(id: string): Resident
  /** The rules where someone is insured; the national ones where the place has no pack of its own. */
  pack(area: string): Pack
  areaName(area: string): string
  available(personId: string): Fen
  shareable(personId: string): Fen
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
    return stopped ? { ...known, status: 'ENDED' } : known
  }
  const pack = (area: string): Pack => {
    const known = packOf(area) ?? packOf('000000')
    if (!known) throw new Error('the national pack is missing')
    return known
  }
  const available = (personId: string) => standing(books.postings, personal(personId))
  return {
    books,
    now,
    today,
    holder: person(books.holderId),
    person,
    pack,
    areaName: (area) => packOf(area)?.name ?? area,
    available,
    shareable: (personId) => shareable(available(personId), pack(person(personId).area).family, today),
    nextId(kind) {
      books.serial += 1
      return `${kind}-${books.serial}`
    },
  }
}

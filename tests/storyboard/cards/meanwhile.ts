import { type Books, readRecord } from '@mock/books'
import { wishFor } from '@mock/faults'
import { later } from '@/domain/calendar'
import type { Person } from '../../journeys/person'
import type { Fault } from '../vocabulary'

/**
 * What happens at the counter while a person looks at a page: written into the books on their device, which is what another
 * window of theirs (走查台, or the errand opened twice) would do, without the seconds it takes to open one.
 */
async function meanwhile(person: Person, happens: (books: Books) => void): Promise<void> {
  const { counter } = await person.phone.kept()
  const found = readRecord(counter ?? null)
  if (!('books' in found)) throw new Error(`the device holds no books: ${found.nothing}`)
  happens(found.books)
  await person.phone.keep('counter', JSON.stringify(found.books))
}

/** From now on the whole line is as `fault` says; null mends it. */
export const theLineIs = (person: Person, fault: Fault | null): Promise<void> =>
  meanwhile(person, (books) => wishFor(books, fault))

const minutesOf = { minutes: 1, days: 24 * 60 } as const

/** Time passes at the counter. What it brings about is there when the counter is next asked. */
export const timePasses = (person: Person, count: number, unit: keyof typeof minutesOf): Promise<void> =>
  meanwhile(person, ({ clock }) => {
    clock.at = later(clock.at, count * minutesOf[unit] * 60_000)
  })

import { tidyIdNumber } from '@/domain/identity/id-number'
import type { Books } from '../books'
import type { Resident } from './resident'
import * as zhou from './zhou-family'

let residents: readonly Resident[] = Object.values(zhou)

/** Enters more people, once: those of other families are fetched when somebody comes to them. */
export function enter(others: readonly Resident[]): void {
  residents = [...residents, ...others.filter(({ id }) => personOf(id) === null)]
}

/** Where somebody is insured by these books: where the register has them, or where they have moved to since. */
export const areaIn = ({ moved }: Pick<Books, 'moved'>, { id, area }: Resident): string =>
  moved?.find(({ personId }) => personId === id)?.area ?? area

/** A person by the counter's own id, or null. */
export const personOf = (id: string): Resident | null => residents.find((person) => person.id === id) ?? null

/**
 * A person by the name and number on their card; null when either is wrong. Which of the two it was is never told apart,
 * so that nobody can find out who is insured by trying names (R-P16).
 */
export const personNamed = (name: string, idNumber: string): Resident | null =>
  residents.find((person) => person.name === name.trim() && person.card.number === tidyIdNumber(idNumber)) ?? null

import { tidyIdNumber } from '@/domain/identity/id-number'
import type { Resident } from './resident'
import * as zhou from './zhou-family'

const residents: readonly Resident[] = Object.values(zhou)

/** A person by the counter's own id, or null. */
export const personOf = (id: string): Resident | null => residents.find((person) => person.id === id) ?? null

/**
 * A person by the name and number on their card; null when either is wrong. Which of the two it was is never told apart,
 * so that nobody can find out who is insured by trying names (R-P16).
 */
export const personNamed = (name: string, idNumber: string): Resident | null =>
  residents.find((person) => person.name === name.trim() && person.card.number === tidyIdNumber(idNumber)) ?? null

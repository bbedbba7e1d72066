import type { IsoDate } from '@/domain/calendar'
import type { People } from './store'

/** The last days on which somebody of the list can still be paid for, the earliest first, each once. */
export const lastDays = ({ people }: Pick<People, 'people'>): IsoDate[] =>
  [...new Set(people.map((person) => person.closes).filter((day) => day !== null))].sort()

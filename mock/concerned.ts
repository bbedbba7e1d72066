import type { Books } from './books'
import { areaIn, personNamed, personOf } from './people/register'
import { isKnown } from './policy/rules'

const isText = (said: unknown): said is string => typeof said === 'string'

/** Places an ask names, by the fields the contract has for them; the ask has not been checked yet. */
function placesIn(ask: unknown): string[] {
  const { code, place, to, name, idNumber } = Object(ask)
  const named = isText(name) && isText(idNumber) ? personNamed(name, idNumber)?.area : undefined
  return [code, place, to, named].filter(isText).filter((area) => /^\d{6}$/.test(area))
}

/** Areas whose rules a moment may need, on these books and for this ask, and that have not been taken in yet. */
export function absentAreas(books: Books, ask: unknown): string[] {
  const { holderId, bindings, orders, requests } = books
  const { ownerId } = Object(ask)
  const people = [
    holderId,
    ...bindings.map(({ relativeId }) => relativeId),
    ...orders.map(({ payerId }) => payerId),
    ...requests.map(({ ownerId, applicantId }) => ownerId ?? applicantId),
    ...[ownerId].filter(isText),
  ]
  const homes = people.flatMap((id) => {
    const known = personOf(id)
    return known ? areaIn(books, known) : []
  })
  return [...homes, ...placesIn(ask)].filter((area) => !isKnown(area))
}

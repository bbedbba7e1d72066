import type { Guide } from './guide'

/** What is looked for: an errand, or everything; and words typed, in any order. */
interface Wanted {
  readonly errand: Guide['errands'][number] | 'ALL'
  readonly typed: string
}

/** The guides that do the errand and speak of every word typed. */
export function found(guides: readonly Guide[], { errand, typed }: Wanted): Guide[] {
  const terms = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return guides.filter(
    (guide) =>
      (errand === 'ALL' || guide.errands.includes(errand)) && terms.every((term) => saidIn(guide).includes(term)),
  )
}

const saidIn = ({ id, name, line, words, places, good, less }: Guide): string =>
  [id, name, line, words, ...places.map((place) => place.name), ...good, ...less].join(' ').toLowerCase()

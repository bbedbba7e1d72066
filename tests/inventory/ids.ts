const upTo = (letter: string, last: number, from = 1) =>
  Array.from({ length: last - from + 1 }, (_, place) => `${letter}-${String(from + place).padStart(2, '0')}`)

/** Every id of research/domain.md §1.1–1.9. X-07 (生育津贴) and X-17 (doctors' posts, schools, airports) are out of scope. */
export const inventory: readonly string[] = [
  ...upTo('C', 22),
  ...upTo('B', 10),
  ...upTo('F', 23),
  ...upTo('R', 22),
  ...upTo('W', 11),
  ...upTo('W', 31, 20),
  ...upTo('T', 12),
  ...upTo('M', 12),
  ...upTo('I', 6),
  ...upTo('X', 20).filter((id) => id !== 'X-07' && id !== 'X-17'),
]

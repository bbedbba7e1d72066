import type { Given } from './scenario'

/** Somebody is insured elsewhere than the register has them: people move, the number on their card does not. */
export const moved =
  (personId: string, area: string): Given =>
  (books) => {
    books.moved = [...(books.moved ?? []), { personId, area }]
  }

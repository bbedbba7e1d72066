import { startOf } from '@/domain/calendar'
import { time } from '../audit'
import type { Books } from '../books'
import { moveCover } from '../covers'
import type { Cover } from '../further-books'
import type { Due } from './due'

/** What time alone does to a cover: it begins with its first day. */
export const nextOf = (cover: Cover, books: Books): Due | null =>
  cover.status === 'PAID'
    ? {
        at: startOf(cover.from),
        happen: (at) => moveCover(books, cover, 'EFFECTIVE', at, time),
      }
    : null

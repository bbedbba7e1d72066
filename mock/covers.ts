import { addDays, type Instant } from '@/domain/calendar'
import { maskName } from '@/domain/identity/mask'
import { type CoverStatus, mayMove } from '@/domain/insurance/cover'
import { type Fen, sum } from '@/domain/money'
import type { NewsKind } from '@/domain/news'
import type { Books } from './books'
import { type Cover, furtherOf } from './further-books'
import { outside, personal, transfer } from './ledger'
import type { Office } from './office'
import { pass } from './passage'
import { products } from './products'

const news: Partial<Record<CoverStatus, NewsKind>> = { EFFECTIVE: 'COVER_EFFECTIVE', CANCELLED: 'COVER_CANCELLED' }

/** Moves a cover on; `actor` is whoever does it. Throws on an unlawful move. */
export function moveCover(books: Books, cover: Cover, to: CoverStatus, at: Instant, actor: string): void {
  const { id, status, holderId: personId } = cover
  if (!mayMove(status, to)) throw new Error(`cover ${id} cannot go from ${status} to ${to}`)
  pass(books, { at, actor, of: id, personId, from: status, to }, news[to] ?? null)
  cover.status = to
  cover.version += 1
  if (to === 'CANCELLED') cover.endedAt = at
}

/** Pays the premium and takes the cover in; it begins the next day. */
export function begin(
  office: Office,
  of: Pick<Cover, 'productId' | 'premium' | 'insuredId' | 'person'>,
  id = office.nextId('cover'),
): Cover {
  const { books, holder, now: at, today } = office
  const cover: Cover = {
    id,
    number: `BX${today.slice(2).replace(/-/g, '')}${String(books.serial).padStart(4, '0')}`,
    holderId: holder.id,
    ...of,
    status: 'PAID',
    version: 1,
    boughtAt: at,
    from: addDays(today, 1),
    endedAt: null,
  }
  transfer(books, at, 'PREMIUM', of.premium, { from: personal(holder.id), to: outside.insurer, subjectId: id })
  furtherOf(books).covers.push(cover)
  pass(books, { at, actor: holder.id, of: id, personId: holder.id, from: null, to: 'PAID' })
  return cover
}

/** The holder's own covers, the newest first. */
export const ownCovers = ({ books, holder }: Office): Cover[] =>
  furtherOf(books)
    .covers.filter(({ holderId }) => holderId === holder.id)
    .reverse()

/** What the holder's account has given for insurance and not got back, in fen. */
export const spentOnCovers = (office: Office): Fen =>
  sum(...ownCovers(office).flatMap(({ status, premium }) => (status === 'CANCELLED' ? [] : [premium])))

/** A cover as its holder may see it. */
export const coverReply = (cover: Cover, { person }: Office) => ({
  coverId: cover.id,
  number: cover.number,
  status: cover.status,
  version: cover.version,
  productId: cover.productId,
  name: products.find(({ productId }) => productId === cover.productId)?.name ?? cover.productId,
  person: cover.person,
  maskedName: maskName(person(cover.insuredId).name),
  premium: cover.premium,
  boughtAt: cover.boughtAt,
  from: cover.from,
  endedAt: cover.endedAt,
  cancellable: mayMove(cover.status, 'CANCELLED'),
})

import { maskName } from '@/domain/identity/mask'
import { zero } from '@/domain/money'
import type { Office } from './office'

/** What paying out would come to, and what would end with the account. No place of ours has published how it counts interest. */
export function afterwardsOf(office: Office, ownerId: string) {
  const available = office.available(ownerId)
  const held = office.books.bindings.filter(
    ({ sharerId, status }) => sharerId === ownerId && (status === 'ACTIVE' || status === 'UNDER_REVIEW'),
  )
  return {
    balance: available,
    interest: null,
    owed: zero,
    sharing: held.map(({ relativeId, relation }) => ({
      maskedName: maskName(office.person(relativeId).name),
      relation,
    })),
  }
}

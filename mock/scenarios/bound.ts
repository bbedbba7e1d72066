import { type IsoDate, instant } from '@/domain/calendar'
import type { BindingStatus } from '@/domain/family/binding'
import type { Relation } from '@/domain/family/relation'
import type { Given } from './scenario'

/** A relative is, or once was, bound to the person at the counter since a day. */
export const bound =
  (relativeId: string, relation: Relation, since: IsoDate, status: BindingStatus = 'ACTIVE'): Given =>
  (books) => {
    books.bindings.push({
      id: `bound-${relativeId}`,
      sharerId: books.holderId,
      relativeId,
      relation,
      status,
      since,
      at: instant(`${since}T09:30:00+08:00`),
      cap: null,
      monthlyCap: null,
      paused: false,
      uses: null,
      to: null,
    })
  }

import type { ReplyOf } from '@/services/contract/operation'
import type { records } from '@/services/contract/records'

type Listed = ReplyOf<typeof records.list>['records']

/** Every id that 办理记录 shows: of several paid for at once, each one's order. */
export const idsIn = (listed: Listed): string[] =>
  listed.flatMap((record) =>
    record.errand === 'SITTING' ? record.people.flatMap(({ orderId }) => orderId ?? []) : [record.recordId],
  )

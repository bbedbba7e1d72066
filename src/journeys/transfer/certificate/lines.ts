import { formatDay } from '@/domain/calendar'
import type { Certificate } from '../answers'
import { copy as errand } from '../copy'
import { copy } from './copy'

/** What stands on 参保凭证, row by row; the page and the picture say the same. */
export const linesOf = ({
  number,
  maskedName,
  maskedIdNumber,
  areaName,
  scheme,
  status,
  monthsPaid,
  issuedOn,
}: Certificate) => [
  { label: copy.number, value: number },
  { label: copy.name, value: maskedName },
  { label: copy.idNumber, value: maskedIdNumber },
  { label: copy.area, value: areaName },
  { label: copy.scheme, value: errand.schemes[scheme] },
  { label: copy.status, value: errand.statuses[status] },
  { label: copy.paid, value: monthsPaid === null ? copy.monthsUnknown : copy.months(monthsPaid) },
  { label: copy.issued, value: formatDay(issuedOn) },
]

import { requestStatuses } from '@/domain/withdrawal/request'
import { statusOf } from './values'

/** How a 支取 request stands; a status this app does not know is 审核中. Apart from the desk: 办理记录 lists it on the first page. */
export const RequestStatusReply = statusOf(requestStatuses, 'ACCEPTED')

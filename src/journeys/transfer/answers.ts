import type { ReplyOf } from '@/services/contract/operation'
import type { transfer } from '@/services/contract/transfer'

export type Standing = ReplyOf<typeof transfer.standing>
export type Checked = ReplyOf<typeof transfer.precheck>
export type Moving = ReplyOf<typeof transfer.find>
export type Certificate = ReplyOf<typeof transfer.certificate>

import type { insurance } from '@/services/contract/insurance'
import type { ReplyOf } from '@/services/contract/operation'

export type Offers = ReplyOf<typeof insurance.offers>
export type Offer = Offers['products'][number]
export type Insured = Offers['people'][number]
export type Cover = ReplyOf<typeof insurance.find>

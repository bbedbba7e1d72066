/** What a person is told of in 消息 without having asked: what became of something they set going, or what is wanted of them. */
export const newsKinds = [
  'ORDER_SUCCEEDED',
  'ORDER_FAILED',
  'ORDER_REVOKED',
  'ORDER_DELAYED',
  'REQUEST_ACCEPTED',
  'REQUEST_SUPPLEMENT_REQUESTED',
  'REQUEST_APPROVED',
  'REQUEST_REJECTED',
  'REQUEST_PAID',
  'REQUEST_PAY_FAILED',
  'REQUEST_CARD_WANTED',
  'REQUEST_CLOSED',
  'BINDING_ACTIVE',
  'BINDING_UNBOUND',
  'BINDING_EXPIRED',
  'BINDING_PAUSED',
  'TRANSFER_ACCEPTED',
  'TRANSFER_SENT',
  'TRANSFER_ARRIVED',
  'TRANSFER_NOT_TAKEN',
  'SENDING_ACCEPTED',
  'SENDING_RETURNED',
  'COVER_EFFECTIVE',
  'COVER_CANCELLED',
] as const

export type NewsKind = (typeof newsKinds)[number]

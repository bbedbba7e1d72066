import type { desks } from './desks'

type Desks = Omit<typeof desks, 'rehearsal'>

/** Where an operation is asked over HTTP: `GET` for what changes nothing, its ask in the query; `POST` otherwise, its ask as JSON. */
export type Address = `${'GET' | 'POST'} /${string}`

/**
 * Every operation's address. What stands in braces is a field of the ask; an ask's `key` travels as the Idempotency-Key
 * header (design-reliability §E.2). An ID number or a name never stands in an address: those are posted (I14).
 */
export const addresses = {
  session: { me: 'GET /v1/me' },
  policy: {
    regions: 'GET /v1/regions',
    region: 'GET /v1/regions/{code}',
    channels: 'GET /v1/regions/{code}/channels',
    rules: 'GET /v1/regions/{code}/rules',
  },
  account: {
    overview: 'GET /v1/account',
    statement: 'GET /v1/account/entries',
    entry: 'GET /v1/account/entries/{entryId}',
    year: 'GET /v1/account/years/{year}',
    sheet: 'GET /v1/account/years/{year}/entries',
    months: 'GET /v1/account/months',
    standing: 'GET /v1/account/standing',
  },
  family: {
    members: 'GET /v1/bindings',
    verdicts: 'GET /v1/binding-verdicts',
    precheck: 'POST /v1/binding-prechecks',
    bind: 'POST /v1/bindings',
    binding: 'GET /v1/bindings/{bindingId}',
    unbind: 'POST /v1/bindings/{bindingId}/unbinding',
    limit: 'POST /v1/bindings/{bindingId}/limit',
    spending: 'GET /v1/spendings',
    report: 'POST /v1/bindings/{bindingId}/report',
    checkup: 'GET /v1/bindings/{bindingId}/checkup',
  },
  contribution: {
    people: 'GET /v1/contribution-people',
    quote: 'GET /v1/contribution-quotes',
    order: 'POST /v1/orders',
    submit: 'POST /v1/orders/{orderId}/submission',
    dispatch: 'POST /v1/orders/{orderId}/dispatch',
    revoke: 'POST /v1/orders/{orderId}/revocation',
    undoing: 'GET /v1/orders/{orderId}/revocation',
    refunds: 'GET /v1/orders/{orderId}/refunds',
    find: 'GET /v1/orders/{orderId}',
    receipt: 'GET /v1/orders/{orderId}/receipt',
    reveal: 'POST /v1/orders/{orderId}/receipt-in-full',
    genuine: 'GET /v1/receipts/{receiptCode}',
    roster: 'GET /v1/contribution-roster',
    remind: 'POST /v1/contribution-reminders',
    sit: 'POST /v1/sittings',
    confirm: 'POST /v1/sittings/{sittingId}/confirmation',
    sitting: 'GET /v1/sittings/{sittingId}',
  },
  withdrawal: {
    reasons: 'GET /v1/withdrawal-reasons',
    verdict: 'GET /v1/withdrawal-reasons/{reason}',
    alternatives: 'GET /v1/withdrawal-reasons/{reason}/alternatives',
    owner: 'POST /v1/withdrawal-owners',
    submit: 'POST /v1/withdrawals',
    find: 'GET /v1/withdrawals/{requestId}',
    supplement: 'POST /v1/withdrawals/{requestId}/supplement',
    cancel: 'POST /v1/withdrawals/{requestId}/cancellation',
    changePayee: 'POST /v1/withdrawals/{requestId}/payee',
    returnCard: 'POST /v1/withdrawals/{requestId}/card-return',
    form: 'GET /v1/withdrawals/{requestId}/form',
    revealForm: 'POST /v1/withdrawals/{requestId}/form/reveal',
  },
  transfer: {
    standing: 'GET /v1/transfer-standing',
    precheck: 'GET /v1/transfer-prechecks',
    submit: 'POST /v1/transfers',
    find: 'GET /v1/transfers/{transferId}',
    cancel: 'POST /v1/transfers/{transferId}/cancellation',
    certificate: 'GET /v1/insurance-certificate',
  },
  wallet: {
    state: 'GET /v1/wallet',
    open: 'POST /v1/wallet',
    precheck: 'POST /v1/sending-prechecks',
    send: 'POST /v1/sendings',
    outcome: 'GET /v1/sending-outcomes',
    find: 'GET /v1/sendings/{sendingId}',
  },
  insurance: {
    offers: 'GET /v1/cover-offers',
    buy: 'POST /v1/covers',
    outcome: 'GET /v1/cover-outcomes',
    find: 'GET /v1/covers/{coverId}',
    cancel: 'POST /v1/covers/{coverId}/cancellation',
  },
  estimate: {
    credit: 'POST /v1/credit-estimates',
    rates: 'GET /v1/regions/{place}/credits',
    waiting: 'POST /v1/waiting-estimates',
    benefit: 'POST /v1/benefit-estimates',
  },
  matters: { list: 'GET /v1/matters', urge: 'POST /v1/matters/{recordId}/urging' },
  messages: { list: 'GET /v1/messages', read: 'POST /v1/messages/{messageId}/reading' },
  consents: {
    list: 'GET /v1/consents',
    give: 'POST /v1/consents/{document}/giving',
    withdraw: 'POST /v1/consents/{document}/withdrawal',
  },
  stepUp: { start: 'POST /v1/challenges', verify: 'POST /v1/challenges/{challengeId}/verification' },
  records: { list: 'GET /v1/records' },
} as const satisfies { [D in keyof Desks]: { [O in keyof Desks[D]]: Address } }

/** Where a visit begins: given nothing, answers with the token every other question is asked under. */
export const sessionsPath = '/v1/sessions'

/** The fields of an ask that stand in its address. */
export const fieldsIn = (address: Address): string[] =>
  [...address.matchAll(/\{(\w+)\}/g)].map(([, field]) => field ?? '')

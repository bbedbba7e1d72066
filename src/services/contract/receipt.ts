import * as v from 'valibot'
import { operation } from './operation'
import { Day, Id, Moment, Money, RelationCode, Year } from './values'

const Days = v.object({ from: Day, to: Day })

/** What anybody may check a receipt by: not an order's id, and nothing can be guessed from it. */
const Code = v.pipe(v.string(), v.regex(/^[0-9A-Z]{20}$/))

const ReceiptReply = v.object({
  number: v.string(),
  orderNumber: v.string(),
  maskedName: v.string(),
  relation: RelationCode,
  areaName: v.string(),
  payerMaskedName: v.string(),
  year: Year,
  amount: Money,
  paidOn: Day,
  paidAt: Moment,
  benefit: Days,
  payee: v.string(),
  /** Stands in the receipt's QR. */
  code: Code,
  /** The number and the payee are this rehearsal's invention. */
  invented: v.boolean(),
})

/** The names and numbers in full, for the payer who has just proved to be it. Never kept by the app. */
const RevealReply = v.object({ name: v.string(), idNumber: v.string(), payerName: v.string() })

const GenuineReply = v.object({
  /** TAKEN_BACK: paid once, and reversed since. */
  state: v.picklist(['GENUINE', 'TAKEN_BACK']),
  number: v.string(),
  maskedName: v.string(),
  areaName: v.string(),
  year: Year,
  amount: Money,
  paidOn: Day,
  benefit: Days,
  payee: v.string(),
  invented: v.boolean(),
})

const byOrder = { orderId: Id }

/** 缴费凭证: there is one as soon as all three tracks are done, and none once the fee has been taken back. */
export const receipt = {
  receipt: operation(v.strictObject(byOrder), ReceiptReply, ['NOT_FOUND', 'NOT_PAID_YET']),
  /** Unmasks a receipt. The proof is for `receipt-<order>`; what was shown is written down for the auditor. */
  reveal: operation(v.strictObject({ ...byOrder, stepUpToken: v.string() }), RevealReply, [
    'NOT_FOUND',
    'NOT_PAID_YET',
    'STEP_UP_NEEDED',
  ]),
  /** Whether a receipt somebody holds out is genuine. Anybody may ask; everything is masked. */
  genuine: operation(v.strictObject({ receiptCode: Id }), GenuineReply, ['NOT_FOUND']),
}

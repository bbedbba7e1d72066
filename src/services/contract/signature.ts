import * as v from 'valibot'

/** What stands under a promise (`Signature`). */
export const SignatureAsk = v.variant('kind', [
  v.strictObject({
    kind: v.literal('DRAWN'),
    strokes: v.pipe(v.string(), v.maxLength(20_000), v.regex(/^[\d,; ]*$/)),
  }),
  v.strictObject({ kind: v.literal('TYPED'), name: v.pipe(v.string(), v.maxLength(50)) }),
])

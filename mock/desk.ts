import type * as v from 'valibot'
import type { Outcome } from '@/domain/outcome'
import type { firstDesks } from '@/services/contract/first-desks'
import type { furtherDesks } from '@/services/contract/further-desks'
import type { Operation, RefusalWith } from '@/services/contract/operation'
import type { Office } from './office'

type Schema = v.GenericSchema

/** What a clerk does with one operation: the ask has been checked, the books are open, time stands still. */
type Serving<O> =
  O extends Operation<infer Ask extends Schema, infer Reply extends Schema, infer Code>
    ? (ask: v.InferOutput<Ask>) => Outcome<v.InferInput<Reply>, RefusalWith<Code>>
    : never

type Clerk<Operations> = (office: Office) => { [O in keyof Operations]: Serving<Operations[O]> }

/** The clerk of a desk: given the office as it stands at this moment, serves each of the desk's operations that first pages ask. */
export type DeskOf<D extends keyof typeof firstDesks> = Clerk<(typeof firstDesks)[D]>

/** The clerk for what is asked of a desk later (see `furtherDesks`). */
export type FurtherDeskOf<D extends keyof typeof furtherDesks> = Clerk<(typeof furtherDesks)[D]>

/** Every clerk that came with `further`. */
export type FurtherClerks = { readonly [D in keyof typeof furtherDesks]: FurtherDeskOf<D> }

import type * as v from 'valibot'
import type { Outcome } from '@/domain/outcome'
import type { desks } from '@/services/contract/desks'
import type { Operation, RefusalWith } from '@/services/contract/operation'
import type { Office } from './office'

type Desks = typeof desks
type Schema = v.GenericSchema

/** What a clerk does with one operation: the ask has been checked, the books are open, time stands still. */
type Serving<O> =
  O extends Operation<infer Ask extends Schema, infer Reply extends Schema, infer Code>
    ? (ask: v.InferOutput<Ask>) => Outcome<v.InferInput<Reply>, RefusalWith<Code>>
    : never

/** The clerk of a desk: given the office as it stands at this moment, serves each of the desk's operations. */
export type DeskOf<D extends keyof Desks> = (office: Office) => { [O in keyof Desks[D]]: Serving<Desks[D][O]> }

import type * as v from 'valibot'
import type { Operation } from '@/services/contract/operation'

/** What an operation is asked. */
export type AskOf<O> =
  O extends Operation<infer Ask extends v.GenericSchema, v.GenericSchema, string> ? v.InferOutput<Ask> : never

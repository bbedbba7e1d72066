import type * as v from 'valibot'
import type { Outcome } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'

type Schema = v.GenericSchema

/** One thing that can be asked at the counter: what is asked, what is answered, and every reason it may be refused for. */
export interface Operation<Ask extends Schema = Schema, Reply extends Schema = Schema, Code extends string = string> {
  readonly ask: Ask
  readonly reply: Reply
  readonly refusals: readonly Code[]
}

/** Declares an operation; its types are read off the schemas, so they cannot drift from what is checked at run time. */
export const operation = <Ask extends Schema, Reply extends Schema, const Code extends string = never>(
  ask: Ask,
  reply: Reply,
  refusals: readonly Code[] = [],
): Operation<Ask, Reply, Code> => ({ ask, reply, refusals })

/** A refusal with one of these codes; an operation without codes never refuses. */
export type RefusalWith<Code extends string> = [Code] extends [never] ? never : Refusal<Code>

/** The promise behind an operation. A lawful no is a value; only a line that broke (`Unreachable`) or a bug rejects. */
export type Answering<O> =
  O extends Operation<infer Ask, infer Reply, infer Code>
    ? (ask: v.InferInput<Ask>) => Promise<Outcome<v.InferOutput<Reply>, RefusalWith<Code>>>
    : never

/** A counter made of desks, each with the operations it promises. */
export type CounterOf<Desks> = {
  readonly [D in keyof Desks]: { readonly [O in keyof Desks[D]]: Answering<Desks[D][O]> }
}

/** What an operation answers when it says yes. */
export type ReplyOf<O> = O extends Operation<Schema, infer Reply, string> ? v.InferOutput<Reply> : never

/** The codes an operation may refuse with. */
export type RefusalOf<O> = O extends Operation<Schema, Schema, infer Code> ? RefusalWith<Code> : never

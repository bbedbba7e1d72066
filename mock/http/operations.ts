import type { Outcome } from '@/domain/outcome'
import type { Refusal } from '@/domain/refusal'
import { type Address, addresses } from '@/services/contract/addresses'
import { type Counter, desks } from '@/services/contract/desks'
import type { Operation } from '@/services/contract/operation'
import { rehearsalAddresses } from '@/services/contract/rehearsal-addresses'

/** One operation of the contract with everything there is to know of it. */
export interface Listed {
  /** `desk.verb` */
  readonly name: string
  readonly desk: string
  readonly address: Address
  readonly method: 'GET' | 'POST'
  /** As the address has it, with its fields in braces. */
  readonly path: string
  readonly operation: Operation
  /** Asks a counter; typed by the operation's own schemas at run time. */
  ask(counter: Counter, ask: unknown): Promise<Outcome<object, Refusal>>
}

type Asking = (ask: unknown) => Promise<Outcome<object, Refusal>>

/** Every operation, in the order of the contract; the rehearsal's own last. */
export const operations: readonly Listed[] = Object.entries({ ...addresses, rehearsal: rehearsalAddresses }).flatMap(
  ([desk, verbs]) =>
    Object.entries(verbs).map(([verb, address]: [string, Address]) => {
      const promised: Record<string, Operation> = desks[desk as keyof typeof desks]
      const operation = promised[verb]
      if (!operation) throw new Error(`${desk}.${verb} has an address and is no operation`)
      const [method = '', path = ''] = address.split(' ')
      return {
        name: `${desk}.${verb}`,
        desk,
        address,
        method: method === 'GET' ? 'GET' : 'POST',
        path,
        operation,
        ask(counter: Counter, ask: unknown) {
          const behind: Record<string, unknown> = counter[desk as keyof Counter]
          // The addresses' type says that every desk has this verb.
          return (behind[verb] as Asking)(ask)
        },
      }
    }),
)

/** Whether a bureau would promise it; the rehearsal's own desk is for rehearsals. */
export const isPromised = ({ desk }: Pick<Listed, 'desk'>): boolean => desk !== 'rehearsal'

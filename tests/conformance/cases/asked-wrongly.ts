import { isKeyed } from '@mock/http/asked'
import { isPromised, operations } from '@mock/http/operations'
import { fieldsIn } from '@/services/contract/addresses'
import type { OperationName } from '../caller'
import type { Case } from '../case'
import { sampleOf } from '../sample'

/** What no counter may take from anybody, for every operation of the contract. */

const promised = operations.filter(isPromised).map(({ name, operation, address, method }) => ({
  // The list is made of the very table this type is read off.
  name: name as OperationName,
  ask: sampleOf(operation.ask),
  placed: fieldsIn(address),
  keyed: isKeyed(operation),
  reads: method === 'GET',
}))

const demanding = (name: string, code: string, operation: OperationName, ask: object): Case => ({
  name,
  scenario: null,
  play: (person) => person.refused(code, operation, ask),
})

const strangers = promised.map(({ name, ask }) =>
  demanding(`${name}：多了没有约定的字段，拒绝`, 'UNKNOWN_FIELD', name, { ...ask, mood: 'good', hat: 'red' }),
)

const keyless = promised
  .filter(({ keyed }) => keyed)
  .map(({ name, ask: { key: _, ...ask } }) => demanding(`${name}：没有防重复编号，不办`, 'KEY_MISSING', name, ask))

/** A field left out; in a query, null is said by saying nothing. */
const incomplete = promised.flatMap(({ name, ask, placed, reads }) =>
  Object.keys(ask)
    .filter((field) => field !== 'key' && !placed.includes(field) && !(reads && ask[field] === null))
    .map((field) => {
      const { [field]: _, ...rest } = ask
      return demanding(`${name}：缺少 ${field}，拒绝`, 'BAD_REQUEST', name, rest)
    }),
)

/** A text where a number is due, and an object where a text is; a query carries texts only, so there only the first can be sent. */
const mistyped = promised.flatMap(({ name, ask, placed, reads }) =>
  Object.entries(ask).flatMap(([field, value]) => {
    if (placed.includes(field) || field === 'key') return []
    if (typeof value === 'number')
      return [demanding(`${name}：${field} 不是数字，拒绝`, 'BAD_REQUEST', name, { ...ask, [field]: 'many' })]
    if (typeof value === 'string' && !reads)
      return [demanding(`${name}：${field} 不是文字，拒绝`, 'BAD_REQUEST', name, { ...ask, [field]: { a: 1 } })]
    return []
  }),
)

export const askedWrongly: readonly Case[] = [...strangers, ...keyless, ...incomplete, ...mistyped]

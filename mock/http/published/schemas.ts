import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { nextActions } from '@/services/contract/errors'
import {
  CitationReply,
  Count,
  Day,
  Id,
  Key,
  Moment,
  Money,
  RefusalReply,
  RelationCode,
  Year,
} from '@/services/contract/values'
import { about } from './copy.summaries'

/** A piece of the document: JSON, whatever its shape. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
export type Piece = { readonly [key: string]: Json }

/** The words of the contract's vocabulary: each stands once, and is pointed to. */
const vocabulary = { CitationReply, Count, Day, Id, Key, Moment, Money, RefusalReply, RelationCode, Year }

/** What a schema's own checks cannot say in JSON. */
const remarks: { readonly [name: string]: Piece } = {
  Day: { format: 'date', description: about.day },
  Moment: { format: 'date-time', description: about.moment },
  Money: { description: about.money },
}

const options = { target: 'draft-2020-12', typeMode: 'input', errorMode: 'ignore' } as const

/** A schema of the contract as JSON Schema, what goes over the wire being its input. Fields a reply has beyond it are lawful. */
export function schemaOf(schema: v.GenericSchema): Piece {
  const { $schema: _, $defs: __, ...written } = written2020(schema)
  return pointed(written)
}

/** The vocabulary, written out. */
export const vocabularySchemas: Piece = Object.fromEntries(
  Object.entries(vocabulary).map(([name, schema]) => {
    const { $schema: _, ...written } = plain(toJsonSchema(schema, options))
    return [name, { ...written, ...remarks[name] }]
  }),
)

const written2020 = (schema: v.GenericSchema): Piece =>
  plain(toJsonSchema(schema, { ...options, definitions: vocabulary }))

/** Points into the document's own components. */
function pointed(piece: Piece): Piece {
  return JSON.parse(JSON.stringify(piece).replace(/"#\/\$defs\//g, '"#/components/schemas/'))
}

/** The document every no comes as; mock/http/problem.ts writes it. */
export const problemSchema: Piece = {
  type: 'object',
  description: about.problem,
  required: [
    'type',
    'title',
    'status',
    'code',
    'userMessage',
    'retryable',
    'nextAction',
    'moneyMoved',
    'requestId',
    'serverTime',
  ],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    userMessage: { type: 'string' },
    retryable: { type: 'boolean' },
    nextAction: { type: 'string', enum: [...nextActions] },
    moneyMoved: { type: 'string', enum: ['no', 'unknown'] },
    requestId: { type: 'string' },
    serverTime: { $ref: '#/components/schemas/Moment' },
    fields: { type: 'array', items: { type: 'string' } },
    figures: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
    citation: { $ref: '#/components/schemas/CitationReply' },
  },
}

/** What every grant carries beside what was asked for. */
export const metaSchema: Piece = {
  type: 'object',
  required: ['requestId', 'serverTime'],
  properties: { requestId: { type: 'string' }, serverTime: { $ref: '#/components/schemas/Moment' } },
}

/** Through JSON and back: what is published is what JSON can say. */
function plain(written: object): Piece {
  return JSON.parse(JSON.stringify(written))
}

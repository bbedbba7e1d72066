import { fieldsIn, sessionsPath } from '@/services/contract/addresses'
import { errors } from '@/services/contract/copy.errors'
import type { ErrorCode } from '@/services/contract/errors'
import { entriesOf, isKeyed } from '../asked'
import { isPromised, type Listed, operations } from '../operations'
import { about, desksInWords, summaries } from './copy.summaries'
import { type Json, metaSchema, type Piece, problemSchema, schemaOf, vocabularySchemas } from './schemas'

/** What the counter has really answered. */
export interface Examples {
  /** What an operation granted; null where nobody has asked it. */
  granted(operation: string): Json | null
  /** A no, from whatever operation it was. */
  no(code: ErrorCode): Json
}

/** What any operation may be answered with, whatever it is for. */
const ofAnyLine: readonly ErrorCode[] = [
  'BAD_REQUEST',
  'UNKNOWN_FIELD',
  'TOO_LARGE',
  'UNAUTHENTICATED',
  'OUTDATED_CLIENT',
  'TOO_MANY',
  'BROKEN',
  'MAINTENANCE',
  'UNANSWERED',
]

/** What is answered where no operation is: in the catalogue, and nobody's response. */
const ofNoOperation: readonly ErrorCode[] = ['NOT_FOUND_ROUTE', 'METHOD']

/** Every code an operation may be answered with. */
const codesOf = ({ operation }: Listed): ErrorCode[] => [
  // The catalogue is typed by these very codes.
  ...(operation.refusals as readonly ErrorCode[]),
  ...ofAnyLine,
  ...(isKeyed(operation) ? (['KEY_MISSING', 'KEY_REUSED', 'IN_FLIGHT'] as const) : []),
]

/** The contract as an OpenAPI 3.1 document. The same contract and the same examples give the same document, to the letter. */
export function documentOf(examples: Examples): Piece {
  const desks = [...new Set(operations.map(({ desk }) => desk))]
  // The catalogue's keys are its codes: it is typed so.
  const codes = (Object.keys(errors) as ErrorCode[]).filter((code) => !ofNoOperation.includes(code))
  return {
    openapi: '3.1.0',
    info: {
      title: about.title,
      version: '1.0.0',
      description: about.description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{ visit: [] }],
    tags: [
      { name: 'visit', description: about.sessionTag },
      ...desks.map((desk) => ({ name: tagOf(desk), description: desksInWords[desk as keyof typeof desksInWords] })),
    ],
    paths: pathsOf(examples),
    components: {
      securitySchemes: { visit: { type: 'http', scheme: 'bearer' } },
      parameters: {
        RequestId: header('X-Request-Id', about.requestId, { type: 'string', pattern: '^[\\w-]{8,64}$' }),
        Channel: header('X-Client-Channel', about.channel, { type: 'string', enum: ['weapp', 'h5', 'counter'] }),
        Key: { ...header('Idempotency-Key', about.key, { $ref: '#/components/schemas/Key' }), required: true },
      },
      headers: {
        RequestId: { description: about.requestId, schema: { type: 'string' } },
        ServerTime: { description: about.serverTime, schema: { $ref: '#/components/schemas/Moment' } },
        RetryAfter: { description: about.retryAfter, schema: { type: 'integer' } },
      },
      examples: Object.fromEntries(codes.map((code) => [code, { value: examples.no(code) }])),
      schemas: { ...vocabularySchemas, Problem: problemSchema, Meta: metaSchema },
    },
    'x-errors': Object.fromEntries(
      Object.entries(errors).map(([code, { status, words, next, moved, rule }]) => [
        code,
        { status, userMessage: words, nextAction: next, moneyMoved: moved, ...(rule !== undefined && { rule }) },
      ]),
    ),
  }
}

const tagOf = (desk: string): string => (desk === 'rehearsal' ? 'demo' : desk)

const header = (name: string, description: string, schema: Piece): Piece => ({
  name,
  in: 'header',
  description,
  schema,
})

function pathsOf(examples: Examples): Piece {
  const paths: Record<string, Record<string, Json>> = { [sessionsPath]: { post: sessionOperation(examples) } }
  for (const listed of [...operations].sort((a, b) => Number(isPromised(b)) - Number(isPromised(a))))
    paths[listed.path] = { ...paths[listed.path], [listed.method.toLowerCase()]: operationOf(listed, examples) }
  return paths
}

function operationOf(listed: Listed, examples: Examples): Piece {
  const { name, desk, method, address, operation } = listed
  const [, verb = ''] = name.split('.')
  const words: Readonly<Record<string, string>> = summaries[desk as keyof typeof summaries]
  const ask = schemaOf(operation.ask)
  const properties = (ask.properties ?? {}) as Piece
  const required = (ask.required ?? []) as readonly string[]
  const placed = fieldsIn(address)
  const inQuery =
    method === 'GET' ? Object.keys(entriesOf(operation.ask)).filter((field) => !placed.includes(field)) : []
  const elsewhere = [...placed, ...(isKeyed(operation) ? ['key'] : [])]
  const parameters: Json[] = [
    { $ref: '#/components/parameters/RequestId' },
    { $ref: '#/components/parameters/Channel' },
    ...(isKeyed(operation) ? [{ $ref: '#/components/parameters/Key' }] : []),
    ...placed.map((field) => ({ name: field, in: 'path', required: true, schema: properties[field] ?? {} })),
    ...inQuery.map((field) => inQueryOf(field, properties[field])),
  ]
  const body: Piece = {
    ...ask,
    properties: Object.fromEntries(Object.entries(properties).filter(([field]) => !elsewhere.includes(field))),
    required: required.filter((field) => !elsewhere.includes(field)),
  }
  return {
    operationId: name.replace('.', '_'),
    summary: words[verb] ?? name,
    tags: [tagOf(desk)],
    parameters,
    ...(method === 'POST' && { requestBody: { required: true, content: { 'application/json': { schema: body } } } }),
    responses: {
      '200': grantOf(name, schemaOf(operation.reply), examples),
      ...noesOf(codesOf(listed)),
    },
  }
}

/** A query says null by saying nothing. */
function inQueryOf(field: string, schema: Json | undefined): Piece {
  const { anyOf } = (schema ?? {}) as { anyOf?: readonly Piece[] }
  const said = anyOf?.find(({ type }) => type !== 'null')
  return { name: field, in: 'query', required: !said, schema: said ?? schema ?? {} }
}

function grantOf(name: string, reply: Piece, examples: Examples): Piece {
  const example = examples.granted(name)
  const schema = {
    allOf: [reply, { type: 'object', required: ['meta'], properties: { meta: { $ref: '#/components/schemas/Meta' } } }],
  }
  return {
    description: about.granted,
    headers: answerHeaders,
    content: { 'application/json': { schema, ...(example !== null && { example }) } },
  }
}

const answerHeaders: Piece = {
  'X-Request-Id': { $ref: '#/components/headers/RequestId' },
  'X-Server-Time': { $ref: '#/components/headers/ServerTime' },
}

/** Every no, by its status; those of one status are told apart by their code. */
function noesOf(codes: readonly ErrorCode[]): Piece {
  const statuses = [...new Set(codes.map((code) => errors[code].status))].sort()
  return Object.fromEntries(
    statuses.map((status) => {
      const here = [...new Set(codes)].filter((code) => errors[code].status === status)
      const shown = here.map((code) => [code, { $ref: `#/components/examples/${code}` }] as const)
      const waits = here.some((code) => ['TOO_MANY', 'MAINTENANCE', 'IN_FLIGHT'].includes(code))
      const no: Piece = {
        description: here.join(' · '),
        headers: { ...answerHeaders, ...(waits && { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } }) },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(shown),
          },
        },
      }
      return [String(status), no]
    }),
  )
}

function sessionOperation(examples: Examples): Piece {
  return {
    operationId: 'visit_begin',
    summary: about.session,
    tags: ['visit'],
    security: [],
    requestBody: { content: { 'application/json': { schema: { type: 'object', additionalProperties: false } } } },
    responses: {
      '200': grantOf(
        'visit.begin',
        { type: 'object', required: ['token'], properties: { token: { type: 'string' } } },
        examples,
      ),
      ...noesOf(['BAD_REQUEST', 'UNKNOWN_FIELD', 'TOO_LARGE', 'BROKEN']),
    },
  }
}

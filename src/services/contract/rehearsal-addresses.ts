import type { Address } from './addresses'
import type { desks } from './desks'

/** Where the rehearsal's own desk is asked. No bureau has it: it is no part of the promise, and no part of an app for a bureau. */
export const rehearsalAddresses = {
  state: 'GET /__rehearsal/state',
  scenarios: 'GET /__rehearsal/scenarios',
  start: 'POST /__rehearsal/start',
  fault: 'POST /__rehearsal/fault',
  advance: 'POST /__rehearsal/advance',
  clear: 'POST /__rehearsal/clear',
  audit: 'GET /__rehearsal/audit',
  reconciliation: 'GET /__rehearsal/reconciliation/{day}',
} as const satisfies { [O in keyof (typeof desks)['rehearsal']]: Address }

/** What the tools take of the counter, bundled as one: Node reads no TypeScript. */
export { openDoor } from './door'
export { longLedger } from './long-ledger'

import type { Home } from './store'

/**
 * Until it is known whether something is to be done, the errands below it have no place of their own: drawn too early, they
 * would slip away under the thumb. A desk slower than all the others is not waited for.
 */
export const isWaiting = ({ me, account, records, people, members, rehearsal }: Home): boolean =>
  isAsking(rehearsal) || ([records, people].some(isAsking) && [me, account, members].some(isAsking))

const isAsking = ({ state }: { state: string }) => state === 'asking'

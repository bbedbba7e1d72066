import { type AccountFacts, standingOf } from '@/domain/balance/standing'

const usual: AccountFacts = { emptied: false, frozen: false, moving: false, stopped: false }

test.each<[string, Partial<AccountFacts>, ReturnType<typeof standingOf>]>([
  ['nothing is the matter', {}, 'NORMAL'],
  ['the insurance has stopped', { stopped: true }, 'SUSPENDED'],
  [
    'it is on its way to another place, for which the insurance had to stop',
    { stopped: true, moving: true },
    'TRANSFERRING',
  ],
  ['it is frozen, whatever else', { frozen: true, stopped: true, moving: true }, 'FROZEN'],
  ['everything has left it, whatever it was before', { emptied: true, frozen: true, stopped: true }, 'CLOSED'],
])('an account of which %s', (_, facts, standing) => {
  expect(standingOf({ ...usual, ...facts })).toBe(standing)
})

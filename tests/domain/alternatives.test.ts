import { fen, zero } from '@/domain/money'
import { type AccountUse, type Alternative, waysToUse } from '@/domain/withdrawal/alternatives'
import { type WithdrawalReason, withdrawalReasons } from '@/domain/withdrawal/reason'

const account = (changes: Partial<AccountUse> = {}): AccountUse => ({
  available: fen(428_653),
  shareable: fen(428_653),
  wallet: 'YES',
  insurable: fen(171_461),
  retired: false,
  staysWithin: false,
  ...changes,
})

const uses = (reason: WithdrawalReason, changes: Partial<AccountUse> = {}): Alternative[] =>
  waysToUse(reason, account(changes)).map(({ use }) => use)

test.each<[string, WithdrawalReason, Partial<AccountUse>, Alternative[]]>([
  [
    'who is ill pays for care and lets the family pay; no insurer takes them now',
    'SERIOUS_ILLNESS',
    {},
    ['CARE', 'SHARING'],
  ],
  [
    'who wants cash may insure themselves',
    'WECHAT_CASH_OUT',
    {},
    ['CARE', 'RESIDENT_FEE', 'SHARING', 'WALLET', 'INSURANCE'],
  ],
  [
    'where no rule on insurance is known, none is offered',
    'WECHAT_CASH_OUT',
    { insurable: null },
    ['CARE', 'RESIDENT_FEE', 'SHARING', 'WALLET'],
  ],
  [
    'where the cap is used up, none is offered',
    'WECHAT_CASH_OUT',
    { insurable: zero },
    ['CARE', 'RESIDENT_FEE', 'SHARING', 'WALLET'],
  ],
  [
    'below the reserve nothing is shared, and nothing sent to a wallet',
    'RETIREE_RESETTLED',
    { shareable: zero },
    ['CARE'],
  ],
  ['a place that takes no part in wallets offers none', 'RETIREE_RESETTLED', { wallet: 'NO' }, ['CARE', 'SHARING']],
  [
    'who draws a pension does not move the relation',
    'LONG_TERM_ELSEWHERE',
    { retired: true },
    ['CARE', 'SHARING', 'WALLET'],
  ],
  ['who works does', 'LONG_TERM_ELSEWHERE', {}, ['CARE', 'TRANSFER', 'SHARING', 'WALLET']],
  [
    'within a province that moves the balance along, it is moved',
    'IN_PROVINCE_MOVE',
    {},
    ['CARE', 'TRANSFER', 'SHARING'],
  ],
  [
    'where it stays and is good everywhere, nothing is moved',
    'IN_PROVINCE_MOVE',
    { staysWithin: true },
    ['CARE', 'SHARING'],
  ],
  [
    'out of such a province it is moved all the same',
    'TRANSFER_NOT_ACCEPTED',
    { staysWithin: true },
    ['TRANSFER', 'SHARING', 'WALLET'],
  ],
  ['who has died uses nothing more', 'DEATH', {}, []],
])('%s', (_, reason, changes, expected) => {
  expect(uses(reason, changes)).toEqual(expected)
})

test('an empty account is good for nothing, whatever the reason', () => {
  expect(withdrawalReasons.flatMap((reason) => uses(reason, { available: zero }))).toEqual([])
})

test('what nobody knows is to be asked, not ruled out', () => {
  expect(waysToUse('VOLUNTARY_EXIT', account({ shareable: null, wallet: 'ASK' }))).toEqual([
    { use: 'CARE', offered: 'YES', amount: 428_653 },
    { use: 'SHARING', offered: 'ASK', amount: null },
    { use: 'RESIDENT_FEE', offered: 'ASK', amount: null },
    { use: 'WALLET', offered: 'ASK', amount: null },
  ])
})

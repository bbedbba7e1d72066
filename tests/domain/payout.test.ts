import { fen } from '@/domain/money'
import { payoutOf } from '@/domain/withdrawal/payout'

test.each`
  what                                          | balance    | interest | owed     | amount     | exact
  ${'nothing but the balance'}                  | ${428_653} | ${0}     | ${0}     | ${428_653} | ${true}
  ${'interest comes on top'}                    | ${428_653} | ${1_247} | ${0}     | ${429_900} | ${true}
  ${'what was credited too early is kept back'} | ${428_653} | ${0}     | ${8_653} | ${420_000} | ${true}
  ${'nobody pays in to get out'}                | ${1_000}   | ${0}     | ${5_000} | ${0}       | ${true}
  ${'interest nobody has published is unknown'} | ${428_653} | ${null}  | ${0}     | ${428_653} | ${false}
`('what is paid out: $what', ({ balance, interest, owed, amount, exact }) => {
  const account = { balance: fen(balance), interest: interest === null ? null : fen(interest), owed: fen(owed) }
  expect(payoutOf(account)).toEqual({ amount, exact })
})

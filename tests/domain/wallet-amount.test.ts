import { fen } from '@/domain/money'
import { readAmount } from '@/domain/wallet/amount'

const purse = { most: fen(200_000), available: fen(180_000) }

test.each`
  typed        | read
  ${'500'}     | ${{ fen: 50_000 }}
  ${'80.5'}    | ${{ fen: 8_050 }}
  ${'1800'}    | ${{ fen: 180_000 }}
  ${'1800.01'} | ${{ fault: 'MORE_THAN_THERE_IS' }}
  ${'2000.01'} | ${{ fault: 'TOO_MUCH' }}
  ${'0'}       | ${{ fault: 'NOTHING' }}
  ${' '}       | ${{ fault: 'EMPTY' }}
  ${'1.234'}   | ${{ fault: 'NOT_AN_AMOUNT' }}
  ${'五百'}    | ${{ fault: 'NOT_AN_AMOUNT' }}
`('“$typed” 元', ({ typed, read }) => {
  expect(readAmount(typed, purse)).toEqual(read)
})

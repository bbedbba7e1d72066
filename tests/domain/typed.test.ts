import { bankCardFault, tidyBankCard } from '@/domain/identity/bank-card'
import { maskBankCard, maskIdNumber, maskName, maskPhone } from '@/domain/identity/mask'
import { nameFault } from '@/domain/identity/name'
import { phoneFault, tidyPhone } from '@/domain/identity/phone'

test.each([
  ['周明', null],
  ['欧阳小三', null],
  ['艾力·买买提', null],
  ['𠮷野', null],
  ['Anna Maria', null],
  ['Jean-Luc', null],
  [' 周明 ', null],
  ['', 'EMPTY'],
  ['  ', 'EMPTY'],
  ['周', 'TOO_SHORT'],
  ['𠮷', 'TOO_SHORT'],
  ['周'.repeat(50), null],
  ['周'.repeat(51), 'TOO_LONG'],
  ['周明1', 'CHARACTERS'],
  ['周明!', 'CHARACTERS'],
  ['·周明', 'CHARACTERS'],
  ['周明·', 'CHARACTERS'],
  ['周··明', 'CHARACTERS'],
])('the name “%s” is refused as: %s', (typed, fault) => {
  expect(nameFault(typed)).toBe(fault)
})

test.each([
  ['13800000001', null],
  ['138 0000 0001', null],
  ['138-0000-0001', null],
  ['+8613800000001', null],
  ['8613800000001', null],
  ['', 'EMPTY'],
  ['1380000000', 'LENGTH'],
  ['138000000011', 'LENGTH'],
  ['12800000001', 'CHARACTERS'],
  ['1380000000a', 'CHARACTERS'],
])('the phone number “%s” is refused as: %s', (typed, fault) => {
  expect(phoneFault(typed)).toBe(fault)
})

test('a pasted phone number loses its spaces, dashes and +86', () => {
  expect(tidyPhone('+86 138-0000 0001')).toBe('13800000001')
})

test.each([
  ['6222 0000 0000 0000 004', null],
  ['6222000000000009', null],
  ['', 'EMPTY'],
  ['62220000000000a6', 'CHARACTERS'],
  ['622200000000006', 'LENGTH'],
  ['62220000000000000006', 'LENGTH'],
  ['6222000000000008', 'CHECKSUM'],
  ['2622000000000009', 'CHECKSUM'],
])('the bank card “%s” is refused as: %s', (typed, fault) => {
  expect(bankCardFault(typed)).toBe(fault)
})

test('a card number in groups of four is tidied', () => {
  expect(tidyBankCard('6222-0000 0000 0009')).toBe('6222000000000009')
})

test('masks show no more than they must', () => {
  expect(['张小兰', '李英', '欧阳小三', '𠮷野家'].map(maskName)).toEqual(['张*兰', '李*', '欧**三', '𠮷*家'])
  expect(maskIdNumber('43080019431212008X')).toBe('430***********008X')
  expect(maskPhone('13800000001')).toBe('138****0001')
  expect(maskBankCard('6222000000000009')).toBe('**** 0009')
})

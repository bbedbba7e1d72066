import { documentFault, maskDocument, tidyDocument } from '@/domain/identity/document'

test.each([
  ['', 'EMPTY'],
  ['E123', 'LENGTH'],
  ['E12345678901234567890', 'LENGTH'],
  ['护照E0001', 'CHARACTERS'],
  ['e 0000-0001', null],
])('%s as a document’s number: %s', (typed, fault) => {
  expect(documentFault(typed)).toBe(fault)
})

test('a number is tidied, and shown by its ends only', () => {
  expect(tidyDocument('e 0000-0001')).toBe('E00000001')
  expect(maskDocument('E00000001')).toBe('E****001')
})

import { asMet, stillWanted, waiverOf } from '@/domain/withdrawal/waiver'

test.each<[string, boolean, 'SHARED' | 'PLEDGE' | null]>([
  ['死亡证明', true, 'SHARED'],
  ['死亡证明', false, 'PLEDGE'],
  ['继承关系证明', true, null],
])('%s, found in shared data: %s, can be left out: %s', (paper, found, waiver) => {
  expect(waiverOf(paper, ['死亡证明'], found)).toBe(waiver)
})

const papers = [
  { materialId: 'found', waived: 'SHARED' },
  { materialId: 'promised', waived: 'PLEDGE' },
  { materialId: 'brought', waived: null },
] as const

test.each<[string, string[], string[], string[]]>([
  ['nothing is handed in', [], [], ['promised', 'brought']],
  ['a commitment stands for the paper it is taken for', [], ['promised'], ['brought']],
  ['the paper itself does as well', ['promised', 'brought'], [], []],
  ['a commitment stands for no other paper', [], ['brought', 'promised'], ['brought']],
])('%s', (_, handedIn, pledged, left) => {
  expect(stillWanted(papers, handedIn, pledged)).toEqual(left)
})

test('a paper handed in after all was neither waived nor promised; any other stays as it was judged', () => {
  const waivedOf = (handedIn: string[]) => asMet(papers, handedIn).map(({ waived }) => waived)
  expect(waivedOf(['brought'])).toEqual(['SHARED', 'PLEDGE', null])
  expect(waivedOf(['found', 'promised', 'brought'])).toEqual([null, null, null])
})

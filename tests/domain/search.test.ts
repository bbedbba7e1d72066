import { found } from '@/domain/guide/search'

const articles = [
  { id: 'cash', title: '余额能提现到微信吗', synonyms: ['怎么提现到微信钱包', '套现'], text: '没有这样的办法' },
  { id: 'family', title: '余额怎么给家人用', synonyms: ['医保卡能给家人用吗', '绑定'], text: '先绑定，看病时用' },
  { id: 'fee', title: '新农合就是居民医保', synonyms: ['合作医疗', '新农合缴费标准'], text: '一年一缴，可以用微信缴' },
]
const ids = (question: string) => found(question, articles).map(({ id }) => id)

test.each`
  question                                        | first
  ${'提现'}                                       | ${'cash'}
  ${'贵州六盘水医保卡里的钱怎么提现到微信钱包？'} | ${'cash'}
  ${'沈阳医保卡余额能给家里的亲人用吗'}           | ${'family'}
  ${'绑定'}                                       | ${'family'}
  ${'2025 新农合缴费标准'}                        | ${'fee'}
  ${'合 作 医 疗'}                                | ${'fee'}
`('问“$question”，先给 $first', ({ question, first }) => {
  expect(ids(question)[0]).toBe(first)
})

test('只在正文里提到的排在后面', () => {
  expect(ids('微信')).toEqual(['cash', 'fee'])
})

test.each(['', '   ', '？！', '狐臭手术'])('问“%s”，没有答案，不拿不相干的来凑', (question) => {
  expect(ids(question)).toEqual([])
})

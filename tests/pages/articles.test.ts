import { shelf } from '@/journeys/guide/shelf/shelf'

const waysOf = (id: string) => shelf.find((article) => article.id === id)?.ways ?? []

test.each`
  article                 | page                      | what
  ${'monthly-credit'}     | ${'credit/estimate'}      | ${'每月划入的，带去算一算'}
  ${'monthly-credit'}     | ${'credit/before'}        | ${'为什么少了的，带去看改过什么'}
  ${'change-place'}       | ${'transfer/start'}       | ${'换参保地的，带去办转移接续'}
  ${'change-place'}       | ${'transfer/certificate'} | ${'要参保凭证的，带去开一份'}
  ${'how-many-years'}     | ${'transfer/certificate'} | ${'问缴了多少年的，带去看参保凭证'}
  ${'bank-fees'}          | ${'channels/bank'}        | ${'银行手续费的，带去看银行怎么收'}
  ${'card-or-bank-card'}  | ${'channels/bank'}        | ${'老卡余额的，带去看银行App怎么查'}
  ${'look-up-balance'}    | ${'channels/list'}        | ${'不会用手机查的，带去看其他办法'}
  ${'what-for'}           | ${'insurance/overview'}   | ${'能不能买保险的，带去看商业健康保险'}
  ${'cash-out-to-wechat'} | ${'withdrawal/myths'}     | ${'提现的传言，带去看误传'}
  ${'serious-illness'}    | ${'withdrawal/myths'}     | ${'大病提现的传言，带去看误传'}
`('文章里说到$what', ({ article, page }) => {
  expect(waysOf(article)).toContainEqual(expect.objectContaining({ to: page }))
})

test('文章指到的别的文章都在，同一篇里没有两条说得一样的路', () => {
  const ids = shelf.map(({ id }) => id)
  for (const { ways = [] } of shelf) {
    expect(ids).toEqual(expect.arrayContaining(ways.flatMap((way) => ('article' in way ? [way.article] : []))))
    expect(new Set(ways.map(({ label }) => label)).size).toBe(ways.length)
  }
})

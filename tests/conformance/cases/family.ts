import type { Case } from '../case'

const story = (name: string, scenario: string, play: Case['play']): Case => ({ name, scenario, play })

const bindingId = 'bound-zhou-jianguo'
const fee = { personId: 'zhou-jianguo', year: 2026 }

/** A relative already bound: limits, records, the nine checks, and how it ends. */
export const family: readonly Case[] = [
  story('共济：每月上限、用途、期限，各挡各的', 'pay-for-father', async (person) => {
    const limit = { bindingId, cap: null, paused: false }
    await person.granted('family.limit', { key: 'key-of-month', ...limit, monthlyCap: 39_999 })
    await person.refused('MONTHLY_CAP_EXCEEDED', 'contribution.quote', fee)
    await person.granted('family.limit', { key: 'key-of-uses', ...limit, uses: ['PHARMACY'] })
    await person.refused('USE_EXCLUDED', 'contribution.quote', fee)
    await person.refused('TERM_INVALID', 'family.limit', { key: 'key-of-past', ...limit, to: '2025-11-20' })
    await person.granted('family.limit', { key: 'key-of-term', ...limit, to: '2025-12-31' })
    await person.granted('family.binding', { bindingId })
  }),
  story('共济：消费记录，一位的和全部的', 'sharing-spent', async (person) => {
    await person.granted('family.spending', { bindingId: null })
    await person.granted('family.spending', { bindingId })
    await person.refused('NOT_FOUND', 'family.spending', { bindingId: 'nobody-1' })
  }),
  story('共济：居民医保没有账户，没有消费记录', 'no-account', (person) =>
    person.refused('NOT_EMPLOYEE_INSURED', 'family.spending', { bindingId: null }),
  ),
  story('共济：有一笔不是家人花的，先停用；再说一次还是那一次', 'sharing-spent', async (person) => {
    const report = { key: 'key-of-report', bindingId, spendingId: 'settlement-1' }
    await person.refused('NOT_FOUND', 'family.report', {
      ...report,
      key: 'key-of-stranger',
      spendingId: 'settlement-2',
    })
    await person.granted('family.report', report)
    await person.granted('family.report', report)
    await person.refused('SHARING_PAUSED', 'contribution.quote', fee)
    await person.granted('messages.list')
  }),
  story('共济：绑定结束了的，不用停用', 'sharing-standings', (person) =>
    person.refused('NOT_BOUND', 'family.report', {
      key: 'key-of-report',
      bindingId: 'bound-liu-guilan',
      spendingId: null,
    }),
  ),
  story('共济：绑定了却不能用，九项一次查', 'checkup.paused', async (person) => {
    await person.granted('family.checkup', { bindingId: 'bound-zhou-xiaoman', use: 'CARE' })
    await person.refused('NOT_FOUND', 'family.checkup', { bindingId: 'nobody-1', use: 'CARE' })
  }),
  story('共济：家人去世，自己来解除，原因记着', 'sharing-spent', async (person) => {
    const stepUpToken = await person.stepUp(bindingId)
    await person.granted('family.unbind', { bindingId, reason: 'DEATH', stepUpToken })
    await person.granted('family.binding', { bindingId })
  }),
  story('共济：缴费没办完，不能解除', 'sharing-pending', async (person) => {
    const stepUpToken = await person.stepUp(bindingId)
    await person.refused('PENDING_ORDER', 'family.unbind', { bindingId, reason: 'NOT_WANTED', stepUpToken })
  }),
]

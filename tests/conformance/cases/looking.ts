import type { Case } from '../case'

const story = (name: string, scenario: string | null, play: Case['play']): Case => ({ name, scenario, play })

export const looking: readonly Case[] = [
  story('查看：本人、余额、明细一页接一页、一笔', 'balance-normal', async (person) => {
    await person.granted('session.me')
    await person.granted('account.overview')
    const { entries, next } = await person.granted('account.statement', { year: null, after: null })
    await person.granted('account.statement', { year: 2025, after: null })
    await person.granted('account.statement', { year: null, after: next })
    const [first] = (entries ?? []) as { id: string }[]
    await person.granted('account.entry', { entryId: first?.id })
  }),
  story('查看：没有这一笔，也不能从它接着看', 'balance-normal', async (person) => {
    await person.refused('NOT_FOUND', 'account.entry', { entryId: 'nobody-1' })
    await person.refused('NOT_FOUND', 'account.statement', { year: null, after: 'nobody-1' })
  }),
  ...(['overview', 'statement'] as const).map((verb) =>
    story(`查看：居民医保没有个人账户（${verb}）`, 'no-account', (person) =>
      person.refused('NO_ACCOUNT', `account.${verb}`, verb === 'overview' ? {} : { year: null, after: null }),
    ),
  ),
  story('查看：各地规定', 'balance-normal', async (person) => {
    await person.granted('policy.regions')
    await person.granted('policy.region', { code: '430100' })
  }),
  story('查看：没有收录的地方', 'balance-normal', (person) =>
    person.refused('REGION_UNKNOWN', 'policy.region', { code: '999999' }),
  ),
  story('查看：办过的事都在', 'records-full', (person) => person.granted('records.list').then(() => undefined)),
  ...(['find', 'revoke', 'dispatch'] as const).map((verb) =>
    story(`代缴：别人的单子，查无此单（${verb}）`, 'pay-for-father', (person) =>
      person.refused('NOT_FOUND', `contribution.${verb}`, { orderId: 'order-999' }),
    ),
  ),
  story('代缴：别人的单子，不能提交', 'pay-for-father', (person) =>
    person.refused('NOT_FOUND', 'contribution.submit', { orderId: 'order-999', stepUpToken: 'nobody-1' }),
  ),
  story('核验：验证码错五次就锁住', 'pay-for-father', async (person) => {
    const { challengeId } = await person.granted('stepUp.start', { subject: 'order-1' })
    const wrong = { challengeId, method: 'SMS', code: '000000' }
    for (let tries = 0; tries < 5; tries += 1) await person.refused('CODE_WRONG', 'stepUp.verify', wrong)
    await person.refused('TOO_MANY_TRIES', 'stepUp.verify', wrong)
  }),
  story('核验：没有这一次核验', 'pay-for-father', (person) =>
    person.refused('NOT_FOUND', 'stepUp.verify', { challengeId: 'nobody-1', method: 'FACE', code: null }),
  ),
  story('演示：换场景、调时间、要故障、清空', 'balance-normal', async (person) => {
    await person.granted('rehearsal.scenarios')
    await person.granted('rehearsal.start', { scenarioId: 'pay-for-father.held' })
    await person.refused('SCENARIO_UNKNOWN', 'rehearsal.start', { scenarioId: 'no-such-scenario' })
    await person.granted('rehearsal.fault', { fault: 'slow' })
    await person.refused('FAULT_UNKNOWN', 'rehearsal.fault', { fault: 'earthquake' })
    await person.granted('rehearsal.fault', { fault: null })
    await person.granted('rehearsal.state')
    await person.granted('rehearsal.clear')
  }),
  story('断线：回执丢了，再查就知道，只办一次', 'pay-order-lost', async (person) => {
    const ask = { key: 'key-of-father', personId: 'zhou-jianguo', year: 2026, due: 40_000 }
    await person.refused('UNANSWERED', 'contribution.order', ask)
    await person.granted('contribution.order', ask)
    await person.granted('records.list')
  }),
]

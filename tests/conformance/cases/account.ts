import type { Case } from '../case'

const story = (name: string, scenario: string, play: Case['play']): Case => ({ name, scenario, play })

/** 余额 in full: how an account stands, its year, and what is sorted out of its statement. */
export const account: readonly Case[] = [
  story('余额：怎么样、最近十二个月、一年的每一笔', 'balance-normal', async (person) => {
    await person.granted('account.standing')
    await person.granted('account.months')
    await person.granted('account.sheet', { year: 2025 })
    await person.granted('account.statement', { year: null, sort: 'OWN_CARE', after: null })
  }),
  story('余额：本年和历年分开的地方', 'wang-yaqin', (person) =>
    person.granted('account.standing').then(() => undefined),
  ),
  story('余额：名册里没有的人', 'account-states.uninsured', (person) =>
    person.refused('NOT_INSURED', 'account.standing'),
  ),
  story('余额：居民医保没有个人账户，也没有年度汇总', 'no-account', async (person) => {
    await person.refused('NO_ACCOUNT', 'account.standing')
    await person.refused('NO_ACCOUNT', 'account.months')
    await person.refused('NO_ACCOUNT', 'account.year', { year: 2025 })
    await person.refused('NO_ACCOUNT', 'account.sheet', { year: 2025 })
  }),
]

import type { Person } from '../../journeys/person'
import { cards } from '../card'

const normal = { scenario: 'balance-normal' }

cards('rehearsal/scenarios', [
  {
    ...normal,
    state: 'success',
    title: '演示场景：换一个人、换一天，看看会怎样',
    notice: ['正在演示的有标记', '时间只能往前'],
    until: ['这一页只有演示里才有', '柜台现在的时间'],
  },
])

/** Kinds of parts: a file name, and what its pill says. */
const kinds = {
  rows: '卡片和行',
  figures: '数字和标记',
  fields: '填写',
  told: '说明和结果',
  waiting: '等待',
  known: '核验',
  frame: '页面四周',
}

cards('rehearsal/parts', [
  {
    ...normal,
    state: 'success',
    title: '部件样张：按钮，浅色和深色',
    anew: 'the wall of parts takes its level from the app when it is opened, and keeps it',
    until: ['浅色', '深色', '按钮'],
  },
  ...Object.entries(kinds).map(([variant, words]) => ({
    ...normal,
    state: 'success' as const,
    // The level is chosen on the page itself.
    only: ['standard' as const],
    variant,
    title: `部件样张：${words}，浅色和深色`,
    until: ['浅色', '深色', words],
    act: (person: Person) => person.taps(words),
  })),
])

cards('rehearsal/walk', [
  {
    ...normal,
    state: 'broken',
    title: '走查：链接没有写是哪一个走查',
    until: '这个链接不完整',
  },
])

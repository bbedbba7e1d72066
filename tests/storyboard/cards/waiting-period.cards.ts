import { cards } from '../card'
import { usual } from './usual'

const normal = { scenario: 'balance-normal' }

cards('contribution/waiting-period', [
  {
    ...normal,
    state: 'success',
    title: '断保测算：没断过，按时缴不用等',
    notice: ['年份点一下就行', '出处和“不算数”都写明'],
    until: '缴 2026 年度，从哪天起能用',
  },
  {
    ...normal,
    state: 'success',
    variant: 'gap',
    title: '断保测算：断过一年，三种缴法并排看',
    notice: ['说的是一个范围，写明为什么', '补缴要多少钱也写'],
    until: ['等 3 到 4 个月', '为什么说的是一个范围'],
    act: (person) => person.chooses('2025 年没参保'),
    wide: true,
  },
  {
    state: 'success',
    variant: 'late',
    scenario: 'pay-late',
    title: '断保测算：缴晚了，1,100 元，等 3 个月',
    until: '2026年5月5日起能用',
  },
  {
    ...normal,
    state: 'success',
    variant: 'silent',
    title: '断保测算：没有公布缴费期的地方，只说等几个月',
    until: /什么时候缴费，我们没有查到/,
    async act(person) {
      await person.taps('换地方')
      await person.taps(/其他 \d+ 个地方/)
      await person.chooses('清远市')
    },
  },
  {
    state: 'refused',
    scenario: 'xiang-xue',
    title: '断保测算：那时候还没有这条规定',
    until: '没有查到等待期的规定',
  },
  ...usual('断保测算', normal),
])

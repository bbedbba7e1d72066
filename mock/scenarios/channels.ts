import { instant } from '@/domain/calendar'
import { guo } from './cast'
import { balanceNormal } from './opening'
import { but } from './scenario'

// Ways outside this app, and windows by the counter's clock (domain.md §1.1, X-13…X-15).

const hours = { route: 'channels/hours', params: { place: 'mine' } }

export const otherWays = but(balanceNormal, {
  id: 'other-ways',
  title: '周明替不会用手机的父亲找别的办法',
  opensAt: { route: 'channels/list', params: {} },
})

export const windowOpen = but(balanceNormal, { id: 'window-open', title: '周五上午，窗口开着', opensAt: hours })

export const windowLunch = but(windowOpen, {
  id: 'window-lunch',
  title: '中午十二点二十，窗口休息',
  now: instant('2025-11-21T12:20:00+08:00'),
})

export const windowSaturday = but(windowOpen, {
  id: 'window-saturday',
  title: '星期六上午，杭州的大厅开着',
  now: instant('2025-11-22T10:00:00+08:00'),
  opensAt: { route: 'channels/hours', params: { place: '330100' } },
})

export const windowFestival = but(guo, {
  id: 'window-festival',
  title: '春节放假，说清哪天开门',
  now: instant('2025-01-29T10:00:00+08:00'),
  opensAt: hours,
})

export const windowWorkedSunday = but(windowFestival, {
  id: 'window-worked-sunday',
  title: '春节前的星期日上班，窗口开着',
  now: instant('2025-01-26T10:00:00+08:00'),
})

import { day, type Instant, instant, startOf } from '@/domain/calendar'
import { furtherOf } from '../further-books'
import { outside, personal, transfer } from '../ledger'
import { depositsOf } from '../people/accounts'
import { autumn } from './autumn'
import { bound } from './bound'
import { balanceNormal } from './opening'
import { but, type Given, type Scenario } from './scenario'

// Everybody of the study at the counter, each with what they show. No walk leads through these yet, so the programme does not
// list them; a link opens them like any other (`?scenario=guo-yongfu`).

/** What the study has in somebody's account lies there, the oldest first. */
const deposited =
  (personId: string): Given =>
  (books, now) => {
    for (const { fen, since, kind } of depositsOf(personId)) {
      const at = startOf(since)
      if (at <= now) transfer(books, at, kind, fen, { from: outside[sideOf[kind]], to: personal(personId) })
    }
  }

const sideOf = { OPENING: 'opening', MONTHLY_CREDIT: 'employer' } as const

const longAgo = day('2025-03-02')

/** Somebody of the study at the counter, with their own account and relatives. */
const at = (person: string, title: string, now: Instant, ...given: Given[]): Scenario =>
  but(balanceNormal, { id: person, title, person, now, given: [deposited(person), ...given] })

/** Another place has already taken the person at the counter in. */
const takenIn =
  (area: string): Given =>
  (books) => {
    furtherOf(books).enrolled.push({ personId: books.holderId, area })
  }

/** These have opened a wallet; the second list takes at once what it is sent. */
const walletsOf =
  (opened: readonly string[], accepting: readonly string[]): Given =>
  (books) => {
    furtherOf(books).wallets.push(...opened)
    furtherOf(books).accepting.push(...accepting)
  }

export const guo = at(
  'guo-yongfu',
  '郭永福在太原，账户里要留 1000 元',
  instant('2025-01-10T09:30:00+08:00'),
  bound('liang-guixiang', 'SPOUSE', day('2024-10-08')),
)
export const lin = at('lin-hao', '林浩在北京，准备出国定居', autumn, bound('xu-jing', 'SPOUSE', longAgo))
export const he = at('he-wanyi', '何婉仪从清远去深圳，省内不用转', autumn, takenIn('440300'))
export const moving = but(he, {
  id: 'moving-away',
  title: '何婉仪从清远去南宁，余额跟着转',
  given: [deposited('he-wanyi'), takenIn('450100')],
})
export const xiang = at('xiang-xue', '向雪在张家界，想绑定爷爷和外婆', instant('2024-10-15T09:30:00+08:00'))
export const wei = at('wei-haiyan', '韦海燕在南宁，账户里没有钱', autumn)
export const xu = at(
  'xu-desheng',
  '徐德胜在葫芦岛，停保欠费，账户冻结',
  instant('2025-02-20T09:30:00+08:00'),
  bound('xu-changshan', 'PARENT', day('2024-09-10')),
)
export const wang = at(
  'wang-yaqin',
  '王雅琴在上海，只有历年的钱能给家人用',
  autumn,
  bound('lu-wenbin', 'SPOUSE', longAgo),
)
export const zhang = at(
  'zhang-haoran',
  '张浩然在重庆，母亲已经有职工医保',
  autumn,
  bound('tang-xiaoqin', 'PARENT', longAgo),
  bound('zhang-guohua', 'PARENT', longAgo),
)
export const zhao = at(
  'zhao-min',
  '赵敏在北京给儿子缴费，月底一起扣',
  instant('2025-12-20T09:30:00+08:00'),
  bound('zhao-yile', 'CHILD', longAgo),
)
export const ma = at(
  'ma-wenjun',
  '马文军在兰州，给烟台的母亲转医保钱包',
  instant('2025-11-21T21:40:00+08:00'),
  walletsOf(['ma-xiulan', 'ma-wenqing'], ['ma-xiulan']),
)
export const sun = at('sun-li', '孙立在济南，退出职工医保以后支取', autumn, bound('qi-guifang', 'SPOUSE', longAgo))
export const chen = at('chen-zhiqiang', '陈志强在深圳，账户低于门槛', autumn, bound('chen-keke', 'CHILD', longAgo))
export const luo = at('luo-fang', '罗芳在长沙，替去世的父亲办个人账户', autumn, deposited('luo-guoqiang'))
export const chenJing = at('chen-jing', '陈静在长沙，先用自己账户里的钱', autumn)

import type { FontLevel } from '@/domain/font-level'
import type { Theme } from '@/domain/theme'
import type { ReplyOf } from '@/services/contract/operation'
import type { LineFault, rehearsal } from '@/services/contract/rehearsal'

type Errand = ReplyOf<typeof rehearsal.state>['scenario']['errand']

const errands: Record<Errand, string> = {
  balance: '余额',
  family: '家庭共济',
  contribution: '给家人缴费',
  withdrawal: '申请支取',
}

const faults: Record<LineFault, { label: string; note: string }> = {
  away: { label: '没有网络', note: '问什么都到不了柜台' },
  silent: { label: '一直不回答', note: '页面停在正在取数据' },
  slow: { label: '很慢', note: '每次回答晚 5 秒' },
  'reply-lost': { label: '办了，回执丢了', note: '每一种办理，第一次的回执收不到' },
  maintenance: { label: '税务系统维护', note: '到半点恢复；办过的都还看得到' },
  busy: { label: '人太多', note: '头 5 秒不受理，过后就好' },
  outdated: { label: '版本太旧', note: '看得到，办不了' },
  'signed-out': { label: '登录过期', note: '第一次办理时要重新登录' },
}

const levels: Record<FontLevel, string> = { standard: '标准', large: '大', care: '特大', largest: '最大' }
const themeWords: Record<Theme, string> = { system: '跟随手机', light: '浅色', dark: '深色' }

export const copy = {
  walk: { title: '走查', leading: (step: number) => `正在打开第 ${step} 步` },
  desk: {
    title: '走查台',
    lead: '这一页只有演示里才有。换人、换日子、换网络情况，一步一步看每一页。都是模拟数据，不会扣款。',
    unreached: { title: '没有连上医保柜台', note: '没有换场景，时间也没有动。可以再试一次。' },
    back: (at: number, of: number) => `回到第 ${at} 步，共 ${of} 步`,
    parts: { title: '部件样张', note: '每个部件、每种状态，深浅两色、四种字号' },
  },
  running: {
    title: '现在的场景',
    facts: (name: string, place: string, day: string) => `${name} · ${place} · ${day}`,
    region: '人和参保地跟着场景走：要换地区，就选一个那个地区的场景。',
    again: {
      title: '从头开始这个场景',
      note: '这个场景里办过的事会忘掉',
      noteInWalk: '这个场景里办过的事会忘掉，走查也结束',
      done: '已从头开始',
    },
    leave: { title: '离开走查', note: '页面上面的走查条收起来，场景照旧', done: '已离开走查' },
  },
  steps: {
    title: '这个场景的每一步',
    here: '现在在这一步',
    at: (at: number, caption: string) => `${at}. ${caption}`,
  },
  programme: {
    pick: '换一个场景，从第一步走起',
    region: '按参保地挑',
    everywhere: '全部地区',
    count: (scenes: number) => `一共 ${scenes} 个场景`,
    errands,
    running: '正在演示',
    steps: (who: string, count: number) => `${who} · ${count} 步`,
  },
  line: { title: '网络情况', none: { label: '正常', note: '除了场景自己安排的' }, faults },
  clock: {
    title: '柜台现在的时间',
    explain: '想看过一会儿、过几天会怎样，可以快进。',
    steps: [
      { minutes: 10, label: '快进 10 分钟' },
      { minutes: 1440, label: '快进 1 天' },
      { minutes: 10080, label: '快进 7 天' },
    ],
  },
  look: {
    level: { title: '字号', words: (level: FontLevel) => levels[level] },
    theme: { title: '深色与浅色', words: (theme: Theme) => themeWords[theme] },
  },
}

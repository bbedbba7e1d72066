import type { closedWhys } from '@/domain/channels/opening'
import type { Why } from '@/domain/channels/suits'
import type { errands } from '@/domain/policy/pack'
import type { groups, More } from './guides/guide'

const errandNames: Record<(typeof errands)[number], string> = {
  BALANCE: '查余额',
  BIND: '绑定家人',
  PAY: '给家人缴费',
  WITHDRAW: '支取',
  TRANSFER: '转移接续',
}

const groupNames: Record<(typeof groups)[number], string> = {
  SCREEN: '在手机、电脑上',
  CALL: '打电话',
  GO: '到现场',
  TAX: '缴自己的钱',
}

const more: Record<More, { title: string; note: string }> = {
  phone: { title: '打 12393 怎么说', note: '一句一句照着说' },
  kiosk: { title: '自助机怎么按，先练一遍', note: '大字，一屏一步' },
  hours: { title: '窗口现在开不开门', note: '几点开、中午歇不歇、周末在不在' },
  bank: { title: '银行要收手续费吗', note: '是银行收的，医保局不收' },
  pay: { title: '就在这里给家人缴费', note: '用医保个人账户的钱' },
  wallet: { title: '就在这里用医保钱包', note: '转给在外省参保的家人' },
  family: { title: '就在这里绑定家人', note: '家庭共济' },
  which: { title: '给家人用医保，选哪一种', note: '按想做的事选，不用懂名字' },
}

const closed: Record<(typeof closedWhys)[number], string> = {
  LUNCH: '中午休息',
  NOT_YET: '还没开门',
  OVER: '今天下班了',
  DAY_OFF: '今天不开',
  HOLIDAY: '放假，不开',
}

const whys: Record<Why, string> = {
  ON_THE_PHONE: '您会用手机，坐在家里就能办，随时能看',
  BY_VOICE: '说说话就行，不用出门，也不用会打字',
  NEAR_HOME: '离家近，有人帮着办，不用自己会',
  SOMEBODY_HELPS: '有人当面讲清楚，当场能打印单子',
  ASK_FIRST: '电话里办不成这件事，可以先问清要带什么、去哪里办',
  MACHINE: '不用排队，插卡就能查，可以先在这里练一遍',
  FAMILY_GOES: '请家人替您打电话或跑一趟；代办要带双方身份证和委托书',
}

export const copy = {
  errandNames,
  groupNames,
  more,
  closed,
  whys,
  ask: '打 12393 问',
  unknownPlace: {
    title: '还没有收录这个地方',
    reason: '我们不猜。打 12393 问参保地：“窗口在哪里、几点开门？”',
  },
  list: {
    title: '其他办法',
    heading: '不用这个小程序，也能办',
    lead: '手机、电话、窗口、自助机，一共 22 种。想办什么，在下面挑。',
    choose: { title: '不知道选哪个？帮我选', note: '三个问题，推荐一到三个办法' },
    helps: '马上用得上的',
    search: '找一个办法',
    searchHint: '例如：电话、微信、周末、葫芦岛',
    errand: '想办什么',
    all: '全部',
    count: (count: number) => `找到 ${count} 个办法`,
    elsewhere: '别的省的办法',
    somewhere: '只在有的省能用',
    of: (names: string) => `只在${names}用。`,
    empty: {
      title: '没有找到这样的办法',
      note: '换个说法再找，例如“银行”“税务”；或者打 12393，说出您要办的事。',
      clear: '看全部办法',
    },
    notHeard: '不知道您那里有哪些办法。下面的照样能看。',
  },
  guide: {
    title: '怎么办',
    does: '能办',
    notYours: (mine: string) => `您在${mine}参保。下面是别处的办法，给在那里参保的家人用。`,
    place: '看哪个省的',
    steps: (name: string) => `${name}，一步一步来`,
    notThen: {
      title: '没有查到那时候的步骤',
      reason: '这个渠道的说明是后来才写下的。拿不准，打 12393 问。',
    },
    bring: '要准备什么',
    good: '好处',
    less: '不方便的地方',
    more: '接着看',
    back: '看全部办法',
    unknown: { title: '没有这个办法', note: '可能是链接旧了。全部 22 个办法都在列表里。' },
    disclaimer: '菜单会改，屏幕上的和这里不一样时，以屏幕为准；还是找不到，打 12393。',
  },
  choose: {
    title: '帮我选',
    heading: '回答三个问题，推荐办法',
    errand: '您想办什么？',
    phone: '手机您用到哪一步？',
    phones: {
      SMART: { label: '会用微信、支付宝', note: '会点开小程序、收短信验证码' },
      CALLS: { label: '只打电话、接电话', note: '老人机也算' },
      NONE: { label: '没有手机', note: '' },
    },
    reach: '方便出门吗？',
    reaches: {
      ANYWHERE: { label: '能去县里、区里', note: '坐车、走路都行' },
      NEAR: { label: '只到村里、社区', note: '' },
      HOME: { label: '不方便出门', note: '' },
    },
    result: (count: number) => `适合您的 ${count} 个办法`,
    again: '重新选',
    basis: (area: string) => `按${area}有的渠道推荐。三个问题的回答只在这一页，不保存。`,
    none: '这件事在您那里没有查到渠道，打 12393 问参保地。',
    see: '怎么办，一步一步看',
    seeOf: (name: string) => `怎么办，一步一步看：${name}`,
    first: '最合适',
  },
  hours: {
    title: '窗口几点开门',
    heading: '现在开不开门？',
    now: (moment: string) => `现在是 ${moment}`,
    of: (area: string) => `${area}查到的大厅`,
    example: {
      heading: '看一个例子，不是您那里的',
      name: (name: string) => `例子：${name}`,
      said: (now: string) => `要是您那里也是这个时间：现在${now}`,
    },
    open: '开着',
    openUntil: (until: string) => `开到 ${until}`,
    shut: '关着',
    unknown: '不知道',
    unknownNote: '今天几点开，没有查到。去之前先打电话。',
    openAnyhow: '周末也开；几点开没有写明',
    next: (when: string) => `下一次开门：${when}`,
    nextUnknown: '下一次几点开没有查到',
    today: (time: string) => `今天 ${time}`,
    days: { weekdays: '周一到周五', weekend: '周六、周日', 6: '周六', 7: '周日' },
    day: (day: number) => `周${'一二三四五六日'[day - 1]}`,
    span: (opens: string, closes: string) => `${opens}–${closes}`,
    off: '不开',
    hoursUnknown: '没有查到',
    openNoHours: '开，几点没有写明',
    none: {
      title: '这里的窗口时间没有查到',
      note: '我们不猜。打 12393，说“我想问医保窗口几点上班”。',
    },
    calendar: '春节等放假调休按国务院公布的日子算；没有录入的节日，去前先打电话。',
    others: '看别处的',
    mine: '我参保的地方',
    places: [
      { code: '330100', name: '杭州、临安' },
      { code: '340000', name: '阜阳' },
      { code: '610100', name: '西安' },
    ],
    call: '打 12393 问几点开',
  },
}

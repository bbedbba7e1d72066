import { cards } from '../card'
import { usual } from './usual'

const ways = { scenario: 'other-ways' }
const hours = { scenario: 'window-open', params: { place: 'mine' } }

cards('channels/list', [
  {
    ...ways,
    state: 'success',
    title: '其他办法：22 种，自己参保地能用的在前',
    notice: ['不知道选哪个，先点“帮我选”', '别的省的排在最后，写明哪里用'],
    until: ['找到 22 个办法', '湘医保', '别的省的办法'],
    wide: true,
  },
  {
    ...ways,
    state: 'success',
    variant: 'pay',
    title: '其他办法：只看给家人缴费的',
    notice: ['缴自己的钱和用个人账户分开写'],
    until: ['缴自己的钱', /找到 \d+ 个办法/],
    act: (person) => person.taps('给家人缴费'),
  },
  {
    ...ways,
    state: 'empty',
    title: '其他办法：没有这样的办法，给出路',
    until: '没有找到这样的办法',
    act: (person) => person.fills('找一个办法', '飞鸽传书'),
  },
  ...usual('其他办法', ways, { error: '不知道您那里有哪些办法。下面的照样能看。' }),
])

cards('channels/guide', [
  {
    ...ways,
    params: { channelId: 'C-01' },
    state: 'success',
    title: '怎么办 · 湘医保：步骤、要带的、好处、不便、出处',
    notice: ['步骤有出处和日期', '不用图标代替字'],
    until: ['湘医保，一步一步来', '要准备什么'],
    wide: true,
  },
  {
    ...ways,
    params: { channelId: 'C-17' },
    state: 'success',
    variant: 'elsewhere',
    title: '怎么办 · 各省税务缴费：您在长沙，这是别处的，选省看',
    notice: ['现金渠道写明不扣个人账户'],
    until: [/您在长沙市参保/, '河南税务，一步一步来'],
  },
  {
    ...ways,
    params: { channelId: 'C-99' },
    state: 'empty',
    title: '怎么办：没有这个办法，回到列表',
    until: '没有这个办法',
    only: ['standard'],
  },
  ...usual('怎么办', { ...ways, params: { channelId: 'C-11' } }),
])

cards('channels/choose', [
  {
    ...ways,
    state: 'success',
    title: '帮我选：三个问题',
    until: '方便出门吗？',
  },
  {
    ...ways,
    state: 'success',
    variant: 'advised',
    title: '帮我选：不会用手机、只到村里，先推荐村里代办，打电话先问清',
    notice: ['每个办法说清为什么适合'],
    until: ['适合您的 2 个办法', /离家近/],
    async act(person) {
      await person.chooses('给家人缴费')
      await person.chooses(/只打电话/)
      await person.chooses('只到村里、社区')
    },
  },
])

cards('channels/phone', [
  {
    ...ways,
    state: 'success',
    title: '打 12393 怎么说：一句一句练',
    notice: ['四个号码，12393 在最前', '一个主按钮，按了才拨'],
    until: ['第 1 句', '12366 税务缴费服务热线'],
  },
  {
    ...ways,
    state: 'success',
    variant: 'agent',
    title: '打 12393 怎么说：接通人工，照着念',
    until: '您就说',
    async act(person) {
      await person.taps('准备好了，拨通了')
      await person.taps('按 0，找人工')
    },
  },
])

cards('channels/kiosk', [
  {
    ...ways,
    state: 'success',
    title: '自助机练习：大字，一屏一步，按错了会说',
    notice: ['写明是练习，不输真密码'],
    until: '不是这个。看一看上面的字，再按一次。',
    async act(person) {
      await person.taps('开始')
      await person.taps('卡插好了')
      await person.taps('输好了，确认')
      await person.taps('缴费记录')
    },
  },
])

cards('channels/hours', [
  {
    ...hours,
    state: 'success',
    title: '窗口几点开门：长沙的没有查到，照例子现在开着，开到几点',
    notice: ['没有查到就说没有查到，不猜', '例子写明不是这里的，不挂“开着”的牌子'],
    until: ['这里的窗口时间没有查到', '看一个例子，不是您那里的', /现在开着，开到 12:00/],
  },
  {
    scenario: 'window-festival',
    params: { place: 'mine' },
    state: 'success',
    variant: 'festival',
    title: '窗口几点开门：春节放假，写明哪天再开',
    until: /放假，不开。下一次开门：2025年2月5日/,
  },
  {
    scenario: 'window-saturday',
    params: { place: '330100' },
    state: 'success',
    variant: 'weekend',
    title: '窗口几点开门：杭州、临安的周末；平日没有查到就说没有查到',
    until: ['临安区市民中心', '没有查到'],
  },
  {
    ...hours,
    params: { place: '999999' },
    state: 'refused',
    title: '窗口几点开门：没有收录的地方，不猜',
    until: '还没有收录这个地方',
    only: ['standard'],
  },
  ...usual('窗口几点开门', hours),
])

cards('channels/bank', [
  {
    ...ways,
    state: 'success',
    title: '银行手续费：银行收的写明是银行收的，医保局不收',
    notice: ['1%、3%、2 元都标“仅供参考”', '写明长沙已经改成记账'],
    until: ['收手续费的是银行，不是医保局', '大约取款额的 1%', /已经改成记账/],
  },
])

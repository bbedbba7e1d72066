import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { entersCode } from './steps'
import { brokenLink, usual } from './usual'

const spent = { scenario: 'sharing-spent' }
const standings = { scenario: 'sharing-standings' }
const father = { bindingId: 'bound-zhou-jianguo' }
const nobody = { bindingId: 'bound-999' }

cards('family/members', [
  {
    ...standings,
    state: 'success',
    variant: 'standings',
    title: '家庭共济：快到期的写着还有几天，停用的写着停用',
    until: [/用到 2025年12月3日/, '还有 12 天到期', '已停用'],
  },
  {
    scenario: 'pay-stopped',
    state: 'success',
    variant: 'stopped',
    title: '家庭共济：停了保，说清现在用不了，钱还在',
    notice: ['没有添加按钮，先说为什么'],
    until: ['您的职工医保现在停着', '打 12393 问', '暂时用不了'],
  },
])

cards('home', [
  {
    ...standings,
    state: 'success',
    variant: 'expiring',
    title: '首页：绑定快到期，一按去续期',
    until: ['周*国的绑定还有 12 天到期', '去续期'],
    only: ['standard'],
  },
])

cards('family/relative', [
  {
    scenario: 'xu-desheng',
    state: 'success',
    variant: 'frozen',
    params: { bindingId: 'bound-xu-changshan' },
    title: '家人详情：账户冻结着，哪一样现在都用不了',
    notice: ['绑定还在，钱还在，先说这个', '规定里可以的和现在能不能用，分开说'],
    until: ['您的个人账户冻结着，现在用不了', '不可以'],
  },
  {
    ...standings,
    state: 'success',
    variant: 'expiring',
    params: father,
    title: '家人详情：还有 12 天到期，有上限',
    notice: ['到期之前提醒，一按就去续期'],
    until: ['还有 12 天到期', /每一笔最多 500.00 元/],
  },
  {
    ...standings,
    state: 'success',
    variant: 'paused',
    params: { bindingId: 'bound-li-xiuying' },
    title: '家人详情：报告过不认识的花费，停用着',
    until: ['现在停用着', /2025年11月20日 19:05/],
  },
  {
    ...standings,
    state: 'failed',
    variant: 'death',
    params: { bindingId: 'bound-liu-guilan' },
    title: '家人详情：家人去世，绑定自动解除',
    notice: ['话要轻，不催办事'],
    until: ['绑定已经结束', /请您节哀/],
  },
])

cards('family/limit', [
  {
    ...standings,
    state: 'success',
    params: father,
    title: '上限、用途和期限：改之前是什么样',
    notice: ['一项一项，改了马上生效', '快到期的，可以再用一年'],
    until: ['每一笔最多付多少', /用到 2026年12月3日/],
  },
  {
    ...spent,
    state: 'invalid',
    params: father,
    title: '上限：填了 0 元，用途一项都没留',
    until: ['有内容需要改一下', '请填一个大于 0 的金额，例如 500'],
    async act(person) {
      await person.chooses(/设一个上限.*超过的那一笔/s)
      await person.fills(/每一笔最多（元）/, '0')
      for (const use of ['缴居民医保费', '在定点医院看病', '在定点药店买药']) await person.chooses(use)
      await person.taps('保存')
    },
  },
  {
    ...spent,
    state: 'offline',
    params: father,
    only: ['standard'],
    title: '上限：保存时断了线，填的都在',
    until: '还没有保存',
    async act(person) {
      await person.chooses(/先停用/)
      await theLineIs(person, 'away')
      await person.taps('保存')
    },
  },
  {
    ...standings,
    state: 'refused',
    params: { bindingId: 'bound-liu-guilan' },
    only: ['standard'],
    title: '上限：绑定已经结束，不能改',
    until: '这个绑定现在不能改',
  },
  ...usual('上限、用途和期限', { ...spent, params: father }),
  brokenLink('上限、用途和期限', spent),
])

cards('family/ending', [
  {
    ...spent,
    state: 'success',
    params: father,
    title: '解除绑定：先看清会停什么、什么不变',
    notice: ['累计次数不退，写在前面', '可以改为先停用'],
    until: ['会停下来的', '不会变的', '要知道的'],
  },
  {
    ...spent,
    state: 'invalid',
    params: father,
    only: ['standard'],
    title: '解除绑定：没有选原因就按了继续',
    until: '请选一个原因，再继续',
    act: (person) => person.taps('继续，核验身份'),
  },
  {
    ...spent,
    state: 'success',
    variant: 'done',
    params: father,
    only: ['standard'],
    title: '解除绑定：办好了，什么不受影响',
    until: '已经解除绑定',
    async act(person) {
      await person.chooses('其他')
      await person.taps('继续，核验身份')
      await entersCode(person, '246810', /^核验并解除/)
    },
  },
  {
    scenario: 'sharing-pending',
    state: 'failed',
    params: father,
    title: '解除绑定：还有一笔缴费没有办完',
    until: '还有一笔缴费没有办完',
    async act(person) {
      await person.chooses('其他')
      await person.taps('继续，核验身份')
      await entersCode(person, '246810', /^核验并解除/)
    },
  },
  {
    ...spent,
    state: 'offline',
    params: father,
    only: ['standard'],
    title: '解除绑定：送出去没有回音，不说失败',
    until: '还不知道解除了没有',
    async act(person) {
      await person.chooses('其他')
      await person.taps('继续，核验身份')
      await person.fills('短信验证码', '246810')
      await theLineIs(person, 'reply-lost')
      await person.taps(/^核验并解除/)
    },
  },
  { ...spent, state: 'refused', params: nobody, title: '解除绑定：不是自己名下的绑定', until: '没有找到这次绑定' },
  ...usual('解除绑定', { ...spent, params: father }),
  brokenLink('解除绑定', spent),
])

import { cards } from '../card'
import { namesRelative } from './steps'

cards('family/result', [
  {
    state: 'pending',
    variant: 'agent',
    scenario: 'bind-review.agent',
    params: { bindingId: 'bound-zhou-jianguo' },
    title: '绑定结果：亲友代办，审核中',
    notice: ['写明最迟哪一天，这一天是谁说的'],
    until: ['已提交，审核中', /最迟 2025年11月26日/],
  },
  {
    state: 'pending',
    variant: 'window',
    scenario: 'bind-review.window',
    params: { bindingId: 'bound-zhou-jianguo' },
    title: '绑定结果：窗口码，写明用到哪一天',
    notice: ['窗口码够大，隔着柜台也能看'],
    until: ['窗口码', /以前有效/],
  },
  {
    state: 'pending',
    variant: 'office',
    scenario: 'bind-qingyuan.office',
    params: { bindingId: 'bound-zhou-jianguo' },
    only: ['standard'],
    title: '绑定结果：清远每一份都要工作人员审核，写明依据',
    until: ['为什么要审核', /要工作人员审核/],
  },
  {
    state: 'failed',
    variant: 'rejected',
    scenario: 'bind-review.rejected',
    params: { bindingId: 'bound-zhou-jianguo' },
    title: '绑定结果：没有通过，也不算一次',
    until: '没有通过',
  },
])

cards('family/start', [
  {
    state: 'refused',
    variant: 'ten',
    scenario: 'refused-ten-bound',
    title: '不予办理：已经绑定 10 位',
    notice: ['写明上限和出处'],
    until: '同时绑定的人数满了',
  },
  {
    state: 'refused',
    variant: 'reserve',
    scenario: 'refused-reserve',
    title: '不予办理：太原，账户里还不到要留的 1000 元',
    until: '账户里的钱，还没有多出来可以给家人用的',
  },
])

cards('family/identity', [
  {
    state: 'refused',
    variant: 'elsewhere',
    scenario: 'refused-bound-elsewhere',
    title: '不予办理：上海，丈夫已经在别人的共济网里',
    notice: ['不说是谁绑的'],
    until: '这位家人已经在用别人的账户了',
    act: (person) => namesRelative(person, '配偶', { name: '陆文彬', idNumber: '310000194705110017' }),
  },
])

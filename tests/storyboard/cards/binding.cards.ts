import { cards } from '../card'
import { theLineIs } from './meanwhile'
import { agreesForFather, comesToProveKinship, entersCode, failsToProve, readsNotice, relatives } from './steps'
import { usualAfter } from './usual'

// These pages hold names and numbers that are never kept: their links lead to the first page, and a person types on from there.
const bind = { scenario: 'bind-parent' }
const confirm = '确认是本人'

cards('family/consent', [
  {
    ...bind,
    state: 'success',
    title: '告知与同意：一页看完，两格分开勾',
    notice: ['没有倒计时，不逼人滚到底', '两格都没有预先勾上'],
    until: ['请看一遍，再逐项同意', '家庭共济告知书'],
    act: (person) => readsNotice(person, '父母', relatives.father),
  },
  {
    ...bind,
    state: 'success',
    variant: 'child',
    title: '告知与同意：女儿未满 16 岁，由监护人同意',
    until: '这位家人未满 16 周岁',
    act: (person) => readsNotice(person, '子女', relatives.daughter),
  },
  {
    ...bind,
    state: 'invalid',
    title: '告知与同意：一格没勾就按了继续',
    until: ['有内容需要改一下', '请勾选“单独同意处理敏感信息”'],
    async act(person) {
      await readsNotice(person, '父母', relatives.father)
      await person.taps('继续')
    },
  },
])

cards('family/check', [
  {
    ...bind,
    state: 'success',
    title: '核对信息：每一项都能改，按钮写明要添加谁',
    notice: ['号码打星号', '不收费、不扣款'],
    until: ['请核对一遍', '添加以后'],
    act: agreesForFather,
  },
])

cards('family/verify', [
  {
    ...bind,
    state: 'success',
    title: '身份核验：先是短信验证码，人脸是另一条路',
    notice: ['演示验证码写在页上', '现在离开没有关系'],
    until: ['确认是您本人', '演示验证码：246810'],
    act: comesToProveKinship,
  },
  {
    ...bind,
    state: 'success',
    variant: 'face',
    only: ['standard'],
    title: '身份核验：改用人脸（模拟，不打开摄像头）',
    until: '模拟人脸核验，不打开摄像头',
    async act(person) {
      await comesToProveKinship(person)
      await person.taps('改用人脸核验（模拟）')
    },
  },
  {
    ...bind,
    state: 'invalid',
    only: ['standard'],
    title: '身份核验：验证码不对',
    notice: ['错在哪写在框下，说没有扣款'],
    until: /验证码不对/,
    async act(person) {
      await comesToProveKinship(person)
      await entersCode(person, '111111', confirm)
    },
  },
  {
    ...bind,
    state: 'failed',
    only: ['standard'],
    title: '身份核验：填错太多次，要换一个验证码',
    until: '填错的次数太多了',
    async act(person) {
      await comesToProveKinship(person)
      await failsToProve(person, confirm)
    },
  },
  ...usualAfter('身份核验', bind, agreesForFather, (person) => person.taps(/确认添加/)),
  {
    ...bind,
    state: 'offline',
    only: ['standard'],
    title: '身份核验：验证码送出去没有回音',
    until: /没有收到医保柜台的回复/,
    async act(person) {
      await comesToProveKinship(person)
      await theLineIs(person, 'away')
      await entersCode(person, '246810', confirm)
    },
  },
  {
    state: 'pending',
    scenario: 'bind-reply-lost',
    title: '绑定送出去了，回执丢了：正在确认',
    notice: ['不说失败', '再查一次查到的是同一件事'],
    until: '没有收到医保柜台的回复，还不知道办成了没有。',
    async act(person) {
      await comesToProveKinship(person)
      await entersCode(person, '246810', confirm)
    },
  },
])

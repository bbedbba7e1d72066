import { cards } from '../card'
import { theLineIs } from './meanwhile'
import {
  agrees,
  agreesForFather,
  comesToProveKinship,
  namesRelative,
  readsNotice,
  relatives,
  signs,
  ticks,
} from './steps'

// These pages hold names and numbers that are never kept: their links lead to the first page, and a person types on from there.
const bind = { scenario: 'bind-parent' }

cards('family/terms', [
  {
    ...bind,
    state: 'success',
    title: '期限和上限：不设也可以，按一下继续',
    notice: ['不设的时候是什么样，先写明白', '用途带出处'],
    until: ['要不要设期限、设上限？', '长期有效，您解除为止'],
    act: (person) => namesRelative(person, '父母', relatives.father),
    wide: true,
  },
  {
    ...bind,
    state: 'success',
    variant: 'own',
    title: '期限和上限：自己设',
    notice: ['上限的格子里写明最多能填多少'],
    until: ['每一笔最多用多少元', '每个月最多用多少元'],
    async act(person) {
      await namesRelative(person, '父母', relatives.father)
      await person.taps('我想自己设')
    },
  },
  {
    ...bind,
    state: 'invalid',
    title: '期限和上限：日子过了，上限太大',
    notice: ['每一处错都写明怎么改'],
    until: ['有内容需要改一下', '最后一天要在今天以后'],
    async act(person) {
      await namesRelative(person, '父母', relatives.father)
      await person.taps('我想自己设')
      await person.chooses(/到我写的那一天/)
      await person.fills('最后一天', '2025-11-20')
      await person.fills('每一笔最多用多少元', '99999')
      await person.taps('继续')
    },
  },
])

cards('family/consent', [
  {
    state: 'success',
    variant: 'changed',
    scenario: 'notice-changed',
    title: '告知与同意：比上次同意的改了三处',
    notice: ['先说改了哪几处', '改过的地方有标记'],
    until: ['和您 2025年11月5日同意的那一版比，改了 3 处', '有改动'],
    act: (person) => readsNotice(person, '父母', relatives.father),
  },
])

cards('family/sign', [
  {
    ...bind,
    state: 'success',
    title: '签承诺书：手写，或者改用打字',
    notice: ['承诺书全文在上面', '签名传给柜台核对，手机上不存'],
    until: ['看一遍《个人承诺书》，再签名', '不方便手写，改用打字'],
    async act(person) {
      await readsNotice(person, '父母', relatives.father)
      await ticks(person)
      await person.taps('继续')
    },
    wide: true,
  },
  {
    ...bind,
    state: 'invalid',
    title: '签承诺书：打字签的不是自己的姓名',
    until: '和您登记的姓名不一样，请写您自己的姓名',
    async act(person) {
      await readsNotice(person, '父母', relatives.father)
      await ticks(person)
      await person.taps('继续')
      await signs(person, '周建国')
    },
  },
  {
    ...bind,
    state: 'offline',
    only: ['standard'],
    title: '签承诺书：签好了，问柜台时断了线',
    until: /还没有办理任何业务。您/,
    async act(person) {
      await readsNotice(person, '父母', relatives.father)
      await ticks(person)
      await person.taps('继续')
      await person.sees('看一遍《个人承诺书》，再签名')
      await theLineIs(person, 'away')
      await signs(person)
    },
  },
])

cards('family/identity', [
  {
    ...bind,
    state: 'success',
    variant: 'paper',
    title: '家人身份：没有身份证，用别的证件',
    notice: ['说明要等工作人员看过才生效'],
    until: ['用哪一种证件？', /要工作人员看过才生效/],
    async act(person) {
      await person.chooses('配偶')
      await person.taps('继续')
      await person.sees('身份证号')
      await person.taps('没有身份证，用别的证件')
      await person.chooses('中国护照')
    },
  },
  {
    ...bind,
    state: 'success',
    variant: 'elsewhere',
    only: ['standard'],
    title: '家人身份：家人在外省参保，另有办法',
    until: '在外省参保，不能这样绑定',
    async act(person) {
      await person.chooses('父母')
      await person.taps('继续')
      await person.taps('在外省参保？')
    },
  },
])

cards('family/check', [
  {
    state: 'success',
    variant: 'last',
    scenario: 'bind-last-of-twenty',
    only: ['standard'],
    title: '核对信息：签字之后、提交之前，写明这是最后一次',
    until: '这是第 20 次绑定，也是最后一次',
    act: agreesForFather,
  },
])

cards('family/verify', [
  {
    ...bind,
    state: 'success',
    variant: 'child',
    only: ['standard'],
    title: '身份核验：女儿未满 16 岁，由监护人核验',
    until: '周*满 未满 16 周岁',
    async act(person) {
      await namesRelative(person, '子女', relatives.daughter)
      await agrees(person)
      await person.taps(/确认添加/)
      await person.sees('演示验证码：246810')
    },
  },
  {
    ...bind,
    state: 'success',
    variant: 'other',
    title: '身份核验：刷脸、短信都办不了，还有两种办法',
    notice: ['说明要等审核', '不收费、不扣款'],
    until: ['换一种办法核验', '请亲友代办'],
    async act(person) {
      await comesToProveKinship(person)
      await person.taps('刷脸、短信都办不了？')
      await person.chooses(/请亲友代办/)
    },
  },
  {
    scenario: 'refused-face',
    state: 'failed',
    variant: 'face',
    title: '身份核验：人脸没有核对上',
    notice: ['没有扣款，可以改用短信'],
    until: '人脸没有核对上',
    async act(person) {
      await comesToProveKinship(person)
      await person.taps('改用人脸核验（模拟）')
      await person.taps('模拟完成人脸核验')
    },
  },
])

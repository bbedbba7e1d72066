import type { Relation } from '@/domain/family/relation'
import type { binding } from '@/services/contract/binding'
import type { family } from '@/services/contract/family'
import type { RefusalOf } from '@/services/contract/operation'
import { applying } from './copy.applying'
import type { RefusalWords, Way } from './words'

type Desk = typeof family & typeof binding
type Codes<O extends keyof Desk> = RefusalOf<Desk[O]>['code']

/** Every code this journey can be refused with: a new one in the contract is an error here until it has its words. */
export type RefusalCode = { [O in keyof Desk]: Codes<O> }[keyof Desk]

const ask: Way = { label: '打 12393 问医保局', note: '说明家人在哪里参保，和这里写的原因', call: '12393' }
const who: Way = { label: '看看谁可以绑定', to: 'family/who' }
const bound: Way = { label: '看看已绑定的家人', to: 'family/members' }
const relation: Way = { label: '改选关系', note: '选错了可以改', to: 'family/relation' }
const cannot = '不能绑定'
const notYet = '现在不能绑定'

/** A no for every reason, in words that can be read aloud: what, why, and what to do now. */
export const refusals: Record<RefusalCode, RefusalWords> = {
  NOT_EMPLOYEE_INSURED: {
    tag: '没有个人账户',
    title: '您名下没有职工医保个人账户',
    reason: () => '家庭共济用的是职工医保个人账户里的钱。居民医保没有个人账户，所以不能由您来绑定家人。',
    next: [{ label: '请有职工医保的家人来绑定', note: '他绑定您以后，就可以用他的账户给您缴费' }, ask],
  },
  PUBLIC_FUNDED: {
    tag: cannot,
    title: '公费医疗不参加家庭共济',
    reason: () => '您或者这位家人看病走的是公费医疗，不在家庭共济里。绑定没有办理，没有扣款。',
    next: [ask],
  },
  ACCOUNT_FROZEN: {
    tag: notYet,
    title: '您的个人账户现在冻结着',
    reason: () => '账户冻结的时候，不能添加家人。常见的原因是停保、欠费或者挂失。账户里的钱还在，没有少。',
    next: [
      { label: '打 12393 问怎么解冻', note: '问清为什么冻结、要带什么材料、到哪里办', call: '12393' },
      { label: '看看我的账户', to: 'balance/overview' },
    ],
  },
  SHARER_STATUS_ABNORMAL: {
    tag: notYet,
    title: '您的职工医保不是正常参保状态',
    reason: () => '停保或欠费的时候，不能添加家人。账户里的钱还在，没有少。',
    next: [{ label: '请单位或参保地医保窗口恢复参保', note: '恢复正常后，再回来添加' }, ask],
  },
  SHARER_BALANCE_ZERO: {
    tag: notYet,
    title: '您的个人账户里现在没有钱',
    reason: () => '账户余额是零的时候，不能添加家人。等有钱划进来，就可以了。',
    next: [{ label: '看看余额和每月划入', to: 'balance/overview' }, ask],
  },
  RESERVE_NOT_MET: {
    tag: notYet,
    title: '账户里的钱，还没有多出来可以给家人用的',
    reason: (kept) =>
      `您参保地规定，个人账户要${kept ? `留 ${kept} 元` : '留一笔钱'}给自己，多出来的才能给家人用。现在还没有多出来。账户里的钱没有少。`,
    next: [{ label: '看看余额和每月划入', note: '多出来以后，再回来添加', to: 'balance/overview' }, ask],
  },
  RESERVE_UNKNOWN: {
    tag: '要先问',
    tone: 'info',
    title: '您的账户要留多少钱，我们没有查到',
    reason: () =>
      '您参保地规定，个人账户要留一笔钱给自己，多出来的才能给家人用。要留多少我们没有查到，不敢猜。绑定没有办理，没有扣款。',
    next: [{ ...ask, note: '问：“绑定家人共济，我的账户里要留多少钱？”' }],
  },
  RELATION_NOT_ALLOWED: {
    tag: cannot,
    title: '这种关系不能由您绑定',
    reason: () => '您参保地的规定里，可以绑定的家人不包括这一类。',
    next: [who, ask],
  },
  NAME_ID_MISMATCH: {
    tag: '没有对上',
    title: '姓名和身份证号对不上',
    reason: () => '在医保登记里，没有查到这个姓名和这个号码。可能写错了一个字，也可能登记的是以前的名字。',
    next: [{ label: '照着身份证再看一遍', note: '您填的都还在，按下面的按钮就能改' }, ask],
  },
  SELF: {
    tag: '不用绑定',
    tone: 'info',
    title: '这是您自己的身份证号',
    reason: () => '您用自己的账户，不需要绑定。请填家人的姓名和身份证号。',
    next: [],
  },
  AGE_IMPLAUSIBLE: {
    tag: '没有对上',
    title: '年龄和关系对不上',
    reason: () => '按身份证号上的出生日期，这位家人的年龄和您选的关系不相符。可能选错了关系，也可能写错了号码。',
    next: [relation, { label: '关系没有错', note: '收养、继父母等情况，请带证明到参保地医保窗口办' }],
  },
  SEX_IMPLAUSIBLE: {
    tag: '没有对上',
    title: '性别和关系对不上',
    reason: () =>
      '按身份证号，这位家人登记的性别和您的一样，跟“配偶”对不上。可能选错了关系，也可能写错了号码。绑定没有办理，没有扣款。',
    next: [relation, { label: '关系没有错', note: '婚姻登记以民政部门为准，请带结婚证到参保地医保窗口办' }],
  },
  MEMBER_NOT_INSURED: {
    tag: notYet,
    title: '这位家人还没有参加基本医保',
    reason: () => '家人要先参加职工医保或居民医保，才能用您的账户。',
    next: [{ label: '先给家人办参保登记', note: '带上身份证或户口簿，到户口所在地或居住地的医保窗口' }, ask],
  },
  MEMBER_STATUS_ABNORMAL: {
    tag: notYet,
    title: '这位家人的医保不是正常状态',
    reason: () => '家人的医保停了或者有欠费。恢复以后，就可以绑定。',
    next: [{ label: '请家人先恢复参保', note: '到家人参保地的医保窗口办' }, ask],
  },
  OUT_OF_PROVINCE: {
    tag: '换个办法',
    tone: 'info',
    title: '这位家人在外省参保',
    reason: () =>
      '这样的绑定，要求两个人在同一个省参保。家人在外省的，国家另有一个“医保钱包”，可以把您账户里的钱转给他用。',
    next: [
      { label: '用医保钱包转给家人', note: '先看两边的地方是不是都开通了', to: 'wallet/overview' },
      { label: '请和他同省参保的家人来绑定', note: '例如他的配偶、父母或子女' },
    ],
  },
  ALREADY_BOUND: {
    tag: '不用再绑',
    tone: 'good',
    title: '这位家人已经绑定了',
    reason: () => '不用再添加，现在就可以用您的账户给这位家人缴费。累计次数没有增加。',
    next: [{ label: '给家人缴费', to: 'contribution/people' }, bound],
  },
  RELATION_DUPLICATE: {
    tag: notYet,
    title: '这个关系已经绑定过一位了',
    reason: () =>
      '父亲、母亲、配偶，还有每一边的爷爷、奶奶，各自同时只能绑定一位。换了人要先解除原来的绑定；继父母、养父母等情况，请带证明到窗口问。',
    next: [bound, relation],
  },
  LIMIT_ACTIVE: {
    tag: '人数满了',
    title: '同时绑定的人数满了',
    reason: (limit) =>
      `您参保地规定，${limit ? `同时最多绑定 ${limit} 人` : '同时只能绑定几个人'}，已经满了。先解除一位，才能再添加。`,
    next: [bound, ask],
  },
  LIMIT_LIFETIME: {
    tag: '次数用完了',
    title: '累计绑定的次数用完了',
    reason: (limit) =>
      `您参保地规定，${limit ? `一共最多绑定 ${limit} 次` : '一共只能绑定几次'}，已经用完了，解除的也算在内。`,
    next: [{ label: '请别的家人来绑定', note: '例如这位家人的配偶、子女或兄弟姐妹' }, ask],
  },
  MEMBER_BOUND_ELSEWHERE: {
    tag: cannot,
    title: '这位家人已经在用别人的账户了',
    reason: () =>
      '您参保地规定，一个人只能进一个家庭共济网，同时只用一位家人的账户。这位家人已经被别人绑定了，是谁我们不能说。绑定没有办理，没有扣款。',
    next: [
      { label: '请家人先问问是谁绑的', note: '让那个人先解除，再由您来绑定' },
      { label: '先不换', note: '家人现在就能用那个人的账户' },
      ask,
    ],
  },
  ...applying,
  STEP_UP_NEEDED: {
    tag: '再核验一次',
    tone: 'info',
    title: '身份核验过了时间',
    reason: () => '请再核验一次。绑定还没有办理，没有扣款。',
    next: [],
  },
  NOT_FOUND: {
    tag: '没有找到',
    title: '没有找到这次绑定',
    reason: () => '可能链接不完整，也可能不是您名下的绑定。',
    next: [bound],
  },
}

/** For a code that is newer than this app. */
export const unknownRefusal: RefusalWords = {
  tag: notYet,
  title: '现在不能绑定这位家人',
  reason: () => '医保柜台说现在不能办，没有说明原因。绑定没有办理，没有扣款。',
  next: [ask],
}

/** What is said of a relation the rule leaves out, where somebody else can bind instead. */
export const relationRefusals: Partial<Record<Relation, RefusalWords>> = {
  PARENT_IN_LAW: {
    tag: cannot,
    title: '岳父母、公婆不能由您绑定',
    reason: () => '规定里说的近亲属，不包括配偶的父母。您的配偶可以用自己的账户绑定他们。',
    next: [
      { label: '请您的配偶本人绑定', note: '用配偶的职工医保个人账户，关系选“父母”' },
      { label: '家人在外省的，看看医保钱包', note: '也要由配偶来转', to: 'wallet/overview' },
    ],
  },
  NEPHEW_OR_NIECE: {
    tag: cannot,
    title: '侄子女、外甥和外甥女不能由您绑定',
    reason: () => '规定里说的近亲属不包括他们。他们的父母可以用自己的账户绑定。',
    next: [{ label: '请孩子的父母来绑定', note: '用孩子父母的职工医保个人账户，关系选“子女”' }, who],
  },
}

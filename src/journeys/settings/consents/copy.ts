import type { ConsentDocument } from '@/domain/consent'

/** One purpose: what it is for, and what stops and what goes on once it is taken back. */
interface Purpose {
  readonly title: string
  readonly about: string
  readonly stops: string
  readonly goesOn: string
  /** Where it was never given. */
  readonly none: string
}

const purposes: Record<ConsentDocument, Purpose> = {
  FAMILY_NOTICE: {
    title: '《家庭共济告知书》',
    about: '添加家人时看的：家人能用什么、钱怎么算、怎么停。',
    stops: '不能再添加家人。以后要添加，会请您重新看一遍、重新同意。',
    goesOn: '已经绑定的家人照样能用。要停，到“家庭共济”里停用或者解除。',
    none: '还没有添加过家人，没有同意过。',
  },
  PAYING_COMMITMENT: {
    title: '《代缴承诺书》',
    about: '给家人缴费时承诺的：确认是家人、同意从您的账户扣。',
    stops: '不再给家人缴新的费。以后要缴，会请您重新承诺。',
    goesOn: '已经缴好的不变，家人照样能用；正在处理的照常办完，要撤到缴费那里撤。',
    none: '还没有给家人缴过费，没有承诺过。',
  },
  PRIVACY: {
    title: '《个人信息处理告知》',
    about: '医保柜台用您的参保资料和账户资料，给您查、给您办。',
    stops: '柜台不再用这些资料给您查和办；重新同意以前，真实的应用只能看规定和帮助。',
    goesOn: '已经办好的不变；您的参保和余额不受影响。演示里照样能看。',
    none: '演示不用登录，没有请您同意过。真实的应用第一次打开会先问您。',
  },
}

export const copy = {
  title: '同意和授权',
  lead: '一项一项分开。随时可以撤回；撤回以前办的，还算数。',
  purposes,
  given: (day: string) => `${day} 同意`,
  withdrawn: (day: string) => `${day} 撤回`,
  tags: { given: '同意了', withdrawn: '已撤回', none: '没有给过' },
  /** A wording is named by its day or its month: 2025-11-15, 2025-01. */
  version(version: string) {
    const [year, month, day] = version.split('-').map(Number)
    return `${year}年${month}月${day ? `${day}日` : ''}版`
  },
  withdraw: (what: string) => `撤回${what}`,
  stops: '撤回以后停什么',
  goesOn: '不受影响的',
  confirm: '确认撤回',
  keep: '不撤回',
  done: (what: string) => `已经撤回${what}`,
  unheard: { title: '还不知道撤回了没有', line: '没有等到回话。再按一次，也只算撤回一次。' },
  already: '没有给过，不用撤回。',
  members: { title: '看看绑定的家人', note: '停用、解除，在那里办' },
  sensitive: {
    title: '家人的证件信息',
    about: '每次添加家人时单独同意一次，只用来核对那一位是谁；号码不存在本机，解除绑定以后不再用。',
  },
}

import type { BindingStatus } from '@/domain/family/binding'
import type { Relation } from '@/domain/family/relation'
import type { SharedUse } from '@/domain/policy/pack'
import { relationNames } from '@/words/copy'

/** A count against its limit; a region that sets none is not given one. */
const outOf = (count: number, unit: string, limit: number | null) =>
  limit === null ? `${count} ${unit}` : `${count} ${unit} / 最多 ${limit} ${unit}`

/** What a relation is called at home. */
const atHome: Record<Relation, string> = {
  SPOUSE: '丈夫或妻子',
  PARENT: '爸爸、妈妈',
  CHILD: '儿子、女儿',
  SIBLING: '哥哥、姐姐、弟弟、妹妹',
  GRANDPARENT_P: '爷爷、奶奶',
  GRANDPARENT_M: '外公、外婆',
  GRANDCHILD_S: '儿子的孩子',
  GRANDCHILD_D: '女儿的孩子',
  PARENT_IN_LAW: '岳父母、公婆',
  NEPHEW_OR_NIECE: '兄弟姐妹的孩子',
  UNCLE_OR_AUNT: '爸爸妈妈的兄弟姐妹',
}

/** One character for the disc before a relation. */
const glyphs: Record<Relation, string> = {
  SPOUSE: '偶',
  PARENT: '父',
  CHILD: '子',
  SIBLING: '弟',
  GRANDPARENT_P: '祖',
  GRANDPARENT_M: '外',
  GRANDCHILD_S: '孙',
  GRANDCHILD_D: '孙',
  PARENT_IN_LAW: '岳',
  NEPHEW_OR_NIECE: '侄',
  UNCLE_OR_AUNT: '叔',
}

const uses: Record<SharedUse, string> = {
  RESIDENT_FEE: '缴居民医保费（新农合）',
  CARE: '在定点医院看病，付自己要付的部分',
  PHARMACY: '在定点药店买药',
  LONG_TERM_CARE: '缴长期护理保险',
  COMMERCIAL: '买商业健康保险',
}

const status: Record<BindingStatus, string> = {
  ACTIVE: '已生效',
  UNDER_REVIEW: '审核中',
  UNBOUND: '已解除',
  EXPIRED: '已到期',
  REJECTED: '没有通过',
}

/** Words of the family pages; refusals, the notice and the longer pages have their own files. No runtime imports: page configs read this. */
export const copy = {
  relations: relationNames,
  atHome,
  glyphs,
  uses,
  status,
  outOf,
  counts: '还能绑几位',
  active: (count: number, limit: number | null) => `已绑定 ${outOf(count, '人', limit)}`,
  lifetime: (count: number, limit: number | null) =>
    limit === null ? `累计 ${count} 次` : `累计 ${count} 次 / ${limit} 次`,
  joined: (parts: readonly string[]) => parts.join(' · '),
  listed: (parts: readonly string[]) => parts.join('、'),
  change: '修改',
  /** Where it needs two lines it breaks before its last four characters: the ones people check. */
  idNumber: (masked: string) => masked.replace(/.{4}$/, '\u200b$&'),
  members: {
    title: '家庭共济',
    heading: '让家人用您的医保个人账户',
    lead: '共用的是账户里的钱，不是医保卡。',
    list: '可以用您账户的家人',
    others: '审核中和以前绑定过的',
    usesTitle: '这笔钱可以用来',
    empty: {
      title: '还没有绑定家人',
      note: '绑定以后，就可以用您的个人账户给家人缴居民医保费。绑定不收费。',
    },
    add: '添加家人',
    who: '谁可以绑定',
    whoNote: '一个一个看：可以、不可以、为什么',
    spending: { title: '共济消费记录', note: '家人用了您多少钱，一笔一笔看' },
    until: (day: string) => `用到 ${day}`,
    expiring: (left: number) => (left === 0 ? '今天到期' : `还有 ${left} 天到期`),
    paused: '已停用',
    still: '暂时用不了',
    which: { title: '不知道该用哪一种？', note: '家人在外省，或者只想帮忙出示医保码，另有办法' },
  },
  who: {
    title: '谁可以绑定',
    on: '按这一天',
    today: '今天',
    stops: '换一天看看',
    steps: { year: { back: '早一年', on: '晚一年' }, month: { back: '早一个月', on: '晚一个月' } },
    kinds: (day: string, kinds: number) => `${day}起 ${kinds} 类`,
    spread: '可以绑定的家人种类',
    bound: (names: readonly string[]) => `${names.join('、')} 已绑定`,
    newly: (day: string) => `${day}起可以`,
    yes: '可以',
    no: '不可以',
    unknown: '没查到',
    otherWay: '换个办法',
    list: '一个一个看',
    tree: {
      title: '您的家人，谁可以绑定',
      lead: '点一位家人，看为什么',
      self: { glyph: '我', name: '您自己', tag: '账户主人' },
      bound: '已绑定',
      /** Where the whole name is too wide for a third of a phone. */
      short: { PARENT_IN_LAW: '配偶父母', NEPHEW_OR_NIECE: '侄、外甥', UNCLE_OR_AUNT: '叔姑舅姨' } as Partial<
        Record<Relation, string>
      >,
    },
    /** Under the verdict of one kind of relative. */
    detail: {
      can: (day: string) => `${day}可以由您绑定。`,
      cannot: (day: string) => `${day}不能由您绑定：规定里没有这一类。`,
      unknown: (day: string) => `${day}的规定我们没有查到，不敢说可以还是不可以。请打 12393 问。`,
      instead: (others: string) => `还有谁能绑：${others}。`,
    },
    notAllowed: '这一天的规定里没有这一类',
    notKnown: '这一天的规定没有查到，可以打 12393 问',
    /** Who could bind this kind of relative instead. */
    others: {
      SPOUSE: '配偶的父母、子女也可以绑定 TA',
      PARENT: '您的兄弟姐妹、爸爸妈妈彼此，也可以绑定 TA',
      CHILD: '您的配偶也可以绑定 TA',
      SIBLING: '可由 TA 的配偶、父母或子女绑定',
      GRANDPARENT_P: '可由他们的子女绑定，例如您的爸爸、叔伯、姑姑',
      GRANDPARENT_M: '可由他们的子女绑定，例如您的妈妈、舅舅、姨妈',
      GRANDCHILD_S: '可由孩子的父母绑定，也就是您的儿子、儿媳',
      GRANDCHILD_D: '可由孩子的父母绑定，也就是您的女儿、女婿',
      PARENT_IN_LAW: '可由您的配偶本人绑定',
      NEPHEW_OR_NIECE: '不算近亲属，可由他们的父母绑定',
      UNCLE_OR_AUNT: '不算近亲属，可由他们的配偶、子女绑定',
    } as Record<Relation, string>,
    notYours: '您名下没有职工医保个人账户，下面是有账户的人绑定家人时的规定。',
    elsewhere: { glyph: '省', title: '在外省参保的家人', note: '同省的才能绑定。外省的另有办法，点这里看' },
    grounds: '依据',
    noGrounds: '这一天的规定我们没有查到，可以打 12393 问。',
    add: '添加家人',
  },
  relation: {
    title: '选择关系',
    heading: '这位家人是您的什么人？',
    list: '请选一项',
    missing: '请先选一项，再继续',
    notListed: '不在列表里？',
    asked: '这些关系常有人问',
    goOn: '继续',
  },
  consent: {
    title: '告知与同意',
    heading: '请看一遍，再逐项同意',
    missing: {
      notice: '请勾选“已阅读并同意告知书”',
      sensitive: '请勾选“单独同意处理敏感信息”',
    },
    goOn: '继续',
  },
  check: {
    title: '核对信息',
    heading: '请核对一遍',
    lead: '都对就按下面的按钮。这一步不收费，也不会扣款。',
    who: '要添加的家人',
    rows: {
      payer: '谁的账户',
      relation: '关系',
      name: '姓名',
      idNumber: '身份证号',
      document: '证件号码',
      area: '参保地',
      phone: '手机号',
      consent: '告知书',
      signature: '承诺书',
      to: '用到什么时候',
      cap: '每一笔最多',
      monthlyCap: '每个月最多',
      uses: '可以用来',
    },
    myPhone: (masked: string) => `用我的 ${masked}`,
    agreed: '已看过，都已同意',
    signed: '已签名',
    terms: '期限和上限',
    until: (day: string) => `到 ${day}`,
    open: '长期有效',
    free: '不设上限',
    yuan: (amount: string) => `${amount} 元`,
    allUses: '当地规定的都可以',
    place: (number: number, limit: number | null) =>
      limit === null
        ? `这是您绑定的第 ${number} 次`
        : number >= limit
          ? `这是第 ${number} 次绑定，也是最后一次`
          : `这是第 ${number} 次绑定，一共可以绑 ${limit} 次`,
    placeNote: (number: number, limit: number | null) =>
      limit !== null && number >= limit
        ? `您参保地规定一共可以绑 ${limit} 次。绑好以后，不能再添加别的家人；解除了也不能再绑回来。请想好再办。`
        : '以后解除了再绑，要另算一次。',
    waits: { title: '不会马上生效', note: '提交以后要工作人员审核，通过了才生效。提交成功就会告诉您最迟哪一天。' },
    effect: '添加以后',
    effects: (most: string, each: boolean) =>
      `这位家人${each ? '每一笔' : ''}最多可以用您账户里的 ${most} 元，用了都会记在明细里。您随时可以解除，已经付的钱不退回。`,
    confirm: (maskedName: string) => `确认添加 ${maskedName}`,
  },
  facts: {
    title: '绑定信息',
    rows: {
      name: '姓名',
      idNumber: '身份证号',
      relation: '关系',
      area: '参保地',
      status: '状态',
      since: '生效日期',
      asked: '申请日期',
    },
  },
  result: {
    title: '绑定结果',
    done: {
      title: '绑定成功',
      line: (maskedName: string, relation: string, day: string) =>
        `${maskedName}（${relation}）从 ${day}起，可以用您的个人账户`,
      until: (day: string) => `到 ${day}为止，到期前可以续`,
    },
    review: {
      title: '已提交，审核中',
      line: (maskedName: string) => `医保部门审核通过后，${maskedName} 才能用您的个人账户`,
    },
    ended: { title: '这次绑定已经结束', line: (maskedName: string) => `${maskedName} 现在不能用您的个人账户` },
    free: '这次没有收费，也没有扣款',
    uses: '现在可以用来',
    pay: '给这位家人缴费',
    another: '再添加一位',
    home: '回首页',
  },
  relative: {
    title: '家人详情',
    pay: '给这位家人缴费',
  },
}

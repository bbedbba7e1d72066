import type { Relation } from '@/domain/family/relation'
import type { AmountFault } from '@/domain/wallet/amount'
import type { SendingStatus } from '@/domain/wallet/sending'
import { relationNames } from '@/words/copy'
import { idNumberFaults, nameFaults } from '@/words/copy.identity'

const amounts: Record<AmountFault, (most: string, available: string) => string> = {
  EMPTY: () => '请填要转多少元',
  NOT_AN_AMOUNT: () => '这不像金额，请只填数字，例如 500 或 80.50',
  NOTHING: () => '要转的钱不能是 0 元',
  TOO_MUCH: (most) => `一笔最多转 ${most} 元，请少填一些`,
  MORE_THAN_THERE_IS: (_, available) => `账户里能用的是 ${available} 元，请少填一些`,
}

/** Words several pages share. Amounts come printed, without sign or unit; days and times come printed too. */
export const copy = {
  title: '医保钱包',
  yuan: (amount: string) => `${amount} 元`,
  person: (name: string, relation: Relation) => `${name}（${relationNames[relation]}）`,
  relations: relationNames,
  joined: (parts: readonly string[]) => parts.join(' · '),
  home: '回首页',
  backToWallet: '回医保钱包',

  overview: {
    heading: '转给在外省参保的家人',
    lead: '家人在别的省参保，用不了您的账户。可以从您的医保个人账户里转一笔钱给 TA 看病用。',
    mine: '我的钱包',
    opened: '已开通',
    notOpened: '还没开通',
    area: '我的参保地',
    areaOpen: (area: string) => `${area}，已开通这项服务`,
    areaClosed: (area: string) => `${area}，还没有开通这项服务`,
    areaUnknown: (area: string) => `${area}，没有查到开没开通`,
    left: '今天还能转',
    times: (left: number, perDay: number) =>
      left > 0 ? `${left} 笔（一天最多 ${perDay} 笔）` : `转满了（一天最多 ${perDay} 笔）`,
    perDay: '一天最多',
    timesPerDay: (perDay: number) => `${perDay} 笔`,
    most: '一笔最多',
    available: '账户能用的钱',
    inside: '账户里的钱',
    hours: '什么时候能转',
    hoursSaid: (from: string, to: string) => `早上 ${to} 到晚上 ${from}`,
    closed: {
      title: '现在不能转，晚上不办',
      reason: (opens: string | null) =>
        `${opens ? `${opens} 起可以转。` : '早上开了再来。'}现在可以先看看，或者请 TA 先开好自己的钱包。`,
    },
    unknown: {
      title: '您的参保地开没开通，我们没有查到',
      reason: '没有公开的说法，我们不猜。先打 12393 问清楚，开通了才能转。',
      ask: '打 12393 问开没开通',
    },
    shut: { title: '您的参保地还没有开通', reason: '开通以前不能转。可以请和 TA 同省参保的家人帮忙。' },
    frozen: {
      title: '您的个人账户现在冻结着',
      reason: '冻结的时候不能转。常见的原因是停保、欠费或者挂失。账户里的钱还在，没有少。',
      ask: '打 12393 问怎么解冻',
    },
    full: { title: '今天转满了', reason: '明天早上再来。今天转的都在下面。' },
    waiting: {
      title: (name: string) => `有一笔在等 ${name} 收`,
      reason: (until: string) => `${until} 前没有收，就退回您的账户。收了或退回以后，才能再转下一笔。`,
      go: '看这一笔',
    },
    both: { title: '两边都要开通', note: '您和家人的参保地都开通了才能转。填好 TA 是谁，会先帮您查' },
    card: { title: '发给家人：TA 要做什么', note: '一页说清，可以转发，也可以打印' },
    list: '转过的钱',
    open: '开通医保钱包',
    send: '转给家人',
    earlier: {
      asking: { title: '正在查上一次的转账', reason: '上一次没有收到回复，先查清楚再转。' },
      unreached: {
        title: '上一次的转账还没有查到结果',
        reason: '没有连上医保柜台。查清楚以前先不要再转，免得转两次。',
        again: '再查一次',
      },
      found: {
        title: '上一次的转账，医保柜台收到了',
        reason: (name: string, amount: string) => `转给 ${name} ${amount} 元，只转了一次。不用再转。`,
        go: '看这一笔',
      },
      lost: { title: '上一次的转账没有转出去', reason: '医保柜台没有收到，没有转钱。要转的话，重新填一遍。' },
    },
  },

  status: { SENT: '等 TA 收', ACCEPTED: 'TA 已收', RETURNED: '已退回' } satisfies Record<SendingStatus, string>,

  open: {
    title: '开通医保钱包',
    heading: '开通以前，先看清这几件事',
    points: [
      { title: '开通不花钱', note: '不会动您账户里的钱，以后不用也没关系。' },
      { title: '转的是个人账户里的钱', note: 'TA 收下以后，钱就归 TA 看病用，不能再要回来。' },
      { title: '没有收的，会退回', note: 'TA 到第二天早上还没有收，钱自动退回您的个人账户。' },
    ],
    tick: '我看清了，同意开通医保钱包',
    tickNote: '只给您自己开通。家人要收钱，由 TA 自己开通。',
    missing: '请先看清上面三件事，打上勾再开通。还没有开通。',
    confirm: '同意并开通',
    again: '再试一次',
    unanswered: { title: '没有收到回复', line: '还不知道开通了没有。没有转钱，可以放心再试一次，不会开通两次。' },
    done: { title: '医保钱包开通了', lines: ['没有转钱。', '现在可以转给在外省参保的家人。'] },
  },

  send: {
    title: '转给家人',
    heading: '转给谁，转多少？',
    lead: '填好以后，先帮您查两边能不能转，再请您核对。',
    relation: 'TA 是您的',
    relationMissing: '请选 TA 是您的什么人',
    name: 'TA 的姓名',
    nameHint: '照身份证上的写',
    idNumber: 'TA 的身份证号',
    idNumberHint: '只用来找到 TA，不会存在手机上',
    yuan: '转多少元',
    yuanHint: (most: string, available: string) => `一笔最多 ${most} 元，账户里能用 ${available} 元`,
    faults: { name: nameFaults, idNumber: idNumberFaults, yuan: amounts },
    kept: {
      title: '您上次填到这里',
      reason: '关系和金额还在。为了保护隐私，姓名和身份证号没有存在手机上，请再填一次。',
    },
    go: '先查能不能转',
    unreached: '没有连上医保柜台，还没有转钱。您填的都在，请再按一次。',
    mend: '改一改填的内容',
  },

  check: {
    title: '核对转账',
    heading: '核对一下，再确认',
    who: '转给谁',
    area: 'TA 的参保地',
    areaOpen: (area: string) => `${area}，已开通`,
    amount: '转多少',
    from: '从谁的账户',
    own: '您的医保个人账户',
    before: '账户能用的钱',
    after: '转后还剩',
    nth: '今天第几笔',
    nthSaid: (nth: number, perDay: number) => `第 ${nth} 笔，一天最多 ${perDay} 笔`,
    change: '修改',
    alike: {
      title: '今天已经转过一样的一笔',
      reason: (time: string, name: string, amount: string) =>
        `${time} 已经转给 ${name} ${amount} 元，TA 收下了。确认的话，这是另外再转一笔。`,
    },
    set: { title: '先留出来，TA 收了才走', note: '钱先从账户里留出来，TA 收下才到 TA 那里' },
    back: { title: '没有收，会退回', note: (until: string) => `TA 在 ${until} 前没有收，钱一分不少退回您的账户` },
    undo: { title: '转出以后不能撤回', note: '这里没有撤回的办法，TA 收下以后也要不回来。请看清是谁、多少钱' },
    once: { title: '不会重复转', note: '连点两下、断网重试，都只转一次' },
    confirm: (name: string, amount: string) => `确认转给 ${name} ${amount} 元`,
  },

  verify: {
    title: '确认是您本人',
    heading: '最后一步，确认是您本人',
    lead: (name: string) => `核验通过后，就从您的医保个人账户转给 ${name}`,
    confirm: (amount: string) => `核验并转 ${amount} 元`,
    lapsed: '刚才的核验过期了，没有转钱。请再核验一次。',
    cancel: '先不转了',
    sending: { title: '正在转，请不要重复操作', lines: ['一般几秒钟就好。网络慢也不会转两次。'] },
    unknown: {
      title: '还没有收到回复，请不要再转一次',
      lines: ['您的确认已经发出，还不知道医保柜台收到没有。', '按下面的按钮查这一笔。不会多转。'],
      again: '查这一笔到哪了',
      leave: '先离开，稍后在医保钱包里看',
    },
    notArrived: {
      title: '医保柜台没有收到这次转账',
      lines: ['没有转钱，账户里的钱没有少。', '可以再核验一次，转的还是同一笔，不会转两次。'],
      again: '再核验一次',
    },
  },

  steps: 3,
}

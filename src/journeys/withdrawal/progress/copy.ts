import type { RequestStatus } from '@/domain/withdrawal/request'
import type { RefusalOf } from '@/services/contract/operation'
import type { withdrawal } from '@/services/contract/withdrawal'
import type { withdrawalFollowing } from '@/services/contract/withdrawal-following'

/** What there is to say of a request: days printed, the amount printed without sign or unit. */
export interface About {
  amount: string
  paidBy: string | null
  /** Until when papers can be handed in again. */
  supplementBy: string | null
  card: string
}

const promised = ({ paidBy }: About) =>
  paidBy ? `最晚 ${paidBy}到账，按工作日算好了。` : '当地没有公布多少天到账，可以打 12393 问。'
const leave = '可以离开，在“办理记录”里随时能看。'

/** What comes next: what the bureau or the person does, and what time can be told for it. */
export interface Coming {
  title: string
  note?: string
}

const examine: Coming = { title: '医保局核对材料', note: '缺材料会一次说清' }
const review: Coming = { title: '医保局审核' }
const pay = ({ card, paidBy }: About): Coming => ({
  title: '打到银行卡',
  note: paidBy ? `${card}，最晚 ${paidBy}` : card,
})

/** What happens by itself once the money has arrived. */
const close: Coming = { title: '个人账户注销', note: '到账后的下一个工作日' }

const status: Record<RequestStatus, (about: About) => { title: string; lines: string[] }> = {
  SUBMITTED: (about) => ({ title: '已经提交，等医保局核对', lines: [promised(about), leave] }),
  SUPPLEMENT_REQUESTED: (about) => ({
    title: '还差材料，请您补交',
    lines: [`请在 ${about.supplementBy ?? ''}以前补交，补完接着办，不用重来。`],
  }),
  RESUBMITTED: (about) => ({ title: '材料补交好了，等医保局核对', lines: [promised(about), leave] }),
  ACCEPTED: (about) => ({ title: '材料齐了，正在审核', lines: [promised(about), leave] }),
  APPROVED: (about) => ({ title: '审核通过，准备打款', lines: [promised(about), leave] }),
  REJECTED: (about) => ({
    title: '审核没有通过',
    lines: [`${about.amount} 元已经解冻，还在您的个人账户里。`],
  }),
  CARD_RETURN_PENDING: () => ({
    title: '审核通过，请先交回老医保卡',
    lines: ['带身份证和老医保卡，到参保地医保窗口或者发卡的银行网点交回。', '交回以后才打款，钱还替您冻结着。'],
  }),
  CARD_RETURNED: (about) => ({ title: '老卡已交回，准备打款', lines: [promised(about), leave] }),
  PAYEE_CHANGED: (about) => ({
    title: '收款卡换好了，准备再打一次',
    lines: [`下一个工作日打到 ${about.card}，不用再做什么。`, leave],
  }),
  PAYING: (about) => ({ title: '正在打款', lines: [promised(about), '已经不能撤回了。'] }),
  PAID: (about) => ({
    title: '钱已经打到银行卡',
    lines: [`${about.amount} 元打到了 ${about.card}。`, '个人账户不能再用了，下一个工作日办结注销。'],
  }),
  CLOSED: (about) => ({
    title: '全部办完了，账户已注销',
    lines: [
      `${about.amount} 元打到了 ${about.card}。`,
      '个人账户已经注销，和家人的共济也停了。以后想再参加职工医保，要重新参保、重新开户。',
    ],
  }),
  PAY_FAILED: (about) => ({
    title: '打款没有成功，钱没有丢',
    lines: [
      `${about.amount} 元还冻结在您的账户里。`,
      '多半是卡号不对、卡停用了，或者户名和您的姓名不一样。换一张卡，就能再打一次。',
    ],
  }),
  CANCELLED: (about) => ({
    title: '申请已经撤回',
    lines: [`${about.amount} 元已经解冻，可以照常使用。`, '还想支取，可以重新申请。'],
  }),
}

const coming: Record<RequestStatus, (about: About) => Coming[]> = {
  SUBMITTED: (about) => [examine, review, pay(about), close],
  SUPPLEMENT_REQUESTED: (about) => [
    { title: '请您补交材料', note: about.supplementBy ? `${about.supplementBy}以前` : undefined },
    examine,
    review,
    pay(about),
    close,
  ],
  RESUBMITTED: (about) => [{ ...examine, title: '医保局再核对材料' }, review, pay(about), close],
  ACCEPTED: (about) => [review, pay(about), close],
  APPROVED: (about) => [pay(about), close],
  CARD_RETURN_PENDING: (about) => [{ title: '请您交回老医保卡', note: '到窗口办' }, pay(about), close],
  CARD_RETURNED: (about) => [pay(about), close],
  PAYEE_CHANGED: (about) => [{ ...pay(about), title: '再打到银行卡' }, close],
  PAYING: (about) => [pay(about), close],
  PAY_FAILED: (about) => [{ title: '请您换一张卡，再打一次', note: `原来的卡是 ${about.card}` }, close],
  REJECTED: () => [],
  PAID: () => [close],
  CLOSED: () => [],
  CANCELLED: () => [],
}

/** Following a request. */
export const copy = {
  title: '支取进度',
  /** What became of the amount under it. */
  amounts: {
    SUBMITTED: '先冻结着',
    SUPPLEMENT_REQUESTED: '先冻结着',
    RESUBMITTED: '先冻结着',
    ACCEPTED: '先冻结着',
    APPROVED: '先冻结着',
    CARD_RETURN_PENDING: '先冻结着',
    CARD_RETURNED: '先冻结着',
    PAYEE_CHANGED: '先冻结着',
    REJECTED: '已解冻',
    PAYING: '正在打款',
    PAID: '已打到银行卡',
    CLOSED: '已打到银行卡',
    PAY_FAILED: '还冻结着',
    CANCELLED: '已解冻',
  } satisfies Record<RequestStatus, string>,
  number: '受理编号',
  copy: '复制',
  copied: '已复制',
  notCopied: '没能复制，请抄下编号',
  reason: '原因',
  card: '收款银行卡',
  paidBy: '最晚到账',
  unpublished: '当地没有公布',
  track: '办到哪一步了',
  /** Who has the next move, said at the station where the request stands. */
  turn: { yours: '等您办', theirs: '正在办' },
  said: (parts: readonly string[]) => parts.join(' · '),
  days: {
    until: '离最晚到账的日子',
    left: (days: number) => (days > 0 ? `还有 ${days} 天` : days === 0 ? '就是今天' : '已经过了，请打 12393 问'),
    begun: (day: string, late: boolean) => `${day}${late ? '补齐' : '提交'}`,
    latest: (day: string) => `最晚 ${day}`,
  },
  again: (times: number, title: string) => `第 ${times} 次${title}`,
  refresh: '刷新进度',
  newCard: '换一张收款卡',
  form: { title: '看申请表', note: '《职工基本医疗保险个人账户一次性支取申请表》，可以存图片' },
  how: { title: '支取怎么办、钱怎么到手', note: '要办哪几件事、要不要交回老卡' },
  ways: '还可以看',
  cardBack: {
    title: '为什么要交回老卡',
    note: '老医保卡里带着个人账户，有的地方要在账户注销以前收回，有的地方不用。以窗口说的为准。',
    simulated: '演示里按一下，就当您已经到窗口交回了。',
    confirm: '我已到窗口交回老卡',
  },
  rejected: {
    title: '为什么没有通过',
    why: {
      MATERIAL_UNREADABLE: '交的照片看不清，认不出上面的字。请在亮的地方重新拍，四个角都拍进去，再申请一次。',
      KINSHIP_UNPROVEN: '交的材料证明不了您和逝者的关系。可以去公证处办继承公证，或者到户籍派出所开证明，再申请一次。',
      HEIRS_DISPUTE: '还有别的继承人提出了不同意见。请家里先商量好，或者由法院判决以后，带上判决书再来。',
      UNSETTLED_BILLS: '还有医院的费用没有结算完。结清以后再申请一次。',
    },
    unsaid: '医保局没有写明原因。请打 12393，报受理编号问清楚。',
    appeal: '认为不对，可以打 12393 申请复核，或者到参保地医保局窗口当面问。',
  },
  home: '回到首页',
  outOfReach: '刚才没有连上医保柜台，下面是上一次看到的进度。申请不受影响。',

  status,

  /** The same states as stations behind one. */
  passed: {
    SUBMITTED: '您提交了申请',
    SUPPLEMENT_REQUESTED: '医保局请您补材料',
    RESUBMITTED: '您补交了材料',
    ACCEPTED: '材料齐了，已受理',
    APPROVED: '审核通过',
    REJECTED: '审核没有通过',
    PAYING: '开始打款',
    CARD_RETURN_PENDING: '医保局请您交回老卡',
    CARD_RETURNED: '您交回了老卡',
    PAYEE_CHANGED: '您换了收款卡',
    PAID: '打到银行卡',
    CLOSED: '个人账户注销',
    PAY_FAILED: '打款没有成功',
    CANCELLED: '您撤回了申请',
  } satisfies Record<RequestStatus, string>,

  coming,

  supplement: {
    heading: (count: number) => `要补 ${count} 份材料`,
    lacking: (names: readonly string[]) =>
      `缺的是${names.map((name) => `“${name}”`).join('、')}。在下面交上，再点“补交材料”。`,
    send: '补交材料',
  },

  cancel: {
    open: '撤回申请',
    title: '确定要撤回吗？',
    lines: (amount: string) => `撤回后，冻结的 ${amount} 元马上能用，这份申请作废。以后想支取，要重新申请。`,
    confirm: '确定撤回',
    keep: '不撤回了',
  },

  inDoubt: {
    title: '正在确认，请不要重复操作',
    lines: '刚才的操作已经送出，还没有收到回复。再查一次就知道办没办成，不会重复办。',
    again: '再查一次',
  },

  /** Why the last act was not taken; the page below it already shows the truth. */
  refused: {
    NOT_FOUND: '查不到这份申请了，刚才的操作没有办。',
    MATERIALS_MISSING: '材料还没有交齐，请把缺的都交上再提交。',
    NOT_ASKED_FOR: '现在不用补材料，最新的进度在下面。',
    NOT_CANCELLABLE: '已经开始打款，不能撤回了。最新的进度在下面。',
    NO_CARD_WANTED: '现在不用交回老卡，最新的进度在下面。',
  } satisfies Record<
    | RefusalOf<typeof withdrawal.cancel>['code']
    | RefusalOf<typeof withdrawal.supplement>['code']
    | RefusalOf<typeof withdrawalFollowing.returnCard>['code'],
    string
  >,

  notFound: {
    title: '查不到这份申请',
    reason: '可能是链接不完整，或者它不是您的申请。没有办理任何业务，钱也没有动。',
    records: { label: '去办理记录里找', note: '您提交过的都在那里' },
    anew: { label: '重新申请支取', note: '先看能不能办' },
  },
}

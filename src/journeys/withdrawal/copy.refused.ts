import type { RefusalOf } from '@/services/contract/operation'
import type { withdrawal } from '@/services/contract/withdrawal'
import { type About, askBureau, type No, notListed, otherReason, safe, useForCare } from './copy.ways'

/** Every no this errand can meet, in words (the compiler asks for a missing one). */
export const noes: Record<RefusalOf<typeof withdrawal.submit>['code'], (about: About) => No> = {
  AT_WINDOW: ({ papers }) => ({
    tag: '到窗口办',
    tone: 'info',
    title: '替别人办，要到医保窗口',
    reason: `委托书和监护证明要当面看原件，手机上办不了。${papers ? `请带上${papers}，还有双方的身份证。` : ''}${safe}`,
    next: [
      { ...askBureau, note: '问：“替家人办个人账户支取，要带什么、去哪个窗口？”' },
      { label: '选错了，重新选谁来办', note: '本人和继承人，可以在这里接着办', to: 'withdrawal/applicant' },
    ],
  }),
  OWNER_NEEDED: () => ({
    tag: '还要两个回答',
    tone: 'info',
    title: '先说清楚，是谁的账户',
    reason: `替去世的家人办，要先知道逝者是谁、您是哪一位，才能看能不能办。${safe}`,
    next: [{ label: '去回答', note: '您是继承人，还是受委托来办', to: 'withdrawal/applicant' }],
  }),
  KINSHIP_UNPROVEN: () => ({
    tag: '查不到亲属关系',
    tone: 'info',
    title: '没有查到您和逝者的亲属关系',
    reason: `可能是姓名或身份证号填错了，也可能户籍里没有记着。${safe}`,
    next: [
      { label: '再对一遍姓名和身份证号', note: '照逝者的身份证填', to: 'withdrawal/owner' },
      { ...askBureau, label: '都对的话，到窗口办', note: '带户口本、结婚证或出生证，先打 12393 问清' },
    ],
  }),
  HEIRS_DISPUTE: () => ({
    tag: '先商量好',
    tone: 'info',
    title: '继承人商量好了，再来支取',
    reason: `医保局不能替家里人分钱。几位继承人意见不一样的，要先有大家签字的声明，或者法院的判决书、调解书。${safe}`,
    next: [
      { label: '商量好了，重新选', note: '交一份大家都签字的声明就能办', to: 'withdrawal/applicant' },
      { label: '商量不拢：去法院，或者请居委会调解', note: '拿到判决书、调解书，到参保地医保窗口办' },
      { ...askBureau, note: '问：“继承人有争议，个人账户怎么处理？没有继承人的怎么办？”' },
    ],
  }),
  NOT_RETIRED: ({ because }) => ({
    tag: '还没有退休',
    title: '这个原因，退休以后才有',
    reason: `因为${because}支取，只给已经退休的人。您现在还没有办退休。${safe}`,
    next: [
      { ...otherReason, note: '还在工作、要去外地的，看看“那边不接收余额”' },
      { ...askBureau, note: '问：“我还没退休就去外省，个人账户怎么办？”' },
    ],
  }),
  NO_ACCOUNT: () => ({
    tag: '没有个人账户',
    title: '您名下没有职工医保个人账户',
    reason:
      '支取的是职工医保个人账户里的钱。您参加的是居民医保，没有个人账户，也就没有可以取的钱。您的医保待遇不受影响。',
    next: [
      { ...askBureau, note: '以前上过班、交过职工医保？请他们查一查还有没有老账户' },
      { label: '请家人用共济帮您付', note: '家人有职工医保的，可以绑定您', to: 'family/who' },
    ],
  }),
  REASON_NOT_LISTED: ({ area, reason, because }) => ({
    tag: `这个原因，${area}不能支取`,
    ...(notListed[reason] ?? {
      title: `${because}，这里不能支取`,
      reason: `${area}没有把这个原因列进可以支取的情形，各地规定不一样。${safe}`,
      next: [askBureau, useForCare, otherReason],
    }),
  }),
  REASON_UNKNOWN: ({ area, because }) => ({
    tag: '要先问',
    tone: 'info',
    title: '这个原因，要先问医保局',
    reason: `我们没有查到${area}对“${because}”的明确规定，不敢替医保局说可以或者不可以。${safe}`,
    next: [{ ...askBureau, note: `问：“因为${because}，个人账户的余额能不能取？”` }, otherReason],
  }),
  STILL_INSURED: ({ because }) => ({
    tag: '还要先停保',
    tone: 'info',
    title: '先停保，才能支取',
    reason: `因为${because}支取，要先停掉职工医保。您现在还在参保。停保后看病不能再按职工医保报销，想好再办。${safe}`,
    next: [
      { label: '在单位上班：请单位办停保', note: '找人事或社保专员，说“办理医保减员”' },
      { label: '自己缴费：去医保窗口停保', note: '带身份证，到参保地医保窗口办' },
      { label: '停好了，再来这里看一次', note: '停保登记好以后，这里会变成可以申请' },
      { ...askBureau, label: '拿不准，先打 12393 问', note: '问停保哪天生效，会不会影响看病' },
    ],
  }),
  ZERO_BALANCE: () => ({
    tag: '没有可取的钱',
    tone: 'plain',
    title: '账户里没有可以取的钱',
    reason: '可用余额是 0.00 元，所以没有提交申请。',
    next: [{ label: '看看余额和明细', note: '查钱用在了哪里，有没有冻结', to: 'balance/overview' }, askBureau],
  }),
  DUPLICATE_APPLICATION: () => ({
    tag: '已有一份在办',
    tone: 'wait',
    title: '您已经有一份支取申请在办',
    reason: '一次只能办一份。不用再申请，钱不会取两次。',
    next: [{ label: '看这份申请办到哪了', note: '要补材料、要撤回，也在那里', open: 'REQUEST' }],
  }),
  TRANSFER_IN_PROGRESS: () => ({
    tag: '正在转移',
    tone: 'wait',
    title: '您的医保关系正在转移，先不能支取',
    reason: `账户里的钱正在转到新的参保地，转移没有办完以前，两边都不能支取。${safe}`,
    next: [
      { label: '看转移办到哪了', note: '新的参保地不接收余额的，办完以后可以再来支取', to: 'records' },
      { ...askBureau, note: '问：“我的医保关系转移办到哪一步了？”' },
    ],
  }),
  ARREARS: () => ({
    tag: '还有欠费',
    title: '先把欠的医保费补上，再来支取',
    reason: `您的职工医保还有没缴的费，补上以前，账户不能注销。${safe}`,
    next: [
      { label: '在单位上班：请单位补缴', note: '找人事或社保专员，说“医保有欠费，请补缴”' },
      { ...askBureau, note: '问：“我欠多少、怎么补，补完多久可以支取？”' },
    ],
  }),
  OVERDRAFT: () => ({
    tag: '账户是负数',
    title: '账户里没有钱，还欠着一点',
    reason: `账户预先划入的钱用过了头，余额是负数。要先补上，才能注销账户。${safe}`,
    next: [
      { label: '看看余额和明细', note: '查钱用在了哪里', to: 'balance/overview' },
      { ...askBureau, note: '问：“账户是负数，怎么补？”' },
    ],
  }),
  PENDING_ORDER: () => ({
    tag: '还有缴费没办完',
    tone: 'wait',
    title: '等家人的缴费办完，再来支取',
    reason: `有一笔替家人缴的费还在办，里面的钱正冻结着，账户不能注销。${safe}`,
    next: [{ label: '看这笔缴费办到哪了', note: '办完或者撤回以后，就可以申请支取', to: 'records' }, askBureau],
  }),
  MATERIALS_MISSING: () => ({
    title: '材料还没有交齐',
    reason: `医保局说还缺材料，这次没有收下。${safe}`,
    next: [{ label: '去补材料', to: 'withdrawal/materials' }],
  }),
  PAYEE_MISMATCH: () => ({
    title: '收款人和来办的人不是同一个人',
    reason: `钱只能打到来办的这一位自己的银行卡，防止被别人冒领；替去世的家人办，也是打到来办的继承人或者监护人的卡。${safe}`,
    next: [{ label: '改收款人和银行卡', to: 'withdrawal/payee' }],
  }),
  PAYEE_CARD: () => ({
    title: '这张银行卡收不了款',
    reason: `银行卡号没有通过核对。${safe}`,
    next: [{ label: '改银行卡号', note: '或者换一张本人的储蓄卡', to: 'withdrawal/payee' }],
  }),
  SIGNATURE_EMPTY: () => ({
    title: '还没有签名',
    reason: `申请上要有您的签名，写一笔太短，认不出是签名。${safe}`,
    next: [{ label: '去签名', note: '手写，或者打字写您的姓名', to: 'withdrawal/sign' }],
  }),
  SIGNATURE_OTHER: () => ({
    title: '签的不是您本人的姓名',
    reason: `医保局登记的姓名和您签的不一样。${safe}`,
    next: [{ label: '去重新签', note: '写您身份证上的姓名', to: 'withdrawal/sign' }],
  }),
  STEP_UP_NEEDED: () => ({
    title: '要重新核验身份',
    reason: `上次核验已经失效。${safe}`,
    next: [],
  }),
}

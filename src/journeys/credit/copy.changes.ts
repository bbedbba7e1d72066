import type { CreditChangeKind } from '@/domain/balance/credit-change'

interface Change {
  readonly title: string
  readonly means: string
  readonly todo: string
}

/** What each change of the rule means for a person, and what they can look at. */
export const changes: Record<CreditChangeKind, Change> = {
  EMPLOYER_TO_POOL: {
    title: '单位缴的，不再划进个人账户',
    means: '在职的人，现在只把自己缴的 2% 划进个人账户。单位缴的全部放进统筹基金，大家看病报销用。',
    todo: '划得少了，没有少缴，也没有被谁扣走。看看工资条：医保个人部分是多少，划入就是多少。',
  },
  FIXED_FOR_RETIREES: {
    title: '退休人员改成定额',
    means: '以前很多地方按您自己养老金的比例划。现在一个地方一个数，养老金涨了，划入不跟着涨。',
    todo: '和老同事比，要看是不是同一个地方、同一个年龄段。',
  },
  DEDUCTED: {
    title: '到账以前，先扣大额和长护',
    means: '公布的数是扣之前的。有的地方先扣大额医疗互助、长期护理保险这些，剩下的才到账。',
    todo: '到账比公布的少一点，先看是不是差这几块钱。',
  },
  LEDGER: {
    title: '改成记账，钱不再打到银行卡',
    means: '划入照样有，记在医保的账上，银行卡里看不到。以前卡里的钱，按老办法用。',
    todo: '查余额要在这里看，不要只看银行卡。',
  },
}

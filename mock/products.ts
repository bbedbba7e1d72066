import { type Fen, fen } from '@/domain/money'

/** An insurance on offer. Names, premiums, cover and questions are this rehearsal's inventions: no insurer sells them. */
export interface Product {
  readonly productId: string
  readonly name: string
  /** What it pays for. */
  readonly gist: string
  readonly premium: Fen
  /** 健康告知: a yes to any of them and the insurer does not sell. */
  readonly asks: readonly { readonly question: string; readonly yes: string; readonly no: string }[]
}

export const products: readonly Product[] = [
  {
    productId: 'hospital',
    name: '住院补充保险（演示）',
    gist: '住院时医保报完、自己还要付的那部分，再报一些。保一年。',
    premium: fen(9_900),
    asks: [
      { question: '最近一年，有没有住过院？', yes: '最近一年住过院', no: '最近一年没有住过院' },
      { question: '有没有医生让您住院、还没有住？', yes: '有医生让我住院，还没有住', no: '没有医生让我住院' },
    ],
  },
  {
    productId: 'illness',
    name: '重大疾病保险（演示）',
    gist: '确诊约定的重大疾病，一次给一笔钱。保一年。',
    premium: fen(68_000),
    asks: [
      { question: '有没有得过癌症、心梗、脑梗这样的大病？', yes: '得过', no: '没有得过' },
      { question: '体检有没有医生让您复查、还没有查清的？', yes: '有，还没有查清', no: '没有要复查的' },
    ],
  },
  {
    productId: 'accident',
    name: '意外伤害保险（演示）',
    gist: '摔伤、烫伤、交通事故这些意外，按伤的轻重给钱。保一年。',
    premium: fen(180_000),
    asks: [],
  },
]

import type { Covered } from './covered'

export const insurance: readonly Covered[] = [
  {
    id: 'I-01',
    asks: '长沙最多用累计余额的 40% 买商业健康保险',
    at: 'insurance/overview',
    scenario: 'insuring',
    words: ['长沙市：最多用累计余额的 40%', '1,714.61'],
  },
  {
    id: 'I-02',
    asks: '长沙只能给自己买，健康险和意外险',
    at: 'insurance/overview',
    scenario: 'insuring',
    words: ['只能给自己买，不能给家人买。', '意外伤害保险（演示）'],
  },
  {
    id: 'I-03',
    asks: '买不买都自愿',
    at: 'insurance/overview',
    scenario: 'insuring',
    words: ['买不买都由您自己定。不买，账户里的钱照样看病买药。'],
  },
  {
    id: 'I-04',
    asks: '真的去买：带身份证、社保卡到签约保险公司，审核后划账',
    at: 'insurance/overview',
    scenario: 'insuring',
    words: ['带身份证和社保卡，去医保局签约的保险公司', '医保系统审核以后，从账户里划钱'],
  },
  {
    id: 'I-05',
    asks: '退保的钱原路退回个人账户',
    at: 'insurance/cover',
    params: { coverId: 'cover-1' },
    scenario: 'insuring.effective',
    words: ['保障中', '退保'],
  },
  {
    id: 'I-06',
    asks: '别处：合肥超过 3000 元的部分，可以给家人买；没有查到的不列',
    at: 'insurance/overview',
    scenario: 'insuring-in-hefei',
    words: ['合肥市：只能用超过 3,000.00 元的部分', '可以给谁买：本人、父母、子女'],
  },
]

import type { Article } from '../writing'
import { read } from './copy.readings'

export const withdrawing: readonly Article[] = [
  {
    id: 'cash-out-to-wechat',
    topic: 'withdrawing',
    title: '医保卡里的钱能不能提现到微信',
    lead: '不能。没有一个地方的医保局，有把余额提到微信钱包的办法。说能办的，是套现，或者是骗子。',
    synonyms: ['怎么提现到微信钱包', '微信医保卡提现', '提现攻略', '套现', '代取', '医保卡提现', '取出来'],
    standing: 'MYTH',
    sections: [
      {
        heading: '为什么不能',
        lines: [
          '个人账户的钱只能用来看病、买药、给家人用。一般情况不能取现。单位缴的那部分进统筹，更不是您能取的；违规套现，可能犯法，账户也会被封。',
        ],
      },
      {
        heading: '急用钱，有正路',
        points: [
          '家人看病：绑定家人，用您账户的钱付',
          '家人要缴居民医保：用账户的钱代缴',
          '出国定居、去世、换了地方而新地方不收余额：可以申请支取，打到本人银行卡，不收费',
        ],
      },
    ],
    readings: [read.P20, read.P52, read.S002, read.S004],
    ways: [
      { label: '看看我能不能支取', to: 'withdrawal/reason' },
      { label: '关于提现的几种误传', to: 'withdrawal/myths' },
      { label: '防骗和安全', to: 'guide/safety' },
    ],
  },
  {
    id: 'serious-illness',
    topic: 'withdrawing',
    title: '“得了大病可以提现”，是真的吗',
    lead: '没有查到一份官方清单有这一条。看大病的钱走报销和大病保险，不走提现。',
    synonyms: ['74种大病可提现', '恶性肿瘤提现', '罕见病', '急诊垫付返还'],
    standing: 'MYTH',
    sections: [
      {
        heading: '网上怎么说的',
        lines: [
          '说“恶性肿瘤等 74 种大病可提现，2025 年又加 12 种罕见病”，还说“急诊垫付，7 个工作日自动返还账户”。我们查了江阴、乐山、长沙等地的支取指南，都没有。',
        ],
      },
      {
        heading: '真的得了大病，这样办',
        points: [
          '住院直接结算：统筹和大病保险先报，剩下的可以用账户付',
          '门诊慢特病：先去医保局认定，认定了报得多',
          '急诊自己垫了钱：留好发票、清单和病历，回参保地报销',
          '账户不够：绑定家人，家人的账户可以帮着付',
        ],
      },
    ],
    readings: [read.P20, read.P21, read.P25, read.S002],
    ways: [
      { label: '哪些情况能支取', to: 'withdrawal/reason' },
      { label: '关于提现的几种误传', to: 'withdrawal/myths' },
      { label: '请家人帮着付', article: 'for-the-family' },
    ],
  },
  {
    id: 'change-place',
    topic: 'withdrawing',
    title: '换了参保地，账户里的钱怎么办',
    lead: '多数跟着医保关系转过去。广东省内换城市不用转，照样用。新地方不收的，才能申请支取。',
    synonyms: [
      '医保账户余额转移接续手续如何办理',
      '异地医保卡余额怎么转移',
      '医保个人账户余额可以转移吗',
      '医保转移后个人账户里的钱会跟着转移吗',
      '离职后医保余额',
      '呼和浩特 包头 梅州 张掖 医保转移',
    ],
    sections: [
      {
        heading: '三种走法',
        pairs: [
          { label: '广东、湖南省内', value: '不转也不取，到哪个市都能用' },
          { label: '跨省', value: '余额跟着转，转出地 10 个工作日内，全部 15 个工作日内' },
          { label: '新地方不接收', value: '可以申请支取到本人银行卡' },
        ],
      },
      { heading: '转之前', points: ['老地方已经停保', '新地方已经参保', '没有欠费，账户没有冻结'] },
      {
        heading: '线下怎么办',
        points: ['带身份证、社保卡到老地方开《参保凭证》，网上也能马上开', '拿着它到新地方的医保窗口'],
      },
    ],
    readings: [read.P28, read.P27, read.P29, read.S001],
    ways: [
      { label: '办转移接续', to: 'transfer/start' },
      { label: '开一份参保凭证', to: 'transfer/certificate' },
      { label: '看看这里的规定', place: 'mine' },
      { label: '10 个工作日怎么数', article: 'working-days' },
    ],
  },
  {
    id: 'working-days',
    topic: 'withdrawing',
    title: '“10 个工作日”到底是哪天',
    lead: '放假不算，调休上班的周末要算。碰上春节，10 个工作日可能要二十来天。',
    synonyms: ['工作日怎么算', '2025春节放假', '过年上班时间', '调休'],
    sections: [
      {
        heading: '2025 年春节的例子',
        pairs: [
          { label: '交上去', value: '2025年1月24日，星期五' },
          { label: '放假不算', value: '1月28日到2月4日，八天' },
          { label: '上班要算', value: '1月26日（星期日）和2月8日（星期六）' },
          { label: '第 10 个工作日', value: '2025年2月13日' },
          { label: '第 15 个工作日', value: '2025年2月20日' },
        ],
      },
      { heading: '在这里不用自己数', lines: ['办理记录里写的都是数好的日子，过了还没办好，可以催。'] },
    ],
    readings: [read.GOV2025, read.S004],
  },
]

import type { Article } from '../writing'
import { read } from './copy.readings'

export const care: readonly Article[] = [
  {
    id: 'threshold-fee',
    topic: 'care',
    title: '“门槛费”是什么',
    lead: '就是起付标准：看病先自己付到这个数，超过的部分医保才开始报。门槛费不是多收的钱。',
    synonyms: ['医保过门槛费', '起付线', '起付标准'],
    sections: [
      {
        heading: '举个样子',
        lines: ['比如门槛费是 300 元，能报的费用一共 1000 元：前 300 元自己付，后 700 元按比例报。数字只是打个比方。'],
      },
      {
        heading: '要知道的',
        points: [
          '只有医保能报的项目才算进去',
          '各地、各级医院不一样，小医院低、大医院高',
          '门槛费这部分，可以用个人账户的钱付',
        ],
      },
    ],
    readings: [read.S004],
    ways: [{ label: '更多名词', to: 'guide/glossary' }],
  },
  {
    id: 'rural-reimbursement',
    topic: 'care',
    title: '居民医保（合作医疗）住院怎么报销',
    lead: '在参保的区和市里住院，出院时刷卡就报了。到市外住院没有直接报的，出院后 3 个月内带齐单据到窗口报。',
    synonyms: ['农村合作医疗住院怎么报销', '新农合报销流程', '窗口报销'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '直接刷卡',
        points: ['乡镇的普通门诊：带身份证和医疗卡，直接刷', '区内、市内的定点医院住院：出院结账时一起报'],
      },
      {
        heading: '到窗口报，要带',
        points: [
          '医疗费发票原件',
          '住院费用汇总清单',
          '出院小结、门诊病历',
          '医疗卡、患者身份证、户口簿',
          '替人办的，带自己的身份证',
        ],
      },
    ],
    readings: [read.S004],
  },
  {
    id: 'cross-province-stay',
    topic: 'care',
    title: '到外省住院，报多少',
    lead: '办了异地就医备案的，按参保地的比例报；没有备案的会少一些。网上的说法是 70% 到 95% 之间，各地不一样。',
    synonyms: ['跨省异地医保住院报销比例', '异地就医备案', '外省看病', '转诊'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '网上资料里的说法',
        pairs: [
          { label: '办了备案或转外就诊手续', value: '按市内比例的 100% 报' },
          { label: '在外地急诊抢救', value: '按市内比例的 90% 报' },
          { label: '举例', value: '市内能报 60% 的，备案后在外省也报 60%' },
        ],
      },
      {
        heading: '先做一件事',
        lines: ['去之前在国家医保服务平台办“异地就医备案”，几分钟就好，不花钱。急诊可以事后补。'],
      },
    ],
    readings: [read.S003],
  },
  {
    id: 'gig-work',
    topic: 'care',
    title: '灵活就业，能不能只缴医保',
    lead: '能。没有单位的人，可以自己参加职工医保，不用和养老保险绑在一起缴。缴多少、缴了多久生效，各地不一样。',
    synonyms: [
      '灵活就业医疗保险可以单独缴纳',
      '灵活就业医疗缴费在哪里缴费',
      '福建灵活就业医保每月交多少',
      '福州自己交社保医保去哪里',
      '自由职业',
    ],
    standing: 'UNSURE',
    sections: [
      {
        heading: '福建（2025 年 1 月起，网上资料）',
        points: [
          '缴费基数 4433 元，每月 443.3 元，含长期护理保险',
          '生效：一般当月；有的要等一个月到三个月，初次参保的问当地',
          '福州可以去市医保中心台江、鼓楼分中心，街道社保服务点，或用闽政通',
        ],
      },
      {
        heading: '陕西省人才中心代缴的人',
        points: [
          '中国银行柜台：说“省人才退休人员”',
          '手机银行：生活缴费、社会保障、陕西省人才中心、医疗保险查询缴费，输身份证号',
        ],
      },
    ],
    readings: [read.S003],
    ways: [{ label: '职工医保和居民医保只能选一个', article: 'one-or-the-other' }],
  },
  {
    id: 'first-time-elsewhere',
    topic: 'care',
    title: '第一次在外地参保，怎么办',
    lead: '两条路：有单位的由单位办；没有单位的，以灵活就业的身份自己办职工医保，或者凭居住证参加居民医保。',
    synonyms: ['异地首次参保医保怎么办理', '自由职业者参保', '第一次参保'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '自己办要带',
        points: ['户口本、身份证和复印件', '两张一寸照片', '到社区（街道）的社保服务点，或区、县的大厅'],
      },
      {
        heading: '大概缴多少（网上资料）',
        lines: ['以上一年当地平均工资为基数，医疗大约 9%，养老大约 20%。医疗可以单独缴。具体问 12393。'],
      },
    ],
    readings: [read.S004],
    ways: [{ label: '一定要回户口所在地吗', article: 'where-to-pay' }],
  },
]

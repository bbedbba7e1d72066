import type { Article } from '../writing'
import { read } from './copy.readings'

export const places: readonly Article[] = [
  {
    id: 'huludao',
    topic: 'places',
    title: '葫芦岛：2025 年居民医保怎么缴、怎么查',
    lead: '2024 年 9 月 1 日到 2025 年 2 月 28 日缴，普通居民 400 元。走税务局的小程序，缴没缴也在那里查。',
    synonyms: ['2025辽宁葫芦岛城乡居民医保怎么办理', '葫芦岛缴费时间和标准', '辽宁税务 微办税', '辽事通'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '缴多少',
        pairs: [
          { label: '普通居民', value: '400 元' },
          { label: '低保边缘家庭成员、未识别为监测对象的脱贫人口', value: '160 元，政府出 240 元' },
          { label: '低保、特困、孤儿、返贫致贫、监测帮扶、丧失劳动能力的残疾人', value: '0 元，政府全出' },
        ],
      },
      {
        heading: '在哪里缴',
        points: [
          '微信“辽宁税务”公众号：微办税',
          '支付宝、微信的“辽宁省税务局”小程序：社保缴费',
          '辽事通 App：社保缴费',
          '代征的银行：网银、手机银行、公众号',
        ],
      },
      { heading: '怎么查', lines: ['“辽宁税务”，微办税，验证登录，信息查询，能看到已缴的费。'] },
    ],
    readings: [read.S004],
    ways: [{ label: '葫芦岛的规定', place: '211400' }],
  },
  {
    id: 'henan',
    topic: 'places',
    title: '河南（周口、濮阳）：居民医保网上怎么缴',
    lead: '走“河南税务”、支付宝或者豫事办，三条路都行，选一条。这些是现钱缴，不扣个人账户。',
    synonyms: ['2025河南濮阳城乡居民医保网上怎么缴费', '河南周口新农合', '豫事办', '河南税务'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '三条路',
        points: [
          '微信“河南税务”公众号：微服务、社保费缴纳、居民医疗保险缴费，照提示填',
          '支付宝：搜“河南税务”或“社保缴费”，选居民医疗保险缴费',
          '豫事办 App：社保缴费',
        ],
      },
    ],
    readings: [read.S004],
    ways: [{ label: '河南的规定', place: '410000' }],
  },
  {
    id: 'jiaozuo-benefits',
    topic: 'places',
    title: '焦作：2025 年居民医保报多少',
    lead: '门诊在乡镇、社区报 65%，二级以上医院报 50%；高血压、糖尿病买药报 75%。这是网上的说法，看病前问一声。',
    synonyms: ['2025河南焦作城乡居民医保报销比例', '两病', '慢性病门诊', '河南报销'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '门诊',
        pairs: [
          { label: '乡镇、社区', value: '65%' },
          { label: '二级及以上医院', value: '50%' },
          { label: '高血压、糖尿病买药', value: '75%' },
          { label: '甲类慢性病 31 种', value: '起付 300 元，报 65%，一年最多 1500 元或 4000 元' },
          { label: '乙类慢性病 30 种', value: '起付 300 元，比例没有查到' },
        ],
      },
    ],
    readings: [read.S004],
    ways: [{ label: '“起付”是什么', article: 'threshold-fee' }],
  },
  {
    id: 'guangdong-ratios',
    topic: 'places',
    title: '广东：省内换个市住院，报多少',
    lead: '网上资料说，按费用分段报 88% 到 95%。没有查到官方文件，参保地和医院级别不同，比例会不一样。',
    synonyms: ['广东本省异地医保怎么报销比例', '省内异地', '广东报销'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '分段',
        pairs: [
          { label: '门槛费到 3000 元', value: '88%' },
          { label: '3000 到 5000 元', value: '90%' },
          { label: '5000 到 10000 元', value: '92%' },
          { label: '10000 元到最高限额', value: '95%' },
        ],
      },
      {
        heading: '有折扣的',
        points: ['乙类药品 80%', '贵重药品 70%', '特殊检查、特殊治疗 70%', '医保目录外的药，不报'],
      },
    ],
    readings: [read.S003],
    ways: [{ label: '广东的规定', place: '440000' }],
  },
  {
    id: 'jiangxi',
    topic: 'places',
    title: '江西：省内看病不分异地，起付线怎么查',
    lead: '江西从 2023 年 4 月 1 日起“省内无异地”，在省里哪个市看病都一样结算；外省也能直接结算。',
    synonyms: ['江西可以用异地医保吗', '江西医保起付线怎么查询', '赣服通'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '查起付线和门诊额度',
        points: ['支付宝或微信搜“赣服通”，进医保专区，选“门诊统筹使用额度查询”', '问医院的财务窗口', '打 12393'],
      },
    ],
    readings: [read.S003],
    ways: [{ label: '江西的规定', place: '360000' }],
  },
]

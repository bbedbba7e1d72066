import type { Article } from '../writing'
import { read } from './copy.readings'

export const account: readonly Article[] = [
  {
    id: 'monthly-credit',
    topic: 'account',
    title: '每个月返多少钱，是怎么算的',
    lead: '看参保地、年龄，还看您在职还是退休。在职的按本人缴费基数的 2%，退休的各地定一个数。居民医保没有这笔钱。',
    synonyms: [
      '每月返多少钱',
      '医保卡一个月有多少钱入账',
      '退休人员每月医保卡返回多少钱',
      '退休后医保卡还会进钱吗',
      '返钱',
      '返款',
      '威海 济宁 双鸭山 天津 南宁 每月返多少',
    ],
    sections: [
      {
        heading: '两种定法',
        points: [
          '定额：不管养老金多少，都是一个数，有的地方 70 岁或 75 岁以后多一些',
          '比例：按改革那一年当地平均养老金的 2% 上下，定下来以后一般不再变',
        ],
      },
      {
        heading: '为什么各处写的不一样',
        points: [
          '有的写划入数，有的写扣掉大额、长护以后到账的数：重庆 105 元，到账 94.75 元',
          '同一个省，各市也不一样：甘肃省直 120 元，兰州 90 元',
          '政策会改，几年前的文章还挂在网上',
        ],
      },
    ],
    readings: [read.S002, read.P44],
    ways: [
      { label: '算一算我每月该有多少', to: 'credit/estimate' },
      { label: '为什么比以前少了', to: 'credit/before' },
      { label: '看看这里每月划入多少', place: 'mine' },
      { label: '查余额', to: 'balance/overview' },
    ],
  },
  {
    id: 'look-up-balance',
    topic: 'account',
    title: '医保卡余额怎么查',
    lead: '在这里打开“查余额”就有。不会用手机的，带身份证去医保窗口，或者打 12393，都能问到。',
    synonyms: ['医保卡余额查询', '医保账户金额', '医保卡个人余额', '查询医保卡里有多少钱', '消费记录', '余额查询方法'],
    sections: [
      {
        heading: '哪种办法准',
        points: [
          '医保局的网站、App：准，随时能看',
          '12393 电话：报得出来，人多的时候要等',
          '医保窗口、自助机：准，要跑一趟',
          '药店、医院收费处：只能问个大概，不一定准',
        ],
      },
      {
        heading: '查的时候小心',
        points: ['不在公共 WiFi 上查', '身份证号、卡号一个数都别输错', '不让别人代登录'],
      },
      {
        heading: '号码输错了会怎样',
        points: [
          '在这里绑家人、办支取：少一位、多一位、有一位写错，当场说是哪里错，改好才往下走',
          '打电话、在自助机上按：按错一个数就查不到，要从头再来',
          '身份证号最后一位是 X 的，X 也要输，别漏了',
        ],
      },
    ],
    readings: [read.S000, read.S002, read.S004],
    ways: [
      { label: '查余额', to: 'balance/overview' },
      { label: '不会用手机，还有哪些办法', to: 'channels/list' },
    ],
  },
  {
    id: 'pool-used',
    topic: 'account',
    title: '统筹报了多少，去哪里看',
    lead: '统筹是大家的钱，不在您的余额里，没有“统筹余额”可取。能看的是：这一年它替您报了多少。',
    synonyms: ['统筹账户怎么查询', '统筹金额', '医保使用记录', '年度汇总'],
    sections: [
      {
        heading: '在哪里看',
        points: [
          '这里：余额里的“一年汇总”，分开写着统筹付了多少、账户付了多少、自己付了多少',
          '微信：我、服务、医疗健康、医保查询，看“年度汇总”',
          '支付宝：国家医保服务平台，看“医保使用记录”',
          '江西的门诊统筹额度：赣服通小程序，医保专区',
          '不会用手机：带身份证去区、县的医保大厅',
        ],
      },
    ],
    readings: [read.S003],
    ways: [
      { label: '看我的余额', to: 'balance/overview' },
      { label: '“统筹”是什么', to: 'guide/glossary' },
    ],
  },
  {
    id: 'card-or-bank-card',
    topic: 'account',
    title: '医保卡和银行卡，差在哪里',
    lead: '医保卡里的钱只能看病买药，一般不能转账、不能取现；银行卡里的钱随便用。一张社保卡上常常两样都有，是两个账户。',
    synonyms: ['医保卡余额与银行卡转账区别', '医保卡能转账吗', '社保卡金融功能', '三层密钥', '记账户 实账户'],
    sections: [
      {
        heading: '医保账户',
        pairs: [
          { label: '做什么用', value: '记参保、缴费和报销，看病买药时结算' },
          { label: '能不能转账', value: '一般不能转到银行卡' },
          { label: '在哪里用', value: '定点医院、定点药店' },
          { label: '归哪里管', value: '医保局，按社会保险法' },
          { label: '怎么保护', value: '各地办法不一样，没有全国统一的一套' },
        ],
      },
      {
        heading: '银行账户',
        pairs: [
          { label: '做什么用', value: '存取款、转账、消费' },
          { label: '能不能转账', value: '能，柜台、取款机、手机都行' },
          { label: '在哪里用', value: '哪里都能用' },
          { label: '归哪里管', value: '银行和金融监管部门' },
          { label: '怎么保护', value: '全国的银行用同一套办法，给密码加三道锁' },
        ],
      },
      {
        heading: '以前的钱在银行卡里的',
        lines: ['长沙从 2023 年 11 月起改成记账，新划入的钱不再进银行卡；以前卡里的余额按老办法用，到发卡银行查。'],
      },
    ],
    readings: [read.S004, read.P06],
    ways: [
      { label: '银行收的取现手续费', article: 'bank-fees' },
      { label: '用银行App查老卡余额', to: 'channels/bank' },
      { label: '查余额', to: 'balance/overview' },
    ],
  },
  {
    id: 'bank-fees',
    topic: 'account',
    title: '“提现手续费 1%、3%、2 元”，是谁收的',
    lead: '是银行收的，不是医保局收的。医保局办支取不收钱。',
    synonyms: ['提现手续费', '取现手续费多少', '手续费标准'],
    standing: 'MYTH',
    sections: [
      {
        heading: '这些数是怎么来的',
        points: [
          '境内在别家银行的取款机取钱，大约收 1%',
          '境外取钱，大约收 3%，最低大约 2 元',
          '个别地方的卡，一笔收 2 元；很多卡根本不能取',
        ],
      },
      {
        heading: '它和支取没有关系',
        lines: ['出国定居、去世这些情况支取余额，医保局把钱直接打到银行卡，一分钱不扣。谁说要先交手续费，就是骗子。'],
      },
    ],
    readings: [read.P27, read.S001],
    ways: [
      { label: '银行收多少，怎么少花钱', to: 'channels/bank' },
      { label: '什么情况能支取', to: 'withdrawal/reason' },
    ],
  },
  {
    id: 'electronic-card',
    topic: 'account',
    title: '医保码和医保卡，报销一样吗',
    lead: '一样。医保码是手机里的医保卡，报销比例、用的账户都是同一个。忘了带卡，打开手机就行。',
    synonyms: ['电子医保卡跟实体医保卡报销一样吗', '电子社保卡', '医保电子凭证', '电子医保'],
    sections: [
      {
        heading: '哪里打开',
        points: ['微信：我、服务、城市服务、医保码', '支付宝：搜“医保码”', '国家医保服务平台 App'],
      },
      {
        heading: '老人和孩子没有手机',
        lines: ['带社保卡或者身份证也能看病结算。'],
      },
    ],
    readings: [read.S000, read.S003],
  },
  {
    id: 'expired-card',
    topic: 'account',
    title: '社保卡过期了，还能不能用',
    lead: '卡过期了，先去社保窗口或发卡银行换卡。钱不会丢；换卡这几天，用医保码照样看病、缴费。',
    synonyms: ['医保卡有效期', '卡过期', '延期手续'],
    sections: [
      {
        heading: '有效期管的是什么',
        lines: ['有效期印在实体卡上，管的是这张卡。您的参保和余额不看这个日期，在这里代缴也不用插卡。'],
      },
      { heading: '换卡要带', points: ['身份证', '旧卡', '有的地方要一张照片，先打电话问'] },
    ],
    readings: [read.S004],
  },
  {
    id: 'how-many-years',
    topic: 'account',
    title: '退休以后要不要再缴，要缴满多少年',
    lead: '职工医保缴满当地规定的年数，退休后不用再缴，照样报销。要缴满多少年，各地不一样，我们没有查到全国统一的数。',
    synonyms: ['医保交满多少年终身享', '退休了医保还要再交钱吗', '终身待遇', '退休后医保卡'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '先问清三件事',
        points: ['当地要缴满多少年，男女一样不一样', '别处缴的年数算不算', '差几年能不能一次补上，要多少钱'],
      },
      { heading: '问哪里', lines: ['打 12393，报参保地和身份证号，就能问到自己缴了多少年。'] },
    ],
    readings: [read.S001, read.S002],
    ways: [
      { label: '开参保凭证，看缴了多少个月', to: 'transfer/certificate' },
      { label: '退休后每月划入多少', article: 'monthly-credit' },
    ],
  },
]

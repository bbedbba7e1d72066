import type { Article } from '../writing'
import { read } from './copy.readings'

export const sharing: readonly Article[] = [
  {
    id: 'for-the-family',
    topic: 'sharing',
    title: '医保卡里的钱，家里人能不能用',
    lead: '能。您参加的是职工医保，先把家人绑定好，家人看病、买药、缴居民医保费都可以用您账户里的钱。',
    synonyms: [
      '医保个人账户的钱能给家里的亲人用吗',
      '家庭共济怎么绑定怎么使用',
      '医保卡余额能给家人用吗',
      '我的医保卡给父母用',
      '共济账户',
    ],
    sections: [
      {
        heading: '谁能给，谁能用',
        points: [
          '能给的：参加职工医保、账户里有钱的人。居民医保（新农合）没有个人账户，给不了别人',
          '能用的：配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女，一共八种近亲属',
          '家人也要参加了基本医保；岳父母、公婆不在里面，可以由您的配偶来绑',
        ],
      },
      {
        heading: '怎么用',
        points: [
          '先绑定：不绑定，谁也用不了',
          '家人看病、买药，出示家人自己的医保码、社保卡或者身份证，告诉收费的人“用家庭共济付”',
          '家人自己有账户的，先用家人自己的，不够再用您的；都不够，再付现钱',
        ],
      },
    ],
    readings: [read.P01, read.P61, read.S001, read.S003],
    ways: [
      { label: '看看我家谁能绑定', to: 'family/who' },
      { label: '从哪天起放宽的', article: 'since-when' },
      { label: '家人在外省，走另一条路', to: 'wallet/which' },
    ],
  },
  {
    id: 'since-when',
    topic: 'sharing',
    title: '给家人用，是从 2025 年才开始的吗',
    lead: '不是。2021 年就可以给配偶、父母、子女用；2024 年放宽到八种近亲属，到 2024 年 12 月 9 日，全国各省都放开了。',
    synonyms: ['医保新规 2025 家人', '家庭共济什么时候开始', '自2025年起', '新规'],
    standing: 'MYTH',
    sections: [
      {
        heading: '一步一步放开的',
        pairs: [
          { label: '2021年', value: '国务院办公厅发文，配偶、父母、子女可以用' },
          { label: '2024年8月1日', value: '国办发〔2024〕38号公布，放宽到近亲属，还可以缴居民医保费' },
          { label: '2024年12月9日', value: '到这一天，所有省份都放宽到近亲属' },
        ],
      },
      {
        heading: '为什么网上两种说法',
        lines: [
          '说“只有父母、配偶、子女”的，是放宽以前写的。说“八种近亲属”的，是放宽以后写的。各省放开的日子有早有晚，山西是 2024 年 9 月 1 日。',
        ],
      },
    ],
    readings: [read.P01, read.P61, read.S000, read.S003],
    ways: [{ label: '湖南的规定变过什么', changes: '430000' }],
  },
  {
    id: 'whose-balance',
    topic: 'sharing',
    title: '“家人的余额不能为零”，说的是谁的余额',
    lead: '说的是出钱的人。您自己的账户里要有钱；家人参加居民医保的，本来就没有个人账户，余额是零也能绑定。',
    synonyms: ['个人账户余额不为零', '余额为零能绑定吗', '家人没有余额'],
    standing: 'MYTH',
    sections: [
      {
        heading: '会出现的情况',
        points: [
          '绑定时您的余额是零：绑定可以办，要等下次划入了钱才能用',
          '家人有自己的职工医保账户：看病先用他自己的',
          '两边都没有钱：家人付现钱，绑定还在，不用重办',
        ],
      },
    ],
    readings: [read.P04, read.S003],
    ways: [{ label: '绑好了用不了，查一查', to: 'family/members' }],
  },
  {
    id: 'how-many-relatives',
    topic: 'sharing',
    title: '一个人最多能绑几个家人',
    lead: '湖南同时最多绑 10 个人，一辈子累计 20 个。网上说的“最多 5 个”，是另外一件事的上限。',
    synonyms: ['最多绑定几个人', '10名家庭成员', '5个人 6个人'],
    sections: [
      {
        heading: '10 个和 20 个怎么算',
        points: ['同时：现在绑着的，最多 10 个', '累计：绑过又解绑的也算，最多 20 个。所以不要反复绑、反复解'],
      },
      {
        heading: '为什么有“5 个”的说法',
        lines: ['替家人出示医保码的那个功能，最多 5 个人。它只能看家人的码，用不了您的钱，和这里说的绑定不是一回事。'],
      },
    ],
    readings: [read.S003],
    ways: [
      { label: '这两件事怎么分', to: 'wallet/which' },
      { label: '看看我绑了谁', to: 'family/members' },
    ],
  },
  {
    id: 'what-for',
    topic: 'sharing',
    title: '家人能拿来做什么，“八大类支出”是哪八类',
    lead: '全国都行的有三样：给家人缴居民医保费，家人看病自己付的部分，在定点药店买药。“八大类”是哪八类，没有查到名单。',
    synonyms: ['八大类支出', '使用范围', '能买保险吗', '能买什么'],
    standing: 'UNSURE',
    sections: [
      {
        heading: '能用的',
        points: [
          '家人的居民医保费',
          '家人在定点医院看病，报销以后自己付的部分',
          '家人在定点药店买药、买医疗器械和耗材',
          '有的地方还能缴长期护理保险、职工大额医疗（比如山西）',
        ],
      },
      {
        heading: '要看地方的',
        lines: ['买商业健康保险，有的地方可以给本人买，有的可以给家人买，多数地方没有查到规定。'],
      },
      {
        heading: '不能用的',
        lines: ['不能取现，不能买保健品、日用品，不能在不是定点的医院、药店用。'],
      },
    ],
    readings: [read.P01, read.P17, read.S000, read.S001],
    ways: [
      { label: '看看这里的规定', place: 'mine' },
      { label: '买商业健康保险，能用多少', to: 'insurance/overview' },
    ],
  },
  {
    id: 'buying-for-elders',
    topic: 'sharing',
    title: '老人走不动，替他去买药要带什么',
    lead: '带老人自己的医保卡（或医保码），再带两个人的身份证。开的药、记的账都是老人的。',
    synonyms: ['代为购药', '代买药', '替老人拿药', '行动不便'],
    sections: [
      {
        heading: '要带的',
        points: ['老人（吃药的人）自己的社保卡或医保码', '老人的身份证', '您自己的身份证', '有处方的药，带上处方'],
      },
      {
        heading: '到了药店怎么说',
        lines: ['“我替我父亲买药，刷他自己的卡，不够的用家庭共济付。”'],
      },
      {
        heading: '为什么不能刷您的卡',
        lines: ['给家人用的是钱，不是卡。刷您的卡给老人开药，病历就记错了人，也算冒名。'],
      },
    ],
    readings: [read.S003],
    ways: [{ label: '冒名就医会怎样', to: 'guide/safety' }],
  },
  {
    id: 'across-provinces',
    topic: 'sharing',
    title: '家人在外省参保，钱能不能给他用',
    lead: '能，但不是绑定，是转到他的医保钱包里，让他看病用。两边的参保地都要开通。',
    synonyms: ['跨省共济', '异地家人', '外省', '甘肃医保钱包'],
    sections: [
      {
        heading: '怎么办',
        points: [
          '您和家人都在国家医保服务平台开通',
          '一天最多转 3 笔，一笔最多 2000 元，晚上 10 点到早上 6 点不办',
          '家人当天没有接收，第二天早上 6 点退回来',
        ],
      },
      { heading: '哪里开通了', lines: ['开通的地方一直在增加，我们只写查到出处的。没有查到的，请先打 12393 问。'] },
    ],
    readings: [read.P08, read.S000, read.S001],
    ways: [{ label: '该走哪条路，帮我分一分', to: 'wallet/which' }],
  },
]

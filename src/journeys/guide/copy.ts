import type { Article, Topic } from './writing'

const topics: Record<Topic, string> = {
  sharing: '给家人用',
  account: '余额和每月划入',
  paying: '居民医保（新农合）缴费',
  withdrawing: '取出来、转走',
  care: '看病报销',
  places: '各地怎么办',
}

const standings: Record<NonNullable<Article['standing']>, { title: string; text: string }> = {
  MYTH: { title: '这是误传', text: '网上说得很多，但和官方的规定对不上。请以下面写的为准。' },
  UNSURE: {
    title: '只有网上的说法',
    text: '没有查到官方文件。可以先看个大概，办之前打 12393 问一声参保地医保局。',
  },
}

export const copy = {
  topics,
  standings,
  articles: {
    title: '帮助',
    heading: '想问什么',
    search: '用平常的话写，比如：提现、断缴、新农合',
    field: '搜一搜',
    found: (count: number) => `找到 ${count} 篇`,
    nothing: {
      title: '没有找到',
      note: '换个说法再试试，比如只写两三个字。也可以打 12393 问参保地医保局。',
    },
    more: '还可以看',
    glossary: { title: '名词解释', note: '统筹、共济、待遇等待期……都是什么意思' },
    safety: { title: '防骗和安全', note: '中介代取、套现、屏幕共享，都别信' },
    rules: { title: '各地规定', note: '每一条都有出处和日期' },
    compare: { title: '和别处比一比', note: '要是爸妈在别的地方参保' },
  },
  article: {
    title: '帮助',
    readings: '这些话从哪里来',
    published: (day: string) => `${day}发布`,
    unbound: '仅供参考，以参保地医保局为准',
    disclaimer: '这里说的是医保怎么办，不是看病的建议。身体不舒服，请尽快去医院。',
    ways: '接下来可以',
    missing: { title: '没有这一篇', note: '可能是链接旧了。到“帮助”里搜一搜。', action: '去帮助里找' },
  },
  glossary: {
    title: '名词解释',
    heading: '这些词是什么意思',
    lead: '用平常的话说。办事时窗口、短信和公告里常会看到。',
  },
}

/** Words that parts say by themselves; everything else comes from the pages. */
export const words = {
  app: '惠家医保',
  demo: '演示环境 · 模拟数据，不会扣款',
  demoShort: '演示 · 不会扣款',
  back: '返回',
  backHome: '回首页',
  step: (at: number, of: number) => `第 ${at} 步，共 ${of} 步`,
  tabs: { home: '首页', records: '办理记录', me: '我的' },
  tabBar: '底部导航',
  fonts: {
    now: (level: string) => `现在的字号：${level}`,
    levels: { standard: '标准', large: '大', care: '特大', largest: '最大' },
    smaller: '字小一点',
    larger: '字大一点',
  },
  hotline: {
    number: '12393',
    ask: '有不明白的，打电话问',
    name: '12393 医保服务热线',
    hours: '工作日 9:00–12:00、13:00–17:00 有人接听',
    call: '拨打 12393 医保服务热线',
  },
  typed: (count: number, of?: number) => (of ? `已输 ${count} 位，共 ${of} 位` : `已输 ${count} 位`),
  errorsTitle: '有内容需要改一下',
  asking: '正在取数据，请稍等',
  unreached: {
    title: '没有连上医保柜台',
    lead: '可能是网络不好。什么都没有变：没有扣款，也没有办理任何业务。再试一次就行。',
    retry: '再试一次',
  },
  grounds: '依据',
  waysForward: '您可以这样办',
  since: (day: string) => `${day}起`,
  forReference: '仅供参考',
  forReferenceNote: '以参保地医保局为准',
  tiers: { T1: '官方文件', T2: '媒体报道', T3: '生活资讯网站', T4: '网络文章', SEED: '资料汇编' } as Record<
    string,
    string
  >,
  track: { done: '已完成', now: '进行中', todo: '还没开始', failed: '没有办成' },
}

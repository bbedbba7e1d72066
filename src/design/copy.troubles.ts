import type { Trouble } from '@/domain/loadable'

/** Why a question was turned away, whichever it was. */
export const troubles = {
  MAINTENANCE: {
    title: (until: string) => (until ? `正在维护，${until} 以后再来` : '正在维护，过一会儿再来'),
    lead: '填过的都还在，没有扣款，也没有办理。办过的事在“办理记录”里照样能看。',
  },
  BUSY: {
    title: (_: string, seconds?: number) => `人多，请稍等${seconds ? ` ${seconds} 秒` : '一会儿'}`,
    lead: '填过的都还在，没有扣款，也没有办理。',
  },
  OUTDATED: {
    title: () => '请更新再办',
    lead: '这个版本太旧了。没有扣款，也没有办理。关掉再打开就会更新，办过的事照样能看。',
  },
  SIGNED_OUT: {
    title: () => '登录过期了',
    lead: '填过的都还在，没有扣款，也没有办理。再按一次就重新登录，接着办同一件。',
  },
} satisfies Record<Trouble['why'], { title(until: string, seconds?: number): string; lead: string }>

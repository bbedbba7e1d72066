import type { SharingRefusal } from '@/domain/family/sharing'
import { another, payInCash, type RefusalWords, type Way } from './copy.ways'

/** Where the payer changes what they have said of this relative. */
const change = (label: string): Way => ({ label, note: '改好了回到这里接着缴', to: 'limit' })

/** Where the payer's own word keeps a fee back: what they said, and where it is changed. */
export const sharingWords: Record<SharingRefusal, RefusalWords> = {
  SHARING_PAUSED: {
    tag: '已停用',
    tone: 'info',
    title: '您停用了给这位家人用账户',
    reason: () => '您自己勾过“先停用”，所以这次没有扣款。绑定还在，恢复以后就能缴。',
    next: [change('去恢复'), another, payInCash],
  },
  CAP_EXCEEDED: {
    tag: '超过上限',
    tone: 'info',
    title: '超过了您给这位家人设的上限',
    reason: (told) => {
      const [cap, due] = [told.yuan('cap'), told.yuan('due')]
      return `${cap && due ? `您设的是每一笔最多 ${cap} 元，这一笔要 ${due} 元。` : ''}没有扣款。改了上限再来缴，别的都不变。`
    },
    next: [change('去改上限'), another, payInCash],
  },
  MONTHLY_CAP_EXCEEDED: {
    tag: '超过上限',
    tone: 'info',
    title: '超过了您给这位家人设的每月上限',
    reason: (told) => {
      const [cap, spent, due] = [told.yuan('cap'), told.yuan('spent'), told.yuan('due')]
      return `${cap && spent && due ? `您设的是每月最多 ${cap} 元，这个月已经用了 ${spent} 元，这一笔要 ${due} 元。` : ''}没有扣款。改了上限再来缴，或者等下个月。`
    },
    next: [change('去改上限'), another, payInCash],
  },
  SHARING_ENDED: {
    tag: '已到期',
    tone: 'info',
    title: '您给这位家人设的使用期限到了',
    reason: (told) =>
      `${told.day('to') ? `您设的是用到 ${told.day('to')}，` : ''}到期以后，绑定就结束了。没有扣款。要再替 TA 缴，先再绑定一次。`,
    next: [{ label: '再绑定一次', note: '和上次一样的步骤，期限重新设', to: 'family/start' }, another, payInCash],
  },
  USE_EXCLUDED: {
    tag: '没有选这一项',
    tone: 'info',
    title: '您没有让这位家人用您的账户缴居民医保费',
    reason: () => '您给 TA 选的用途里，没有“缴居民医保费”这一项，所以这次没有扣款。加上这一项就能缴。',
    next: [change('去加上这一项'), another, payInCash],
  },
}

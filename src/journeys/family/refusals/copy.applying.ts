import type { RefusalWords, Way } from './words'

const terms: Way = { label: '改期限和上限', to: 'family/terms' }
const sign: Way = { label: '去签承诺书', to: 'family/sign' }

/** What is still wrong with an application itself: its terms, or its signature. */
export const applying = {
  TERM_INVALID: {
    tag: '要改一下',
    tone: 'info',
    title: '期限的最后一天不对',
    reason: () => '最后一天要在今天以后。可能是放了几天，您写的日子已经过了。还没有办理，没有扣款。',
    next: [terms],
  },
  CAP_INVALID: {
    tag: '要改一下',
    tone: 'info',
    title: '每一笔的上限，比账户里能用的还多',
    reason: (most) =>
      `${most ? `您账户里现在能给家人用的是 ${most} 元。` : ''}请填小一些，或者不设上限。还没有办理，没有扣款。`,
    next: [terms],
  },
  MONTHLY_CAP_INVALID: {
    tag: '要改一下',
    tone: 'info',
    title: '每个月的上限，比每一笔的还小',
    reason: () => '每个月最多用的，不能比每一笔最多用的还小。还没有办理，没有扣款。',
    next: [terms],
  },
  USES_INVALID: {
    tag: '要改一下',
    tone: 'info',
    title: '用途要重新选',
    reason: () => '至少要留一样，并且要是您参保地规定里有的。还没有办理，没有扣款。',
    next: [terms],
  },
  VERSION_OUTDATED: {
    tag: '要再看一遍',
    tone: 'info',
    title: '《家庭共济告知书》换了新的一版',
    reason: () => '您刚才看的是旧的一版，所以没有绑定，没有扣款。填的、签的都还在，看过改了的地方，再勾一次就行。',
    next: [],
  },
  SIGNATURE_EMPTY: {
    tag: '还差一步',
    tone: 'info',
    title: '承诺书上还没有签名',
    reason: () => '请在《个人承诺书》上签您自己的名字，手写或打字都行。绑定还没有办理，没有扣款。',
    next: [sign],
  },
  SIGNATURE_OTHER: {
    tag: '没有对上',
    title: '签的名字不是您本人的',
    reason: () => '打字签名要和您在医保登记的姓名一样。绑定还没有办理，没有扣款。',
    next: [sign],
  },
} satisfies Record<string, RefusalWords>

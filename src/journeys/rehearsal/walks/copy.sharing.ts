import type { Walks } from './step'

const whose = (bindingId: string) => ({ bindingId })
const father = whose('bound-zhou-jianguo')

/** Walks through what comes after a binding: living with it, its trouble, and money for those it does not reach. */
export const sharing: Walks = {
  'sharing-standings': [
    {
      route: 'family/members',
      caption: '家人名单：快到期的、停用的、已经解除的',
      notice: ['每一位写着现在能不能用', '解除过的也写着日子和原因'],
    },
    {
      route: 'family/relative',
      params: father,
      caption: '快到期的一位：到哪天，怎么续',
      notice: ['现在能用来做什么，一样一样写着', '上限、期限、停用都从这里改'],
    },
    {
      route: 'family/limit',
      params: father,
      caption: '改期限和上限，或者先停用',
      notice: ['停用不是解除，随时可以恢复', '没按保存以前，什么都没有改'],
    },
    {
      route: 'family/relative',
      params: whose('bound-li-xiuying'),
      caption: '报过“不是我家人花的”：这一位停用了',
      notice: ['写明从什么时候停的', '查清楚以后可以恢复'],
    },
    {
      route: 'family/ending',
      params: father,
      caption: '解除之前：会停什么，不会变什么',
      notice: ['累计次数不退，办之前就说', '只想停一停的，另有一条路'],
    },
  ],
  'sharing-spent': [
    {
      route: 'family/spending',
      params: { whose: 'all' },
      caption: '家人用了多少：按月，一笔一笔',
      notice: ['您账户付的、家人自己付的，分开写', '退回来的那一笔也在'],
    },
    {
      route: 'family/spending',
      params: { whose: 'bound-zhou-xiaoman' },
      caption: '只看一位家人的',
      notice: ['不是家人花的，可以当场停用'],
    },
  ],
  checkup: [
    {
      route: 'family/checkup',
      params: whose('bound-zhou-xiaoman'),
      caption: '绑定了却不能用：一按，查九样',
      notice: ['每一样有结论，有图标也有字', '最后有一段话，可以念给收费员听'],
    },
    {
      route: 'family/checkup',
      params: whose('bound-zhou-xiaoman'),
      stage: 'paused',
      caption: '查出来是自己停用的：按一下去恢复',
      notice: ['先说哪一样不行', '旁边就是修好它的按钮'],
    },
    {
      route: 'family/checkup',
      params: whose('bound-zhou-xiaoman'),
      stage: 'used-up',
      caption: '查出来是这个月的上限用完了',
      notice: ['用了多少、上限多少，都写着'],
    },
  ],
  'which-way': [
    {
      route: 'wallet/which',
      caption: '给家人用医保：按想做的事选',
      notice: ['三张图，三件事', '不用先懂三个名字'],
    },
  ],
  'wallet-by-day': [
    {
      route: 'wallet/overview',
      caption: '医保钱包：今天还能转几笔、几点关门',
      notice: ['一笔最多多少、一天几笔，都有出处'],
    },
    { route: 'wallet/send', caption: '转给谁，转多少', notice: ['两边都开通了才能转，会先替您查'] },
    {
      route: 'wallet/progress',
      params: { sendingId: 'sent-1' },
      stage: 'sent',
      caption: '转出去了，等家人收',
      notice: ['最晚什么时候收，没收就退回', '有一页可以发给家人，教 TA 怎么收'],
    },
    {
      route: 'wallet/receiver',
      stage: 'sent',
      caption: '发给家人的一页',
      notice: ['只有打星号的名字', '防骗的话说在最后'],
    },
    {
      route: 'wallet/progress',
      params: { sendingId: 'sent-1' },
      stage: 'accepted',
      caption: '家人收好了',
      notice: ['只有收了才说收了'],
    },
  ],
}

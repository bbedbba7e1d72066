/** What the entrance says, where no journey has the floor. */
export const copy = {
  opening: '正在打开',
  /** Stands above what is said of a link that leads nowhere. */
  wrongDoor: '链接打不开',
  brokenLink: {
    title: '这个链接不完整',
    reason: '链接里缺少要办的事，或者被改动过。没有打开任何人的资料，也没有扣款。',
    home: '回到首页',
  },
  unknown: {
    title: { scenario: '没有这个演示场景', fault: '没有这种网络情况', walk: '演示里没有这一步' },
    reason: '可能是链接打错了一个字，或者这个演示改了名字。没有打开任何人的资料，也没有扣款。',
    list: '看看有哪些场景',
    home: '回到首页',
  },
  unfetched: {
    title: '这一页没能打开',
    lead: '手机可能没有连上网。已经提交的事项不受影响。连上网以后，请再试一次。',
  },
  broken: {
    title: '这一页出了问题',
    reason: '是我们的程序写错了，不是您的操作。已经提交的事项不受影响，可以在“办理记录”里查到。',
    records: '去看办理记录',
    again: '重新打开这一页',
    detail: (message: string) => `给工程师的线索：${message}`,
  },
}

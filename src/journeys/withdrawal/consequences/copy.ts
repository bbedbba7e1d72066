/** What paying out comes to, and what ends with the account. */
export const copy = {
  payout: {
    title: '能拿到多少',
    balance: '现在的余额',
    interest: '利息',
    unknown: '当地没有公布怎么算，打款时一起结清',
    owed: '预先划入、要退回的',
    amount: '预计打到卡上',
    yuan: (amount: string) => `${amount} 元`,
    less: (amount: string) => `减 ${amount} 元`,
    about: '利息算进去以前是这个数。最后以医保局打款的数为准，不收手续费。',
  },
  sharing: {
    title: '这几位家人不能再用您的账户',
    own: (names: string) => `${names}。账户注销那天，和他们的共济自动解除，他们自己的医保不受影响。`,
    bereaved: (names: string) => `${names}。账户注销那天，共济自动解除，他们自己的医保不受影响。`,
  },
  pending: '还没办完的缴费、正在转移的医保关系，要先办完才能申请；已经缴好的居民医保不受影响。',
}

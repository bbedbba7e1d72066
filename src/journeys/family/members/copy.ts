/** What stands in the way of everybody bound, said of the account and not of an application. */
export const accountWords: Partial<Record<string, { readonly title: string; readonly line: string }>> = {
  ACCOUNT_FROZEN: {
    title: '您的个人账户现在冻结着',
    line: '绑定的家人都还在，解冻以前用不了，也不能添加新的。账户里的钱还在，没有少。',
  },
  SHARER_STATUS_ABNORMAL: {
    title: '您的职工医保现在停着',
    line: '绑定的家人都还在，恢复参保以前用不了，也不能添加新的。账户里的钱还在，没有少。',
  },
  SHARER_BALANCE_ZERO: {
    title: '您的个人账户里现在没有钱',
    line: '绑定的家人都还在。等有钱划进来，就能接着用，也能添加新的。',
  },
}

/** Words about why nobody can be added now. */
export const copy = {
  notNow: (title: string) => `现在不能添加家人：${title}`,
  hotline: '打 12393 问',
  balance: '看看余额和每月划入',
}

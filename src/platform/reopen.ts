/** WeChat fetches a page before it opens it, and says so itself when it cannot. */
export const reopen = (): void => undefined

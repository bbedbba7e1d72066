/** There is no WeChat around a page in a browser. */
export const wechatPage = undefined

import { usePageNotFound } from '@tarojs/taro'

/** Hears of a link to a page we do not have. In WeChat its own notice may come first; H5 would stay white. */
export const useMissingPage = (tell: () => void): void => usePageNotFound(tell)

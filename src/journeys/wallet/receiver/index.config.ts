import { copy } from './copy'

export default definePageConfig({
  navigationBarTitleText: copy.title,
  ...(process.env.TARO_ENV === 'weapp' && { enableShareAppMessage: true }),
})

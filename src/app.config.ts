import { words } from './design/copy'
import { mainPages, subPackages } from './routes/packages'

const tabTitles = Object.values(words.tabs)

export default defineAppConfig({
  pages: mainPages,
  subPackages,
  preloadRule: { 'tabs/home/index': { network: 'all', packages: subPackages.map((sub) => sub.root) } },
  lazyCodeLoading: 'requiredComponents',
  // Taro 4.2.1 on H5: a page gone back to while its successor still slides in stays hidden, a white screen.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  // In WeChat the bars follow the phone's theme by src/theme.json, whose names these are; a browser has no such bars.
  ...(process.env.TARO_ENV === 'weapp' && { darkmode: true, themeLocation: 'theme.json' }),
  window: {
    navigationBarTitleText: words.app,
    ...(process.env.TARO_ENV === 'weapp' && {
      navigationBarBackgroundColor: '@page',
      navigationBarTextStyle: '@barWords',
      backgroundColor: '@page',
      backgroundTextStyle: '@pullWords',
    }),
  },
  tabBar: {
    custom: true,
    color: '@inkQuiet',
    selectedColor: '@action',
    backgroundColor: '@card',
    list: mainPages.map((pagePath, tab) => ({ pagePath, text: tabTitles[tab] ?? '' })),
  },
})

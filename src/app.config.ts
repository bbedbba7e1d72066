import { words } from './design/copy'
import { bars } from './design/tokens'
import { mainPages, subPackages } from './routes/packages'

const tabTitles = Object.values(words.tabs)

export default defineAppConfig({
  pages: mainPages,
  subPackages,
  preloadRule: { 'tabs/home/index': { network: 'all', packages: subPackages.map((sub) => sub.root) } },
  lazyCodeLoading: 'requiredComponents',
  // Taro 4.2.1 on H5: a page gone back to while its successor still slides in stays hidden, a white screen.
  ...(process.env.TARO_ENV === 'h5' && { animation: false }),
  window: {
    navigationBarTitleText: words.app,
    navigationBarBackgroundColor: bars.page,
    navigationBarTextStyle: 'black',
    backgroundColor: bars.page,
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    custom: true,
    color: bars.inkQuiet,
    selectedColor: bars.action,
    backgroundColor: bars.card,
    list: mainPages.map((pagePath, tab) => ({ pagePath, text: tabTitles[tab] ?? '' })),
  },
})

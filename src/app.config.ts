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
  window: {
    navigationBarTitleText: words.app,
    navigationBarBackgroundColor: '#ededed',
    navigationBarTextStyle: 'black',
    backgroundColor: '#ededed',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    custom: true,
    color: '#595959',
    selectedColor: '#007a3d',
    backgroundColor: '#ffffff',
    list: mainPages.map((pagePath, tab) => ({ pagePath, text: tabTitles[tab] ?? '' })),
  },
})

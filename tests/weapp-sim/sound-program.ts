import { checkWeapp } from '@weapp-sim/check/check'
import type { AppConfig } from '@weapp-sim/program/mini-program'
import { type Files, withFiles } from './planted'

/**
 * A tiny mini-program in which the checks find nothing. Its tests plant one fault at a time and see the check meant for it,
 * and no other, name the file.
 */

/** Its app.json. */
export const app: AppConfig = {
  pages: ['tabs/home/index', 'tabs/me/index'],
  subPackages: [
    { root: 'journeys/balance', name: 'balance', pages: ['overview/index'] },
    { root: 'journeys/family/', pages: ['members/index'] },
  ],
  preloadRule: { 'tabs/home/index': { packages: ['balance', 'journeys/family', '__APP__'] } },
  tabBar: {
    list: [
      { pagePath: 'tabs/home/index', text: 'home', iconPath: 'assets/home.png' },
      { pagePath: 'tabs/me/index', text: 'me' },
    ],
  },
  window: { navigationBarBackgroundColor: '#ededed', navigationBarTextStyle: 'black' },
  lazyCodeLoading: 'requiredComponents',
}

/** The app.json with some of its entries changed, as a file to plant. */
export const appJson = (changes: Partial<AppConfig>): Files => ({ 'app.json': JSON.stringify({ ...app, ...changes }) })

const sound: Files = {
  ...appJson({}),
  'app.js': 'require("./vendors");/* the framework keeps localStorage in a dead branch */',
  'app.wxss': '@import "./theme.wxss";.page{color:black}@keyframes a{from{top:0}}',
  'theme.wxss': '.theme,page,body{background:url("data:image/png;base64,AA==")}',
  'vendors.js': '',
  'assets/home.png': 'png',
  'base.wxml':
    '<template name="t"><view aria-label="{{i.ariaLabel}}" aria-role="{{i.ariaRole}}"><comp wx:if="{{i.c}}"/>{{i.v}}</view></template>',
  'comp.js': 'Component({})',
  'comp.json': '{"component":true,"usingComponents":{"comp":"./comp"}}',
  'comp.wxml': '<import src="base.wxml"/><template is="t" data="{{i:i}}"/><slot/>',
  'tabs/home/index.js': 'var icon="/assets/home.png"',
  'tabs/home/index.json': '{"usingComponents":{"comp":"../../comp"}}',
  'tabs/home/index.wxml': '<import src="../../base"/><template is="t" data="{{i:root}}"/>',
  'tabs/me/index.js': '',
  'tabs/me/index.json': '{}',
  'tabs/me/index.wxml':
    '<wxs module="m" src="../../m.wxs"/><text>{{m.a}}<text>b</text></text><image src="/assets/home.png"/>',
  'm.wxs': 'module.exports={a:1}',
  'journeys/balance/shared.js': '',
  'journeys/balance/overview/index.js': 'require("../shared");require("../../../vendors.js")',
  'journeys/balance/overview/index.json': '{}',
  'journeys/balance/overview/index.wxml': '<view>ok</view>',
  'journeys/family/members/index.js': '',
  'journeys/family/members/index.json': '{}',
  'journeys/family/members/index.wxml': '<view>ok</view>',
}

/** A page of a subpackage, without its ending. */
export const overview = 'journeys/balance/overview/index'

const KB = 1024
const budgets = { main: 420 * KB, all: 900 * KB, package: 2048 * KB }

/** What is found in the sound mini-program with some files changed, by check; checks that found nothing are left out. */
export const found = (planted: Files, options = {}) =>
  withFiles({ ...sound, ...planted }, async (folder) => {
    const all = await checkWeapp(folder, { budgets, installed: process.cwd(), ...options })
    return Object.fromEntries(Object.entries(all).filter(([, findings]) => findings.length > 0))
  })

/** The same, the files only. */
export const files = async (planted: Files, options = {}) =>
  Object.fromEntries(
    Object.entries(await found(planted, options)).map(([check, findings]) => [check, findings.map(({ file }) => file)]),
  )

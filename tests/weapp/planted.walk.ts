import { checkWeapp } from '@weapp-sim/check/check'
import { Glass } from '@weapp-sim/driver/glass'
import { launch } from '@weapp-sim/driver/mini-app'
import type { Served } from '@weapp-sim/driver/serve'
import type { Trouble } from '@weapp-sim/protocol'
import { BuildCopy } from './build-copy'
import { checks } from './checks'

/**
 * Bugs that a browser cannot show, planted one at a time into a copy of the build. Each must be caught: by looking at the
 * files, or by opening 首页 and reading what the run complained of.
 */

/** One for all plants: a new one would compile the simulator again for each. */
let glass: Glass
beforeAll(async () => {
  glass = await Glass.made(journeyBrowser)
})
afterAll(() => glass.close())

const home = 'tabs/home/index'
const homeScript = `${home}.js`

/** Code that runs a moment after the home page's script, where a handler or an effect of ours would. */
const later = (code: string) => (build: BuildCopy) => build.append(homeScript, `;setTimeout(function(){${code}},300)`)

/** The element that holds 可用余额's head, as React asks for it in the built script. */
const balanceHead = /\(\w+\.\w+,\{className:"home-balance__head"/

test('the build as it is: nothing found, nothing complained of', async () => {
  const build = new BuildCopy()
  expect(await found(build)).toEqual([])
  expect(await complained(build)).toEqual([])
  build.discard()
})

test.each<[string, (build: BuildCopy) => void, RegExp]>([
  [
    'a stylesheet with a selector WeChat refuses',
    (build) => build.append('app.wxss', '.a > *{color:red}'),
    /app\.wxss/,
  ],
  ['a template that is not closed', (build) => build.append(`${home}.wxml`, '<view><text>x</view>'), /index\.wxml/],
  [
    'a picture that is not there',
    (build) => build.append(`${home}.wxml`, '<image src="/assets/none.png"/>'),
    /none\.png/,
  ],
  ['a package above 2 MB', (build) => build.write('journeys/family/big.js', 'x'.repeat(2_100_000)), /journeys\/family/],
  [
    'a page without its template',
    (build) => build.remove('journeys/balance/overview/index.wxml'),
    /overview\/index\.wxml/,
  ],
  [
    'code fetched later that is not there',
    (build) => build.remove('journeys/rehearsal/further.js'),
    /further\.js, which is not in the build: it throws when asked for/,
  ],
  ['a template for a tag nobody knows', (build) => build.append(`${home}.wxml`, '<div>x</div>'), /<div>/],
  ['a view inside text', (build) => build.append(`${home}.wxml`, '<text><view>x</view></text>'), /text/],
  [
    'a tab that is no page',
    (build) => build.replace('app.json', '"pagePath":"tabs/me/index"', '"pagePath":"tabs/no/index"'),
    /app\.json/,
  ],
  [
    'a preloaded package that does not exist',
    (build) => build.replace('app.json', /"packages":\["[^"]+"/, '"packages":["journeys/none"'),
    /journeys\/none/,
  ],
  [
    'code that is not loaded lazily',
    (build) => build.replace('app.json', '"lazyCodeLoading":"requiredComponents"', '"lazyCodeLoading":""'),
    /lazyCodeLoading/,
  ],
])('found in the files: %s', async (_bug, plant, says) => {
  const build = new BuildCopy()
  plant(build)
  expect(await found(build)).toContainEqual(expect.stringMatching(says))
  build.discard()
})

test.each<[string, (build: BuildCopy) => void, RegExp]>([
  ['AbortController', later('new AbortController()'), /uncaught.*AbortController is not defined/],
  ['TextEncoder', later('new TextEncoder()'), /uncaught.*TextEncoder is not defined/],
  ['localStorage', later('localStorage.setItem("a","b")'), /uncaught.*setItem/],
  ['fetch', later('fetch("/a")'), /uncaught.*fetch is not a function/],
  ['the clipboard of a browser', later('navigator.clipboard.writeText("a")'), /uncaught.*clipboard/],
  ['an API that WeChat never had', later('wx.notThere&&wx.notThere()'), /unknownApi.*notThere/],
  ['an API that nobody has tried', later('wx.startBluetoothDevicesDiscovery({})'), /unimplementedApi.*startBluetooth/],
  [
    '<div> in a page',
    (build) => build.replace(homeScript, balanceHead, '("div",{className:"home-balance__head"'),
    /template.*div/,
  ],
  [
    'View inside Text in a page',
    (build) => build.replace(homeScript, balanceHead, '("text",{className:"home-balance__head"'),
    /(view|template).*text/,
  ],
  [
    'navigateTo a tab',
    later('wx.navigateTo({url:"/tabs/me/index"})'),
    /unhandledRejection.*can not navigateTo a tabbar page/,
  ],
  [
    'a page that is not in app.json',
    later('wx.navigateTo({url:"/journeys/none/index"})'),
    /unhandledRejection.*is not found/,
  ],
  [
    'an eleventh page',
    later('(function on(n){n<11&&wx.navigateTo({url:"/journeys/family/start/index"}).then(function(){on(n+1)})})(0)'),
    /unhandledRejection.*webview count limit/,
  ],
  ['setData above 1 MB', later('getCurrentPages()[0].setData({big:"x".repeat(1100000)})'), /setData.*1 ?MB/i],
  ['a key above 1 MB', later('wx.setStorageSync("big","x".repeat(1100000))'), /uncaught.*limit/],
  [
    'more than 10 MB kept',
    later('for(var i=0;i<11;i++)wx.setStorageSync("k"+i,"x".repeat(1000000))'),
    /uncaught.*(limit|exceed)/,
  ],
  ['an error that only the console hears', later('console.error("planted")'), /console\.error.*planted/],
  ['a promise nobody takes', later('Promise.reject(new Error("planted"))'), /unhandledRejection.*planted/],
])('met on the way: %s', async (_bug, plant, says) => {
  const build = new BuildCopy()
  plant(build)
  expect(await complained(build, says)).toContainEqual(expect.stringMatching(says))
  build.discard()
})

test('met by the reader: a query taken as it came, still encoded', async () => {
  const link = 'journeys/contribution/quote/index?personId=zhou%2Djianguo&year=2026&scenario=pay-for-father'
  const build = new BuildCopy()
  expect(await reads(build, link)).toBe('周*国 要缴多少')
  for (const script of ['common.js', 'app.js'])
    build.write(script, build.read(script).replace(/decodeURIComponent/g, 'String'))
  expect(await reads(build, link)).toBe('这个链接不完整')
  build.discard()
})

/** What the checks say about a build, one line each. */
async function found({ folder }: BuildCopy): Promise<string[]> {
  const findings = Object.values(await checkWeapp(folder, checks)).flat()
  return findings.map(({ file, says }) => `${file}: ${says}`)
}

/** Opens 首页 and gives what went wrong, until `wanted` is among it or nothing more can be expected. */
async function complained(build: BuildCopy, wanted?: RegExp): Promise<string[]> {
  const app = await open(build, `${home}?scenario=balance-normal`)
  const line = ({ kind, message }: Trouble) => `${kind}: ${message.replace(/\n/g, ' ')}`
  if (wanted) await app.goesWrong((trouble) => wanted.test(line(trouble)))
  else await app.sight().getByText('4,286.53').first().waitFor()
  await app.close()
  return app.troubles.map(line)
}

/** What a page of the build is headed by, once it has an answer. */
async function reads(build: BuildCopy, link: string): Promise<string> {
  const app = await open(build, link)
  const heading = await app
    .sight()
    .getByText(/国 要缴多少|这个链接不完整/)
    .first()
    .innerText()
  await app.close()
  return heading
}

async function open({ folder }: BuildCopy, link: string) {
  const program: Served = { ...JSON.parse(process.env.HUIJIA_WEAPP ?? ''), folder }
  const app = await launch({ browser: journeyBrowser, glass, program })
  await app.start(link)
  return app
}

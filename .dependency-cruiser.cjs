/**
 * Who may import whom. The rooms and the reasons are in docs/decisions; what dependency-cruiser cannot see (which names
 * are taken from '@tarojs/taro', how an import is spelled) is checked in tests/house.
 */

/** A file or folder of ours, or a package by its name. */
const room = (...paths) => `^(${paths.join('|')})(/|\\.|$)`
const npm = (...names) => `(^|/)node_modules/(${names.join('|')})/`

/** From these files, nothing but what is listed. Built-ins of Node count as "something else". */
const only = (name, comment, from, allowed, fromNot) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...(fromNot ? { pathNot: fromNot } : {}) },
  to: { pathNot: allowed },
})

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    never('no-circles', 'Two modules that need each other are one module, or hide a third.', {}, { circular: true }),
    never('nothing-missing', 'This import leads nowhere.', {}, { couldNotResolve: true }),
    never(
      'ship-only-dependencies',
      'What reaches the phone must be in "dependencies", not in "devDependencies".',
      { path: room('src', 'mock'), pathNot: room('mock/http') },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),

    only('domain-is-pure', 'The rules know dates and each other, nothing else.', room('src/domain'), [
      room('src/domain'),
      npm('dayjs'),
    ]),
    only(
      'contract-is-a-promise',
      'The contract is schemas and types over the domain: no transport, no screen.',
      room('src/services/contract'),
      [room('src/services/contract', 'src/domain'), npm('valibot')],
    ),
    only(
      'services-serve',
      'Services know the contract, the domain and the platform; who uses them is not their business.',
      room('src/services'),
      [room('src/services', 'src/domain', 'src/platform'), npm('valibot', 'dayjs')],
      [room('src/services/contract'), '^src/services/in-process(\\.h5)?\\.ts$'],
    ),
    only(
      'counter-knows-no-screen',
      'The counter could run in a town hall: domain and contract only, no Taro, no React, no Node.',
      room('mock'),
      [room('mock', 'src/domain', 'src/services/contract'), npm('valibot', 'dayjs', '@noble/hashes')],
      [room('mock/http')],
    ),
    only(
      'doorway-is-thin',
      'mock/http puts the counter behind addresses: the counter, the contract and a router. It never reaches a phone.',
      room('mock/http'),
      [room('mock', 'src/domain', 'src/services/contract'), npm('hono', 'valibot', '@valibot/to-json-schema')],
    ),
    never(
      'counter-knows-no-doorway',
      'The counter inside the app would drag a router along.',
      { path: room('mock'), pathNot: room('mock/http') },
      { path: room('mock/http') },
    ),
    never(
      'one-door-to-the-counter',
      'Only src/services/in-process.ts may open the counter, so that an HTTP build ships none of it.',
      { path: room('src'), pathNot: '^src/services/in-process(\\.h5)?\\.ts$' },
      { path: room('mock') },
    ),
    only(
      'routes-stand-alone',
      'app.config reads the route table before webpack runs: no aliases, no packages.',
      room('src/routes'),
      [room('src/routes')],
    ),
    only(
      'platform-holds-taro',
      'The platform turns Taro into our words; it knows no errand and no rule.',
      room('src/platform'),
      [room('src/platform', 'src/routes'), npm('@tarojs/taro', 'react', 'react-dom', 'valibot')],
    ),
    only(
      'design-draws',
      "Parts draw what they are handed: Taro components and the domain's printing, no store and no service.",
      room('src/design'),
      [room('src/design', 'src/domain'), npm('@tarojs/components', '@tarojs/taro', 'react')],
    ),
    only(
      'words-are-words',
      'Words said by more than one errand: they name what the rules know and depend on nothing that runs.',
      room('src/words'),
      [room('src/words', 'src/domain')],
    ),
    never(
      'session-below-the-pages',
      'The session serves the pages and must not know them.',
      { path: room('src/session') },
      { path: room('src/journeys', 'src/tabs', 'src/design', 'src/entrance', 'src/custom-tab-bar') },
    ),
    never(
      'entrance-below-the-pages',
      'The entrance wraps pages it does not know.',
      { path: room('src/entrance') },
      { path: room('src/journeys', 'src/tabs', 'mock') },
    ),
    never(
      'journeys-are-strangers',
      'A journey is one WeChat subpackage: go to another with goTo(name, params) of @/platform/navigate.',
      { path: '^src/journeys/([^/]+)/' },
      { path: room('src/journeys', 'src/tabs'), pathNot: '^src/journeys/$1/' },
    ),
    never(
      'tabs-are-strangers',
      'The tabs are the main package: importing a journey would drag its subpackage in.',
      { path: '^src/tabs/([^/]+)/' },
      { path: room('src/journeys', 'src/tabs'), pathNot: '^src/tabs/$1/' },
    ),
    never(
      'bar-knows-no-page',
      'The tab bar is drawn on every tab; it goes places by name.',
      { path: room('src/custom-tab-bar') },
      { path: room('src/journeys', 'src/tabs', 'src/services') },
    ),
    never(
      'taro-stays-out',
      'Rules, contract, transport and routes run without Taro and without React.',
      { path: room('src/domain', 'src/services', 'src/routes', 'mock') },
      { path: npm('@tarojs/[^/]+', 'react', 'react-dom') },
    ),
    never(
      'simulator-knows-no-app',
      'tools/weapp-sim runs any mini-program: whoever lifts it out takes one folder and some npm packages.',
      { path: room('tools/weapp-sim') },
      { path: room('src', 'mock', 'config', 'tests') },
    ),
    never('tests-are-strangers', 'A story stands alone.', { path: '\\.test\\.tsx?$' }, { path: '\\.test\\.tsx?$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|node_modules/\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.scss'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

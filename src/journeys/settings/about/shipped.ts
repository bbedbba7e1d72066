/** A package that reaches the phone, or makes what does. */
interface Shipped {
  readonly name: string
  readonly version: string
  readonly licence: string
}

const mit = (name: string, version: string): Shipped => ({ name, version, licence: 'MIT' })

/** The version of the app, as package.json has it. */
export const appVersion = '0.1.0'

/** The version of the contract, as its addresses have it. */
export const contractVersion = 'v1'

const taro = '4.2.1'

/** Everything in `dependencies` of package.json; tests/house/licences.test.ts holds them equal, with each package's own licence. */
export const shipped: readonly Shipped[] = [
  mit('@babel/runtime', '7.29.14'),
  mit('@noble/hashes', '1.8.0'),
  ...[
    'components',
    'components-react',
    'helper',
    'plugin-framework-react',
    'plugin-platform-h5',
    'plugin-platform-weapp',
    'react',
    'router',
    'runtime',
    'shared',
    'taro',
  ].map((name) => mit(`@tarojs/${name}`, taro)),
  mit('dayjs', '1.11.23'),
  mit('react', '18.3.1'),
  mit('react-dom', '18.3.1'),
  mit('uqr', '0.1.3'),
  mit('valibot', '1.5.0'),
  mit('zustand', '5.1.0'),
]

/** Rules, stories and build checks; the journeys in a real browser have jest.journeys.config.js. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  // babel.config.js is Taro's and would aim at phones; the tests run in Node and need nothing of it.
  transform: {
    '\\.[jt]sx?$': [
      'babel-jest',
      {
        configFile: false,
        babelrc: false,
        presets: [
          ['@babel/preset-env', { targets: { node: 'current' } }],
          ['@babel/preset-react', { runtime: 'automatic' }],
          ['@babel/preset-typescript', { allowDeclareFields: true }],
        ],
      },
    ],
  },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@mock/(.*)$': '<rootDir>/mock/$1',
    '^@weapp-sim/(.*)$': '<rootDir>/tools/weapp-sim/$1',
    // A story runs in Node: what stands in for the phone is a device that keeps what it is given.
    '^@tarojs/taro$': '<rootDir>/tests/harness/taro.ts',
  },
}

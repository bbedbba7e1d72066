/** Rules, stories and build checks; the journeys in a real browser have jest.journeys.config.js. */
module.exports = {
  // One name for all configurations and for the hunt of mutants: what one of them has transpiled, the others need not.
  id: 'huijia',
  testEnvironment: '<rootDir>/tools/test-environment.mjs',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'json'],
  // babel.config.js is Taro's and aims at phones; the tests run in Node.
  transform: { '\\.m?[jt]sx?$': '<rootDir>/tools/transpiled.mjs' },
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '^@mock/(.*)$': '<rootDir>/mock/$1',
    '^@weapp-sim/(.*)$': '<rootDir>/tools/weapp-sim/$1',
    // A story runs in Node: what stands in for the phone is a device that keeps what it is given.
    '^@tarojs/taro$': '<rootDir>/tests/harness/taro.ts',
  },
}

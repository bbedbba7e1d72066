// Taro reads this file for both targets; jest has its own presets (jest.config.js).
// useBuiltIns false: no core-js. WeChat's compiler and the browsers in package.json need none, and it costs 4 % of the bytes.
module.exports = {
  // dynamic-import-node false: an import() stays one on WeChat too (config/weapp-later.ts).
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, 'dynamic-import-node': false }],
  ],
}

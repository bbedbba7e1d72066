// Taro reads this file for both targets; jest has its own presets (jest.config.js).
// useBuiltIns false: no core-js. WeChat's compiler and the browsers in package.json need none, and it costs 4 % of the bytes.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]],
}

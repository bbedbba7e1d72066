/**
 * The accessibility attributes our parts write on weapp. Taro 4.2.1 leaves all of them out of its templates, so what is
 * not named here never reaches a screen reader in WeChat. Both the template (plugin-templates.ts, at build time) and the
 * runtime (aria-runtime.js, in the app) need the same list. Each name costs bytes in every template: list what is used.
 */
const names = ['role', 'label', 'hidden', 'checked', 'disabled', 'live', 'level', 'current']

const attributes = Object.fromEntries(
  names.map((name) => [`aria-${name}`, `i.aria${name[0].toUpperCase()}${name.slice(1)}`]),
)

module.exports = { View: attributes, Text: attributes, Button: attributes, Input: attributes, Image: attributes }

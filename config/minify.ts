const on = [
  'arrows',
  'collapse_vars',
  'comparisons',
  'computed_props',
  'hoist_props',
  'inline',
  'loops',
  'negate_iife',
  'properties',
  'reduce_funcs',
  'reduce_vars',
  'switches',
  'typeofs',
  'directives',
]

/**
 * terser as its authors ship it. Taro 4.2.1 turns most of it off and spells every Chinese character as six ASCII ones
 * (docs/decisions/0009); both our targets read UTF-8 and ES2017.
 */
export const minify = {
  enable: true,
  config: {
    compress: { ...Object.fromEntries(on.map((name) => [name, true])), ecma: 2017, passes: 2 },
    // Nobody asks a function for its name, and a key needs no quotes since ES5: 4 KB of a browser's first script.
    keep_fnames: false,
    output: { ecma: 2017, comments: false, ascii_only: false, quote_keys: false, keep_quoted_props: false },
  },
}

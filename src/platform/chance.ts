/** A key no other write has: where and when it was made, and luck. Not a secret; only has to be unique to this account. */
export const newKey = (): string =>
  `${Date.now().toString(36)}-${Array.from({ length: 4 }, () => Math.floor(Math.random() * 0x10000).toString(36)).join('')}`

/** Stands in for Taro's own H5 tab bar (see h5-shell.ts): ours is a part of the screen. */
export function initTabbar() {}

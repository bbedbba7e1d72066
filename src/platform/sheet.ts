/** Whether a table can be handed over: WeChat opens no CSV, and a file nobody can open is no help. */
export const takesSheets = false

/** Hands a table over as a file of this name. Does nothing in WeChat, where `takesSheets` says so. */
export function saveSheet(_table: string, _name: string): void {}

/** WeChat draws its own launch screen; there is nothing to take away. The H5 one is in shell.h5.ts. */
export function removeShell(): void {}

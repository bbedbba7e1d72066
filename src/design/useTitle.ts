/** WeChat shows the title of the page's own config in its native bar; nothing to do. */
export function useTitle(_title: string): void {}

/** The class a field carries so that WeChat can scroll to it: nothing there can be given the focus. */
export const placeOf = (name: string): string => `at-${name}`

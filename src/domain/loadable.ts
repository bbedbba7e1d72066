/**
 * What a page knows of something it asked the counter for: still asking, the answer, no connection, or a lawful no.
 * `unreached` means that nothing is known; it never means that something failed.
 */
export type Loadable<T, R = never> =
  | { readonly state: 'asking' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'unreached' }
  | { readonly state: 'refused'; readonly refusal: R }

/** As much of react-dom/server as the contracts need; its types are not among our dependencies. */
declare module 'react-dom/server' {
  import type { ReactNode } from 'react'

  /** HTML as a browser would first draw it; effects do not run. */
  export function renderToStaticMarkup(drawn: ReactNode): string
}

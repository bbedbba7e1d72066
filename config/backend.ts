import path from 'node:path'
import webpack from 'webpack'
import type Chain from 'webpack-chain'

/** Whose counter the app is built for: the rehearsal inside it, or a bureau's, asked over HTTP at BASE_URL. */
export const backend = process.env.BACKEND === 'http' ? 'http' : 'in-process'

/** What the sources are told of it. Constants, so that what a bureau's app does without is not in its bundle. */
export const backendEnv = {
  BACKEND: JSON.stringify(backend),
  BASE_URL: JSON.stringify(process.env.BASE_URL ?? ''),
}

/** Where a build goes: an app for a bureau stands beside the rehearsal, not in its place. */
export const outputFor = (target: string | undefined): string => `dist/${target}${backend === 'http' ? '-http' : ''}`

/** Puts src/services/http.ts in the place of in-process.ts, and with it the rehearsal out of the bundle. */
export function chooseBackend(chain: Chain): void {
  if (backend !== 'http') return
  const http = path.resolve(__dirname, '../src/services/http')
  chain.plugin('backend').use(webpack.NormalModuleReplacementPlugin, [/^\.\/in-process$/, http])
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonObject } from '../protocol'

/** What a phone can be set to. */
export const schemes = ['light', 'dark'] as const

export type Scheme = (typeof schemes)[number]

/** What theme.json calls colours and other settings, under each setting of the phone. */
export type Themes = Record<Scheme, Record<string, string>>

/** Names in app.json and the pages' .json are written @name. */
export const nameIn = (setting: unknown): string | null =>
  typeof setting === 'string' && setting.startsWith('@') ? setting.slice(1) : null

/**
 * @param location `themeLocation` of app.json
 * @throws {Error} when theme.json is no JSON
 */
export function themesIn(folder: string, location = 'theme.json'): Themes {
  const file = join(folder, location)
  const said: Partial<Themes> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  return { light: said.light ?? {}, dark: said.dark ?? {} }
}

/** Settings with every @name written out; a name that theme.json does not have stays as it is. */
export const writtenOut = (settings: JsonObject, names: Record<string, string>): JsonObject =>
  Object.fromEntries(Object.entries(settings).map(([key, setting]) => [key, names[nameIn(setting) ?? ''] ?? setting]))

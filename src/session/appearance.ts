import * as v from 'valibot'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type FontLevel, fontLevels } from '@/domain/font-level'
import { type Theme, themes } from '@/domain/theme'
import { systemFontScale } from '@/platform/font-scale'
import { read, write } from '@/platform/storage'

const levelKey = 'font-level'
const themeKey = 'theme'

/** The level chosen on this device; on the first run, the nearest to what the system's own font setting asks for (R-A19). */
function firstLevel(): FontLevel {
  const kept = v.safeParse(v.picklist(fontLevels), read(levelKey))
  if (kept.success) return kept.output
  const scale = systemFontScale()
  // iOS's accessibility sizes and the last steps of WeChat's own setting.
  if (scale >= 1.6) return 'largest'
  if (scale >= 1.25) return 'care'
  return scale >= 1.1 ? 'large' : 'standard'
}

const firstTheme = (): Theme => themes.find((theme) => theme === read(themeKey)) ?? 'system'

export const appearance = createStore<{ fontLevel: FontLevel; theme: Theme }>()(() => ({
  fontLevel: firstLevel(),
  theme: firstTheme(),
}))

/** The font level every screen draws itself in. */
export const useFontLevel = (): FontLevel => useStore(appearance, (state) => state.fontLevel)

/** Light, dark, or as the phone has it. */
export const useTheme = (): Theme => useStore(appearance, (state) => state.theme)

/** Changes the level at once, on whatever page one is, and keeps it on the device. */
export function chooseFontLevel(fontLevel: FontLevel): void {
  appearance.setState({ fontLevel })
  write(levelKey, fontLevel)
}

/** Changes the theme at once, on every page there is, and keeps it on the device. */
export function chooseTheme(theme: Theme): void {
  appearance.setState({ theme })
  write(themeKey, theme)
}

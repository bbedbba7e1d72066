import * as v from 'valibot'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type FontLevel, fontLevels } from '@/domain/font-level'
import { systemFontScale } from '@/platform/font-scale'
import { read, write } from '@/platform/storage'

const key = 'font-level'

/** The level chosen on this device; on the first run, the nearest to what the system's own font setting asks for (R-A19). */
function firstLevel(): FontLevel {
  const kept = v.safeParse(v.picklist(fontLevels), read(key))
  if (kept.success) return kept.output
  const scale = systemFontScale()
  if (scale >= 1.25) return 'care'
  return scale >= 1.1 ? 'large' : 'standard'
}

export const appearance = createStore<{ fontLevel: FontLevel }>()(() => ({ fontLevel: firstLevel() }))

/** The font level every screen draws itself in. */
export const useFontLevel = (): FontLevel => useStore(appearance, (state) => state.fontLevel)

/** Changes the level at once, on whatever page one is, and keeps it on the device. */
export function chooseFontLevel(fontLevel: FontLevel): void {
  appearance.setState({ fontLevel })
  write(key, fontLevel)
}

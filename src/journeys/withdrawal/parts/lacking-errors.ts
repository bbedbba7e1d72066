import type { FieldError } from '@/design/parts/ErrorSummary'
import { copy } from '../copy'
import type { Material } from '../stage'

/** One sentence for each material still wanted, in the order of the slots. */
export const lackingErrors = (wanted: readonly Material[], handedIn: readonly string[]): FieldError[] =>
  wanted
    .filter(({ materialId }) => !handedIn.includes(materialId))
    .map(({ materialId, name }) => ({ field: materialId, message: copy.materials.lacking(name) }))

import type { FieldError } from '@/design/parts/ErrorSummary'
import { stillWanted } from '@/domain/withdrawal/waiver'
import { copy } from '../copy'
import type { Material } from '../stage'

/** One sentence for each material still wanted, in the order of the slots. */
export function lackingErrors(
  wanted: readonly Material[],
  handedIn: readonly string[],
  pledged: readonly string[] = [],
): FieldError[] {
  const left = stillWanted(wanted, handedIn, pledged)
  return wanted
    .filter(({ materialId }) => left.includes(materialId))
    .map(({ materialId, name }) => ({ field: materialId, message: copy.materials.lacking(name) }))
}

import type { FieldError as Fault } from '@/design/parts/ErrorSummary'
import { whisper } from '@/platform/notify'
import { copy } from '../copy'
import type { Material } from '../stage'
import { MaterialSlot } from './MaterialSlot'

interface Props {
  materials: readonly Material[]
  handedIn: readonly string[]
  onHandIn(materialId: string): void
  errors: readonly Fault[]
}

/** A slot for each material; replacing one that was already handed in changes nothing but the picture. */
export function MaterialSlots({ materials, handedIn, onHandIn, errors }: Props) {
  const hand = (materialId: string, provided: boolean) => {
    if (provided) whisper(copy.materials.replaced)
    onHandIn(materialId)
  }
  return (
    <>
      {materials.map(({ materialId, name }, index) => {
        const provided = handedIn.includes(materialId)
        return (
          <MaterialSlot
            key={materialId}
            materialId={materialId}
            place={index + 1}
            name={name}
            provided={provided}
            onHandIn={() => hand(materialId, provided)}
            error={errors.find(({ field }) => field === materialId)?.message}
          />
        )
      })}
    </>
  )
}

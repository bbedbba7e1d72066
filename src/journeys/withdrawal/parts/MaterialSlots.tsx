import { useState } from 'react'
import type { FieldError as Fault } from '@/design/parts/ErrorSummary'
import { whisper } from '@/platform/notify'
import { choosePhoto } from '@/platform/photo'
import { copy } from '../copy'
import type { Material } from '../stage'
import { MaterialSlot } from './MaterialSlot'
import { photoError, photoTaken } from './photo-words'

interface Props {
  materials: readonly Material[]
  handedIn: readonly string[]
  /** Materials a written commitment stands for, where commitments are taken. */
  pledged?: readonly string[]
  onHandIn(materialId: string): void
  onTakeBack?(materialId: string): void
  onPledge?(materialId: string, pledged: boolean): void
  errors: readonly Fault[]
}

/** What is said of the picture in a slot since this page was opened: taken, or why not. */
type Said = { readonly taken: string } | { readonly wrong: string }

/** A slot for each material; replacing one that was already handed in changes nothing but the picture. */
export function MaterialSlots({ materials, handedIn, pledged = [], onHandIn, onTakeBack, onPledge, errors }: Props) {
  const [said, setSaid] = useState<Readonly<Record<string, Said>>>({})
  const hand = (materialId: string, provided: boolean) => {
    if (provided) whisper(copy.materials.replaced)
    const { [materialId]: _old, ...others } = said
    setSaid(others)
    onHandIn(materialId)
  }
  const choose = async (materialId: string) => {
    const photo = await choosePhoto()
    if (!photo) return
    const wrong = photoError(photo)
    setSaid((before) => ({ ...before, [materialId]: wrong ? { wrong } : { taken: photoTaken(photo) } }))
    // A picture that cannot be handed in leaves the one that was: nothing is lost by a wrong press.
    if (!wrong) onHandIn(materialId)
  }
  const takeBack = (materialId: string) => {
    const { [materialId]: _gone, ...others } = said
    setSaid(others)
    onTakeBack?.(materialId)
    whisper(copy.materials.removed)
  }
  return (
    <>
      {materials.map((material, index) => {
        const { materialId } = material
        const provided = handedIn.includes(materialId)
        const about = said[materialId]
        const lacking = errors.find(({ field }) => field === materialId)?.message
        return (
          <MaterialSlot
            key={materialId}
            material={material}
            place={index + 1}
            provided={provided}
            pledged={pledged.includes(materialId)}
            photo={about && 'taken' in about ? about.taken : undefined}
            error={about && 'wrong' in about ? about.wrong : lacking}
            onChoose={() => choose(materialId)}
            onHandIn={() => hand(materialId, provided)}
            onTakeBack={onTakeBack && (() => takeBack(materialId))}
            onPledge={onPledge && ((promised) => onPledge(materialId, promised))}
          />
        )
      })}
    </>
  )
}

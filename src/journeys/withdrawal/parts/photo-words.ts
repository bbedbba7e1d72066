import { type Photo, photoFault } from '@/domain/identity/photo'
import { copy } from '../copy'

const { photo, photoFaults } = copy.materials

/** A size as a person reads it. */
const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** What is wrong with a picture, in words; null when it can be handed in. */
export function photoError(chosen: Photo): string | null {
  const fault = photoFault(chosen)
  if (fault === null) return null
  return fault === 'TOO_LARGE' ? photoFaults.TOO_LARGE(sizeOf(chosen.bytes)) : photoFaults[fault]
}

/** A picture that was taken, in words. */
export const photoTaken = ({ bytes }: Photo): string => photo(sizeOf(bytes))

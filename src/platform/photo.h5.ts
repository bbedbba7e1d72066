import type { Photo } from './photo'

/**
 * Opens the browser's own chooser, which offers the camera as well; null when it is closed without choosing. The picture stays
 * on the phone: only its kind and size are looked at. Where a browser never says that it was closed (before 2023), nothing
 * waits for it: the slot stays as it was.
 */
export const choosePhoto = (): Promise<Photo | null> =>
  new Promise((chosen) => {
    const input = document.createElement('input')
    input.type = 'file'
    // Asked for as any picture: a wrong kind is answered in words under its slot, not greyed out without a reason.
    input.accept = 'image/*'
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      chosen(file ? { type: file.type, bytes: file.size } : null)
    })
    input.addEventListener('cancel', () => chosen(null))
    input.click()
  })

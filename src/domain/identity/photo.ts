/** A picture as a phone describes it: never the picture itself. */
export interface Photo {
  /** MIME type, as far as the phone knows it; empty when it does not. */
  readonly type: string
  readonly bytes: number
}

/** Why a picture cannot be handed in. */
export type PhotoFault = 'TYPE' | 'TOO_LARGE' | 'EMPTY'

/** What a desk can open: photographs, as every phone takes them. */
const readable: readonly string[] = ['image/jpeg', 'image/png']

/** The rehearsal's own limit, no law's: 10 MB, more than any phone's photograph of a sheet of paper. */
export const mostBytes = 10 * 1024 * 1024

/** Whether a picture can be handed in; null when it can. What it shows is for the bureau to read. */
export function photoFault({ type, bytes }: Photo): PhotoFault | null {
  if (!readable.includes(type)) return 'TYPE'
  if (bytes === 0) return 'EMPTY'
  return bytes > mostBytes ? 'TOO_LARGE' : null
}

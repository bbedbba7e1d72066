import Taro from '@tarojs/taro'

/** A picture as the phone describes it: never the picture itself. */
export interface Photo {
  /** MIME type, as far as the phone knows it; empty when it does not. */
  readonly type: string
  readonly bytes: number
}

const types: Readonly<Record<string, string>> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' }

/** Lets the person take a photograph or choose one; null when they think better of it, or do not allow it. The picture stays on the phone: only its kind and size are looked at. */
export async function choosePhoto(): Promise<Photo | null> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] })
    const chosen = tempFiles[0]
    if (!chosen) return null
    const ending = chosen.tempFilePath.split('.').pop() ?? ''
    return { type: types[ending.toLowerCase()] ?? '', bytes: chosen.size }
  } catch {
    // Closed without choosing, or not allowed: WeChat calls both an error, and the slot stays as it was.
    return null
  }
}

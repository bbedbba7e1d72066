import Taro from '@tarojs/taro'

/** Where an element stands on the glass, in pixels. */
export interface Box {
  readonly top: number
  readonly height: number
}

/** What stands where on the page in front: every element of a class, in the order of the page, and how high the glass is. */
export const boxesOf = (className: string): Promise<{ boxes: readonly Box[]; glass: number }> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .selectAll(`.${className}`)
      .boundingClientRect()
      .selectViewport()
      .boundingClientRect()
      .exec(([boxes, viewport]) => resolve({ boxes: boxes ?? [], glass: viewport?.height ?? 0 }))
  })

import { places } from './copy.places'
import { screens, taxes } from './copy.screens'
import type { Guide } from './guide'

/** Every channel there is a guide for, C-01 … C-22, in the order they are read: on a screen, by telephone, on foot, to the tax office. */
export const guides: readonly Guide[] = [...screens, ...places, ...taxes]

/** The guide of a channel; undefined for a number nobody has. */
export const guideOf = (id: string): Guide | undefined => guides.find((guide) => guide.id === id)

import type { Trouble } from '@/domain/loadable'
import { troubleWords } from './trouble-words'

/** The words for why a question was turned away; null where it was not, or nobody said why. */
export const useTrouble = (trouble: Trouble | undefined): ReturnType<typeof troubleWords> | null =>
  trouble ? troubleWords(trouble) : null

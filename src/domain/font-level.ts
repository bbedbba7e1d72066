/** The four sizes of text a person can choose (MIIT 适老化: the largest sets body text at 30 px). `care` and `largest` also rearrange pages. */
export const fontLevels = ['standard', 'large', 'care', 'largest'] as const

export type FontLevel = (typeof fontLevels)[number]

/** 关怀: one column, targets of 60 px, stronger colours. */
export const isCare = (level: FontLevel): boolean => level === 'care' || level === 'largest'

/** Light or dark as the phone has it (跟随系统), or against it, by a person's own choice. */
export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

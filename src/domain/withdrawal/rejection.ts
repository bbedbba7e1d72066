/** Why a bureau refuses an application it has looked at (domain.md §2.4). */
export const rejections = ['MATERIAL_UNREADABLE', 'KINSHIP_UNPROVEN', 'HEIRS_DISPUTE', 'UNSETTLED_BILLS'] as const

export type Rejection = (typeof rejections)[number]

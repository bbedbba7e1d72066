/** A browser's canvas hands out its own pen (design/signature/Sheet.h5). */
export const penOn = async (): Promise<null> => null

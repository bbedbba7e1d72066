/** A browser makes its canvas itself. */
export const Easel = () => null

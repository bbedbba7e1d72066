/** A browser prints. */
export const canPrint = true

/** Opens the browser's own printing; what is printed is in design/print.scss. */
export const printPage = (): void => window.print()

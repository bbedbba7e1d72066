/** Whether a page can be put on paper from here: a mini-program has no printer, and saves a picture instead. */
export const canPrint = false

/** Nothing to print with. */
export function printPage(): void {}

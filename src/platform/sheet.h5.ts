/** Whether a table can be handed over. */
export const takesSheets = true

/** Hands a table (CSV) to the browser as a download of this name. */
export function saveSheet(table: string, name: string): void {
  const address = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(address)
}

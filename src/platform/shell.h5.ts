/** Takes away the still picture of the home page that index.html shows until the first page is drawn. */
export function removeShell(): void {
  document.getElementById('shell')?.remove()
}

/** Opens the page anew, once there is a network: without one the browser would show a page of its own instead of ours. */
export function reopen(): void {
  if (navigator.onLine) window.location.reload()
}

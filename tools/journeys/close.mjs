// @ts-check

/** After the last journey: what open.mjs left in this process. */
export default async function close() {
  /** @type {{ huijiaServed?: { close(): Promise<void> } }} */
  const { huijiaServed } = Object(globalThis)
  await huijiaServed?.close()
}

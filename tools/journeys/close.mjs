// @ts-check

/** After the last journey: what open.mjs left in this process. */
export default async function close() {
  /** @type {{ huijiaBrowser?: { close(): Promise<void> }, huijiaServed?: { close(): Promise<void> } }} */
  const { huijiaBrowser, huijiaServed } = Object(globalThis)
  await huijiaBrowser?.close()
  await huijiaServed?.close()
}

/** Node has no navigator before 21; parts ask it once whether WeChat is around them. Imported before any part. */
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: { userAgent: 'a browser' } })

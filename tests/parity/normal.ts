/** What may differ between two tellings of one story on the very same target, so that it says nothing about the targets. */
const passing: readonly [what: RegExp, instead: string, reason: string][] = [
  [/10:\d\d/g, '10:某分', "every scenario begins at ten, and the counter's clock runs on while a story is told"],
  [/(?<=核验码)[\dA-F]{20}/g, '某码', "a receipt's code is worked out from the second its order was made"],
  [/\d+分(?:钟)?\d+秒/g, '几分几秒', 'a countdown shows what is left at the second it is read'],
]

/** A text (as recorded, so free of white space) without the moment it was read at. */
export const normal = (text: string): string =>
  passing.reduce((left, [what, instead]) => left.replace(what, instead), text)

/**
 * A name without its commas. A choice is called by its title and its note: in WeChat we write the pause between them, a
 * browser makes it of the line between two blocks, which a name does not show.
 */
export const normalName = (name: string): string => normal(name).replace(/，/g, '')

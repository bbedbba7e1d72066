// @ts-check

/**
 * The pictures on whose screens a rule can hold: the catalogue of parts shows what no other page may (tests/storyboard/reviewed.ts).
 * @template {{ excused?: string[] }} P
 * @param {readonly P[]} pictures
 * @param {string} rule how its name begins
 * @returns {P[]}
 */
export const under = (pictures, rule) =>
  pictures.filter(({ excused = [] }) => !excused.some((name) => name.startsWith(rule)))

import regions from './policy/regions.json'

/** Counties and districts that share their name with another one: no place has a pack of its own below the city here. */
export const counties: readonly { readonly code: string; readonly name: string }[] = [
  { code: '430802', name: '永定区' },
  { code: '350800', name: '龙岩市' },
  { code: '350803', name: '永定区' },
]

const places = [...regions, ...counties]

const nameOf = (code: string): string | undefined => places.find((region) => region.code === code)?.name

/** A place spelled out from its province down: 湖南省张家界市. A municipality is named once; a place nobody knows is null. */
export function spelledOut(area: string): string | null {
  const names = [`${area.slice(0, 2)}0000`, `${area.slice(0, 4)}00`, area]
    .map(nameOf)
    .filter((name) => name !== undefined)
  return names.length > 0 ? [...new Set(names)].join('') : null
}

/** Other places of the same name, spelled out: money for one of them does not insure anybody in another (U-18). */
export function namesakesOf(area: string): string[] {
  const name = nameOf(area)
  return places
    .filter((region) => region.name === name && region.code !== area)
    .flatMap(({ code }) => spelledOut(code) ?? [])
}

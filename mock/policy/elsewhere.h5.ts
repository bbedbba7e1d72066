import type { RawFolder } from './schema'

/** As elsewhere.ts; a province is fetched when somebody asks for it. */
const provinces: Readonly<Record<string, () => Promise<{ readonly folders: readonly RawFolder[] }>>> = {
  '11': () => import('./provinces/11'),
  '13': () => import('./provinces/13'),
  '14': () => import('./provinces/14'),
  '21': () => import('./provinces/21'),
  '31': () => import('./provinces/31'),
  '32': () => import('./provinces/32'),
  '33': () => import('./provinces/33'),
  '34': () => import('./provinces/34'),
  '35': () => import('./provinces/35'),
  '36': () => import('./provinces/36'),
  '37': () => import('./provinces/37'),
  '41': () => import('./provinces/41'),
  '44': () => import('./provinces/44'),
  '45': () => import('./provinces/45'),
  '50': () => import('./provinces/50'),
  '51': () => import('./provinces/51'),
  '61': () => import('./provinces/61'),
  '62': () => import('./provinces/62'),
}

/** The folders of a province, the province first; none for one that has no pack. Rejects when they cannot be fetched. */
export const foldersOf = async (province: string): Promise<readonly RawFolder[]> =>
  (await provinces[province]?.())?.folders ?? []

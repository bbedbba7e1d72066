import { ok } from '@/domain/outcome'
import regions from '../policy/regions.json'

/** Every place whose rules are written down. */
export const listRegions = () => ok({ regions: regions.map(({ code, name }) => ({ code, name })) })

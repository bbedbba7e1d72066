import type { Channel, channelKinds, errands } from '../policy/pack'

type Kind = (typeof channelKinds)[number]

/** How far somebody is at home on a phone: pays and searches on it, only speaks on it, or has none. */
export const phoneSkills = ['SMART', 'CALLS', 'NONE'] as const

/** How far somebody gets: anywhere, to the village or the quarter, or not out of the house. */
export const reaches = ['ANYWHERE', 'NEAR', 'HOME'] as const

/** What is asked before a channel is named. */
export interface Answers {
  readonly errand: (typeof errands)[number]
  readonly phone: (typeof phoneSkills)[number]
  readonly reach: (typeof reaches)[number]
}

/** Why a channel suits: words for each are the page's. */
export type Why = 'ON_THE_PHONE' | 'BY_VOICE' | 'NEAR_HOME' | 'SOMEBODY_HELPS' | 'MACHINE' | 'FAMILY_GOES'

/** A channel that suits somebody, and why. */
export interface Suited {
  readonly id: string
  readonly why: Why
}

/** Never more than can be compared. */
const most = 3

/** Kinds that suit, the best first. 医院药店 is left out: what is read there is not exact (B-05); a bank only knows old accounts. */
function kindsFor({ phone, reach }: Answers): readonly (readonly [Kind, Why])[] {
  const out: Record<Answers['reach'], [Kind, Why][]> = {
    ANYWHERE: [
      ['WINDOW', 'SOMEBODY_HELPS'],
      ['VILLAGE', 'NEAR_HOME'],
      ['KIOSK', 'MACHINE'],
    ],
    NEAR: [['VILLAGE', 'NEAR_HOME']],
    HOME: [],
  }
  return [
    ...(phone === 'SMART' ? [['APP', 'ON_THE_PHONE'] as const] : []),
    ...(phone === 'NONE' ? [] : [['PHONE', 'BY_VOICE'] as const]),
    ...out[reach],
    // Last: it takes one's own money, not the account's.
    ...(phone === 'SMART' ? [['TAX', 'ON_THE_PHONE'] as const] : []),
  ]
}

/**
 * One to three channels for what somebody wants and can, of those their place has. One of each kind, so that there is something
 * to choose between. Who neither has a phone nor gets to a place that serves is told what somebody of the family can do for them.
 */
export function suitedTo(answers: Answers, channels: readonly Pick<Channel, 'id' | 'kind' | 'errands'>[]): Suited[] {
  const able = channels.filter(({ errands }) => errands.includes(answers.errand))
  const first = (kind: Kind, why: Why): Suited[] => {
    const found = able.find((channel) => channel.kind === kind)
    return found ? [{ id: found.id, why }] : []
  }
  const suited = kindsFor(answers).flatMap(([kind, why]) => first(kind, why))
  if (suited.length > 0) return suited.slice(0, most)
  return [...first('PHONE', 'FAMILY_GOES'), ...first('WINDOW', 'FAMILY_GOES')]
}

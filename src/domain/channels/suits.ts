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

/** Why a channel suits: words for each are the page's. ASK_FIRST does nothing itself and says where it is done. */
export type Why = 'ON_THE_PHONE' | 'BY_VOICE' | 'NEAR_HOME' | 'SOMEBODY_HELPS' | 'MACHINE' | 'ASK_FIRST' | 'FAMILY_GOES'

/** A channel that suits somebody, and why. */
export interface Suited {
  readonly id: string
  readonly why: Why
}

/** Never more than can be compared. */
const most = 3

/** What a telephone call finishes: a balance is read out; whatever needs papers or a payment is only asked about. */
const finishedByVoice: readonly Answers['errand'][] = ['BALANCE']

/** Kinds that do it, the best first. 医院药店 is left out: what is read there is not exact (B-05); a bank only knows old accounts. */
function kindsFor({ errand, phone, reach }: Answers): readonly (readonly [Kind, Why])[] {
  const village: [Kind, Why] = ['VILLAGE', 'NEAR_HOME']
  const out: Record<Answers['reach'], [Kind, Why][]> = {
    ANYWHERE: [village, ['WINDOW', 'SOMEBODY_HELPS'], ['KIOSK', 'MACHINE']],
    NEAR: [village],
    HOME: [],
  }
  const byVoice = finishedByVoice.includes(errand) ? [['PHONE', 'BY_VOICE'] as const] : []
  return [
    ...(phone === 'SMART' ? [['APP', 'ON_THE_PHONE'] as const] : []),
    ...(phone === 'NONE' ? [] : byVoice),
    ...out[reach],
    // Last: it takes one's own money, not the account's.
    ...(phone === 'SMART' ? [['TAX', 'ON_THE_PHONE'] as const] : []),
  ]
}

/**
 * One to three channels for what somebody wants and can, of those their place has. One of each kind, so that there is something
 * to choose between; where a call cannot finish it, the call comes last, to ask first. Who gets to nothing that does it is told
 * what somebody of the family can do for them.
 */
export function suitedTo(answers: Answers, channels: readonly Pick<Channel, 'id' | 'kind' | 'errands'>[]): Suited[] {
  const able = channels.filter(({ errands }) => errands.includes(answers.errand))
  const first = (kind: Kind, why: Why): Suited[] => {
    const found = able.find((channel) => channel.kind === kind)
    return found ? [{ id: found.id, why }] : []
  }
  const suited = kindsFor(answers).flatMap(([kind, why]) => first(kind, why))
  const calls = answers.phone !== 'NONE'
  if (suited.length === 0)
    return [...first('PHONE', calls ? 'ASK_FIRST' : 'FAMILY_GOES'), ...first('WINDOW', 'FAMILY_GOES')]
  const asking = calls && !finishedByVoice.includes(answers.errand) ? first('PHONE', 'ASK_FIRST') : []
  return [...suited, ...asking].slice(0, most)
}

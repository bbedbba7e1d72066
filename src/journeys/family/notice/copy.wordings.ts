import { type FamilyNotice, familyNotices } from '@/domain/consent'

interface Point {
  readonly title: string
  readonly body: string
}

/** One wording of 《家庭共济告知书》, in our own words (domain.md §2.2: eight points). */
interface Wording {
  readonly points: readonly Point[]
  /** What it says that the one before it did not, by the number of the point. */
  readonly news: Readonly<Partial<Record<number, string>>>
}

const free: Point = {
  title: '是您自愿的',
  body: '您愿意让这位家人用您个人账户里的钱。共用的是钱，不是医保卡，也不改变各人的报销比例。',
}
const places: Point = {
  title: '只能用在规定的地方',
  body: '能用来做什么，以您参保地的规定为准。别的地方用不了，也不能取成现金。',
}
const truth: Point = {
  title: '关系要真实',
  body: '你们是什么关系，由您负责说清楚。以后有变化，例如离婚，要及时解除。',
}
const ends: Point = { title: '有时会自动结束', body: '您或家人不再参保，或者有人去世，共用就自动结束。' }
const impostor: Point = {
  title: '不能冒名看病',
  body: '拿别人的身份看病、买药是违法的。按《医疗保障基金使用监督管理条例》，可能暂停联网结算 3 到 12 个月，骗取基金的还要罚 2 到 5 倍。',
}

/** Every wording there has been, so that a day is shown the one in force on it, and what is new in it. */
export const wordings: Readonly<Record<FamilyNotice, Wording>> = {
  '2025-11-01': {
    points: [
      free,
      places,
      truth,
      {
        title: '先用自己的，再用您的',
        body: '家人自己有个人账户的，先用他自己的钱。您的账户钱不够，不会多扣。',
      },
      { title: '随时可以解除', body: '您随时可以解除。之前已经付的钱，不退回来。' },
      ends,
      {
        title: '信息怎么用',
        body: '姓名、身份证号和手机号只交给医保部门，用来核对身份和办理绑定。这个小程序不在手机上保存身份证号。',
      },
      impostor,
    ],
    news: {},
  },
  '2025-11-15': {
    points: [
      free,
      places,
      truth,
      {
        title: '先用自己的，再用您的',
        body: '家人自己有个人账户的，先用他自己的钱。超过您设的上限，或者您的账户钱不够，都不会多扣。',
      },
      { title: '随时可以改，可以解除', body: '上限随时能改，也可以先停用，或者解除。之前已经付的钱，不退回来。' },
      ends,
      {
        title: '信息怎么用',
        body: '姓名、身份证号和手机号只交给医保部门，用来核对身份和办理绑定。绑定结束以后保存多久，按医保部门的规定，可以打 12393 问。这个小程序不在手机上保存身份证号。',
      },
      impostor,
    ],
    news: {
      4: '第 4 条：超过您设的上限，不会多扣',
      5: '第 5 条：上限随时能改，也可以先停用',
      7: '第 7 条：写明绑定结束以后，信息保存多久去问谁',
    },
  },
}

/** A version this app has the words of; null for one that is newer than the app. */
export const knownWording = (version: string): FamilyNotice | null =>
  familyNotices.find((known) => known === version) ?? null

/**
 * What a wording says that an older one did not, by the number of the point, of every wording in between; null where the
 * older one is none that this app knows.
 */
export function newsSince(older: string, inForce: FamilyNotice): Wording['news'] | null {
  const known = knownWording(older)
  if (!known) return null
  const later = familyNotices.slice(familyNotices.indexOf(known) + 1, familyNotices.indexOf(inForce) + 1)
  return Object.assign({}, ...later.map((version) => wordings[version].news))
}

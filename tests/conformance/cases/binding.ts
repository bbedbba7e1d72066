import type { Case } from '../case'

const father = { relation: 'PARENT', name: '周建国', idNumber: '430800196205180019' }
const key = 'key-of-binding'
const consents = { notice: '2025-11-15', commitment: '2025-11-01' }
const signature = { kind: 'DRAWN', strokes: '100,100 300,120 500,90;220,60 240,260' }
const ofFather = { key, ...father, phone: '13800000002', consents, signature }
const openTerm = { to: null, cap: null, monthlyCap: null, uses: null }

const story = (name: string, scenario: string, play: Case['play']): Case => ({ name, scenario, play })

const unsuitable = (who: string, code: string, relation: string, name: string, idNumber: string): Case =>
  story(`绑定：${who}，不能绑`, 'bind-parent', (person) =>
    person.refused(code, 'family.precheck', { relation, name, idNumber }),
  )

export const binding: readonly Case[] = [
  story('绑定：谁可以绑、先看看、核验、绑定，名单上有他', 'bind-parent', async (person) => {
    await person.granted('family.verdicts', { on: null })
    await person.granted('family.verdicts', { on: '2024-12-08' })
    await person.granted('family.precheck', father)
    const stepUpToken = await person.stepUp(key)
    const { bindingId } = await person.granted('family.bind', { ...ofFather, stepUpToken })
    await person.granted('family.binding', { bindingId })
    await person.granted('family.members')
  }),
  story('绑定：同一个编号再绑，是同一个绑定', 'bind-parent', async (person) => {
    const stepUpToken = await person.stepUp(key)
    const first = await person.granted('family.bind', { ...ofFather, stepUpToken })
    const again = await person.granted('family.bind', { ...ofFather, stepUpToken })
    if (first.bindingId !== again.bindingId) throw new Error('two bindings under one key')
  }),
  story('绑定：同一个编号换了人，拒绝', 'bind-parent', async (person) => {
    await person.granted('family.bind', { ...ofFather, stepUpToken: await person.stepUp(key) })
    await person.refused('KEY_REUSED', 'family.bind', { ...ofFather, relation: 'CHILD', stepUpToken: 'nobody-1' })
  }),
  story('绑定：绑过的人不再绑', 'bind-parent', async (person) => {
    await person.granted('family.bind', { ...ofFather, stepUpToken: await person.stepUp(key) })
    await person.refused('ALREADY_BOUND', 'family.precheck', father)
  }),
  story('绑定：没有核验，不绑', 'bind-parent', (person) =>
    person.refused('STEP_UP_NEEDED', 'family.bind', { ...ofFather, stepUpToken: 'made-up' }),
  ),
  story('绑定：累计次数用完，不能再绑', 'bind-lifetime-full', (person) =>
    person.refused('LIMIT_LIFETIME', 'family.precheck', father),
  ),
  story('绑定：账户里没有钱，不能绑', 'new-account', (person) =>
    person.refused('SHARER_BALANCE_ZERO', 'family.precheck', father),
  ),
  story('绑定：已经停保，不能绑', 'pay-stopped', (person) =>
    person.refused('SHARER_STATUS_ABNORMAL', 'family.precheck', { ...father, relation: 'CHILD' }),
  ),
  story('绑定：居民医保没有账户可以共济', 'no-account', (person) =>
    person.refused('NOT_EMPLOYEE_INSURED', 'family.members'),
  ),
  story('绑定：别人的绑定，查无此人', 'pay-for-father', (person) =>
    person.refused('NOT_FOUND', 'family.binding', { bindingId: 'nobody-1' }),
  ),
  unsuitable('岳父', 'RELATION_NOT_ALLOWED', 'PARENT_IN_LAW', '陈志远', '620100196006060011'),
  unsuitable('在广州参保的弟弟', 'OUT_OF_PROVINCE', 'SIBLING', '周亮', '440100199411200030'),
  unsuitable('自己', 'SELF', 'SIBLING', '周明', '430100199003120013'),
  unsuitable('把母亲说成女儿', 'AGE_IMPLAUSIBLE', 'CHILD', '李秀英', '430800196409220027'),
  unsuitable('把父亲说成配偶', 'SEX_IMPLAUSIBLE', 'SPOUSE', '周建国', '430800196205180019'),
  unsuitable('名字写错的父亲', 'NAME_ID_MISMATCH', 'PARENT', '周建民', '430800196205180019'),
  unsuitable('登记册里没有的人', 'NAME_ID_MISMATCH', 'PARENT', '王五', '11010519491231002X'),
  story('绑定：没有签字，不绑', 'bind-parent', async (person) => {
    await person.refused('SIGNATURE_EMPTY', 'family.bind', { ...ofFather, signature: null, stepUpToken: 'none' })
    await person.refused('SIGNATURE_OTHER', 'family.precheck', {
      ...father,
      signature: { kind: 'TYPED', name: '张三' },
    })
  }),
  story('绑定：同意的是旧的一版，不绑', 'bind-parent', async (person) => {
    const older = { ...consents, notice: '2025-11-01' }
    await person.refused('VERSION_OUTDATED', 'family.bind', { ...ofFather, consents: older, stepUpToken: 'none' })
  }),
  story('绑定：期限、上限、用途不成立的，不绑', 'bind-parent', async (person) => {
    const asks = (term: object) => ({ ...father, term: { ...openTerm, ...term } })
    await person.refused('TERM_INVALID', 'family.precheck', asks({ to: '2025-11-21' }))
    await person.refused('CAP_INVALID', 'family.precheck', asks({ cap: 9_999_999 }))
    await person.refused('MONTHLY_CAP_INVALID', 'family.precheck', asks({ cap: 50_000, monthlyCap: 40_000 }))
    await person.refused('USES_INVALID', 'family.precheck', asks({ uses: [] }))
    await person.granted('family.precheck', asks({ to: '2026-11-20', cap: 50_000, uses: ['RESIDENT_FEE'] }))
  }),
  story('绑定：以后改上限和用途，和添加的时候一个规矩', 'pay-for-father', async (person) => {
    const limit = { bindingId: 'bound-zhou-jianguo', paused: false, cap: null }
    await person.refused('CAP_INVALID', 'family.limit', { key: 'limit-of-too-much', ...limit, cap: 99_999_900 })
    const small = { ...limit, cap: 50_000, monthlyCap: 40_000 }
    await person.refused('MONTHLY_CAP_INVALID', 'family.limit', { key: 'limit-of-month', ...small })
    await person.refused('USES_INVALID', 'family.limit', { key: 'limit-of-nothing', ...limit, uses: [] })
  }),
  story('绑定：自己刷脸、短信都办不了，请人代办或到窗口，先审核', 'bind-parent', async (person) => {
    const { bindingId } = await person.granted('family.bind', { ...ofFather, proof: 'WINDOW', stepUpToken: '' })
    await person.granted('family.binding', { bindingId })
  }),
  story('绑定：一个人只能进一个家庭共济网的地方，别人绑过的不绑', 'refused-bound-elsewhere', (person) =>
    person.refused('MEMBER_BOUND_ELSEWHERE', 'family.precheck', {
      relation: 'SPOUSE',
      name: '陆文彬',
      idNumber: '310000194705110017',
    }),
  ),
  story('绑定：人脸核对不上，改用短信', 'refused-face', async (person) => {
    const { challengeId } = await person.granted('stepUp.start', { subject: key })
    await person.refused('FACE_FAILED', 'stepUp.verify', { challengeId, method: 'FACE', code: null })
    await person.granted('stepUp.verify', { challengeId, method: 'SMS', code: '246810' })
  }),
]

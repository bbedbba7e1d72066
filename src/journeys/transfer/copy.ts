import type { InsuranceStatus, Scheme } from '@/domain/insured'
import type { MoveReason, TransferPaper } from '@/domain/transfer/application'

/** Words several pages of this errand share. Amounts come printed without a unit, days printed as 2025年2月13日. */
export const copy = {
  title: '转移接续',
  steps: 3,
  yuan: (amount: string) => `${amount} 元`,
  route: (from: string, to: string) => `${from} → ${to}`,
  joined: (parts: readonly string[]) => parts.join('、'),
  span: (from: string, to: string) => (from === to ? from : `${from}到${to}`),

  schemes: { EMPLOYEE: '职工医保', RESIDENT: '居民医保', NONE: '没有参保' } satisfies Record<Scheme, string>,
  statuses: { NORMAL: '正常参保', SUSPENDED: '已停保', ENDED: '已停保' } satisfies Record<InsuranceStatus, string>,
  reasons: {
    WORK: { label: '换到那里工作', note: '新单位给您参了保' },
    HOME: { label: '回老家', note: '回去工作或者长住' },
    FAMILY: { label: '跟家人一起住', note: '投靠子女、配偶或父母' },
    OTHER: { label: '别的原因', note: '不影响能不能转' },
  } satisfies Record<MoveReason, { label: string; note: string }>,
  papers: {
    ID_FRONT: '身份证有头像的一面',
    ID_BACK: '身份证有国徽的一面',
  } satisfies Record<TransferPaper, string>,
  /** Short enough for one line of a button in the largest print. */
  sides: { ID_FRONT: '头像面', ID_BACK: '国徽面' } satisfies Record<TransferPaper, string>,

  conditions: {
    title: '要先办好这四件事',
    stopped: { title: '原来的地方停保', note: '由原单位办；灵活就业的自己去停', done: '已停保', todo: '还没有停保' },
    enrolled: { title: '新的地方参保登记', note: '由新单位办；灵活就业的自己去办', done: '已登记', todo: '还没有登记' },
    paidUp: { title: '没有欠费', note: '欠的要先补上', done: '没有欠费', todo: '有欠费' },
    notFrozen: { title: '账户没有冻结', note: '冻结着的要先解冻', done: '没有冻结', todo: '冻结着' },
  },

  counting: {
    title: '日子是怎么算的',
    rule: (sent: number, done: number) =>
      `从提交的第二天起算工作日：第 ${sent} 个工作日前转出，第 ${done} 个工作日前全部办完。`,
    plain: '周六、周日和法定节假日不算。',
    off: (spans: string) => `${spans}放假，不算。`,
    worked: (days: string) => `${days}是周末，但要补班，算工作日。`,
  },

  start: {
    heading: '换了地方参保，医保怎么转',
    lead: '换到别的地方参加职工医保，原来的医保关系和个人账户的钱可以转过去。',
    here: '现在在哪里参保',
    place: '参保地',
    scheme: '参加的是',
    status: '现在的状态',
    available: '个人账户里有',
    spendable: '个人账户里现在能用的',
    where: '转到哪里？',
    waits: '已经接收您登记',
    others: '看别的地方',
    pick: '选一个地方',
    missing: '请选要转到哪里',
    go: '看看能不能转',
    underWay: {
      title: '有一份转移正在办',
      reason: (route: string, doneBy: string) => `${route}，最晚 ${doneBy} 办完。不用再提交一次。`,
      go: '看办到哪一步',
    },
    ended: { title: '上一次转移' },
    paper: { title: '开一份参保凭证', note: '马上就有，到新地方办转入时用' },
    ways: { title: '怎么转、要多久、带什么', note: '手机上、窗口和电话，都说清楚' },
    withoutAccount: '您没有职工医保个人账户，要转的只有参保关系。',
  },

  ways: {
    title: '怎么转、要多久、带什么',
    heading: '转移接续，一次说清',
    money: {
      title: '钱会怎么样',
      away: '转到外省：账户里的钱跟着医保关系一起转过去。新地方核对以后，记进您的新账户。',
      stays: (place: string) => `从${place}搬到同一个省的别的市：钱不用转，也不能提现，在省内各市都能用。`,
      moves: (place: string) => `从${place}搬到同一个省的别的市：有的省也要转，有的省不用转，以当地为准。`,
      cannot: '新地方不接收、转不过去的，可以按“转移不接收”申请把钱支取到本人银行卡。',
    },
    days: {
      title: '要多久',
      line: (sent: number, done: number) => `原来的地方最晚第 ${sent} 个工作日转出，全部办完最晚第 ${done} 个工作日。`,
      unknown: '当地没有写明要几天，请打 12393 问。',
    },
    online: {
      title: '在手机上办',
      steps: [
        { title: '1. 在这里选要转到哪里', note: '也可以用国家医保服务平台 App，地方专区要选原来参保的地方' },
        { title: '2. 填转移的原因，传身份证两面', note: '姓名和证件号码不用再填，柜台知道是您' },
        { title: '3. 核对、核验本人、提交', note: '提交以后账户里的钱先留住，不能用' },
        { title: '4. 随时看办到哪一步', note: '在 App 里叫“业务办理进度查询”或“关系转移申请进度查询”' },
      ],
    },
    offline: {
      title: '去窗口办',
      steps: [
        { title: '1. 在原来的地方开《参保凭证》', note: '这里也能开，马上就有' },
        { title: '2. 拿着凭证到新地方的医保窗口', note: '说“我要办医保关系转入”' },
        { title: '3. 剩下的由两边的医保局联系', note: '不用您两头跑' },
      ],
    },
    bring: {
      title: '去窗口带什么',
      lines: ['身份证', '社保卡', '参保凭证或缴费凭证'],
      some: '有的地方还要居住证明或者工作证明，去以前打 12393 问一句。',
    },
    gap: {
      title: '中间别断保',
      payable: (months: number) => `中间断了不到 ${months} 个月：可以把断的补上，补上以后待遇接得上。`,
      wait: (months: number) => `断得更久：要等一段时间才能报销，最长等 ${months} 个月。`,
    },
    ask: { title: '打 12393 问', note: '原来的地方和新地方都可以问；外地的在号码前加区号' },
    paper: '开一份参保凭证',
    back: '回去选地方',
  },

  verdict: {
    title: '能不能转',
    heading: '可以转',
    lead: (from: string, to: string) => `四件事都办好了，可以从${from}转到${to}。`,
    money: '跟着转过去的钱',
    sent: '最晚这一天转出',
    done: '最晚这一天办完',
    from: '如果今天提交',
    frozen: {
      title: '提交以后，账户里的钱先不能用',
      note: '从提交到办完，这笔钱留着等转走。马上要看病买药的，用完再来转也不迟',
    },
    back: { title: '转出以前可以撤回', note: '撤回以后，钱马上能用' },
    go: '去填申请',
    another: '换一个地方看看',
  },

  form: {
    title: '填转移申请',
    heading: '为什么转，是不是您本人',
    name: '姓名',
    idNumber: '证件号码',
    route: '从哪里转到哪里',
    known: '柜台知道是您，姓名和证件号码不用再填。',
    reason: '为什么转？',
    reasonMissing: '请选为什么转',
    papers: '身份证两面',
    simulated:
      '演示：照片只在这部手机上看大小和格式，不会发出去，也不会存下来。请不要用真证件；不想用照片，可以按“模拟上传”。',
    add: (side: string) => `放上${side}`,
    replace: (side: string) => `换一张${side}`,
    remove: (side: string) => `去掉${side}`,
    simulate: (side: string) => `模拟上传${side}`,
    there: '已放好',
    lacking: '还没有',
    missing: (paper: string) => `请放上${paper}`,
    faults: {
      TYPE: '这不是照片，请换一张 JPG 或 PNG 的照片',
      TOO_LARGE: '这张照片太大了，请换一张 10 MB 以内的',
      EMPTY: '这张照片是空的，请再拍一张',
    },
    go: '填好了，去核对',
  },

  check: {
    title: '核对转移申请',
    heading: '核对一下，再提交',
    from: '从哪里转出',
    to: '转到哪里',
    why: '为什么转',
    papers: '身份证照片',
    papersThere: '两面都有',
    amount: '跟着转的钱',
    change: '修改',
    once: { title: '不会重复提交', note: '连按几下，也只有一份申请' },
    confirm: '确认，去核验本人',
  },

  verify: {
    title: '核验本人',
    heading: '最后一步，确认是您本人',
    lead: (route: string) => `核验通过后，提交转移申请：${route}。`,
    confirm: '核验并提交',
    lapsed: '刚才的核验过期了，请再核验一次。没有提交申请。',
    cancel: '不提交了',
    sending: { title: '正在提交', lines: ['请稍等，不要关掉。'] },
    unknown: {
      title: '还没有收到回复，请不要再提交一次',
      lines: ['医保柜台可能已经收到了您的申请。先查一查，再决定。'],
      again: '查一查收到没有',
      leave: '先离开，稍后再看',
    },
    never: {
      title: '医保柜台没有收到这份申请',
      lines: ['没有提交，账户里的钱没有动。可以再核验一次，提交的还是同一份。'],
      again: '再核验一次',
    },
  },
}

import type { Person } from '../../journeys/person'

/** People of the register, as their cards say. */
export const relatives = {
  father: { name: '周建国', idNumber: '430800196205180019' },
  mother: { name: '李秀英', idNumber: '430800196409220027' },
  grandmother: { name: '刘桂兰', idNumber: '430800193901100023' },
  daughter: { name: '周小满', idNumber: '430100202006010041' },
  wife: { name: '陈静', idNumber: '430100199107080028' },
  brother: { name: '周亮', idNumber: '440100199411200030' },
  self: { name: '周明', idNumber: '430100199003120013' },
} as const

interface Kin {
  readonly name: string
  readonly idNumber: string
}

/** From the list of relations to the page that asks who it is. */
export async function namesRelation(person: Person, relation: string): Promise<void> {
  await person.chooses(relation)
  await person.taps('继续')
  await person.sees('身份证号')
}

/** As far as the counter's answer about one relative; the messages go to the person's own phone. */
export async function namesRelative(person: Person, relation: string, { name, idNumber }: Kin): Promise<void> {
  await namesRelation(person, relation)
  await person.fills('姓名', name)
  await person.fills('身份证号', idNumber)
  await person.chooses('家人没有手机，用我的手机号')
  await person.taps('继续')
}

/** From the terms, left open, to the page where every answer is checked. */
export async function agrees(person: Person): Promise<void> {
  await person.sees('要不要设期限、设上限？')
  await person.taps('继续')
  await person.sees('请看一遍，再逐项同意')
  await ticks(person)
  await person.taps('继续')
  await signs(person)
  await person.sees('请核对一遍')
}

/** From the list of relations to the notice about one relative, the terms left open. */
export async function readsNotice(person: Person, relation: string, kin: Kin): Promise<void> {
  await namesRelative(person, relation, kin)
  await person.sees('要不要设期限、设上限？')
  await person.taps('继续')
  await person.sees('家庭共济告知书')
}

/** The two consents, ticked. */
export async function ticks(person: Person): Promise<void> {
  await person.chooses('我已阅读并同意《家庭共济告知书》')
  await person.chooses(/我单独同意/)
}

/** Signs the commitment by typing a name, and goes on. */
export async function signs(person: Person, name = '周明'): Promise<void> {
  await person.sees('看一遍《个人承诺书》，再签名')
  await person.taps('不方便手写，改用打字')
  await person.fills('您的姓名', name)
  await person.taps('签好了，继续')
}

/** As far as the page where every answer about the father is checked. */
export async function agreesForFather(person: Person): Promise<void> {
  await namesRelative(person, '父母', relatives.father)
  await agrees(person)
}

/** As far as the code by text message for binding the father. */
export async function comesToProveKinship(person: Person): Promise<void> {
  await agreesForFather(person)
  await person.taps(/确认添加/)
  await person.sees('演示验证码：246810')
}

/** Types a code and presses the button that names the act. */
export async function entersCode(person: Person, code: string, confirm: string | RegExp): Promise<void> {
  await person.fills('短信验证码', code)
  await person.taps(confirm)
}

/** Types wrong codes until the counter takes no more. */
export async function failsToProve(person: Person, confirm: string | RegExp): Promise<void> {
  for (const code of ['111111', '222222', '333333', '444444', '555555']) {
    await entersCode(person, code, confirm)
    await person.glimpses(/验证码不对/)
  }
  await person.taps(confirm)
}

/** From the reasons to the first page of the form. */
export async function mayWithdraw(person: Person): Promise<void> {
  await person.chooses(/出国或出境定居/)
  await person.taps('看看能不能办')
  await person.taps('去交材料')
  await person.sees('请把材料交齐')
}

/** From the reasons to the card the money goes to. */
export async function handsInPapers(person: Person): Promise<void> {
  await mayWithdraw(person)
  await person.taps('模拟上传第 1 份')
  await person.taps('材料齐了，继续')
  await person.sees('钱打到哪张卡？')
}

/** From the reasons to what cannot be undone. */
export async function namesPayee(person: Person, holder = '周明'): Promise<void> {
  await handsInPapers(person)
  await person.fills('收款人姓名', holder)
  await person.fills('银行卡号', '6222 0000 0000 0017')
  await person.taps('填好了，继续')
  await person.sees('取出来以后，不能恢复')
}

/** From the reasons to the page where every answer is checked. */
export async function agreesToWithdraw(person: Person, holder?: string): Promise<void> {
  await comesToSignWithdrawal(person, holder)
  await signsWithdrawal(person)
  await person.sees('请核对一遍')
}

/** From the reasons to the sheet that is signed. */
export async function comesToSignWithdrawal(person: Person, holder?: string): Promise<void> {
  await namesPayee(person, holder)
  await person.chooses(/我看清了/)
  await person.taps('我同意，继续')
  await person.sees('支取申请和承诺')
}

/** Signs the application by typing a name, and goes on. */
export async function signsWithdrawal(person: Person, name = '周明'): Promise<void> {
  await person.sees('支取申请和承诺')
  await person.taps('不方便手写，改用打字')
  await person.fills('您的姓名', name)
  await person.taps('签好了，继续')
}

/** From the reasons to the code by text message. */
export async function comesToProveWithdrawal(person: Person, holder?: string): Promise<void> {
  await agreesToWithdraw(person, holder)
  await person.taps('确认申请支取 4,286.53 元')
  await person.sees('演示验证码：246810')
}

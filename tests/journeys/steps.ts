import { signsWithdrawal } from '../storyboard/cards/steps'
import type { Person } from './person'

/** From 首页 to the last question: whose fee, what is owed, checked and promised. */
export async function checksFatherFee(zhouMing: Person) {
  await zhouMing.taps('给家人缴费')
  await zhouMing.sees('给谁缴居民医保？')
  await zhouMing.taps(/周\*国/)
  await zhouMing.sees('周*国 要缴多少', '400.00')
  await zhouMing.taps('核对缴费信息')
  await zhouMing.sees('核对一下，再确认')
  await zhouMing.chooses(/代缴承诺/)
}

/** Types the code and presses the button that names the act. */
export async function provesSelf(person: Person, confirm: string | RegExp) {
  await person.fills('短信验证码', '246810')
  await person.taps(confirm)
}

/** As far as the order that waits for its confirmation. */
export async function ordersFatherFee(zhouMing: Person) {
  await checksFatherFee(zhouMing)
  await zhouMing.taps('确认缴费 400.00 元')
  await zhouMing.sees('最后一步，确认是您本人')
}

/** As far as the ten minutes in which the fee can be taken back. */
export async function paysFatherFee(zhouMing: Person) {
  await ordersFatherFee(zhouMing)
  await provesSelf(zhouMing, '核验并缴费 400.00 元')
  await zhouMing.sees(/已提交，10:\d\d 前可以撤回/)
}

/** From 首页 to the card the balance is to go to. */
export async function comesToPayee(zhouMing: Person) {
  await zhouMing.taps('申请支取')
  await zhouMing.chooses(/出国或出境定居/)
  await zhouMing.taps('看看能不能办')
  await zhouMing.taps('去交材料')
  await zhouMing.taps('模拟上传第 1 份')
  await zhouMing.taps('材料齐了，继续')
  await zhouMing.sees('钱打到哪张卡？')
}

/** From the payee's page to the last one, where the code is asked for. */
export async function namesPayee(zhouMing: Person) {
  await zhouMing.fills('收款人姓名', '周明')
  await zhouMing.fills('银行卡号', '6222 0000 0000 0017')
  await zhouMing.taps('填好了，继续')
  await zhouMing.chooses(/我看清了/)
  await zhouMing.taps('我同意，继续')
  await signsWithdrawal(zhouMing)
  await zhouMing.taps('确认申请支取 4,286.53 元')
  await zhouMing.sees('最后一步，确认是您本人')
}

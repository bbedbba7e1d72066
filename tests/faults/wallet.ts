import { furtherOf } from '@mock/further-books'
import { fen } from '@/domain/money'
import type { OperationName } from '../harness/line'
import { granted, type Rehearsal } from '../harness/rehearsal'
import { type Deed, doubtful, type Says, saysOf } from './deed'

const mother = { name: '马秀兰', idNumber: '370600194802140027' }
const amount = fen(50_000)

/** Proves who is asking, for a key and an amount. */
async function proof({ counter }: Rehearsal, subject: string): Promise<string> {
  const { challengeId } = granted(await counter.stepUp.start({ subject, amount }))
  return granted(await counter.stepUp.verify({ challengeId, method: 'FACE', code: null })).token
}

/** 500 yuan for the mother, on the last page before they are out; asked after by their key where nobody answered. */
const sendMoney: Deed = {
  scenario: 'wallet-by-day',
  begin:
    async (stage) =>
    async ({ createWalletStore, keyFor }, counter) => {
      const wallet = createWalletStore(counter)
      await wallet.getState().look()
      const { choose, name, amountTo, examine } = wallet.getState()
      choose('PARENT')
      name(mother)
      amountTo('500')
      await examine()
      const says = (): Says => {
        const { sent, notArrived, earlier } = wallet.getState()
        if (earlier?.state === 'ready' && earlier.value) return 'done'
        if (earlier?.state === 'unreached') return 'pending'
        if (sent?.state === 'unreached' && notArrived) return 'before'
        return doubtful(sent)
      }
      const act = async () => {
        if (says() === 'before') await wallet.getState().send(await proof(stage, keyFor('wallet-send')), amount)
      }
      const goOn = async () => {
        if (says() === 'pending') await wallet.getState().lookAgain()
        await act()
      }
      return { act, goOn, says }
    },
  effects: (books) => furtherOf(books).sendings.length,
  unheard: 'pending',
}

/** Opening the wallet: a second try opens nothing twice. */
const openWallet: Deed = {
  scenario: 'wallet-not-opened',
  begin:
    async () =>
    async ({ createWalletStore }, counter) => {
      const wallet = createWalletStore(counter)
      const act = () => wallet.getState().open()
      const says = (): Says => {
        const { opening } = wallet.getState()
        return opening ? saysOf(opening) : 'before'
      }
      return { act, goOn: act, says }
    },
  effects: (books) => furtherOf(books).wallets.filter((id) => id === 'ma-wenjun').length,
  unheard: 'unreached',
}

/** What binds somebody about a wallet: each stands in the books once, or not at all. */
export const walletWrites = {
  'wallet.open': openWallet,
  'wallet.send': sendMoney,
} satisfies Partial<Record<OperationName, Deed>>

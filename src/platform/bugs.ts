import Taro from '@tarojs/taro'

/**
 * Hears of promises that failed with an Error nobody took: a bug of ours. A platform call that was refused (a page that is
 * already opening, a toast that cannot be shown) rejects with a plain object and is none.
 */
export function hearBugs(tell: (message: string) => void, _unfetched: () => void): void {
  Taro.onUnhandledRejection(({ reason }: { reason: unknown }) => {
    if (reason instanceof Error) tell(reason.message)
  })
}

import Taro from '@tarojs/taro'

/**
 * Hears of promises that failed with an Error nobody took: a bug of ours. A page whose script could not be fetched is none:
 * the network is away, and what was being done is as it was.
 */
export function hearBugs(tell: (message: string) => void, unfetched: () => void): void {
  Taro.onUnhandledRejection(({ reason }: { reason: unknown }) => {
    if (!(reason instanceof Error)) return
    if (reason.name === 'ChunkLoadError') unfetched()
    else tell(reason.message)
  })
}

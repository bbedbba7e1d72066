import type { JsonObject } from '../protocol'

/** WeChat says no. The message is what stands after `:fail` in errMsg; one that begins with a colon follows it at once. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** What the answer holds besides errMsg. */
    readonly more: JsonObject = {},
  ) {
    super(message)
  }

  /** @param api the function that was refused */
  errMsg(api: string): string {
    return `${api}:fail${this.message.startsWith(':') ? '' : ' '}${this.message}`
  }
}

import Taro from '@tarojs/taro'

/** A request as WeChat and a browser both send it. */
interface Request {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** Milliseconds. */
  readonly timeout: number
}

/** Sends a request; answers with the status, the body read as JSON (null where it is none), and the seconds of Retry-After. Null when nothing was heard at all. */
export async function request({
  url,
  method,
  headers,
  body,
  timeout,
}: Request): Promise<{ status: number; body: unknown; retryAfter?: number } | null> {
  try {
    const { statusCode, data, header } = await Taro.request<unknown>({
      url,
      method,
      timeout,
      header: headers,
      ...(body !== null && { data: body }),
      // Read as text, so that an answer cut short is known for what it is on both targets alike.
      dataType: 'text',
      responseType: 'text',
    })
    const retryAfter = secondsIn(header)
    return {
      status: statusCode,
      body: typeof data === 'string' ? parsed(data) : data,
      ...(retryAfter !== null && { retryAfter }),
    }
  } catch {
    // Out of reach, too late, or cut off while the app was in the background: all that is known is that nothing was heard.
    return null
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Retry-After in whole seconds; null where it is not said so. Engines spell the names of headers as they like. */
function secondsIn(header: Readonly<Record<string, unknown>> | undefined): number | null {
  const name = Object.keys(header ?? {}).find((key) => key.toLowerCase() === 'retry-after')
  const said = name && header?.[name]
  return typeof said === 'string' && /^\d{1,6}$/.test(said) ? Number(said) : null
}

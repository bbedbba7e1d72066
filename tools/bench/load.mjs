// @ts-check
import { Agent, request } from 'node:http'

/** Questions under way at once. */
const lanes = 16
const agent = new Agent({ keepAlive: true, maxSockets: lanes })

/**
 * @typedef {object} Question
 * @property {number} port
 * @property {string} path
 * @property {Record<string, string>} [headers]
 * @property {object} [body] posted when there is one
 */

/**
 * Asks once; answers with the body.
 * @param {Question} question
 * @returns {Promise<Record<string, unknown>>}
 * @throws {Error} when it is not answered with 200
 */
export const ask = ({ port, path, headers = {}, body }) =>
  new Promise((answered, failed) => {
    const text = body ? JSON.stringify(body) : undefined
    const length = text === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(text)) }
    const asking = request(
      { host: '127.0.0.1', port, path, agent, method: body ? 'POST' : 'GET', headers: { ...headers, ...length } },
      (response) => {
        /** @type {Buffer[]} */
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          const said = Buffer.concat(chunks).toString()
          if (response.statusCode !== 200) failed(new Error(`${path}: ${response.statusCode} ${said.slice(0, 200)}`))
          else answered(JSON.parse(said))
        })
      },
    )
    asking.on('error', failed)
    asking.end(text)
  })

/**
 * How long each question took, in milliseconds, and all of them together.
 * @typedef {{ took: number[], seconds: number }} Load
 */

/**
 * Asks one question after another in so many lanes, until there are none left or the time is up.
 * @param {(place: number) => Question | null} questions
 * @param {number} [milliseconds]
 * @returns {Promise<Load>}
 */
export async function load(questions, milliseconds = Infinity) {
  /** @type {number[]} */
  const took = []
  let place = 0
  const began = performance.now()
  const lane = async () => {
    while (performance.now() - began < milliseconds) {
      const question = questions(place)
      place += 1
      if (!question) return
      const asked = performance.now()
      await ask(question)
      took.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { took, seconds: (performance.now() - began) / 1_000 }
}

/**
 * What several loads come to.
 * @param {readonly Load[]} loads
 * @returns {{ rate: number, p99: number }} questions a second, and milliseconds
 */
export function figuresOf(loads) {
  const took = loads.flatMap((load) => load.took).sort((a, b) => a - b)
  const seconds = loads.reduce((sum, load) => sum + load.seconds, 0)
  return { rate: took.length / seconds, p99: took[Math.floor(took.length * 0.99)] ?? 0 }
}

import type { CanvasQuestion, CanvasStep, Json } from '../protocol'
import type { Ground } from './app'
import type { Bag } from './realm'

/** Asks a canvas in the browser and sleeps until it has answered. */
export type AskNow = (page: number, canvas: number, question: CanvasQuestion) => Json

const words = (text: string): ReadonlySet<unknown> => new Set(text.split(/\s+/))

const METHODS = words(
  `save restore scale rotate translate transform setTransform beginPath closePath moveTo lineTo bezierCurveTo
  quadraticCurveTo arc arcTo ellipse rect roundRect fill stroke clip fillRect strokeRect clearRect fillText strokeText
  setLineDash`,
)
const PROPERTIES = words(
  `fillStyle strokeStyle lineWidth lineCap lineJoin miterLimit lineDashOffset font textAlign textBaseline globalAlpha
  globalCompositeOperation shadowBlur shadowColor shadowOffsetX shadowOffsetY imageSmoothingEnabled`,
)

/**
 * A canvas of a page, drawn on from afar: what is drawn is collected and sent in one go at the end of the turn, or before
 * the canvas is asked something. Gradients, patterns, images, pixels and reading a property back are not simulated.
 */
export class Canvas {
  /** The object the app is given as `node`. */
  readonly node: Bag
  private steps: CanvasStep[] = []
  /** Of a canvas nobody has sized yet, whatever its style says. */
  private size = { width: 300, height: 150 }

  constructor(
    private readonly ground: Ground,
    private readonly askNow: AskNow,
    readonly page: number,
    private readonly id: number,
  ) {
    const { app, realm } = ground
    this.node = realm.object({
      getContext: (kind: unknown) => {
        if (kind === '2d') return context
        app.notSimulated(`canvas.getContext('${kind}')`)
        return null
      },
      toDataURL: (type?: string, quality?: number) => this.dataUrl(type, quality),
    })
    Object.defineProperties(this.node, { width: this.side('width'), height: this.side('height') })
    const context = this.makeContext()
  }

  /** A picture of it as it is now. */
  dataUrl(type = 'image/png', quality?: number): string {
    return String(this.ask({ ask: 'dataUrl', type, ...(quality !== undefined && { quality }) }))
  }

  private makeContext(): Bag {
    const { app, realm } = this.ground
    return new Proxy(realm.object({ canvas: this.node }), {
      get: (own, name) => {
        if (typeof name !== 'string' || name in own) return Reflect.get(own, name)
        if (name === 'measureText')
          return (text: unknown) => realm.json(this.ask({ ask: 'measureText', text: String(text) }))
        if (METHODS.has(name)) return (...args: Json[]) => this.record({ do: 'call', method: name, args })
        app.notSimulated(`reading CanvasContext.${name}`)
        return undefined
      },
      set: (_, name, value: Json) => {
        if (PROPERTIES.has(name)) this.record({ do: 'set', property: String(name), value })
        else app.notSimulated(`writing CanvasContext.${String(name)}`)
        return true
      },
    })
  }

  private side(side: 'width' | 'height'): PropertyDescriptor {
    return {
      enumerable: true,
      get: () => this.size[side],
      set: (value: number) => {
        this.size = { ...this.size, [side]: Math.round(value) }
        this.record({ do: 'size', ...this.size })
      },
    }
  }

  private ask(question: CanvasQuestion): Json {
    this.flush()
    const answer = this.askNow(this.page, this.id, question)
    if (typeof answer === 'object' && answer !== null && 'failed' in answer) {
      throw this.ground.realm.error(`canvas: ${String(answer.failed)}`)
    }
    return answer
  }

  private record(step: CanvasStep) {
    if (this.steps.length === 0) void Promise.resolve().then(() => this.flush())
    this.steps.push(step)
  }

  private flush() {
    const { app, host, work } = this.ground
    const steps = this.steps.splice(0)
    if (steps.length > 0)
      void work.of(host.draw(this.page, this.id, steps).catch((error: Error) => app.trouble('view', error)))
  }
}

/** The canvases of all pages: the same node gives the same canvas each time it is asked for. */
export class Canvases {
  private readonly known = new Map<string, Canvas>()

  constructor(
    private readonly ground: Ground,
    private readonly askNow: AskNow,
  ) {}

  /** The node for a canvas the view answered with. */
  nodeOf(page: number, id: number): Bag {
    const key = `${page}:${id}`
    const canvas = this.known.get(key) ?? new Canvas(this.ground, this.askNow, page, id)
    this.known.set(key, canvas)
    return canvas.node
  }

  /** The canvas behind a node that the app passes back. */
  behind(node: unknown): Canvas | undefined {
    return [...this.known.values()].find((canvas) => canvas.node === node)
  }

  drop(page: number): void {
    for (const [key, canvas] of this.known) if (canvas.page === page) this.known.delete(key)
  }
}

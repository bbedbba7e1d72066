import type { CanvasQuestion, CanvasStep, Json, JsonObject, NodeQuery, Place } from '../protocol'

/** A page in its frame. When a call returns, the DOM says so. */
export interface DrawnPage {
  setData(component: Place['component'], data: JsonObject): void
  /** An event that a custom component triggers; lost, as in WeChat, when the component is gone. */
  triggerEvent(component: Place['component'], name: string, detail: Json, options: JsonObject): void
  query(queries: NodeQuery[]): Json[]
  scrollTo(target: { top?: number; selector?: string }): void
  draw(canvas: number, steps: CanvasStep[]): void
  askCanvas(canvas: number, question: CanvasQuestion): Json
  /** Ends the page's components, which hear of it. */
  release(): void
}

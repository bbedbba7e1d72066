/** Something to write with on a canvas of the page in front; coordinates in CSS pixels from the canvas' own corner. */
export interface Pen {
  readonly width: number
  readonly height: number
  /** Sets the pen down, and draws on from there. */
  down(x: number, y: number): void
  to(x: number, y: number): void
  wipe(): void
}

/** A pen for the canvas the selector finds; null where the platform gives none. */
export type PenOn = (selector: string) => Promise<Pen | null>

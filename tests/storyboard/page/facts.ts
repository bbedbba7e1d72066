/** What is measured on a page: plain values, because they travel out of the browser. All lengths in CSS pixels. */

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An element with words of its own. */
export interface TextFact {
  /** The element, as a person would look for it: `span.hj-cell__note 周*国`. */
  readonly what: string
  readonly font: number
  /** Line height as a share of the font size, 0 where the browser chooses it; null for a single sign, which has no next line. */
  readonly leading: number | null
  /** Some of the words do not fit and are cut off. */
  readonly cut: boolean
}

/** Something that can be pressed or typed into. */
export interface TargetFact {
  readonly what: string
  readonly role: string | null
  readonly name: string
  /** Reached with the keyboard. */
  readonly reached: boolean
  /** What a finger may hit, its label included. */
  readonly rect: Rect
  /** Not a link between words and not in the bar above the page: what 关怀 asks 60 pixels of. */
  readonly main: boolean
}

/** A line of the layout: what stands where, and how it looks. */
export interface LayoutFact {
  readonly role: string | null
  readonly words: string
  readonly font: number
  readonly colour: string
  readonly ground: string
  readonly rect: Rect
  /** Stands on every page alike: the notice above, the help below. */
  readonly furniture: boolean
}

export interface Facts {
  readonly language: string
  readonly title: string
  /** Headings of the first rank. */
  readonly headings: number
  /** Words of the primary buttons. */
  readonly primaries: readonly string[]
  /** Places where help is offered, and whether the last of them ends the page. */
  readonly help: { readonly count: number; readonly last: boolean }
  /** Font size of running text. */
  readonly body: number
  readonly texts: readonly TextFact[]
  readonly targets: readonly TargetFact[]
  readonly layout: readonly LayoutFact[]
}

/** What axe says of one element. */
export interface AxeFact {
  readonly rule: string
  readonly what: string
  readonly says: string
}

export interface AxeFacts {
  readonly violations: readonly AxeFact[]
  readonly incomplete: readonly AxeFact[]
  /** The smallest contrast of any text; null where nothing could be measured. */
  readonly contrast: { readonly ratio: number; readonly what: string } | null
}

/** How a page fares when it is squeezed to 320 pixels at one font level. */
export interface SqueezedFact {
  readonly level: string
  /** Pixels cut off at the side, or to be scrolled to. */
  readonly sideways: number
  readonly body: number
}

import type { MuscleFigures } from '../figures/muscles/sheet'

/** A bone that a path point is fixed to; `axial` is head, neck or thorax, by the point's own height. */
export type PathEnd = 'axial' | 'thorax' | 'clavicle' | 'scapula' | 'humerus' | 'ulna' | 'radius'

/** A surface that a path bends round, with the way round where there is a choice. */
export type PathWrap =
  'thorax' | 'humeral-head' | 'deltoid-sphere' | 'humeral-shaft' | 'elbow-front' | 'elbow-back'

/** A point that the path is held to: on the muscle's own sheet at `row` (0 origin, 1 insertion), moving with a bone. */
export interface PathVia {
  readonly row: number
  readonly bone: PathEnd
}

/** Lines of action over part of one fibre sheet. */
export interface PathStrip {
  readonly sheet: number
  /** Part of the sheet's breadth that it stands for: 0 the first station of each row, 1 the last. */
  readonly from: number
  readonly to: number
  /** Lines, evenly spread over that part. */
  readonly lines: number
  /**
   * Rows (0 origin line, 1 insertion line) on which the lines start, in turn, where a muscle arises from a whole area of
   * bone and not from a line; 0 by default.
   */
  readonly starts?: readonly number[]
  /** Rows on which the lines end, likewise; 1 by default. */
  readonly ends?: readonly number[]
}

/**
 * How the lines of action of a muscle, or of a part that has its own record, are drawn from the fibre sheets that shape
 * the model: ends on the first and last row, so that picture and mechanics have one source.
 */
export interface PathRecipe {
  /** Content record: `serratus-anterior-inferior`. */
  readonly part: string
  /** Side-less structure of the model: `serratus-anterior`. */
  readonly structure: string
  readonly figures: MuscleFigures
  readonly strips: readonly PathStrip[]
  readonly origin: PathEnd
  readonly insertion: PathEnd
  /** Sheet whose last row is the insertion, where the muscle's own ends short of the bone. */
  readonly insertionOn?: MuscleFigures
  /** Part of the insertion row that the lines end on, where they gather; the line's own place across by default. */
  readonly insertionSpan?: readonly [from: number, to: number]
  /** What the path meets on its way, in order. At most two wraps between two points. */
  readonly course: readonly (PathWrap | PathVia)[]
  /** Maximum isometric force of all lines together [N]. */
  readonly force: number
  /** Optimal fibre length [m], mean over the lines, weighted by force; null where no source gives one. */
  readonly fibre: number | null
  /** Where force and fibre length come from: keys of `sources`. */
  readonly sources: readonly string[]
}

/** One strip over a whole sheet. */
export const wholeSheet = (lines: number, starts: readonly number[] = [0]): readonly PathStrip[] => [
  { sheet: 0, from: 0, to: 1, lines, starts },
]

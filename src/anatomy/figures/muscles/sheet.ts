/**
 * The form in which a muscle is measured: fibre sheets. A sheet is a grid of stations on its middle surface, rows from
 * origin to insertion, stations in a row from one side edge of the muscle to the other. The first row is the origin
 * line on the bone, the last the insertion line. Body frame (ISB axes, X forward, Y up, Z right), right side.
 */

/** Middle-surface point x, y, z and full thickness there [mm]. */
export type StationMm = readonly [number, number, number, number]

/** One fibre sheet. */
export interface SheetFigures {
  /**
   * Exponent of the superellipse that rounds the cross-section towards the side edges: 2 a lens (fleshy belly), 6 a
   * flat sheet of nearly even thickness.
   */
  readonly edge: number
  /**
   * How thickness stands: across the local middle surface of a sheet, or, for a round belly or tendon, in one direction
   * along each row, at right angles to the row's chord and the fibres.
   */
  readonly form: 'sheet' | 'belly'
  /** Rows from origin to insertion; every row has the same number of stations. */
  readonly rows: readonly (readonly StationMm[])[]
}

/** Cross-section of a ribbon: first side edge x, y, z, second side edge x, y, z, full thickness midway [mm]. */
export type RibbonRow = readonly [number, number, number, number, number, number, number]

/** A sheet that is straight from edge to edge and as thick on one side as on the other: a digitation, a slip. */
export const ribbon = (edge: number, rows: readonly RibbonRow[]): SheetFigures => ({
  edge,
  form: 'belly',
  rows: rows.map(([ax, ay, az, bx, by, bz, thick]) => [
    [ax, ay, az, thick],
    [bx, by, bz, thick],
  ]),
})

/** All figures of one muscle. */
export interface MuscleFigures {
  /** Structure id with side, `trapezius-transverse-r`. */
  readonly id: string
  /** Where the figures come from. */
  readonly source: string
  /** One sheet, or several slips that together make the muscle. */
  readonly sheets: readonly SheetFigures[]
}

/** Source of every figure that was measured on the scans. */
export const BODYPARTS3D =
  'BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0; measured by tools/fit/muscles.ts'

/** Source of the ribbons that were fitted one by one. */
export const BODYPARTS3D_SERRATUS =
  'BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0; measured by tools/fit/musclesSerratus.ts'

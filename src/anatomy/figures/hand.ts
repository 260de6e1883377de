/**
 * Figures of the right hand: 27 bones, none of them measured on the scans, which end at the wrist. Lengths of the long bones:
 * means of Buryanov and Kotiuk 2010, Proportions of hand segments, Int. J. Morphol. 28(3):755–758 (quoted from memory, the
 * paper was not at hand). Widths are rounded adult sizes, places of the carpals are set by eye on this body's wrist.
 *
 * Hand frame, millimetres: u to the radial side, v distally in line with the forearm, w to the palm.
 */
import type { Vec3 } from '../../math/vec3'

/** The hand frame's origin, seen from the middle between the styloid processes: so that the carpals sit on the radius. */
export const HAND_ORIGIN_MM: Vec3 = [0.5, -3.4, 2]

/** A short bone as a blunt body: half-sizes along its own axis, across it to the radial side, and towards the palm. */
export interface CarpalFigure {
  readonly centre: Vec3
  /** Direction of the first half-size; need not be of length 1. */
  readonly axis: Vec3
  readonly half: Vec3
  /** Share by which the far end is wider than the middle, and the near end narrower. */
  readonly taper: number
  /** Share by which the middle is narrower than the ends. */
  readonly waist: number
}

/** The eight carpals, proximal row first, and the hook of the hamate. */
export const CARPALS: Readonly<Record<string, CarpalFigure>> = {
  scaphoid: { centre: [10.8, 7.2, 2], axis: [0.52, 0.72, 0.45], half: [12, 7.4, 6.6], taper: 0, waist: 0.16 },
  lunate: { centre: [-2.5, -0.2, 0], axis: [-0.15, 1, 0], half: [6.2, 8.2, 9], taper: 0.06, waist: 0 },
  triquetrum: {
    centre: [-13, 5, -0.8],
    axis: [-0.5, 0.85, 0],
    half: [9.4, 7.4, 7],
    taper: -0.12,
    waist: 0,
  },
  pisiform: { centre: [-16.5, 6.5, 8.5], axis: [0, 1, 0], half: [6.4, 5, 4.8], taper: 0, waist: 0 },
  trapezium: { centre: [21, 19.5, 5], axis: [0.55, 0.75, 0.3], half: [8, 7.4, 8.2], taper: 0.1, waist: 0.05 },
  trapezoid: { centre: [11.8, 21, -2], axis: [0.05, 1, 0], half: [7.4, 6, 7.8], taper: 0.12, waist: 0 },
  capitate: { centre: [1.6, 16.6, -0.6], axis: [0.03, 1, 0], half: [12.2, 7.2, 8.4], taper: 0.08, waist: 0.1 },
  hamate: { centre: [-9.4, 16.8, -0.6], axis: [-0.25, 1, 0], half: [10.4, 7.4, 7.8], taper: 0.2, waist: 0 },
  'hamate-hook': { centre: [-10, 19, 7.8], axis: [0.15, 0.2, 1], half: [6, 2.8, 3.8], taper: 0, waist: 0 },
}

/** One finger or the thumb: its bones from the metacarpal to the last phalanx. */
export interface RayFigure {
  /** Middle of the metacarpal's base. */
  readonly base: Vec3
  /** Direction of the metacarpal; need not be of length 1. */
  readonly direction: Vec3
  /** Where the pulp faces: flexion turns the phalanges towards it. */
  readonly pulp: Vec3
  /** Lengths of metacarpal and phalanges [mm], Buryanov and Kotiuk 2010. */
  readonly lengths: readonly number[]
  /** Widths of base, shaft and head of each bone [mm]. */
  readonly widths: readonly Vec3[]
  /** Flexion at each joint beyond the metacarpal [°]. */
  readonly flexion: readonly number[]
  /** Turn of the phalanges to the radial side against the metacarpal [°]. */
  readonly spread: number
}

/** The five rays of a hand. */
export type HandRays = Readonly<Record<'thumb' | 'index' | 'middle' | 'ring' | 'little', RayFigure>>

/** Thumb to little finger, lightly flexed and spread. */
export const RAYS: HandRays = {
  thumb: {
    base: [25.5, 25, 8.2],
    direction: [0.6, 0.68, 0.42],
    pulp: [-0.8, 0.1, 0.6],
    lengths: [46.2, 31.6, 21.7],
    widths: [
      [15, 9.5, 14.6],
      [14.6, 8.3, 12.2],
      [12.6, 6.3, 8.6],
    ],
    flexion: [14, 16],
    spread: 0,
  },
  index: {
    base: [12.6, 27.6, -1.4],
    direction: [0.125, 1, 0.01],
    pulp: [0, 0, 1],
    lengths: [68.1, 39.8, 22.4, 15.8],
    widths: [
      [15.5, 7.7, 14.6],
      [15, 8.3, 11.8],
      [12.6, 7, 10],
      [10, 4.9, 7.2],
    ],
    flexion: [10, 16, 8],
    spread: 3,
  },
  middle: {
    base: [2, 28.2, -1],
    direction: [0.02, 1, 0.02],
    pulp: [0, 0, 1],
    lengths: [64.6, 44.6, 26.3, 17.4],
    widths: [
      [13.8, 7.9, 14.8],
      [15.2, 8.6, 12.2],
      [13, 7.4, 10.4],
      [10.4, 5, 7.4],
    ],
    flexion: [13, 19, 9],
    spread: 0,
  },
  ring: {
    base: [-7.6, 26.4, -0.6],
    direction: [-0.1, 1, 0.05],
    pulp: [0.08, 0, 1],
    lengths: [58, 41.4, 25.7, 17.3],
    widths: [
      [12, 6.8, 13.2],
      [14, 7.9, 11.4],
      [12, 6.8, 9.8],
      [9.8, 4.9, 7],
    ],
    flexion: [16, 21, 10],
    spread: -2,
  },
  little: {
    base: [-15.4, 24, 0.4],
    direction: [-0.2, 1, 0.1],
    pulp: [0.16, 0, 1],
    lengths: [53.7, 32.7, 18.1, 16],
    widths: [
      [12.4, 6.5, 12],
      [12.6, 6.7, 9.8],
      [10.4, 5.8, 8.4],
      [8.6, 4.3, 6.2],
    ],
    flexion: [18, 22, 10],
    spread: -2,
  },
}

/**
 * Rings of a long bone: place along it (0 base, 1 head), share of base, shaft and head width in the half-width there, and
 * depth over width. Metacarpals have round heads, phalanges flat ones, the last ones end in a tuft.
 */
export type RingShape = readonly [at: number, base: number, shaft: number, head: number, depth: number]

/** Shapes of metacarpals, of phalanges and of last phalanges. */
export const RING_SHAPES = {
  metacarpal: [
    [0.012, 0.8, 0, 0, 1.02],
    [0.07, 0.98, 0, 0, 1.04],
    [0.22, 0.2, 0.8, 0, 1.05],
    [0.5, 0, 1, 0, 1.08],
    [0.76, 0, 0.62, 0.36, 1.02],
    [0.89, 0, 0, 1, 0.98],
    [0.965, 0, 0, 0.76, 1],
  ],
  phalanx: [
    [0.012, 0.82, 0, 0, 0.8],
    [0.09, 1, 0, 0, 0.78],
    [0.25, 0.26, 0.76, 0, 0.76],
    [0.56, 0, 1, 0, 0.74],
    [0.8, 0, 0.5, 0.5, 0.72],
    [0.91, 0, 0, 1, 0.74],
    [0.98, 0, 0, 0.72, 0.74],
  ],
  tip: [
    [0.015, 0.8, 0, 0, 0.72],
    [0.12, 1, 0, 0, 0.7],
    [0.34, 0.3, 0.72, 0, 0.72],
    [0.6, 0, 1, 0, 0.72],
    [0.8, 0, 0.2, 0.8, 0.6],
    [0.92, 0, 0, 0.9, 0.52],
    [0.98, 0, 0, 0.55, 0.5],
  ],
} as const satisfies Record<string, readonly RingShape[]>

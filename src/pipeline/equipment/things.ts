import { DUMBBELL, FLAT_BENCH, INCLINE_BENCH, STRAPS } from '../../anatomy/equipment/dimensions'
import type { Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'
import { band, bar, capped, joined, roundedBox, turned } from './solids'

/** Straps, dumbbells and benches about their own origins, body axes [m]; colours are given piece by piece. */

/** A surface in one colour (sRGB, `#rrggbb`). */
export interface Piece {
  readonly mesh: IndexedMesh
  readonly colour: string
}

const STEEL = '#a7b0b8'
const DARK_STEEL = '#6d7780'
const RUBBER = '#4b545d'
const PAD = '#67727c'
const WEBBING = '#8b97a1'
const FOAM = '#59636c'
const STITCHING = '#c5ced5'

/** Beam, bolt and ring that the straps hang from; the origin is where they begin. */
export const anchor = (): readonly Piece[] => [
  { colour: DARK_STEEL, mesh: roundedBox([-0.035, 0.1, -0.34], [0.035, 0.17, 0.34], 0.008) },
  { colour: STEEL, mesh: roundedBox([-0.03, 0.092, -0.05], [0.03, 0.1, 0.05], 0.003) },
  { colour: STEEL, mesh: bar([0, 0.02, 0], [0, 0.098, 0], 0.007) },
  { colour: STEEL, mesh: ring([0, 0.012, 0], 0.02, 0.0045) },
  { colour: WEBBING, mesh: roundedBox([-0.008, -0.018, -0.022], [0.008, 0.008, 0.022], 0.004) },
]

/** One metre of webbing along Y; the core stretches it to its length. */
export const strap = (): readonly Piece[] => [
  {
    colour: WEBBING,
    mesh: band([0, 0, 0], [0, 1, 0], [1, 0, 0], STRAPS.webbingWidth * 0.7, STRAPS.webbingThickness),
  },
]

/** Foam grip along Z and its loop of webbing, which rises to the strap. */
export function handle(): readonly Piece[] {
  const half = STRAPS.gripLength / 2
  const top = STRAPS.loopHeight
  const out = half + 0.004
  const sides = [1, -1].map((side) =>
    band(
      [0, 0, side * out],
      [0, top, side * 0.006],
      [1, 0, 0],
      STRAPS.webbingWidth * 0.7,
      STRAPS.webbingThickness,
    ),
  )
  return [
    {
      colour: FOAM,
      mesh: turned([0, 0, -half], [0, 0, 1], capped(STRAPS.gripLength, STRAPS.gripRadius, 0.005)),
    },
    ...[1, -1].map((side) => ({
      colour: RUBBER,
      mesh: turned(
        [0, 0, side > 0 ? half - 0.002 : -half - 0.008],
        [0, 0, 1],
        capped(0.01, STRAPS.gripRadius + 0.003, 0.003),
      ),
    })),
    { colour: WEBBING, mesh: joined(sides) },
    {
      colour: STITCHING,
      mesh: roundedBox([-0.014, top - 0.014, -0.009], [0.014, top + 0.012, 0.009], 0.004),
    },
  ]
}

/** Dumbbell along Z: knurled handle, round rubber heads with a steel face. */
export function dumbbell(): readonly Piece[] {
  const half = DUMBBELL.handleLength / 2
  const { headLength, headRadius, handleRadius } = DUMBBELL
  const heads = [1, -1].flatMap((side) => {
    const from = side > 0 ? half : -half - headLength
    const face = side > 0 ? half + headLength - 0.004 : -half - headLength - 0.001
    return [
      { colour: RUBBER, mesh: turned([0, 0, from], [0, 0, 1], capped(headLength, headRadius, 0.012), 32) },
      { colour: STEEL, mesh: turned([0, 0, face], [0, 0, 1], capped(0.005, headRadius * 0.42, 0.002), 20) },
    ]
  })
  return [
    ...heads,
    {
      colour: STEEL,
      mesh: turned(
        [0, 0, -half - 0.01],
        [0, 0, 1],
        [
          [0, handleRadius * 0.85],
          [0.015, handleRadius * 0.85],
          [half + 0.01, handleRadius],
          [2 * half + 0.005, handleRadius * 0.85],
          [2 * half + 0.02, handleRadius * 0.85],
        ],
      ),
    },
  ]
}

/** Flat bench along X; the origin lies on the floor under its middle. */
export function flatBench(): readonly Piece[] {
  const { length, width, height, padThickness } = FLAT_BENCH
  const [x, z] = [length / 2, width / 2]
  const under = height - padThickness
  const foot = x - 0.16
  return [
    { colour: PAD, mesh: roundedBox([-x, under, -z], [x, height, z], 0.022, 3) },
    {
      colour: STEEL,
      mesh: roundedBox([-x + 0.08, under - 0.055, -0.03], [x - 0.08, under - 0.004, 0.03], 0.006),
    },
    ...[1, -1].flatMap((end) => [
      { colour: STEEL, mesh: bar([end * foot, 0.03, 0], [end * (foot - 0.03), under - 0.03, 0], 0.026) },
      {
        colour: STEEL,
        mesh: roundedBox([end * foot - 0.028, 0.006, -0.24], [end * foot + 0.028, 0.054, 0.24], 0.008),
      },
      ...[1, -1].map((side) => ({
        colour: RUBBER,
        mesh: roundedBox(
          [end * foot - 0.034, 0, side * 0.235 - 0.03],
          [end * foot + 0.034, 0.06, side * 0.235 + 0.03],
          0.012,
          1,
        ),
      })),
    ]),
  ]
}

/** Pad of the incline bench; the origin is the upper end of its face, X goes into it, Y up along it. */
export function inclinePad(): readonly Piece[] {
  const { padLength, padWidth, padThickness } = INCLINE_BENCH
  const z = padWidth / 2
  return [
    { colour: PAD, mesh: roundedBox([0, -padLength, -z], [padThickness, 0, z], 0.022, 3) },
    {
      colour: STEEL,
      mesh: roundedBox(
        [padThickness + 0.003, 0.05 - padLength, -0.03],
        [padThickness + 0.05, -0.06, 0.03],
        0.006,
      ),
    },
  ]
}

/**
 * Frame of the incline bench: foot bars, spine along the floor, a strut to each end of the pad.
 * @param low   where the lower end of the pad's back is, over the floor under the pad's upper end
 * @param high  likewise of its upper end
 */
export function inclineFrame(low: Vec3, high: Vec3): readonly Piece[] {
  const behind = low[0] - 0.02
  const ahead = high[0] + 0.08
  return [
    { colour: STEEL, mesh: roundedBox([behind - 0.02, 0.03, -0.028], [ahead + 0.02, 0.075, 0.028], 0.008) },
    { colour: STEEL, mesh: bar([behind + 0.03, 0.05, 0], low, 0.026) },
    { colour: STEEL, mesh: bar([ahead - 0.06, 0.05, 0], high, 0.022) },
    { colour: DARK_STEEL, mesh: bar([behind + 0.06, 0.06, 0], [high[0] - 0.05, high[1] - 0.12, 0], 0.014) },
    ...[behind, ahead].flatMap((x) => [
      { colour: STEEL, mesh: roundedBox([x - 0.028, 0.006, -0.22], [x + 0.028, 0.054, 0.22], 0.008) },
      ...[1, -1].map((side) => ({
        colour: RUBBER,
        mesh: roundedBox(
          [x - 0.034, 0, side * 0.215 - 0.03],
          [x + 0.034, 0.06, side * 0.215 + 0.03],
          0.012,
          1,
        ),
      })),
    ]),
  ]
}

/** Ring about Z. */
function ring(centre: Vec3, radius: number, thickness: number): IndexedMesh {
  const [around, across] = [20, 8]
  const positions: number[] = []
  const indices: number[] = []
  for (let i = 0; i < around; i++)
    for (let j = 0; j < across; j++) {
      const [a, b] = [(2 * Math.PI * i) / around, (2 * Math.PI * j) / across]
      const r = radius + thickness * Math.cos(b)
      positions.push(
        centre[0] + r * Math.cos(a),
        centre[1] + r * Math.sin(a),
        centre[2] + thickness * Math.sin(b),
      )
      const [p, q] = [i * across + j, i * across + ((j + 1) % across)]
      const [s, t] = [((i + 1) % around) * across + j, ((i + 1) % around) * across + ((j + 1) % across)]
      indices.push(p, s, t, p, t, q)
    }
  return { positions: Float32Array.from(positions), indices: Uint32Array.from(indices) }
}

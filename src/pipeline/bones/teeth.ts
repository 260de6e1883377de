import {
  CROWN_DEPTHS_MM,
  CROWN_HEIGHTS_MM,
  CROWN_WIDTHS_MM,
  DENTAL_ARCHES_MM,
} from '../../anatomy/figures/skull'
import type { Vec3 } from '../../math/vec3'
import { ballChain, roundedBox, smoothUnion, union, type Ball, type Field } from '../field/primitives'

/** Gap between neighbouring crowns at their edge [mm], so that each shows; ridges behind them close it. */
const GAP = 1.2
/** How much narrower a crown is at its neck [mm]. */
const WAIST = 1.2
/** Teeth whose roots bulge the bone: incisors, canine and first premolar. */
const ROOTS = 4

/** Crowns and roots of the right half of an arch, set along it by their widths, body frame [m]. */
export function teeth(arch: 'upper' | 'lower'): Field {
  const { centreX, depth, halfWidth, gum, edge } = DENTAL_ARCHES_MM[arch]
  const at = (angle: number, inward = 0): [number, number] => [
    centreX + (depth - inward) * Math.cos(angle),
    (halfWidth - inward) * Math.sin(angle),
  ]
  const bulge = arch === 'upper' ? 0.4 : -0.4
  const away = Math.sign(gum - edge)
  const crowns: Field[] = []
  let angle = 0
  for (const [i, width] of CROWN_WIDTHS_MM[arch].entries()) {
    const step = width / Math.hypot(depth * Math.sin(angle + 0.05), halfWidth * Math.cos(angle + 0.05))
    const [x, z] = at(angle + step / 2)
    const outward = normal(depth, halfWidth, angle + step / 2)
    // Incisors narrow to an edge, so half of their depth is behind the row; canines stand out a little.
    const thick = (i < 3 ? 0.42 : 0.45) * CROWN_DEPTHS_MM[arch][i]!
    const proud = i === 2 ? 0.8 : 0
    const height = CROWN_HEIGHTS_MM[arch][i]!
    const block = (middle: number, half: number, halfWide: number): Field =>
      roundedBox(
        [(x + proud * outward[0]) / 1000, middle / 1000, (z + proud * outward[2]) / 1000],
        [thick / 1000, half / 1000, halfWide / 1000],
        0.0016,
        [outward, [0, 1, 0], [-outward[2], 0, outward[0]]],
      )
    const neck = edge + away * height
    crowns.push(
      smoothUnion(
        0.002,
        block(edge + away * (0.36 * height - 0.4), 0.36 * height + 0.4, (width - GAP) / 2),
        block(neck - away * 1.5, 3, (width - GAP - WAIST) / 2),
      ),
    )
    if (i < ROOTS) {
      const [rx, rz] = [x + (proud + bulge) * outward[0], z + (proud + bulge) * outward[2]]
      const root = (y: number, back: number, radius: number): Ball => ({
        centre: [(rx - back * outward[0]) / 1000, y / 1000, (rz - back * outward[2]) / 1000],
        radius: radius / 1000,
      })
      crowns.push(
        ballChain([root(neck, 0.2, 0.36 * (width - GAP)), root(neck + away * (i === 2 ? 10 : 6), 1.8, 1.8)]),
      )
    }
    angle += step
  }
  const last = angle
  const ridges = [gum, (gum + edge) / 2, edge + 0.35 * (gum - edge)].map((height) =>
    ballChain(
      Array.from({ length: 15 }, (_, i): Ball => {
        const [x, z] = at((last * i) / 14, 1)
        return { centre: [x / 1000, height / 1000, z / 1000], radius: 0.0019 }
      }),
    ),
  )
  return smoothUnion(0.0008, union(...crowns), union(...ridges))
}

/** Outward unit normal of the arch's ellipse at an angle. */
function normal(depth: number, halfWidth: number, angle: number): Vec3 {
  const [x, z] = [Math.cos(angle) / depth, Math.sin(angle) / halfWidth]
  const length = Math.hypot(x, z)
  return [x / length, 0, z / length]
}

import { CROWN_WIDTHS_MM, DENTAL_ARCHES_MM } from '../../anatomy/figures/skull'
import type { Vec3 } from '../../math/vec3'
import { ballChain, roundedBox, smoothUnion, union, type Ball, type Field } from '../field/primitives'

/** Gap between neighbouring crowns [mm], so that each shows; a ridge behind them closes it. */
const GAP = 1.4

/** Crowns of the right half of an arch, set along it by their widths, body frame [m]. */
export function teeth(arch: 'upper' | 'lower'): Field {
  const { centreX, depth, halfWidth, gum, edge } = DENTAL_ARCHES_MM[arch]
  const at = (angle: number): [number, number] => [
    centreX + depth * Math.cos(angle),
    halfWidth * Math.sin(angle),
  ]
  const crowns: Field[] = []
  let angle = 0
  for (const [i, width] of CROWN_WIDTHS_MM[arch].entries()) {
    const step = width / Math.hypot(depth * Math.sin(angle + 0.05), halfWidth * Math.cos(angle + 0.05))
    const [x, z] = at(angle + step / 2)
    const outward = normal(depth, halfWidth, angle + step / 2)
    // Incisors are thin from front to back, molars as deep as wide; canines stand out a little.
    const thick = i < 2 ? 2.5 : i < 3 ? 3.6 : 4.6
    const proud = i === 2 ? 0.6 : 0
    const height = Math.abs(gum - edge) / 2 + 1.2
    crowns.push(
      roundedBox(
        [(x + proud * outward[0]) / 1000, (gum + edge) / 2000, (z + proud * outward[2]) / 1000],
        [thick / 1000, height / 1000, (width - GAP) / 2000],
        0.0022,
        [outward, [0, 1, 0], [-outward[2], 0, outward[0]]],
      ),
    )
    angle += step
  }
  const last = angle
  const ridges = [gum, (gum + edge) / 2, edge + 0.35 * (gum - edge)].map((height) =>
    ballChain(
      Array.from({ length: 15 }, (_, i): Ball => {
        const [x, z] = at((last * i) / 14)
        return { centre: [x / 1000, height / 1000, z / 1000], radius: 0.0021 }
      }),
    ),
  )
  return smoothUnion(0.0012, union(...crowns), union(...ridges))
}

/** Outward unit normal of the arch's ellipse at an angle. */
function normal(depth: number, halfWidth: number, angle: number): Vec3 {
  const [x, z] = [Math.cos(angle) / depth, Math.sin(angle) / halfWidth]
  const length = Math.hypot(x, z)
  return [x / length, 0, z / length]
}

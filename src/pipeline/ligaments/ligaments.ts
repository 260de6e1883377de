import {
  NUCHAL_LIGAMENT,
  SPINOUS_TIPS,
  SUPRASPINOUS_SECTION,
  type LigamentStation,
} from '../../anatomy/figures/ligaments'
import { ringStack } from '../loft/ringStack'
import { splineWeights } from '../loft/spline'
import type { IndexedMesh, RigidPart } from '../part'

const MM = 1e-3
/** Share of the length at each end over which a ligament rounds off. */
const ROUNDING = 0.03

/** Nuchal ligament, carried by the neck, and supraspinous ligament, by the trunk. Body frame [m]. */
export function buildLigaments(): readonly RigidPart[] {
  return [
    {
      id: 'nuchal-ligament',
      kind: 'ligament',
      joint: 'neck',
      mesh: midlinePlate(NUCHAL_LIGAMENT, { rings: 28, around: 8 }),
    },
    {
      id: 'supraspinous-ligament',
      kind: 'ligament',
      joint: 'thorax',
      mesh: midlinePlate(supraspinousStations(), { rings: 44, around: 8 }),
    },
  ]
}

/**
 * Closed surface about the midline: elliptic sections from dorsal to ventral border, smooth splines between the stations,
 * rounded off at both ends.
 * @param stations from top to bottom, at least 2
 * @returns rings · around + 2 points, symmetric in z for an even `around`
 */
export function midlinePlate(
  stations: readonly LigamentStation[],
  detail: { readonly rings: number; readonly around: number },
): IndexedMesh {
  const { rings, around } = detail
  const weights = splineWeights(stations.length)
  const at = (share: number) => {
    const w = weights(share * (stations.length - 1))
    const mix = (pick: (station: LigamentStation) => number) =>
      stations.reduce((sum, station, i) => sum + pick(station) * w[i]!, 0) * MM
    const dorsal = [mix((s) => s.dorsal[0]), mix((s) => s.dorsal[1])] as const
    const ventral = [mix((s) => s.ventral[0]), mix((s) => s.ventral[1])] as const
    const end = Math.min(1, share / ROUNDING, (1 - share) / ROUNDING)
    const size = Math.sqrt(Math.max(0, 1 - (1 - end) ** 2))
    return { dorsal, ventral, half: (mix((s) => s.thick) / 2) * size, size }
  }
  const points: number[] = []
  const add = (share: number, angle: number) => {
    const { dorsal, ventral, half, size } = at(share)
    const along = (Math.cos(angle) * size) / 2
    points.push(
      (dorsal[0] + ventral[0]) / 2 + (ventral[0] - dorsal[0]) * along,
      (dorsal[1] + ventral[1]) / 2 + (ventral[1] - dorsal[1]) * along,
      Math.sin(angle) * half,
    )
  }
  add(0, 0)
  for (let r = 0; r < rings; r++)
    for (let j = 0; j < around; j++) add((r + 0.3) / (rings - 0.4), (2 * Math.PI * j) / around)
  add(1, 0)
  return ringStack(Float64Array.from(points), rings, around)
}

/** Sections of the cord at every tip, square to the line of the tips. */
function supraspinousStations(): readonly LigamentStation[] {
  const { behind, before, thick } = SUPRASPINOUS_SECTION
  return SPINOUS_TIPS.map(([x, y], i) => {
    const [x0, y0] = SPINOUS_TIPS[Math.max(0, i - 1)]!
    const [x1, y1] = SPINOUS_TIPS[Math.min(SPINOUS_TIPS.length - 1, i + 1)]!
    const length = Math.hypot(x1 - x0, y1 - y0)
    const forward = [(y0 - y1) / length, (x1 - x0) / length] as const
    return {
      dorsal: [x - forward[0] * behind, y - forward[1] * behind],
      ventral: [x + forward[0] * before, y + forward[1] * before],
      thick,
    }
  })
}

import { DISCS } from '../../anatomy/figures/lofts/discs'
import type { DiscFigure } from '../../anatomy/figures/lofts/types'
import { discFace, type DiscFace } from '../loft/disc'
import type { IndexedMesh } from '../part'

/** Share of the rounding that is taken away. */
const CRISP = 0.85
/** Depth under the end plate over which the rim counts in full, and beyond which it does not [mm]. */
const DEPTH = [2.5, 5] as const
/** Likewise from the rim inwards [mm]. */
const INWARD = [3.5, 7] as const

const SPINE = [
  ...[2, 3, 4, 5, 6, 7].map((n) => `c${n}`),
  ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`),
  ...[1, 2, 3, 4, 5].map((n) => `l${n}`),
]

/**
 * A vertebra whose body ends in crisp rims. Balls of a sphere mesh and the smoothing of its surface round the edge between
 * end plate and side wall over three to four millimetres; the discs' figures say where plate and outline run. Each vertex
 * near such an edge lies a under the plate and b within the outline: the smaller of both is the rounding's gap there, and is
 * taken out of both. What lies on the plate or on the wall stays, and so do pedicles and processes, outside the outline.
 * Other bones come back as they are.
 */
export function crispEndPlates(id: string, mesh: IndexedMesh): IndexedMesh {
  const level = SPINE.indexOf(id.replace('vertebra-', ''))
  if (!id.startsWith('vertebra-') || level < 0) return mesh
  const faces: DiscFace[] = []
  const add = (disc: DiscFigure | undefined, side: 'lower' | 'upper'): void => {
    if (disc) faces.push(discFace(disc, side))
  }
  add(DISCS[`disc-${SPINE[level - 1] ?? ''}`], 'lower') // the vertebra's upper end plate
  add(DISCS[`disc-${SPINE[level]!}`], 'upper')
  const positions = Float32Array.from(mesh.positions)
  for (let i = 0; i < positions.length; i += 3)
    for (const face of faces) {
      const at = face([1000 * positions[i]!, 1000 * positions[i + 1]!, 1000 * positions[i + 2]!])
      const gap = Math.min(at.depth, at.within)
      if (gap <= 0) continue
      const step = (CRISP * gap * fade(at.depth, DEPTH) * fade(at.within, INWARD)) / 1000
      for (const k of [0, 1, 2] as const) positions[i + k]! += step * (at.outward[k] + at.towardsDisc[k])
    }
  return { positions, indices: mesh.indices }
}

/** 1 up to the first bound, 0 from the second on, smooth between. */
function fade(x: number, [full, none]: readonly [number, number]): number {
  const t = Math.min(1, Math.max(0, (none - x) / (none - full)))
  return t * t * (3 - 2 * t)
}

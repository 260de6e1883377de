import type { Vec3 } from '../../math/vec3'
import { mirrorMesh } from '../mirror'
import type { IndexedMesh, Part } from '../part'
import { coincident, vertexNormals } from '../rig/normals'
import { Occluders } from './occluders'
import { cosineDirections, tangents } from './rays'

/**
 * Ambient occlusion a vertex, baked once on the right side and the midline; the left takes its mirror image.
 *
 * Light is kept away only by what still lies there when a reader peels the body: bones are shaded by bones, a muscle by
 * bones and by muscles of its own and deeper layers. One picture for all states of peeling would leave the dark print of
 * the trapezius on the rhomboids under it.
 */
export interface OcclusionSettings {
  /** Rays a vertex. */
  readonly rays: number
  /** How far a surface casts its shade [m]. */
  readonly reach: number
  /** Passes of smoothing over neighbouring vertices. */
  readonly smoothing: number
}

export const OCCLUSION: OcclusionSettings = { rays: 64, reach: 0.08, smoothing: 2 }

/** Power on the open share: the linear falloff alone leaves shallow hollows such as the fossae of the scapula flat. */
const CONTRAST = 1.5
/** How far rays start above their surface [m]: clear of the rounding grid and of neighbouring faces. */
const LIFT = 0.0004
/** Turns of the ray set, one for each residue of the vertex number: trades banding for noise that smoothing removes. */
const TURNS = 8

/**
 * @param parts right side and midline parts, body frame
 * @returns for each part id, n values from 1 (open) to 0 (closed in), one a vertex
 */
export function bakeOcclusion(
  parts: readonly Part[],
  settings: OcclusionSettings = OCCLUSION,
): ReadonlyMap<string, Float32Array> {
  const whole = parts
    .filter(castsShade)
    .flatMap((part) => (part.id.endsWith('-r') ? [part, { ...part, mesh: mirrorMesh(part.mesh) }] : [part]))
  const depths = [...new Set(whole.map(depthOf))].sort((a, b) => a - b)
  const occluders = new Map(
    depths.map((depth) => [
      depth,
      new Occluders(whole.filter((p) => depthOf(p) <= depth).map((p) => p.mesh)),
    ]),
  )
  const sets = Array.from({ length: TURNS }, (_, i) => cosineDirections(settings.rays, i / TURNS))
  return new Map(
    parts.map((part) => {
      const raw = castFrom(part.mesh, occluders.get(depthOf(part))!, sets, settings.reach)
      return [part.id, smooth(part.mesh, raw, settings.smoothing)]
    }),
  )
}

/** Areas on bones are too thin to keep light away, and are seldom shown. */
const castsShade = (part: Part): boolean => part.kind !== 'attachment'

/** Rigid parts, and the areas on them, lie under every muscle. */
const depthOf = (part: Part): number => ('layer' in part ? part.layer : -1)

function castFrom(
  mesh: IndexedMesh,
  occluders: Occluders,
  sets: readonly (readonly Vec3[])[],
  reach: number,
): Float32Array {
  const normals = vertexNormals(mesh)
  const { positions } = mesh
  return Float32Array.from({ length: positions.length / 3 }, (_, i) => {
    const n: Vec3 = [normals[3 * i]!, normals[3 * i + 1]!, normals[3 * i + 2]!]
    const [t, b] = tangents(n)
    const origin: Vec3 = [
      positions[3 * i]! + n[0] * LIFT,
      positions[3 * i + 1]! + n[1] * LIFT,
      positions[3 * i + 2]! + n[2] * LIFT,
    ]
    const directions = sets[i % TURNS]!
    let shade = 0
    for (const [x, y, z] of directions) {
      const direction: Vec3 = [
        t[0] * x + b[0] * y + n[0] * z,
        t[1] * x + b[1] * y + n[1] * z,
        t[2] * x + b[2] * y + n[2] * z,
      ]
      const distance = occluders.distance(origin, direction, reach)
      if (distance < reach) shade += 1 - distance / reach
    }
    return (1 - shade / directions.length) ** CONTRAST
  })
}

/** Mean with the edge neighbours, half and half, `passes` times; vertices at one place count as one. */
function smooth(mesh: IndexedMesh, values: Float32Array, passes: number): Float32Array {
  const shared = coincident(mesh.positions)
  let current = values
  for (let pass = 0; pass < passes; pass++) {
    const sum = new Float64Array(values.length)
    const count = new Uint32Array(values.length)
    for (let i = 0; i < mesh.indices.length; i++) {
      const corner = i % 3
      const a = shared[mesh.indices[i]!]!
      const b = shared[mesh.indices[i - corner + ((corner + 1) % 3)]!]!
      sum[a] = sum[a]! + current[b]!
      count[a]!++
      sum[b] = sum[b]! + current[a]!
      count[b]!++
    }
    const before = current
    current = Float32Array.from(before, (_, i) => {
      const at = shared[i]!
      return count[at]! > 0 ? (before[at]! + sum[at]! / count[at]!) / 2 : before[at]!
    })
  }
  return current
}

import type { Document } from '@gltf-transform/core'
import { fileURLToPath } from 'node:url'
import { splitAttachment } from '../../contract/structures'
import { applyTo, invert, STILL, type Rigid } from '../../math/rigid'
import { createVec3 } from '../../math/vec3'
import { signedVolume } from '../field/topology'
import { committedModel } from './check'
import { faceNeighbours, type FaceNeighbours } from '../rig/faceNeighbours'
import { BoneField, outwardOf } from '../skinning/boneField'
import { RAISE_PLANES, RAISE_TOP } from '../skinning/poses'
import { raisedShoulder } from '../../kinematics/shoulder'
import { REST_SHOULDER, skeletonPose } from '../../kinematics/skeleton'
import { corePose, deform, sampledClips, skinnedSurfaces, turnedTriangles } from './deform'
import type { PosedFigure, SkinnedSurface } from './deform'
import { solidsOf, type Solid } from './depth'
import { rigidMeshes } from './placed'
import { readModel } from './readModel'

/** Poses of a clip that are looked at, evenly spread. */
const SAMPLES = 8
/** Steps of an arm raise that are looked at. */
const RAISES = 6
const BONES = /^(rib-\d\d|scapula|humerus)-r$/
/** Ribs that muscles lie outside of alone. */
const CAGE = /^(rib|costal-cartilage)-(0[3-9]|1\d)-r$/

/** Edge of a cell of the field that tells how far behind a rib a point is [m]. */
const CAGE_CELL = 0.003

/** What one muscle goes through in one clip, at its worst. */
export interface MotionRow {
  readonly clip: string
  readonly muscle: string
  /** Least and greatest volume against rest. */
  readonly volume: readonly [number, number]
  /** Most triangles turned inside out in one pose. */
  readonly turned: number
  /** Deepest that a vertex sinks into rib, scapula or humerus beyond its depth at rest [m], and into which. */
  readonly sunk: number
  readonly into: string | null
  /** Deepest that a vertex gets behind the outer face of a rib beyond its depth at rest, in the rib or past it [m]. */
  readonly behind: number
}

/** How every right-side muscle fares in every clip of a written model, and with the arm raised. */
export function motionRows(
  document: Document,
  samples = SAMPLES,
  raises = armRaises(),
): readonly MotionRow[] {
  const solids = solidsOf(document, BONES)
  const ribs = rigidMeshes(document, CAGE).map(({ mesh }) => mesh)
  const wall = behindOf(new BoneField(ribs, outwardOf(ribs), CAGE_CELL))
  const muscles = skinnedSurfaces(document)
    .filter(({ id }) => id.endsWith('-r') && !splitAttachment(id))
    .map((muscle) => watch(muscle, solids, wall))
  return [...sampledClips(document, samples), ...raises].flatMap(([clip, poses]) =>
    muscles.map((watched) => ({ clip, muscle: watched.muscle.id, ...worstOf(watched, poses, solids, wall) })),
  )
}

/** The arm raised in three planes, `RAISES` steps to the top each, as the app shows it. */
export const armRaises = (): readonly (readonly [string, readonly PosedFigure[]])[] =>
  Object.entries(RAISE_PLANES).map(([plane, angle]) => [
    `raise-${plane}`,
    Array.from({ length: RAISES }, (_, i) => {
      const moving = raisedShoulder(angle, (RAISE_TOP * (i + 1)) / RAISES)
      return corePose(skeletonPose({ r: moving, l: REST_SHOULDER, lean: 0 }))
    }),
  ])

/** What can be asked how deep a point lies in it. */
type Depth = Pick<Solid, 'depth'>

/** A muscle, and what its poses are held against. */
interface Watched {
  readonly muscle: SkinnedSurface
  readonly neighbours: FaceNeighbours
  /** At rest [m³]. */
  readonly volume: number
  /** For each solid the depth of every vertex at rest [m]. */
  readonly depths: readonly Float64Array[]
  /** The same for the wall of the ribs. */
  readonly behind: Float64Array
}

const watch = (muscle: SkinnedSurface, solids: readonly Solid[], wall: Depth): Watched => ({
  muscle,
  neighbours: faceNeighbours(muscle.rest, muscle.indices),
  volume: signedVolume(muscle.rest, muscle.indices),
  depths: solids.map((solid) => depths(muscle.rest, solid, STILL)),
  behind: depths(muscle.rest, wall, STILL),
})

/** The wall of the ribs, to be asked like a solid. */
const behindOf = (cage: BoneField): Depth => ({
  depth: ([x, y, z]) => Math.max(0, -cage.read(x, y, z)),
})

function worstOf(
  { muscle, neighbours, volume, depths: atRest, behind: behindAtRest }: Watched,
  poses: readonly PosedFigure[],
  solids: readonly Solid[],
  wall: Depth,
): Omit<MotionRow, 'clip' | 'muscle'> {
  const { indices } = muscle
  let least = 1
  let greatest = 1
  let turned = 0
  let sunk = 0
  let into: string | null = null
  let behind = 0
  for (const { motions, morphWeights } of poses) {
    const posed = deform(muscle, motions, morphWeights(muscle))
    const share = signedVolume(posed, indices) / volume
    least = Math.min(least, share)
    greatest = Math.max(greatest, share)
    turned = Math.max(turned, turnedTriangles(muscle, neighbours, posed).length)
    solids.forEach((solid, s) => {
      depths(posed, solid, motions[solid.joint]).forEach((depth, i) => {
        const deeper = depth - atRest[s]![i]!
        if (deeper <= sunk) return
        sunk = deeper
        into = solid.id
      })
    })
    depths(posed, wall, motions.thorax).forEach((depth, i) => {
      behind = Math.max(behind, depth - behindAtRest[i]!)
    })
  }
  return { volume: [least, greatest], turned, sunk, into, behind }
}

const _p = createVec3()

/** Depth of every vertex in a solid [m] that its joint has moved. */
function depths(posed: Float64Array, solid: Depth, motion: Rigid): Float64Array {
  const back = invert(motion)
  const out = new Float64Array(posed.length / 3)
  for (let i = 0; i < out.length; i++) {
    for (let k = 0; k < 3; k++) _p[k] = posed[3 * i + k]!
    out[i] = solid.depth(applyTo(_p, back, _p))
  }
  return out
}

async function main(): Promise<void> {
  const rows = motionRows(await readModel(committedModel().glb))
  const bad = rows.filter(({ volume, turned, sunk }) => outside(volume) || turned > 0 || sunk > 0.003)
  for (const row of [...bad].sort((a, b) => b.sunk - a.sunk)) console.log(line(row))
  console.log(
    `${rows.length} muscles in clips: ${rows.filter((row) => row.sunk > 0.003).length} sink over 3 mm ` +
      `(deepest ${(1000 * Math.max(...rows.map((row) => row.sunk))).toFixed(1)} mm), ` +
      `${rows.filter((row) => row.behind > 0.003).length} get as far behind a rib ` +
      `(deepest ${(1000 * Math.max(...rows.map((row) => row.behind))).toFixed(1)} mm), ` +
      `${rows.filter((row) => row.turned > 0).length} turn triangles, ` +
      `${rows.filter((row) => outside(row.volume)).length} leave ±15 % of their volume`,
  )
}

const outside = ([least, greatest]: readonly [number, number]): boolean => least < 0.85 || greatest > 1.15

const line = ({ clip, muscle, volume, turned, sunk, into, behind }: MotionRow): string =>
  `${clip.padEnd(29)} ${muscle.padEnd(32)} volume ${volume.map((v) => v.toFixed(2)).join('–')}, ` +
  `${turned} turned, ${(sunk * 1000).toFixed(1)} mm into ${into ?? 'nothing'}, ` +
  `${(behind * 1000).toFixed(1)} mm behind a rib`

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()

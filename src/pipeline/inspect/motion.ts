import type { Document } from '@gltf-transform/core'
import { fileURLToPath } from 'node:url'
import { splitAttachment } from '../../contract/structures'
import { IDENTITY } from '../../math/quat'
import { apply, invert } from '../../math/rigid'
import type { Vec3 } from '../../math/vec3'
import { committedModel } from './check'
import { faceNeighbours } from '../rig/faceNeighbours'
import { motionsOf, type JointMotions } from '../rig/motions'
import { RAISE_PLANES, RAISE_TOP } from '../skinning/poses'
import { raisedShoulder } from '../../kinematics/shoulder'
import { REST_SHOULDER, skeletonPose } from '../../kinematics/skeleton'
import { clipPose, corePose, deform, skinnedSurfaces, turnedTriangles } from './deform'
import type { PosedFigure, SkinnedSurface } from './deform'
import { solidsOf, type Solid } from './depth'
import { readModel } from './readModel'
import { surfaceReport } from './surface'

/** Poses of a clip that are looked at, evenly spread. */
const SAMPLES = 8
/** Steps of an arm raise that are looked at. */
const RAISES = 6
const BONES = /^(rib-\d\d|scapula|humerus)-r$/

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
}

/** How every right-side muscle fares in every clip of a written model, and with the arm raised. */
export function motionRows(
  document: Document,
  samples = SAMPLES,
  raises = armRaises(),
): readonly MotionRow[] {
  const solids = solidsOf(document, BONES)
  const rest = motionsOf(() => IDENTITY)
  const muscles = skinnedSurfaces(document).filter(({ id }) => id.endsWith('-r') && !splitAttachment(id))
  const atRest = new Map(muscles.map((muscle) => [muscle, depths(muscle.rest, solids, rest)]))
  const clips = document
    .getRoot()
    .listAnimations()
    .map((clip) => {
      const end = Math.max(...clip.listSamplers().map((s) => s.getInput()?.getMax([])[0] ?? 0))
      const poses = Array.from({ length: samples }, (_, i) => clipPose(clip, (end * (i + 0.5)) / samples))
      return [clip.getName(), poses] as const
    })
  return [...clips, ...raises].flatMap(([clip, poses]) =>
    muscles.map((muscle) => ({
      clip,
      muscle: muscle.id,
      ...worstOf(muscle, poses, solids, atRest.get(muscle)!),
    })),
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

function worstOf(
  muscle: SkinnedSurface,
  poses: readonly PosedFigure[],
  solids: readonly Solid[],
  atRest: readonly Float64Array[],
): Omit<MotionRow, 'clip' | 'muscle'> {
  const neighbours = faceNeighbours(muscle.rest, muscle.indices)
  const still = surfaceReport(muscle.rest, muscle.indices).volume
  let least = 1
  let greatest = 1
  let turned = 0
  let sunk = 0
  let into: string | null = null
  for (const { motions, morphWeights } of poses) {
    const posed = deform(muscle, motions, morphWeights(muscle))
    const share = surfaceReport(posed, muscle.indices).volume / still
    least = Math.min(least, share)
    greatest = Math.max(greatest, share)
    turned = Math.max(turned, turnedTriangles(muscle, neighbours, posed).length)
    depths(posed, solids, motions).forEach((now, s) => {
      now.forEach((depth, i) => {
        const deeper = depth - atRest[s]![i]!
        if (deeper <= sunk) return
        sunk = deeper
        into = solids[s]!.id
      })
    })
  }
  return { volume: [least, greatest], turned, sunk, into }
}

/** Depth of every vertex in every solid [m], the solids moved along with their joints. */
function depths(
  posed: Float64Array,
  solids: readonly Solid[],
  motions: JointMotions,
): readonly Float64Array[] {
  return solids.map((solid) => {
    const back = invert(motions[solid.joint])
    return Float64Array.from({ length: posed.length / 3 }, (_, i) => {
      const p: Vec3 = [posed[3 * i]!, posed[3 * i + 1]!, posed[3 * i + 2]!]
      return solid.depth(apply(back, p))
    })
  })
}

async function main(): Promise<void> {
  const rows = motionRows(await readModel(committedModel().glb))
  const bad = rows.filter(({ volume, turned, sunk }) => outside(volume) || turned > 0 || sunk > 0.003)
  for (const row of [...bad].sort((a, b) => b.sunk - a.sunk)) console.log(line(row))
  console.log(
    `${rows.length} muscles in clips: ${rows.filter((row) => row.sunk > 0.003).length} sink over 3 mm ` +
      `(deepest ${(1000 * Math.max(...rows.map((row) => row.sunk))).toFixed(1)} mm), ` +
      `${rows.filter((row) => row.turned > 0).length} turn triangles, ` +
      `${rows.filter((row) => outside(row.volume)).length} leave ±15 % of their volume`,
  )
}

const outside = ([least, greatest]: readonly [number, number]): boolean => least < 0.85 || greatest > 1.15

const line = ({ clip, muscle, volume, turned, sunk, into }: MotionRow): string =>
  `${clip.padEnd(29)} ${muscle.padEnd(32)} volume ${volume.map((v) => v.toFixed(2)).join('–')}, ` +
  `${turned} turned, ${(sunk * 1000).toFixed(1)} mm into ${into ?? 'nothing'}`

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()

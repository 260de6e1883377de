import { JOINTS, type JointName } from '../../contract/joints'
import { MORPH_TARGETS } from '../../contract/structures'
import type { Vec3 } from '../../math/vec3'
import { fromTheRibsOutward, muscleLiesOn, sharedEnds } from '../muscles/layering'
import type { MuscleDraft } from '../muscles/muscles'
import { writeShares, type JointShares } from '../muscles/skin'
import type { MuscleMorph, MusclePart, RigidPart } from '../part'
import { BoneField, outwardOf } from './boneField'
import { candidateJoints } from './candidates'
import { driven } from './drive'
import { growthOf } from './growth'
import { mendMuscle } from './mend'
import { motionMatrices, samplePoses } from './poses'
import { blendOf } from './posedMuscle'
import { SETTINGS, type Obstacle, type SkinGrid } from './problem'
import { settleMuscle } from './settle'
import { solveSkin } from './solve'
import { tidyMuscle } from './tidy'
import { slidingFaces, underlayOf, type SurfaceBelow, type Underlay } from './underlay'

/** Poses that a skin is fitted to. */
const POSES = 46
/** Further poses in which volumes are measured. */
const VOLUME_POSES = 160

/** Fibre coordinate up to which a vertex lies on the bone, from either end. */
const END = 1e-4
/** Morph targets that each muscle may have for single poses, beside `contracted` and the solver's shifts. */
const MENDS = MORPH_TARGETS - 1 - SETTINGS.shifts

/** Bones that muscles must not sink into, by the joint that carries them. */
const OBSTACLES: readonly {
  readonly joint: JointName
  readonly ids: RegExp
  /** Whether muscles lie on their outside alone, and may be pushed out all the way. */
  readonly walls?: boolean
  /** Edge of a cell of the grid [m], where the usual one is too coarse. */
  readonly cell?: number
  /** The same where muscles are mended. */
  readonly mending?: number
}[] = [
  // In the middle of so flat a rib or blade a coarser grid reads a depth of 3.5 mm as 2.5.
  { joint: 'thorax', ids: /^(rib|costal-cartilage)-0[12]-r$/, cell: 0.0014 },
  { joint: 'thorax', ids: /^(rib|costal-cartilage)-(0[3-9]|1\d)-r$/, walls: true },
  { joint: 'scapula-joint-r', ids: /^scapula-r$/, mending: 0.0014 },
  { joint: 'humerus-joint-r', ids: /^humerus-r$/ },
  { joint: 'clavicle-joint-r', ids: /^clavicle-r$/ },
]

/**
 * Muscles with their final skins: shares of the joints and morph targets that let them follow the sample poses with
 * volume kept, clear of the bones and without folds.
 *
 * @param bones rigid parts of the right side, among them ribs, scapula, humerus and clavicle
 */
export function skinMuscles(drafts: readonly MuscleDraft[], bones: readonly RigidPart[]): MusclePart[] {
  const context = skinContext(bones)
  const finished = new Map<string, MusclePart>()
  // From the ribs outward: a muscle gives way to what it lies on.
  for (const draft of fromTheRibsOutward(drafts))
    finished.set(draft.spec.id, skinMuscle(draft, context, [...finished.values()]))
  return drafts.map(({ spec }) => finished.get(spec.id)!)
}

/** The bones as obstacles, and the poses. */
export function skinContext(bones: readonly RigidPart[]): SkinContext {
  const around = OBSTACLES.map((row): readonly [Obstacle, Obstacle] => {
    const meshes = bones.filter(({ id }) => row.ids.test(id)).map(({ mesh }) => mesh)
    const outward = row.walls ? outwardOf(meshes) : undefined
    const obstacle = (cell?: number): Obstacle => ({
      joint: JOINTS.indexOf(row.joint),
      field: new BoneField(meshes, outward, cell),
    })
    const solving = obstacle(row.cell)
    return [solving, row.mending ? obstacle(row.mending) : solving]
  })
  const poses = samplePoses(POSES, VOLUME_POSES)
  return {
    bones,
    obstacles: around.map(([solving]) => solving),
    // The clavicle is left to the solver: what lies on it cannot get out of its way.
    mendingObstacles: around
      .map(([, mending]) => mending)
      .filter(({ joint }) => JOINTS[joint] !== 'clavicle-joint-r'),
    poses: poses.map(({ motions }) => motionMatrices(motions)),
    features: poses.map(({ features }) => features),
    fitted: Math.min(POSES, poses.length),
  }
}

/** What all muscles are fitted against. */
export interface SkinContext {
  /** Rigid parts of the right side. */
  readonly bones: readonly RigidPart[]
  readonly obstacles: readonly Obstacle[]
  /** Those that mends keep out of. */
  readonly mendingObstacles: readonly Obstacle[]
  /** 3 × 4 matrices of all joints in each pose, rest first. */
  readonly poses: readonly Float64Array[]
  readonly features: readonly Float64Array[]
  /** How many of the poses, from the first, shapes are fitted to; volumes are kept in all. */
  readonly fitted: number
}

/**
 * One muscle with its final skin: solved, rid of slivers, and mended in the poses that the solver leaves faults in.
 *
 * @param others finished muscles, among them those that it lies on: it keeps under it what it covers of them at rest
 */
export function skinMuscle(
  draft: MuscleDraft,
  context: SkinContext,
  others: readonly MusclePart[],
): MusclePart {
  const underlay = underlayFor(draft, context, others)
  return finishMuscle(solveMuscle(draft, context, underlay), context, underlay)
}

/** Points of the muscles that a muscle lies on, among the finished ones, that it covers. */
export function underlayFor(
  { spec, part, grids }: MuscleDraft,
  context: SkinContext,
  others: readonly MusclePart[],
): Underlay {
  const rest = Float64Array.from(part.mesh.positions, (value) => 1000 * value)
  const under = new Set(muscleLiesOn(spec.id))
  const below = others
    .filter((other) => under.has(other.id))
    .map((other): SurfaceBelow => {
      const blend = blendOf(other, context)
      return {
        indices: slidingFaces(other, sharedEnds(other.id, spec.id)),
        posed: (pose) => blend(pose).places,
      }
    })
  const bones = context.bones.filter(({ id }) => under.has(id)).map((bone) => boneBelow(bone, context))
  return underlayOf(rest, slidingFaces(part), rimOf(grids), [...below, ...bones], context.poses.length)
}

/** A bone as what a muscle lies on. */
function boneBelow({ mesh, joint }: RigidPart, { poses }: SkinContext): SurfaceBelow {
  const at = 12 * JOINTS.indexOf(joint)
  const posed = (pose: number): Float64Array => {
    const m = poses[pose]!.subarray(at, at + 12)
    const out = new Float64Array(mesh.positions.length)
    for (let i = 0; i < out.length; i += 3)
      for (let r = 0; r < 3; r++) {
        let sum = m[4 * r + 3]!
        for (let k = 0; k < 3; k++) sum += m[4 * r + k]! * mesh.positions[i + k]!
        out[i + r] = 1000 * sum
      }
    return out
  }
  return { indices: mesh.indices, posed }
}

/** Vertices of the edges and ends of sheets. */
const rimOf = (grids: readonly SkinGrid[]): ReadonlySet<number> =>
  new Set(
    grids.flatMap(({ front }) => [
      ...front[0]!,
      ...front.at(-1)!,
      ...front.flatMap((row) => [row[0]!, row.at(-1)!]),
    ]),
  )

/** A muscle with a solved skin, rid of slivers and mended. */
export function finishMuscle(solved: MusclePart, context: SkinContext, underlay: Underlay): MusclePart {
  const onBone = (v: number): boolean => solved.uv[2 * v]! <= END || solved.uv[2 * v]! >= 1 - END
  const tidy = tidyMuscle(solved, onBone)
  if (tidy.morphs.length === 0) return tidy
  const around = { ...context, obstacles: context.mendingObstacles, underlay }
  // Once more: settling may pinch a face or two. Once alone, after it, leaves half as many creases again.
  const settled = tidyMuscle(settleMuscle(tidy, onBone, around), onBone)
  return mendMuscle(settled, onBone, around, MENDS)
}

/** One muscle with a solved skin; one that hangs on a single joint comes back as it is. */
export function solveMuscle(
  { spec, part, grids }: MuscleDraft,
  context: SkinContext,
  underlay: Underlay,
): MusclePart {
  const count = part.mesh.positions.length / 3
  const rules = Array.from({ length: count }, (_, v) => {
    const at = (k: 0 | 1 | 2): number => part.mesh.positions[3 * v + k]!
    const p: Vec3 = [at(0), at(1), at(2)]
    return spec.skin({ u: part.uv[2 * v]!, v: part.uv[2 * v + 1]!, p })
  })
  const candidates = candidateJoints(rules, spec.near)
  if (candidates.length < 2) return part
  const growth = growthOf(
    part,
    grids,
    context.obstacles.map(({ field }) => field),
  )
  const solution = solveSkin({
    ...context,
    underlay,
    positions: Float64Array.from(part.mesh.positions),
    indices: part.mesh.indices,
    sliding: slidingFaces(part),
    grids,
    joints: candidates.map((joint) => JOINTS.indexOf(joint)),
    prior: (vertex) => candidates.map((joint) => axialShare(rules[vertex]!, joint)),
    growth,
  })
  const joints = new Uint8Array(4 * count)
  const weights = new Float32Array(4 * count)
  rules.forEach((rule, v) => {
    const shares: JointShares = {}
    candidates.forEach((joint, b) => {
      shares[joint] = solution.shares[v * candidates.length + b]!
    })
    writeShares(splitAxial(shares, rule), v, joints, weights)
  })
  const morphs = [
    morphOf('contracted', growth, solution.contraction, 1),
    ...solution.shifts.map(({ offsets, drivers }, k) => {
      const most = Math.max(1e-6, ...context.features.map((pose) => Math.abs(driven(drivers, pose))))
      return morphOf(`shift-${k + 1}`, offsets, drivers, most)
    }),
  ]
  return { ...part, joints, weights, morphs }
}

/** Neck and head count as trunk while the skin is solved: no pose moves them. */
const axialShare = (rule: JointShares, joint: JointName): number =>
  joint === 'thorax' ? (rule.thorax ?? 0) + (rule.neck ?? 0) + (rule.head ?? 0) : (rule[joint] ?? 0)

/** The trunk's share given back to thorax, neck and head as the rule parts it. */
function splitAxial(shares: JointShares, rule: JointShares): JointShares {
  const whole = axialShare(rule, 'thorax')
  if (whole === 0) return shares
  const trunk = shares.thorax ?? 0
  const part = (joint: 'thorax' | 'neck' | 'head'): number => (trunk * (rule[joint] ?? 0)) / whole
  return { ...shares, thorax: part('thorax'), neck: part('neck'), head: part('head') }
}

/** A morph whose drivers are divided by `scale` and whose offsets make up for it. */
const morphOf = (name: string, offsets: Float64Array, drivers: Float64Array, scale: number): MuscleMorph => ({
  name,
  offsets: Float32Array.from(offsets, (value) => value * scale),
  drivers: Array.from(drivers, (weight) => Math.round((weight / scale) * 1e4) / 1e4),
})

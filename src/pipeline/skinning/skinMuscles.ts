import { JOINTS, type JointName } from '../../contract/joints'
import { MORPH_TARGETS } from '../../contract/structures'
import type { Vec3 } from '../../math/vec3'
import type { MuscleDraft } from '../muscles/muscles'
import { writeShares, type JointShares } from '../muscles/skin'
import type { MuscleMorph, MusclePart, RigidPart } from '../part'
import { BoneField, outwardOf } from './boneField'
import { candidateJoints } from './candidates'
import { driven } from './drive'
import { growthOf } from './growth'
import { mendMuscle } from './mend'
import { motionMatrices, samplePoses } from './poses'
import { SETTINGS, type Obstacle } from './problem'
import { settleMuscle } from './settle'
import { solveSkin } from './solve'
import { tidyMuscle } from './tidy'

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
}[] = [
  // In the middle of so flat a rib a coarser grid reads a depth of 3.5 mm as 2.5.
  { joint: 'thorax', ids: /^(rib|costal-cartilage)-0[12]-r$/, cell: 0.0014 },
  { joint: 'thorax', ids: /^(rib|costal-cartilage)-(0[3-9]|1\d)-r$/, walls: true },
  { joint: 'scapula-joint-r', ids: /^scapula-r$/ },
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
  return drafts.map((draft) => skinMuscle(draft, context))
}

/** The bones as obstacles, and the poses. */
export function skinContext(bones: readonly RigidPart[]): SkinContext {
  const obstacles = OBSTACLES.map(({ joint, ids, walls = false, cell }): Obstacle => {
    const meshes = bones.filter(({ id }) => ids.test(id)).map(({ mesh }) => mesh)
    const field = new BoneField(meshes, walls ? outwardOf(meshes) : undefined, cell)
    return { joint: JOINTS.indexOf(joint), field }
  })
  const poses = samplePoses(POSES, VOLUME_POSES)
  return {
    obstacles,
    poses: poses.map(({ motions }) => motionMatrices(motions)),
    features: poses.map(({ features }) => features),
    fitted: Math.min(POSES, poses.length),
  }
}

/** What all muscles are fitted against. */
export interface SkinContext {
  readonly obstacles: readonly Obstacle[]
  /** 3 × 4 matrices of all joints in each pose, rest first. */
  readonly poses: readonly Float64Array[]
  readonly features: readonly Float64Array[]
  /** How many of the poses, from the first, shapes are fitted to; volumes are kept in all. */
  readonly fitted: number
}

/** One muscle with its final skin: solved, rid of slivers, and mended in the poses that the solver leaves faults in. */
export const skinMuscle = (draft: MuscleDraft, context: SkinContext): MusclePart =>
  finishMuscle(solveMuscle(draft, context), context)

/** A muscle with a solved skin, rid of slivers and mended. */
export function finishMuscle(solved: MusclePart, context: SkinContext): MusclePart {
  const onBone = (v: number): boolean => solved.uv[2 * v]! <= END || solved.uv[2 * v]! >= 1 - END
  const tidy = tidyMuscle(solved, onBone)
  if (tidy.morphs.length === 0) return tidy
  // The clavicle is left to the solver: what lies on it cannot get out of its way.
  const obstacles = context.obstacles.filter(({ joint }) => JOINTS[joint] !== 'clavicle-joint-r')
  // Settling may pinch a face or two.
  const settled = tidyMuscle(settleMuscle(tidy, onBone, { ...context, obstacles }), onBone)
  return mendMuscle(settled, onBone, { ...context, obstacles }, MENDS)
}

/** One muscle with a solved skin; one that hangs on a single joint comes back as it is. */
export function solveMuscle({ spec, part, grids }: MuscleDraft, context: SkinContext): MusclePart {
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
    positions: Float64Array.from(part.mesh.positions),
    indices: part.mesh.indices,
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

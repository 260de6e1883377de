import { FOOT, LEG_SEGMENT } from '../../anatomy/equipment/figure'
import type { Vec3 } from '../../math/vec3'
import type { IndexedMesh } from '../part'
import { rings } from './solids'

/**
 * Pelvis, thighs, shanks and feet as a tailor's dummy has them: smooth, without anatomy, so that nobody takes them for it.
 * Girths are round adult figures; lengths are those of `anatomy/equipment/figure`. Each about its own joint.
 */
const DOWN: Vec3 = [0, -1, 0]
const FORWARD: Vec3 = [1, 0, 0]
const SIDE: Vec3 = [0, 0, 1]
const AROUND = 22

type Section = readonly [along: number, sideways: number, other: number]

/** Sections of a limb, rounded off at both ends. */
function limb(sections: readonly Section[], top: number, bottom: number): readonly Section[] {
  const first = sections[0]!
  const last = sections[sections.length - 1]!
  const round = [0.08, 0.35, 0.65, 0.88].map((t) => [t, Math.sqrt(1 - (1 - t) ** 2)] as const)
  return [
    ...round.map(([t, r]): Section => [first[0] - top * (1 - t), first[1] * r, first[2] * r]),
    ...sections,
    ...[...round].reverse().map(([t, r]): Section => [last[0] + bottom * (1 - t), last[1] * r, last[2] * r]),
  ]
}

/** Thigh from the hip joint down. */
export function thigh(): IndexedMesh {
  const l = LEG_SEGMENT
  const sections: readonly Section[] = [
    [0, 0.07, 0.078],
    [0.1 * l, 0.071, 0.08],
    [0.25 * l, 0.07, 0.077],
    [0.45 * l, 0.065, 0.071],
    [0.65 * l, 0.058, 0.063],
    [0.85 * l, 0.051, 0.056],
    [l, 0.049, 0.054],
  ]
  return rings([0, 0, 0], DOWN, limb(sections, 0.05, 0.045), AROUND, SIDE)
}

/** Shank from the knee down; the calf stands out behind. */
export function shank(): IndexedMesh {
  const l = LEG_SEGMENT
  const sections: readonly Section[] = [
    [0, 0.046, 0.05],
    [0.12 * l, 0.046, 0.051],
    [0.3 * l, 0.049, 0.056],
    [0.45 * l, 0.046, 0.052],
    [0.65 * l, 0.038, 0.042],
    [0.85 * l, 0.031, 0.035],
    [0.97 * l, 0.03, 0.034],
  ]
  return rings([-0.006, 0, 0], DOWN, limb(sections, 0.04, 0.03), AROUND, SIDE)
}

/** Foot about the ankle, sole flat on y = −`ankleHeight`. */
export function foot(): IndexedMesh {
  const floor = -FOOT.ankleHeight
  const heel = -FOOT.heelBehind
  const length = FOOT.length
  // Along the foot: width, height of the instep over the sole.
  const sections: readonly (readonly [number, number, number])[] = [
    [0.02, 0.018, 0.03],
    [0.08, 0.029, 0.058],
    [0.2, 0.032, 0.086],
    [0.32, 0.032, 0.088],
    [0.45, 0.034, 0.068],
    [0.6, 0.039, 0.05],
    [0.76, 0.044, 0.036],
    [0.9, 0.04, 0.026],
    [0.97, 0.028, 0.018],
    [0.995, 0.014, 0.01],
  ]
  const stack = sections.map(([t, width, height]) => ({ at: heel + t * length, width, height }))
  const meshes = rings(
    [0, 0, 0],
    FORWARD,
    stack.map(({ at, width, height }) => [at, width, height / 2] as const),
    AROUND,
    SIDE,
  )
  // Each section stands on the floor: lifted to half its height, and flattened underneath.
  const positions = meshes.positions.slice()
  for (let i = 0; i < positions.length; i += 3) {
    const here = nearest(stack, positions[i]!)
    const up = positions[i + 1]! + here.height / 2
    positions[i + 1] = floor + Math.max(0, up)
  }
  return { positions, indices: meshes.indices }
}

const nearest = <T extends { readonly at: number }>(list: readonly T[], at: number): T =>
  list.reduce((best, one) => (Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best))

/** Pelvis about the middle of the hips, from the groin to the crotch. */
export function pelvisForm(): IndexedMesh {
  const ahead = 0.012
  const sections: readonly Section[] = [
    [-0.035, 0.118, 0.07],
    [0, 0.132, 0.084],
    [0.03, 0.13, 0.086],
  ]
  const low = limb(sections, 0.05, 0.07)
  return rings([ahead, 0, 0], DOWN, low, 30, SIDE)
}

import type { SkeletonPose } from './motion'
import type { Side } from '../contract/sides'
import { hypot3 } from '../math/hypot'
import { copyQuat, createQuat, mirrorQuatTo, multiplyTo, type MutableQuat, type Quat } from '../math/quat'

/** How many numbers `poseFeatures` writes. */
export const FEATURE_COUNT = 19

/**
 * What drives the shape corrections of the muscles of one side: for clavicle and scapula against the trunk and for the
 * humerus against the scapula the vector part of the rotation and 1 − w; the six products of the humerus's vector part, as
 * it goes farthest; and the vector length of the elbow's turn. All smooth, all 0 at rest; the left side's are those of the
 * mirrored body.
 *
 * @param out  FEATURE_COUNT numbers, overwritten
 */
export function poseFeatures(pose: SkeletonPose, side: Side, out: Float64Array): void {
  const { rotations } = pose
  const right = side === 'r'
  writeLocal(rotations[right ? 'clavicle-joint-r' : 'clavicle-joint-l'], side, _clavicle)
  write(_clavicle, out, 0)
  writeLocal(rotations[right ? 'scapula-joint-r' : 'scapula-joint-l'], side, _turn)
  write(multiplyTo(_turn, _clavicle, _turn), out, 4)
  writeLocal(rotations[right ? 'humerus-joint-r' : 'humerus-joint-l'], side, _turn)
  write(_turn, out, 8)
  let at = 12
  for (let i = 8; i < 11; i++) for (let j = i; j < 11; j++) out[at++] = (out[i] ?? 0) * (out[j] ?? 0)
  const elbow = rotations[right ? 'ulna-joint-r' : 'ulna-joint-l']
  out[18] = hypot3(elbow[0], elbow[1], elbow[2])
}

const _clavicle = createQuat()
const _turn = createQuat()

/** A joint's rotation as the right side would have it. */
function writeLocal(q: Quat, side: Side, out: MutableQuat): void {
  if (side === 'r') copyQuat(out, q)
  else mirrorQuatTo(out, q)
}

/** Least share of its volume that a skin is taken to keep: bounds the thickening. */
const LEAST_SHARE = 1 / 3

/**
 * What a feature is worth when poses are told apart: a degree of the girdle moves more muscle than one of the arm, and the
 * products repeat what the humerus's own features say.
 */
const WORTH: readonly number[] = [4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0.5]

/**
 * Weights of a muscle's morph targets in a pose.
 *
 * The first target, `contracted`, thickens the belly: at weight 1 twofold, at −0.5 to half. Its drivers tell what share
 * r = 1 + Σ drivers · features of the muscle's volume the skin alone would leave it as it shortens (or is stretched), and
 * 1/r − 1 gives it the volume back. The weights of the other targets are the sums themselves, but for those with one number
 * more: they mend the neighbourhood of one pose, see `poseNearness`.
 *
 * @param drivers   for each target FEATURE_COUNT numbers, or one more
 * @param features  of the muscle's side, see `poseFeatures`
 * @param out       the weights, written from `at` on
 */
export function morphWeights(
  drivers: readonly ArrayLike<number>[],
  features: ArrayLike<number>,
  out: Float32Array | Float64Array,
  at = 0,
): void {
  for (let k = 0; k < drivers.length; k++) {
    const own = drivers[k]
    if (own && own.length > FEATURE_COUNT) {
      out[at + k] = poseNearness(own, features)
      continue
    }
    let sum = 0
    for (let f = 0; own && f < FEATURE_COUNT; f++) sum += (own[f] ?? 0) * (features[f] ?? 0)
    out[at + k] = k === 0 ? 1 / Math.max(LEAST_SHARE, 1 + sum) - 1 : sum
  }
}

/**
 * How near a pose is to the one that a correction was made for: 1 there, falling smoothly to 0 at the reach and beyond, so
 * that it leaves other poses alone, and to 0 at rest, from which the pose may be less far away than that.
 *
 * Pose-space deformation with compact kernels, after Lewis, Cordner and Fong (2000), doi:10.1145/344779.344862.
 *
 * @param driver    FEATURE_COUNT features of the pose, then the reach in the measure of `WORTH`
 * @param features  of the pose now
 */
export function poseNearness(driver: ArrayLike<number>, features: ArrayLike<number>): number {
  let off = 0
  let gone = 0
  let whole = 0
  for (let f = 0; f < FEATURE_COUNT; f++) {
    const worth = WORTH[f] ?? 0
    const now = features[f] ?? 0
    const there = driver[f] ?? 0
    off += worth * (now - there) * (now - there)
    gone += worth * now * now
    whole += worth * there * there
  }
  const reach = driver[FEATURE_COUNT] ?? 0
  const left = 1 - off / (reach * reach)
  if (left <= 0) return 0
  // Full from where the pose has gone as far from rest as the correction's own.
  const share = Math.min(1, gone / whole)
  return left * left * share * (2 - share)
}

function write(q: Quat, out: Float64Array, at: number): void {
  const sign = q[3] < 0 ? -1 : 1
  out[at] = sign * q[0]
  out[at + 1] = sign * q[1]
  out[at + 2] = sign * q[2]
  out[at + 3] = 1 - sign * q[3]
}

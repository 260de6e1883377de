import { LANDMARKS } from '../anatomy/body/landmarks'
import {
  conjugate,
  createQuat,
  fromBasis,
  multiply,
  multiplyTo,
  rotate,
  type MutableQuat,
  type Quat,
} from '../math/quat'
import { apply, invert, type Rigid } from '../math/rigid'
import { add, cross, normalize, scale, sub, type Vec3 } from '../math/vec3'

/**
 * ISB bone frames of the right side at rest (Wu et al. 2005, J Biomech 38:981–992, doi:10.1016/j.jbiomech.2004.05.042).
 * `bodyFromThorax` maps the thorax frame (origin IJ) to the body frame; everything else is in the thorax frame.
 */

const mid = (a: Vec3, b: Vec3): Vec3 => scale(add(a, b), 0.5)

/** Thorax: origin IJ; Y from the middle of PX and T8 to that of IJ and C7; Z right, square to the plane of the four; X forward. */
export const bodyFromThorax: Rigid = (() => {
  const y = normalize(sub(mid(LANDMARKS.IJ, LANDMARKS.C7), mid(LANDMARKS.PX, LANDMARKS.T8)))
  const below = mid(LANDMARKS.PX, LANDMARKS.T8)
  const z = normalize(cross(sub(LANDMARKS.IJ, below), sub(LANDMARKS.C7, below)))
  return { rotation: fromBasis(cross(y, z), y, z), translation: LANDMARKS.IJ }
})()

/** Inverse of `bodyFromThorax`. */
export const thoraxFromBody: Rigid = invert(bodyFromThorax)

/** A point of the body frame at rest, in the thorax frame. */
export const toThorax = (p: Vec3): Vec3 => apply(thoraxFromBody, p)

/** A rotation given in body axes, in thorax axes. */
export const rotationToThorax = (q: Quat): Quat =>
  multiply(multiply(thoraxFromBody.rotation, q), bodyFromThorax.rotation)

/** A rotation given in thorax axes, in body axes. */
export const rotationToBody = (q: Quat): Quat => rotationToBodyTo(createQuat(), q)

export const rotationToBodyTo = (out: MutableQuat, q: Quat): MutableQuat =>
  multiplyTo(out, multiplyTo(out, bodyFromThorax.rotation, q), thoraxFromBody.rotation)

/** Clavicle at rest, thorax axes: Z from SC to AC; X square to it and to the thorax's Y, forward; so its axial rotation is 0. */
export const CLAVICLE_REST: Quat = (() => {
  const z = normalize(sub(toThorax(LANDMARKS.AC), toThorax(LANDMARKS.SC)))
  const x = normalize(cross([0, 1, 0], z))
  return fromBasis(x, cross(z, x), z)
})()

/** Scapula at rest, thorax axes: Z from TS to AA; X square to the plane of TS, AI, AA, forward; Y up. */
export const SCAPULA_REST: Quat = (() => {
  const [ts, ai, aa] = [toThorax(LANDMARKS.TS), toThorax(LANDMARKS.AI), toThorax(LANDMARKS.AA)]
  const z = normalize(sub(aa, ts))
  const x = normalize(cross(sub(aa, ai), sub(ts, ai)))
  const forward = x[0] > 0 ? x : scale(x, -1)
  return fromBasis(forward, cross(z, forward), z)
})()

/** Humerus at rest, thorax axes: Y from the middle of EL and EM to GH; X square to the plane of the three, forward; Z right. */
export const HUMERUS_REST: Quat = (() => {
  const [gh, el, em] = [toThorax(LANDMARKS.GH), toThorax(LANDMARKS.EL), toThorax(LANDMARKS.EM)]
  const y = normalize(sub(gh, mid(el, em)))
  const x = normalize(cross(sub(gh, em), sub(gh, el)))
  const forward = x[0] > 0 ? x : scale(x, -1)
  return fromBasis(forward, y, cross(forward, y))
})()

/** A vector of the thorax frame at rest, in the axes of a bone whose rest orientation is `rest`. */
export const inBone = (rest: Quat, v: Vec3): Vec3 => rotate(conjugate(rest), v)

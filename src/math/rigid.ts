import { addTo, copyVec3, createVec3, subTo, type MutableVec3, type Vec3 } from './vec3'
import { conjugateTo, copyQuat, createQuat, IDENTITY, multiplyTo, rotateTo } from './quat'
import type { MutableQuat, Quat } from './quat'

/** Rigid motion p ↦ rotation·p + translation. Named target-from-source: `thoraxFromScapula`. */
export interface Rigid {
  readonly rotation: Quat
  readonly translation: Vec3
}

/** The motion that moves nothing. */
export const STILL: Rigid = { rotation: IDENTITY, translation: [0, 0, 0] }

/** A motion to write into again and again; see `MutableVec3`. */
export interface MutableRigid extends Rigid {
  readonly rotation: MutableQuat
  readonly translation: MutableVec3
}

/** Room for a motion: the one that moves nothing. */
export const createRigid = (): MutableRigid => ({ rotation: createQuat(), translation: createVec3() })

// Each `…To` writes its answer into `out`, which may be one of its inputs, and returns it; the short form makes its own.

/** Copies a motion. */
export function copyRigid(out: MutableRigid, a: Rigid): MutableRigid {
  copyQuat(out.rotation, a.rotation)
  copyVec3(out.translation, a.translation)
  return out
}

const _moved = createVec3()

export function composeTo(out: MutableRigid, a: Rigid, b: Rigid): MutableRigid {
  addTo(out.translation, rotateTo(_moved, a.rotation, b.translation), a.translation)
  multiplyTo(out.rotation, a.rotation, b.rotation)
  return out
}
/** Composition a∘b: first b, then a. */
export const compose = (a: Rigid, b: Rigid): Rigid => composeTo(createRigid(), a, b)

export function invertTo(out: MutableRigid, a: Rigid): MutableRigid {
  const { rotation, translation } = out
  conjugateTo(rotation, a.rotation)
  rotateTo(translation, rotation, a.translation)
  for (let k = 0; k < 3; k++) translation[k]! *= -1
  return out
}
/** The motion that undoes `a`. */
export const invert = (a: Rigid): Rigid => invertTo(createRigid(), a)

export const applyTo = (out: MutableVec3, a: Rigid, p: Vec3): MutableVec3 =>
  addTo(out, rotateTo(_moved, a.rotation, p), a.translation)
/** A point moved. */
export const apply = (a: Rigid, p: Vec3): Vec3 => applyTo(createVec3(), a, p)

export function rotationAboutTo(out: MutableRigid, centre: Vec3, rotation: Quat): MutableRigid {
  copyQuat(out.rotation, rotation)
  subTo(out.translation, centre, rotateTo(_moved, rotation, centre))
  return out
}
/** Rotation about a fixed `centre`. */
export const rotationAbout = (centre: Vec3, rotation: Quat): Rigid =>
  rotationAboutTo(createRigid(), centre, rotation)

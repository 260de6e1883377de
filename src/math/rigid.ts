import { add, type Vec3 } from './vec3'
import { conjugate, IDENTITY, multiply, rotate, type Quat } from './quat'

/** Rigid motion p ↦ rotation·p + translation. Named target-from-source: `thoraxFromScapula`. */
export interface Rigid {
  readonly rotation: Quat
  readonly translation: Vec3
}

/** The motion that moves nothing. */
export const STILL: Rigid = { rotation: IDENTITY, translation: [0, 0, 0] }

/** Composition a∘b: first b, then a. */
export const compose = (a: Rigid, b: Rigid): Rigid => ({
  rotation: multiply(a.rotation, b.rotation),
  translation: add(rotate(a.rotation, b.translation), a.translation),
})

/** The motion that undoes `a`. */
export function invert(a: Rigid): Rigid {
  const rotation = conjugate(a.rotation)
  const t = rotate(rotation, a.translation)
  return { rotation, translation: [-t[0], -t[1], -t[2]] }
}

/** A point moved. */
export const apply = (a: Rigid, p: Vec3): Vec3 => add(rotate(a.rotation, p), a.translation)

/** Rotation about a fixed `centre`. */
export function rotationAbout(centre: Vec3, rotation: Quat): Rigid {
  const turned = rotate(rotation, centre)
  return {
    rotation,
    translation: [centre[0] - turned[0], centre[1] - turned[1], centre[2] - turned[2]],
  }
}

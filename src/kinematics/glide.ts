import { GLIDING_SURFACE } from '../anatomy/body/glidingSurface'
import { LANDMARKS } from '../anatomy/body/landmarks'
import {
  conjugate,
  createQuat,
  fromBasisTo,
  multiplyTo,
  rotateTo,
  type MutableQuat,
  type Quat,
} from '../math/quat'
import { apply } from '../math/rigid'
import { addTo, createVec3, crossTo, normalizeTo, sub, subTo, type Vec3 } from '../math/vec3'
import { bodyFromThorax } from './frames'

/** Rotations of the bones of one (right) side from rest, body axes, each against the trunk. */
export interface SideRotations {
  readonly clavicle: Quat
  readonly scapula: Quat
  readonly humerus: Quat
}

/** Middle of the surface that the blade glides on, body frame [m]: what the slide of the blade turns about. */
export const GLIDE_CENTRE: Vec3 = apply(bodyFromThorax, GLIDING_SURFACE.centre)

/**
 * The slide of the right blade over the ribs as one turn about `GLIDE_CENTRE`, body axes: it takes the middle direction of
 * TS and AI, seen from there, to where it is now, and their plane with it. How far the blade lies off the ribs is left out,
 * so what follows this turn stays on the ribs, where the blade's own motion would lift it off or press it in.
 */
export const bladeGlide = (turns: Pick<SideRotations, 'clavicle' | 'scapula'>): Quat =>
  bladeGlideTo(createQuat(), turns)

const SC_TO_AC = sub(LANDMARKS.AC, LANDMARKS.SC)
const AC_TO_TS = sub(LANDMARKS.TS, LANDMARKS.AC)
const AC_TO_AI = sub(LANDMARKS.AI, LANDMARKS.AC)
const _joint = createVec3()
const _ts = createVec3()
const _ai = createVec3()

export function bladeGlideTo(
  out: MutableQuat,
  { clavicle, scapula }: Pick<SideRotations, 'clavicle' | 'scapula'>,
): MutableQuat {
  addTo(_joint, LANDMARKS.SC, rotateTo(_joint, clavicle, SC_TO_AC))
  addTo(_ts, _joint, rotateTo(_ts, scapula, AC_TO_TS))
  addTo(_ai, _joint, rotateTo(_ai, scapula, AC_TO_AI))
  return multiplyTo(out, frameTo(out, _ts, _ai), REST_FROM_FRAME)
}

const _x = createVec3()
const _y = createVec3()
const _z = createVec3()

/** Frame of the medial border as seen from the middle of the gliding surface. */
function frameTo(out: MutableQuat, ts: Vec3, ai: Vec3): MutableQuat {
  normalizeTo(_x, subTo(_x, ts, GLIDE_CENTRE))
  normalizeTo(_y, subTo(_y, ai, GLIDE_CENTRE))
  normalizeTo(_z, crossTo(_z, _x, _y))
  normalizeTo(_x, addTo(_x, _x, _y))
  return fromBasisTo(out, _x, crossTo(_y, _z, _x), _z)
}

const REST_FROM_FRAME = conjugate(frameTo(createQuat(), LANDMARKS.TS, LANDMARKS.AI))

import { LANDMARKS } from '../body/landmarks'
import type { Vec3 } from '../../math/vec3'
import type { SourceId } from '../types'

/**
 * What the measured body lacks below the hips, as a plain stand-in: thigh and shank are taken as of one length, as Drillis
 * and Contini 1966 have them (0.245 and 0.246 of stature), and fill the height between this body's hips and an ankle at
 * 0.039 of its stature. Metres, right side.
 */
const ANKLE_HEIGHT = 0.064

/** Hip joint of the standing body, body frame. */
export const HIP: Vec3 = LANDMARKS.hip
/** Thigh, and likewise shank. */
export const LEG_SEGMENT = (LANDMARKS.hip[1] - ANKLE_HEIGHT) / 2

/** The foot: ankle over the sole, heel behind and ball ahead of it, and the whole sole. */
export const FOOT = {
  ankleHeight: ANKLE_HEIGHT,
  heelBehind: 0.055,
  ballAhead: 0.115,
  length: 0.24,
} as const

/** Ranges of the joints that the phases do not name [deg]: wrist and forearm (AAOS 1965). */
export const HAND_LIMITS = {
  wristFlexion: 80,
  wristExtension: 70,
  radialDeviation: 20,
  ulnarDeviation: 30,
  pronation: 80,
  supination: 80,
} as const

/** Middle of the handle in the closed hand, from the wrist towards fingers, thumb and palm [m], and its slope: `equipment/hands` has why. */
export const GRIP_PLACE = { distal: 0.0616, radial: 0, palmar: 0.0245, slope: 0.15 } as const

export const FIGURE_SOURCES: readonly SourceId[] = ['drillis-contini-1966', 'aaos-1965', 'reasoned']

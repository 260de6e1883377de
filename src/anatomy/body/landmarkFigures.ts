/**
 * Written by tools/fit/landmarks.ts; do not edit. Landmarks of the right side and the midline, body frame [m].
 * Source: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0, measured by that script.
 */
export const LANDMARK_FIGURES = {
  IJ: [0.1412, 1.3425, 0],
  PX: [0.1962, 1.1878, 0],
  C7: [0.0233, 1.3842, 0],
  T8: [0.0042, 1.1749, 0],
  SC: [0.1362, 1.3378, 0.018],
  AC: [0.0614, 1.357, 0.1467],
  AA: [0.0332, 1.3437, 0.164],
  TS: [0.002, 1.3168, 0.0599],
  AI: [0.0002, 1.2025, 0.0923],
  border: [-0.0047, 1.2739, 0.0613],
  PC: [0.0988, 1.3345, 0.1312],
  GH: [0.0716, 1.3251, 0.1621],
  EL: [0.0569, 1.0626, 0.2408],
  EM: [0.0629, 1.0579, 0.179],
  RS: [0.1146, 0.817, 0.2777],
  US: [0.1089, 0.8162, 0.2366],
  conoidCoracoid: [0.0623, 1.3443, 0.1129],
  conoidClavicle: [0.0577, 1.3515, 0.1082],
  trochlea: [0.0676, 1.0516, 0.199],
  capitulum: [0.0632, 1.0573, 0.2309],
  radialHead: [0.068, 1.041, 0.2316],
  ulnarHead: [0.1107, 0.8253, 0.239],
  wrist: [0.1118, 0.8166, 0.2572],
  waist: [0.0844, 1.0833, 0],
  neck: [0.0783, 1.3821, 0],
  head: [0.0797, 1.4902, 0],
  hip: [0.0802, 0.8324, 0.0765],
} as const

/** Radii of the fitted spheres [m]. */
export const HUMERAL_HEAD_RADIUS = 0.021

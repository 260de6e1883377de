/**
 * Written by tools/fit/rhythm.ts; do not edit. Clavicle and scapula angles in arm raising: for each of six angles (ISB
 * order and signs, degrees) the parabola c0 + c1·u + c2·u², u = (elevation − 75°)/45°, in the frontal, the scapular (40°)
 * and the sagittal plane. Source: Ludewig et al. 2009, J Bone Joint Surg Am 91:378–389, doi:10.2106/JBJS.G.01483, tables
 * of 30–120°; the fits leave 0.1–0.6° root mean square.
 */
export const RHYTHM_PARABOLAS: readonly (readonly (readonly [number, number, number])[])[] = [
  // SC protraction
  [
    [-39.161, -6.036, 1.457],
    [-30.482, -5.151, 0.492],
    [-23.495, -4.547, -2.132],
  ],
  // SC elevation
  [
    [-17.636, -2.612, 0.652],
    [-15.105, -2.176, 1.18],
    [-12.721, -2.417, 0.356],
  ],
  // SC rotation
  [
    [11.868, 10.641, 2.133],
    [11.534, 11.163, 1.484],
    [10.073, 12.207, 2.275],
  ],
  // ST protraction
  [
    [30.549, -0.197, 0.45],
    [39.049, -0.051, -0.801],
    [47.679, 0.578, -3.354],
  ],
  // ST medRotation
  [
    [-31.555, -15.406, 0.476],
    [-30.303, -13.522, 1.002],
    [-28.567, -13.59, -0.359],
  ],
  // ST tilt
  [
    [-4.077, 6.913, 1.032],
    [-4.935, 6.518, 0.478],
    [-3.697, 7.295, 1.014],
  ],
]

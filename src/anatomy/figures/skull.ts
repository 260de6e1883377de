/**
 * Figures of the skull and the mandible. Radii of the vault: measured by tools/fit/skullVault.ts on BodyParts3D 4.0
 * (© The Database Center for Life Science, CC BY 4.0). Points of face, base and mandible: read from depths and half-widths of
 * the same scans every 6 mm; sizes of teeth: table of Wheeler's Dental Anatomy (crown
 * widths, depths, heights). Body frame, the right side counts for both.
 */
import type { Vec3 } from '../../math/vec3'

/** Centre that the radii of the vault are measured from [m]. */
export const VAULT_CENTRE: Vec3 = [0.088, 1.566, 0]
/** Degree of the vault's harmonics. */
export const VAULT_DEGREE = 7
/** Coefficients of the radius by direction [m], in the order of `vaultTerms`. */
export const VAULT_RADII: readonly number[] = [0.07931,-0.00297,-0.00347,-0.00376,0.00399,0.01662,-0.00086,-0.00394,0.00059,0.00604,-0.00078,-0.00168,-0.00437,0.00118,0.00083,0.00189,0.00262,0.00307,0.00091,-0.00081,-0.0012,-0.00174,-0.00031,0.00021,0.00036,-0.00113,0.00052,-0.00274,0.00103,-0.00042,-0.00069,-0.00043,0.00067,-0.00061,0.00056,-0.00002]

/** A ball in millimetres: x, y, z, radius. */
export type BallMm = readonly [number, number, number, number]

/** Chains of balls on the right half, by the feature that they make. */
export const FACE_CHAINS_MM = {
  'zygomatic-arch': [
    [103, 1510, 57, 5],
    [114, 1511, 60, 4],
    [126, 1512, 60.5, 3.8],
    [138, 1511.5, 57.5, 4.2],
    [148, 1511, 52.5, 4.8],
    [155, 1511, 46, 6.5],
  ],
  'lateral-orbital-rim': [
    [155, 1511, 46, 6],
    [151.5, 1521, 48.5, 4.2],
    [152, 1533, 48.5, 3.8],
    [155, 1541, 47, 4.2],
    [158, 1546, 45, 4.6],
  ],
  'supraorbital-rim': [
    [158, 1546, 45, 4.6],
    [164, 1551, 39, 4.8],
    [169, 1553.5, 31, 4.8],
    [173, 1553, 22, 4.6],
    [175.5, 1551, 13, 4.8],
  ],
  'infraorbital-rim': [
    [155, 1511, 46, 6],
    [160, 1509.5, 38, 5.5],
    [164.5, 1511, 30, 4.5],
    [168.5, 1514, 22, 4],
    [171, 1520, 15.5, 3.4],
  ],
  'zygomaticomaxillary-buttress': [
    [155, 1509, 45, 6],
    [153, 1500, 39, 6],
    [151, 1491, 32, 6],
  ],
  'alveolar-arch': [
    [130, 1490, 31, 5.5],
    [142, 1490, 31, 6],
    [153, 1489.5, 28.5, 6],
    [163, 1489.4, 24, 6],
    [171, 1489, 16.5, 5.5],
    [175.5, 1489, 7, 5],
    [176, 1489, 0, 5],
  ],
  'anterior-nasal-spine': [
    [172, 1492, 0, 3.2],
    [178, 1493.5, 0, 2.2],
    [184, 1494.5, 0, 1.2],
  ],
  'pterygoid-process': [
    [122, 1510, 15, 5],
    [123, 1498, 16, 3.6],
    [122, 1487, 17, 2.6],
  ],
  mastoid: [
    [80, 1516, 53, 13],
    [79.5, 1502, 52, 10.5],
    [82.5, 1490.5, 49.5, 6.4],
  ],
  'temporal-root': [
    [86, 1513, 59, 4],
    [96, 1511.5, 59, 3.6],
    [103, 1510, 57, 4.5],
  ],
  'occipital-condyle': [
    [72, 1496.5, 21, 6],
    [80, 1495.8, 19, 6.2],
    [88, 1497, 15, 6],
  ],
  'superior-nuchal-line': [
    [4, 1537, 0, 5],
    [7.5, 1535.5, 11, 6.5],
    [15, 1532, 25, 7.9],
    [29, 1525, 39, 7.4],
    [47, 1518, 50, 5],
  ],
  'sphenoid-wing': [
    [118, 1530, 42, 12],
    [132, 1531, 36, 9],
    [142, 1533, 38, 5],
    [150, 1534, 45, 3.6],
  ],
} as const satisfies Record<string, readonly BallMm[]>

/** Solid behind the face: ellipsoids as centre and half-axes [mm], symmetric about the midline. */
export const FACE_BLOCKS_MM = {
  palate: [
    [148, 1493, 0],
    [28, 7, 28],
  ],
  'nasal-cavity-wall': [
    [144, 1522, 8],
    [29, 26, 9],
  ],
  'maxillary-body': [
    [157, 1503, 22],
    [13, 10, 9],
  ],
  'frontal-base': [
    [147, 1561, 0],
    [34.5, 20, 54],
  ],
  glabella: [
    [166, 1550, 0],
    [14, 11, 18],
  ],
  'temporal-floor': [
    [120, 1522, 0],
    [28, 22, 46],
  ],
  'sphenoid-body': [
    [116, 1518, 0],
    [22, 16, 24],
  ],
} as const

/** Walls of the face between its rims, right half [mm]: balls joined by `FACE_WALL_TRIANGLES`. */
export const FACE_WALL_BALLS_MM = {
  piriformTop: [176.5, 1511, 14, 4],
  piriformBottom: [174, 1498, 15, 5],
  canineFossa: [167, 1500, 24, 4.5],
  infraorbital: [163.5, 1509, 30, 5],
  zygomaticoalveolar: [156, 1499, 36, 6],
  tuberosity: [140, 1500, 28, 8],
  zygoma: [156, 1509, 45, 7],
  zygomaFrontal: [152, 1523, 47.5, 4.4],
  zygomaMarginal: [148, 1513, 51, 4],
  lateralWallTop: [140, 1546, 40, 5],
  lateralWallBottom: [138, 1521, 38, 5],
  frontalCorner: [157, 1546, 45, 4.6],
  floorBack: [139, 1514, 22, 4],
} as const satisfies Record<string, BallMm>

type FaceWallBall = keyof typeof FACE_WALL_BALLS_MM

/** Slabs of the face's walls. */
export const FACE_WALL_TRIANGLES: readonly (readonly [FaceWallBall, FaceWallBall, FaceWallBall])[] = [
  ['piriformTop', 'piriformBottom', 'canineFossa'],
  ['piriformTop', 'canineFossa', 'infraorbital'],
  ['infraorbital', 'canineFossa', 'zygomaticoalveolar'],
  ['infraorbital', 'zygomaticoalveolar', 'zygoma'],
  ['canineFossa', 'zygomaticoalveolar', 'tuberosity'],
  ['zygoma', 'zygomaFrontal', 'zygomaMarginal'],
  ['zygoma', 'zygomaFrontal', 'lateralWallBottom'],
  ['zygoma', 'floorBack', 'lateralWallBottom'],
  ['zygomaFrontal', 'frontalCorner', 'lateralWallTop'],
  ['zygomaFrontal', 'lateralWallTop', 'lateralWallBottom'],
  ['infraorbital', 'floorBack', 'piriformTop'],
  ['infraorbital', 'floorBack', 'zygoma'],
  ['floorBack', 'tuberosity', 'zygoma'],
]

/** The orbit, wider than high, as two cones of balls, medial and lateral: rim, middle, apex [mm]. */
export const ORBIT_MM: readonly (readonly BallMm[])[] = [
  [
    [182, 1532, 27.5, 16],
    [163, 1532, 26.5, 14],
    [141, 1533, 21, 6],
  ],
  [
    [176, 1530.5, 36.5, 15.5],
    [157, 1531, 34.5, 13.5],
    [141, 1533, 24, 6],
  ],
]

/**
 * The pear-shaped nasal aperture and the cavity behind it [mm], from the floor up. Half-widths 11.5 mm at the floor, 9 mm at 1509 and
 * 6 mm at 1516, floor at 1493: first bone met from the front on the scanned maxilla every 3 mm of height.
 */
export const NASAL_APERTURE_MM: readonly (readonly BallMm[])[] = [
  [
    [196, 1501.5, 4.5, 7.2],
    [138, 1503, 4.5, 6.2],
  ],
  [
    [196, 1508, 2.6, 7],
    [138, 1512, 3, 6],
  ],
  [
    [196, 1514.5, 0.8, 5.4],
    [142, 1521, 2, 5],
  ],
  [
    [196, 1519, 0, 3.4],
    [146, 1528, 1.5, 3.6],
  ],
]

/** What is seen within the nasal cavity [mm]: septum in the midline, behind the aperture's plane, and conchae on the side walls. */
export const NASAL_CAVITY_MM = {
  septum: [
    [
      [166, 1493, 0, 1.5],
      [171, 1523, 0, 1.5],
      [128, 1493, 0, 1.5],
    ],
    [
      [171, 1523, 0, 1.5],
      [128, 1493, 0, 1.5],
      [128, 1535, 0, 1.5],
    ],
  ],
  inferiorConcha: [
    [166, 1503, 10.5, 2.6],
    [142, 1502, 10, 3],
  ],
  middleConcha: [
    [162, 1513, 8, 2.2],
    [142, 1513, 7.5, 2.6],
  ],
} as const satisfies Record<string, readonly BallMm[] | readonly (readonly BallMm[])[]>

/** Plane of the orbit's rim: a point [m] and the direction out of the orbit, forward and to the side. */
export const ORBIT_PLANE: readonly [point: Vec3, outward: Vec3] = [
  [0.1505, 1.532, 0.0425],
  [0.8805, 0, 0.474],
]

/** Walls of orbit and nasal cavity, and how far forward those of the nose reach [mm]. */
export const CUP_MM = { wall: 2.6, noseFront: 170 } as const

/**
 * Bridge of the nose down to the sides of the aperture, right half [mm]; joined by `NASAL_BRIDGE_TRIANGLES`. The scan lacks the nasal
 * bones; they run on from its frontal bone and beside the frontal process of its maxilla, whose front lies at x 182 at 1527 and 187 at
 * 1514, and are as long as in men: 25.7 mm ± 3.0 (doi:10.1155/2014/819378, where the aperture is 25.7 mm ± 1.8 wide).
 */
export const NASAL_BRIDGE_MM = {
  nasion: [174.5, 1547, 0, 4.8],
  bridgeMiddle: [179.5, 1534, 1.6, 3],
  rhinion: [188.6, 1521.4, 1.8, 1.8],
  frontalProcessTop: [171.5, 1542, 7.5, 4],
  frontalProcess: [174.5, 1530, 9, 3.2],
  nasalSide: [184.5, 1519.5, 5.2, 1.8],
  apertureTop: [182.5, 1513.5, 8.6, 2],
  apertureSide: [178, 1506, 13.8, 2.6],
  lacrimal: [168, 1518, 18, 3.4],
} as const satisfies Record<string, BallMm>

type NasalBridgeBall = keyof typeof NASAL_BRIDGE_MM

/** Slabs of the bridge of the nose. */
export const NASAL_BRIDGE_TRIANGLES: readonly (readonly [NasalBridgeBall, NasalBridgeBall, NasalBridgeBall])[] = [
  ['nasion', 'bridgeMiddle', 'frontalProcessTop'],
  ['bridgeMiddle', 'frontalProcessTop', 'frontalProcess'],
  ['bridgeMiddle', 'rhinion', 'nasalSide'],
  ['bridgeMiddle', 'nasalSide', 'frontalProcess'],
  ['nasalSide', 'apertureTop', 'frontalProcess'],
  ['frontalProcess', 'apertureTop', 'apertureSide'],
  ['frontalProcess', 'apertureSide', 'lacrimal'],
]

/** The foramen magnum as a hollow in the base: centre and half-axes [mm]. */
export const FORAMEN_MAGNUM_MM: readonly [centre: Vec3, radii: Vec3] = [
  [72, 1493, 0],
  [17, 12, 13.5],
]

/** The external acoustic opening: outer and inner end [mm]. */
export const ACOUSTIC_OPENING_MM: readonly BallMm[] = [
  [90, 1506, 68, 4.2],
  [90, 1507, 48, 3.4],
]

/** Balls of the mandible, right half [mm]; joined by `MANDIBLE_TRIANGLES`. */
export const MANDIBLE_BALLS_MM = {
  condyleMedial: [100, 1508, 41, 4],
  condyleLateral: [101, 1508, 50, 4],
  neck: [105, 1499, 45.5, 3.4],
  notch: [117, 1493, 44, 2.8],
  coronoid: [130, 1502, 42.5, 2.4],
  ramusFront: [139, 1480, 38.5, 3.6],
  angle: [116, 1466, 41.5, 3.8],
  ramusBack: [109, 1482, 44, 3.6],
  bodyBackTop: [140, 1470, 34, 4.6],
  bodyBackBottom: [132, 1456, 37, 4.4],
  molarTop: [150, 1467, 29.5, 5],
  molarBottom: [147, 1449.5, 31, 5],
  premolarTop: [159.5, 1466, 24, 4.8],
  premolarBottom: [159, 1446, 24.5, 5],
  canineTop: [169.5, 1464.5, 15, 4.5],
  canineBottom: [168, 1443.5, 15.5, 5],
  incisorTop: [174.5, 1463.5, 0, 4.2],
  chin: [174, 1443, 0, 5.4],
  mentalTubercle: [172.5, 1441.5, 9, 5],
} as const satisfies Record<string, BallMm>

type MandibleBall = keyof typeof MANDIBLE_BALLS_MM

/** Slabs of the mandible. */
export const MANDIBLE_TRIANGLES: readonly (readonly [MandibleBall, MandibleBall, MandibleBall])[] = [
  ['condyleMedial', 'condyleLateral', 'neck'],
  ['neck', 'notch', 'ramusBack'],
  ['notch', 'coronoid', 'ramusFront'],
  ['notch', 'ramusFront', 'ramusBack'],
  ['ramusBack', 'ramusFront', 'angle'],
  ['angle', 'ramusFront', 'bodyBackBottom'],
  ['ramusFront', 'bodyBackTop', 'bodyBackBottom'],
  ['bodyBackTop', 'molarTop', 'bodyBackBottom'],
  ['bodyBackBottom', 'molarTop', 'molarBottom'],
  ['molarTop', 'premolarTop', 'molarBottom'],
  ['molarBottom', 'premolarTop', 'premolarBottom'],
  ['premolarTop', 'canineTop', 'premolarBottom'],
  ['premolarBottom', 'canineTop', 'canineBottom'],
  ['canineTop', 'incisorTop', 'canineBottom'],
  ['canineBottom', 'incisorTop', 'mentalTubercle'],
  ['mentalTubercle', 'incisorTop', 'chin'],
]

/** The dental arches: half an ellipse each, centre x, half-depth, half-width; heights of gum and cutting edge [mm]. */
export const DENTAL_ARCHES_MM = {
  upper: { centreX: 140, depth: 38.5, halfWidth: 29.5, gum: 1486, edge: 1475.5 },
  lower: { centreX: 139, depth: 36.5, halfWidth: 28, gum: 1464, edge: 1474 },
} as const

/** One upper and one lower half-arch, from the first incisor to the second molar [mm]. */
interface Crowns {
  readonly upper: readonly number[]
  readonly lower: readonly number[]
}

/** Widths of the crowns along the arch. */
export const CROWN_WIDTHS_MM: Crowns = {
  upper: [8.5, 6.5, 7.5, 7, 7, 10, 9],
  lower: [5, 5.5, 7, 7, 7, 11, 10.5],
}

/** Their depths from lips or cheek to tongue. */
export const CROWN_DEPTHS_MM: Crowns = {
  upper: [7, 6, 8, 9, 9, 11, 11],
  lower: [6, 6.5, 7.5, 7.5, 8, 10.5, 10.5],
}

/** Their heights from the neck to the edge. */
export const CROWN_HEIGHTS_MM: Crowns = {
  upper: [10.5, 9, 10, 8.5, 8.5, 7.5, 7],
  lower: [9, 9.5, 11, 8.5, 8, 7.5, 7],
}

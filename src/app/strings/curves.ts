import type { PoseQuantity } from '../../kinematics/curves/quantities'
import type { FreedomName } from '../../kinematics/muscles/types'

interface QuantityWords {
  /** In the list of quantities. */
  readonly name: string
  /** What rising and falling values mean. */
  readonly positive: string
  readonly negative: string
}

/** Sentences of the curves; apart from `en.ts`, because they load with the curves. */
export const curveStrings = {
  quantity: 'What to plot',
  groups: {
    blade: 'Shoulder blade',
    st: 'Blade against the ribs',
    sc: 'Collarbone',
    gh: 'Arm in the blade’s socket',
    muscle: 'One muscle',
  },
  quantities: {
    slide: { name: 'Slide round the ribs', positive: 'away from the spine', negative: 'toward the spine' },
    height: { name: 'Height', positive: 'up', negative: 'down' },
    'spine-distance': { name: 'Inner border to spine', positive: 'farther', negative: 'nearer' },
    'st-medRotation': { name: 'Upward rotation', positive: 'upward', negative: 'downward' },
    'st-protraction': { name: 'Internal rotation', positive: 'internal', negative: 'external' },
    'st-tilt': { name: 'Posterior tilt', positive: 'posterior', negative: 'anterior' },
    'sc-protraction': { name: 'Collarbone protraction', positive: 'forward', negative: 'backward' },
    'sc-elevation': { name: 'Collarbone elevation', positive: 'up', negative: 'down' },
    'sc-rotation': { name: 'Collarbone spin', positive: 'backward', negative: 'forward' },
    'gh-abduction': { name: 'Raising in the socket', positive: 'up', negative: 'down' },
    'gh-flexion': { name: 'Swing in the socket', positive: 'forward', negative: 'backward' },
    'gh-rotation': { name: 'Turn in the socket', positive: 'inward', negative: 'outward' },
  } satisfies Record<PoseQuantity, QuantityWords>,
  muscle: {
    choose: 'Which muscle',
    length: 'Length',
    lengthOf: (name: string) => `${name}: length`,
    longer: 'longer',
    lever: (freedom: string) => `Lever for ${freedom}`,
    leverOf: (name: string, freedom: string) => `${name}: lever for ${freedom}`,
    drives: (freedom: string) => `drives ${freedom}`,
    freedoms: {
      protraction: 'protraction',
      elevation: 'elevation',
      upwardRotation: 'upward rotation',
      winging: 'winging',
      tilt: 'posterior tilt',
    } satisfies Record<FreedomName, string>,
  },
  axis: (positive: string, unit: string) => `${positive} ↑ ${unit}`,
  over: 'Plotted over',
  overTime: 'Time',
  overElevation: 'Arm elevation',
  plane: 'Plane in which the arm is raised',
  planes: { 0: 'Frontal', 40: 'Scapular', 90: 'Sagittal' },
  zero: 'Zero of the scale',
  fromRest: 'From rest',
  absolute: 'ISB',
  absoluteDistance: 'Absolute',
  timeAxis: 'seconds',
  elevationAxis: 'arm elevation, °',
  title: (quantity: string, over: string) => `${quantity}, over ${over}`,
  overTimeOf: (motion: string) => `the time of ${motion.toLowerCase()}`,
  overElevationIn: (plane: string) => `the arm’s elevation in the ${plane.toLowerCase()} plane`,
  description: (from: string, to: string, lowest: string, highest: string) =>
    `The curve of this body starts at ${from} and ends at ${to}; lowest ${lowest}, highest ${highest}.`,
  describedStudy: (n: number, source: string) => `Rings mark the means of ${n} people in ${source}.`,
  now: 'now',
  slider: 'Position on the curve',
  atTime: (seconds: string, value: string) => `${seconds} seconds: ${value}`,
  atElevation: (degrees: string, value: string) => `arm at ${degrees}°: ${value}`,
  ours: 'this body',
  raising: 'this body, raising',
  lowering: 'lowering',
  study: (short: string, n: number, method: string) => `${short}, ${method}, n = ${n}`,
  offset: (shown: string, shape: string) =>
    `The rings are shifted by ${shown}, for this body’s own rest pose and axes; the shapes then differ by ${shape} (root mean square).`,
  offsetSeen: (offset: string, shape: string) =>
    `This body reads ${offset} against the study, from its own rest pose and axes; beyond that the shapes differ by ${shape} (root mean square).`,
  meansOnly: 'The table gives means without their spread, for raising only.',
  source: 'Source',
  still: 'The arm hangs still here, so the marker stays at rest; the curve shows what raising it would do.',
  table: 'The numbers as a table',
  noValue: '–',
  tableTime: 'Seconds',
  tableElevation: 'Arm elevation',
} as const

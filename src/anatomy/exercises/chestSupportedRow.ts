import type { Exercise, PhasePose } from '../exerciseTypes'

/** Pose that a repetition starts from and comes back to. */
const HANG: PhasePose = {
  scapula: {
    clavicleRetraction: -10,
    clavicleElevation: 2,
    upwardRotation: 12,
    posteriorTilt: 4,
    externalRotation: -5,
  },
  arm: { flexion: 45, abduction: 5 },
  elbowFlexion: 5,
  trunkInclination: 45,
}

/** Chest-supported dumbbell row. All poses are estimates: targets for the rig, which solves the rest. */
export const CHEST_SUPPORTED_ROW: Exercise = {
  id: 'chest-supported-dumbbell-row',
  name: 'Chest-supported dumbbell row',
  alsoCalled: ['incline dumbbell row', 'prone incline row', 'bench row'],
  equipment: ['Adjustable bench', 'Pair of dumbbells'],
  trunkDirection: 'forward lean',
  arms: 'both',
  why: 'With the chest on the bench, legs and lower back cannot swing the weight, so blades and arms have to move it; two dumbbells make each side do its own share.',
  setsReps: {
    text: '2 to 4 sets of 8 to 15 repetitions',
    sets: [2, 4],
    reps: [8, 15],
    source: 'seed-article',
  },
  load: {
    text: 'Bench at 45 degrees, and a weight that lets the chest stay on the pad.',
    source: 'seed-article',
  },
  setup: [
    'Set the bench to 45 degrees and lie chest-down, feet planted behind.',
    'Keep the breastbone on the pad from first to last repetition.',
    'Hang the arms straight down, palms facing each other, wrists straight.',
  ],
  setting: { kind: 'incline-bench', angleDeg: 45 },
  view: { azimuthDeg: 50, elevationDeg: 28 },
  phases: [
    {
      id: 'hang',
      name: 'Hang',
      instruction:
        'Arms vertical, blades allowed to slide forward a little, chest up on the pad and shoulders away from the ears.',
      duration: null,
      jointActions: ['shoulder-blade protraction', 'shoulder flexion', 'elbow extension'],
      scapularMotion: ['upward-rotation', 'protraction', 'internal-rotation'],
      focus: [],
      pose: HANG,
    },
    {
      id: 'pull',
      lead: 'blade',
      name: 'Pull',
      instruction:
        'Draw the blades together, then drive the elbows up and back so that the dumbbells travel toward the hips.',
      duration: 1.5,
      jointActions: [
        'shoulder-blade retraction',
        'shoulder-blade depression (held)',
        'shoulder extension',
        'elbow flexion',
      ],
      scapularMotion: ['retraction', 'external-rotation', 'downward-rotation', 'depression'],
      focus: [],
      pose: {
        scapula: {
          clavicleRetraction: 22,
          clavicleElevation: -4,
          upwardRotation: 0,
          posteriorTilt: 6,
          externalRotation: 10,
        },
        arm: { flexion: -20, abduction: 30 },
        elbowFlexion: 71,
        trunkInclination: 45,
      },
    },
    {
      id: 'squeeze',
      name: 'Squeeze',
      instruction: 'Pause with the blades together and the dumbbells by the hips.',
      duration: 0.5,
      jointActions: ['shoulder-blade retraction (held)'],
      scapularMotion: [],
      focus: [],
      pose: {
        scapula: {
          clavicleRetraction: 24,
          clavicleElevation: -4,
          upwardRotation: 0,
          posteriorTilt: 7,
          externalRotation: 12,
        },
        arm: { flexion: -22, abduction: 30 },
        elbowFlexion: 74,
        trunkInclination: 45,
      },
    },
    {
      id: 'lower',
      lead: 'arm',
      name: 'Lower',
      instruction: 'Lower slowly to a full hang and set again.',
      duration: 2.5,
      jointActions: [
        'pulling muscles lengthen under control',
        'shoulder-blade protraction',
        'shoulder flexion',
        'elbow extension',
      ],
      scapularMotion: ['protraction', 'internal-rotation', 'upward-rotation', 'elevation'],
      focus: [],
      pose: HANG,
    },
  ],
  targets: ['trapezius-transverse', 'rhomboid-major', 'rhomboid-minor', 'latissimus-dorsi'],
  synergists: [
    'trapezius-ascending',
    'trapezius-descending',
    'deltoid-spinal',
    'teres-major',
    'biceps-brachii',
    'brachialis',
    'brachioradialis',
    'triceps-brachii-long',
  ],
  stabilisers: [
    'infraspinatus',
    'teres-minor',
    'subscapularis',
    'supraspinatus',
    'semispinalis-capitis',
    'splenius-capitis',
  ],
  antagonists: ['serratus-anterior', 'pectoralis-minor', 'pectoralis-major-clavicular', 'deltoid-clavicular'],
  strengths: [
    {
      text: 'The bench holds the trunk, so that the lower back can rest: a free bent-over row asked 34% more of the spinal erectors than a machine row did.',
      sources: ['saeterbakken-2015'],
    },
    {
      text: 'Nothing can swing: with the chest on the pad only blades and arms move the weight, and each side its own.',
      sources: ['reasoned'],
    },
  ],
  commonMistakes: [
    {
      mistake: 'Chest lifts off to swing the weight',
      cue: 'Breastbone glued to the pad.',
      fault: { phases: ['pull', 'squeeze'], trunk: { hips: -10, lumbar: -22 } },
    },
    {
      mistake: 'Shrugging the weight up',
      cue: 'Blades back and down, not up.',
      fault: {
        phases: ['pull', 'squeeze'],
        scapula: { clavicleElevation: 20, upwardRotation: 4, posteriorTilt: -4, externalRotation: -4 },
      },
    },
    {
      mistake: 'Only bending the elbows',
      cue: 'Move the blade first, the elbow second.',
      fault: {
        phases: ['pull', 'squeeze'],
        scapula: { clavicleRetraction: -30, externalRotation: -14 },
        arm: { flexion: 20 },
      },
    },
    {
      mistake: 'Neck cranked back',
      cue: 'Keep the neck in line with the spine; look down and a little ahead.',
      fault: { phases: ['hang', 'pull', 'squeeze', 'lower'], trunk: { neck: -28, head: -20 } },
    },
  ],
  easier: ['Lighter dumbbells', 'One arm at a time'],
  harder: [
    'Pause two seconds at the top',
    'Set the bench flatter, so that gravity resists the whole pull',
    'Elbows wide to bring in rear deltoid and trapezius',
  ],
  sources: [
    'seed-article',
    'ekstrom-2003',
    'lowe-ekstrom',
    'lehman-2004',
    'saeterbakken-2015',
    'park-kim-2022',
    'padovan-2025',
    'reasoned',
    'ludewig-2009-table',
    'smith-2004-rhomboid',
    'fennell-2016',
    'seated-row-scapula-hdemg',
    'drillis-contini-1966',
    'aaos-1965',
    'white-panjabi-1990',
  ],
}

import type { Exercise, PhasePose } from '../types'

/** Pose that a repetition starts from and comes back to. */
const HANG: PhasePose = {
  scapula: {
    clavicleRetraction: -12,
    clavicleElevation: 4,
    upwardRotation: 22,
    posteriorTilt: 6,
    externalRotation: -7,
  },
  arm: { flexion: 82, abduction: 8 },
  elbowFlexion: 5,
  trunkInclination: 45,
}

/** TRX row. All poses are estimates: targets for the rig, which solves the rest. */
export const TRX_ROW: Exercise = {
  id: 'trx-row',
  name: 'TRX row',
  alsoCalled: ['suspension row', 'strap row', 'inverted row on straps', 'suspension trainer row'],
  equipment: ['Suspension trainer (TRX) on an overhead anchor'],
  trunkDirection: 'backward lean',
  arms: 'both',
  why: 'You change the load in seconds by moving your feet, and many repetitions work the upper back and the biceps.',
  setsReps: {
    text: '2 to 4 sets of 12 to 20 repetitions',
    sets: [2, 4],
    reps: [12, 20],
    source: 'seed-article',
  },
  load: {
    text: 'The farther the feet go toward the anchor, the farther the body leans and the heavier the row: straps carry about 37% of body mass at 30 degrees of lean from upright, 53% at 45, 68% at 60 and 79% at 75 (static, straight arms, 40 people).',
    source: 'melrose-dawes-2015',
  },
  setup: [
    'Stand facing the anchor, straps shortened to about waist height, a handle in each hand beside the ribs, palms facing each other.',
    'Step toward the anchor until the body leans back to the load you want, then let the arms straighten.',
    'Make one straight line from head to heels: buttocks and abdomen firm, ribs down, eyes on the anchor.',
  ],
  setting: {
    kind: 'straps',
    anchorHeight: 2.3,
    strapLength: 1.3,
    feetBehindAnchor: 0.5,
    feetRange: [0.1, 0.8],
  },
  view: { azimuthDeg: 50, elevationDeg: 8 },
  phases: [
    {
      id: 'hang',
      name: 'Hang',
      instruction:
        'Arms long, body straight; let the blades slide forward round the ribs without letting the shoulders ride up to the ears.',
      duration: null,
      jointActions: ['shoulder-blade protraction', 'shoulder flexion', 'elbow extension'],
      scapularMotion: ['upward-rotation', 'protraction', 'internal-rotation', 'posterior-tilt'],
      focus: [],
      pose: HANG,
    },
    {
      id: 'pull',
      lead: 'blade',
      name: 'Pull',
      instruction:
        'Keep shoulders low and chest up, start by drawing the blades back, then bring the elbows just past the ribs until the hands reach the sides of the chest.',
      duration: 1.5,
      jointActions: [
        'shoulder-blade retraction',
        'shoulder-blade depression (held)',
        'shoulder extension',
        'elbow flexion',
      ],
      scapularMotion: ['retraction', 'downward-rotation', 'external-rotation', 'depression'],
      focus: [],
      pose: {
        scapula: {
          clavicleRetraction: 22,
          clavicleElevation: -3,
          upwardRotation: 0,
          posteriorTilt: 6,
          externalRotation: 10,
        },
        arm: { flexion: -15, abduction: 20 },
        elbowFlexion: 128,
        forearmPronation: -15,
        trunkInclination: 20,
      },
    },
    {
      id: 'squeeze',
      name: 'Squeeze',
      instruction: 'Hold a moment with the blades together; neck long.',
      duration: 0.5,
      jointActions: ['shoulder-blade retraction (held)'],
      scapularMotion: [],
      focus: [],
      pose: {
        scapula: {
          clavicleRetraction: 24,
          clavicleElevation: -3,
          upwardRotation: 0,
          posteriorTilt: 7,
          externalRotation: 12,
        },
        arm: { flexion: -18, abduction: 20 },
        elbowFlexion: 132,
        forearmPronation: -15,
        trunkInclination: 19,
      },
    },
    {
      id: 'lower',
      lead: 'arm',
      name: 'Lower',
      instruction: 'Let yourself out slowly under control to straight arms, blades last, then set again.',
      duration: 2.5,
      jointActions: [
        'pulling muscles lengthen under control',
        'shoulder-blade protraction',
        'shoulder flexion',
        'elbow extension',
      ],
      scapularMotion: ['protraction', 'upward-rotation', 'internal-rotation', 'elevation'],
      focus: [],
      pose: HANG,
    },
  ],
  targets: ['trapezius-transverse', 'rhomboid-major', 'rhomboid-minor', 'latissimus-dorsi', 'deltoid-spinal'],
  synergists: [
    'trapezius-ascending',
    'trapezius-descending',
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
    'erector-spinae',
    'semispinalis-capitis',
  ],
  antagonists: ['serratus-anterior', 'pectoralis-minor', 'pectoralis-major-clavicular', 'deltoid-clavicular'],
  strengths: [
    {
      text: 'The load changes in seconds: with more lean the straps carry from about 37% of body mass (30 degrees from upright) up to 79% (75 degrees).',
      sources: ['melrose-dawes-2015'],
    },
    {
      text: 'It is easy on the lower back: of three rows compared, an inverted row loaded it least.',
      sources: ['fenwick-2009'],
    },
  ],
  commonMistakes: [
    {
      mistake: 'Hips sag or pike',
      cue: 'Plank from head to heels; squeeze the buttocks.',
      fault: { phases: ['hang', 'lower'], trunk: { hips: 24, lumbar: 10, neck: 8 } },
    },
    {
      mistake: 'Shoulders creep up to the ears',
      cue: 'Long neck; keep the blades low as they come together.',
      fault: {
        phases: ['hang', 'pull', 'squeeze', 'lower'],
        scapula: { clavicleElevation: 20, upwardRotation: 4, posteriorTilt: -4, externalRotation: -4 },
      },
    },
    {
      mistake: 'Chin pokes at the anchor',
      cue: 'Lead with the breastbone, not the chin.',
      fault: { phases: ['pull', 'squeeze'], trunk: { neck: 28, head: -22 } },
    },
    {
      mistake: 'Elbows dragged so far back that the shoulders roll forward',
      cue: 'Stop when the hands reach the ribs and the blades meet.',
      fault: {
        phases: ['pull', 'squeeze'],
        arm: { flexion: -22 },
        scapula: { clavicleRetraction: -14, posteriorTilt: -16, externalRotation: -14 },
      },
    },
    { mistake: 'Dropping out of the last half', cue: 'Take two to three seconds to lower.' },
  ],
  easier: [
    'Step back from the anchor so that you stand more upright',
    'Bend the knees and keep the feet flat',
  ],
  harder: [
    'Walk the feet farther toward the anchor',
    'Feet on a box',
    'One arm, or a two-second hold at the top',
    'Elbows wide (more work for all of the trapezius and for the rear deltoid)',
  ],
  evidenceNotes: [
    {
      text: 'A low strap row with the elbows at the sides takes middle trapezius, latissimus and rear deltoid to 40–60% of maximum. High and wide strap rows take all three parts of the trapezius and the rear deltoid over 60%.',
      sources: ['youdas-2021'],
    },
    {
      text: 'Straps make no difference to latissimus, middle trapezius or rear deltoid against a fixed bar; the biceps works less.',
      sources: ['snarr-2013'],
    },
    {
      text: 'Of three rows compared, the inverted row loaded the lower back least.',
      sources: ['fenwick-2009'],
    },
    {
      text: 'No study gives the rhomboids a figure in a strap row. In a low row against tubing, wires in the rhomboid major showed over 20% of maximum, and pulling with bent elbows leans more on the rhomboid, against the middle trapezius, than pulling with straight arms turned out. So they stay among the targets, with their share unknown. The rhomboid minor has no figure at all.',
      sources: ['myers-2005', 'fennell-2016'],
    },
    {
      text: 'The angles shown are our own geometry; no motion study of the strap row was found.',
      sources: ['reasoned'],
    },
  ],
  sources: [
    'seed-article',
    'melrose-dawes-2015',
    'giancotti-2021',
    'youdas-2021',
    'snarr-2013',
    'fenwick-2009',
    'oyama-2010',
    'reasoned',
    'ludewig-2009-table',
    'ace-trx-row',
    'das-paths',
    'myers-2005',
    'fennell-2016',
    'moseley-1992',
    'tucker-2011',
    'kara-2021',
    'trx-suspension-guide',
    'drillis-contini-1966',
    'aaos-1965',
    'white-panjabi-1990',
  ],
}

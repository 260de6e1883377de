import type { Exercise, PhasePose } from '../../src/anatomy/exerciseTypes'

/** Pose that a repetition starts from and comes back to: arms hanging plumb from the bench. */
const HANG: PhasePose = {
  scapula: {
    clavicleRetraction: -8,
    clavicleElevation: 2,
    upwardRotation: 12,
    posteriorTilt: 4,
    externalRotation: -4,
  },
  arm: { flexion: 45, abduction: 5 },
  elbowFlexion: 5,
  trunkInclination: 45,
}

/** The worked example of `docs/adding-an-exercise.md`: a Y face down on the incline bench. All poses are estimates. */
export const PRONE_Y: Exercise = {
  id: 'prone-y',
  name: 'Prone Y',
  alsoCalled: ['incline Y raise'],
  equipment: ['Adjustable bench', 'Pair of light dumbbells'],
  trunkDirection: 'forward lean',
  arms: 'both',
  why: 'Raised face down, straight arms ask the lower trapezius to turn and tip the blade against gravity.',
  setsReps: { text: '2 to 3 sets of 8 to 12 repetitions', sets: [2, 3], reps: [8, 12], source: 'reasoned' },
  load: { text: 'So light that the neck stays long.', source: 'reasoned' },
  setup: ['Lie chest-down on a bench at 45 degrees, arms hanging, thumbs ahead.'],
  setting: { kind: 'incline-bench', angleDeg: 45, heldElbows: true },
  view: { azimuthDeg: 40, elevationDeg: 24 },
  phases: [
    {
      id: 'hang',
      name: 'Hang',
      instruction: 'Arms plumb under the shoulders, neck long.',
      duration: null,
      jointActions: ['shoulder-blade protraction', 'shoulder flexion'],
      scapularMotion: ['upward-rotation', 'protraction'],
      focus: [],
      pose: HANG,
    },
    {
      id: 'raise',
      name: 'Raise',
      instruction:
        'Blades first, then straight arms up and out in line with the trunk, thumbs to the ceiling.',
      duration: 2,
      jointActions: ['shoulder-blade upward rotation', 'shoulder elevation'],
      scapularMotion: ['upward-rotation', 'retraction', 'posterior-tilt'],
      focus: ['trapezius-ascending'],
      lead: 'blade',
      pose: {
        scapula: {
          clavicleRetraction: 14,
          clavicleElevation: 6,
          upwardRotation: 42,
          posteriorTilt: 18,
          externalRotation: 5,
        },
        arm: { elevationInScapularPlane: 140, externalRotation: 35 },
        elbowFlexion: 5,
        trunkInclination: 45,
      },
    },
    {
      id: 'lower',
      name: 'Lower',
      instruction: 'Two to three seconds down, blades last.',
      duration: 2.5,
      jointActions: ['upward rotators lengthen under control'],
      scapularMotion: ['downward-rotation', 'protraction', 'anterior-tilt'],
      focus: ['trapezius-ascending'],
      lead: 'arm',
      pose: HANG,
    },
  ],
  targets: ['trapezius-ascending'],
  synergists: ['trapezius-transverse', 'serratus-anterior-inferior', 'deltoid-acromial', 'supraspinatus'],
  stabilisers: ['infraspinatus', 'teres-minor', 'erector-spinae'],
  antagonists: ['latissimus-dorsi', 'pectoralis-minor'],
  strengths: [{ text: 'Gravity resists the whole raise.', sources: ['reasoned'] }],
  commonMistakes: [{ mistake: 'Shrugging', cue: 'Long neck from the first centimetre.' }],
  easier: ['Without weights'],
  harder: ['Hold the top for two seconds'],
  sources: ['reasoned'],
}

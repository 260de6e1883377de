import { z } from 'zod'
import { MIDLINE_LANDMARKS, SIDE_LANDMARKS } from './body/landmarks'
import { ACTION_IDS } from './types'
import type { MechanicsNote } from './mechanicsNotes'
import type { EmgRow, Exercise, ExerciseEvidence } from './exerciseTypes'
import type { Bone, Claim, Landmark, Muscle, ScapularAction, Source } from './types'

/**
 * Shapes of the records, checked in tests and builds only: the page's bundle holds neither this module nor zod. `satisfies`
 * ties each schema to its type, so that neither can change alone.
 */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be kebab-case')
const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), 'must not start or end with a space')
const maybe = text.nullable()
const ids = z.array(id)
const words = z.array(text.refine((value) => value === value.toLowerCase(), 'must be lower case'))
const action = z.enum(ACTION_IDS)
const exercise = id
const whole = z.int().positive()
const sourcedNote = z.strictObject({ text, sources: ids })

const muscle = z.strictObject({
  id,
  name: text,
  latin: text,
  ta2: whole.nullable(),
  fma: whole.nullable(),
  partOf: id.nullable(),
  parts: ids,
  summary: text,
  origin: text,
  insertion: text,
  innervation: text,
  bloodSupply: maybe,
  functions: z.array(
    z.strictObject({
      joint: z.enum(['scapulothoracic', 'glenohumeral', 'elbow', 'cervical', 'thoracic']),
      action: z.enum([
        ...ACTION_IDS,
        'flexion',
        'extension',
        'abduction',
        'adduction',
        'horizontal-abduction',
        'horizontal-adduction',
        'supination',
        'pronation',
        'lateral-flexion-ipsilateral',
        'rotation-ipsilateral',
        'rotation-contralateral',
        'compression',
        'stabilisation',
      ]),
      role: z.enum(['prime', 'assist', 'stabilise']),
      note: maybe,
    }),
  ),
  feelIt: maybe,
  disagreements: maybe,
  sources: ids,
  synonyms: words,
  structures: ids,
}) satisfies z.ZodType<Muscle>

const bone = z.strictObject({
  id,
  name: text,
  latin: text,
  ta2: whole.nullable(),
  fma: whole.nullable(),
  synonyms: words,
  summary: text,
  facts: z.array(sourcedNote),
  sources: ids,
  structures: ids.min(1),
}) satisfies z.ZodType<Bone>

const landmark = z.strictObject({
  id,
  code: z.enum([...MIDLINE_LANDMARKS, ...SIDE_LANDMARKS]),
  name: text,
  latin: text,
  bone: id,
  structure: id,
  synonyms: words.min(1),
  summary: text,
  point: text,
  use: text,
  feel: maybe,
  sources: ids.min(1),
}) satisfies z.ZodType<Landmark>

const scapularAction = z.strictObject({
  id: action,
  name: text,
  alsoCalled: text,
  synonyms: words,
  opposite: action,
  definition: text,
  cue: text,
  coupledMotion: maybe,
  everydayExample: maybe,
  gymExample: maybe,
  ranges: z.array(
    z.strictObject({
      text,
      value: z.union([z.number(), z.tuple([z.number(), z.number()]), z.null()]),
      unit: z.enum(['deg', 'cm', 'deg/deg']),
      source: id,
      seen: z.boolean(),
      note: maybe,
    }),
  ),
  muscles: z
    .array(
      z.strictObject({
        muscle: id,
        role: z.enum(['prime mover', 'synergist', 'stabiliser', 'antagonist']),
        note: maybe,
      }),
    )
    .min(1),
  sources: ids,
}) satisfies z.ZodType<ScapularAction>

const angle = z.number()
const trunk = z.strictObject({
  hips: angle.exactOptional(),
  lumbar: angle.exactOptional(),
  neck: angle.exactOptional(),
  head: angle.exactOptional(),
})
const pose = z.strictObject({
  scapula: z.strictObject({
    clavicleRetraction: angle,
    clavicleElevation: angle,
    upwardRotation: angle,
    posteriorTilt: angle,
    externalRotation: angle,
  }),
  arm: z.strictObject({
    flexion: angle.exactOptional(),
    abduction: angle.exactOptional(),
    elevationInScapularPlane: angle.exactOptional(),
    horizontalAbduction: angle.exactOptional(),
    externalRotation: angle.exactOptional(),
  }),
  elbowFlexion: angle,
  forearmPronation: angle.exactOptional(),
  trunkInclination: angle,
  trunk: trunk.exactOptional(),
})

const range = z.tuple([whole, whole]).refine(([low, high]) => low <= high, 'must rise')
const metres = z.number().min(0)
const setting = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('straps'),
    anchorHeight: metres,
    strapLength: metres,
    feetBehindAnchor: metres,
    feetRange: z.tuple([metres, metres]),
  }),
  z.strictObject({
    kind: z.literal('incline-bench'),
    angleDeg: z.number().min(20).max(60),
    heldElbows: z.boolean().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('flat-bench'),
    leanDeg: z.number().min(60).max(100),
    handAhead: z.number(),
    handOnBench: metres,
  }),
])

const fault = z.strictObject({
  phases: z.array(id).min(1),
  scapula: z
    .strictObject({
      clavicleRetraction: angle.exactOptional(),
      clavicleElevation: angle.exactOptional(),
      upwardRotation: angle.exactOptional(),
      posteriorTilt: angle.exactOptional(),
      externalRotation: angle.exactOptional(),
    })
    .exactOptional(),
  arm: pose.shape.arm.exactOptional(),
  elbowFlexion: angle.exactOptional(),
  trunk: trunk.exactOptional(),
})

const exerciseRecord = z.strictObject({
  id: exercise,
  name: text,
  alsoCalled: z.array(text),
  equipment: z.array(text).min(1),
  trunkDirection: z.enum(['backward lean', 'forward lean']),
  arms: z.enum(['both', 'one']),
  why: text,
  setsReps: z.strictObject({ text, sets: range, reps: range, source: id }),
  load: z.strictObject({ text, source: id }),
  setup: z.array(text).min(1),
  setting,
  view: z.strictObject({
    azimuthDeg: z.number().min(-180).max(180),
    elevationDeg: z.number().min(-10).max(80),
  }),
  parts: z.array(z.strictObject({ id, name: text })).exactOptional(),
  phases: z
    .array(
      z.strictObject({
        id,
        name: text,
        instruction: text,
        duration: z.number().nullable(),
        jointActions: z.array(text).min(1),
        scapularMotion: z.array(action),
        focus: ids,
        pose,
        part: id.exactOptional(),
        lead: z.enum(['blade', 'arm']).exactOptional(),
      }),
    )
    .min(2),
  targets: ids.min(1),
  synergists: ids,
  stabilisers: ids,
  antagonists: ids,
  strengths: z.array(sourcedNote).min(1),
  commonMistakes: z.array(z.strictObject({ mistake: text, cue: text, fault: fault.exactOptional() })).min(1),
  easier: z.array(text).min(1),
  harder: z.array(text).min(1),
  sources: ids,
}) satisfies z.ZodType<Exercise>

const exerciseEvidence = z.strictObject({
  id: exercise,
  notes: z.array(sourcedNote).min(1),
}) satisfies z.ZodType<ExerciseEvidence>

const emgRow = z.strictObject({
  exercise,
  letters: z.enum(['Y', 'T', 'W', 'YT']).nullable(),
  variant: text,
  kin: z.enum(['itself', 'close', 'akin', 'part']),
  muscle: id,
  meanPercentMvic: z.number().nullable(),
  sd: z.number().positive().nullable(),
  band: z.tuple([z.number(), z.number().nullable()]).nullable(),
  n: whole.nullable(),
  condition: maybe,
  source: id,
  via: id.nullable(),
  quality: z.enum([
    'primary table',
    'primary abstract',
    'abstract',
    'band',
    'second-hand rounded',
    'maximal test',
    'none',
  ]),
  note: maybe,
}) satisfies z.ZodType<EmgRow>

const claim = z.strictObject({
  id,
  topic: z.enum(['anatomy', 'function', 'training', 'concussion', 'posture', 'exercise']),
  about: z.array(id).min(1),
  claim: text,
  verdict: z.enum(['supported', 'simplified', 'partly', 'unsupported']),
  evidence: text,
  betterSaid: maybe,
  sources: ids,
}) satisfies z.ZodType<Claim>

const source = z.strictObject({
  id,
  citation: text,
  url: z.url().nullable(),
  kind: z.enum([
    'anatomy reference',
    'article',
    'blog',
    'commentary',
    'data',
    'dissection study',
    'inference',
    'practice article',
    'research abstract',
    'research article',
    'review',
    'secondary summary',
    'standard',
    'systematic review',
    'teaching notes',
    'terminology',
    'textbook',
  ]),
  seen: z.boolean(),
  note: maybe,
}) satisfies z.ZodType<Source>

const mechanicsNote = z.strictObject({
  action,
  muscle: id,
  text,
  sources: ids,
}) satisfies z.ZodType<MechanicsNote>

/** Schema of one record of each module. */
export const SCHEMAS = {
  muscles: muscle,
  bones: bone,
  landmarks: landmark,
  actions: scapularAction,
  exercises: exerciseRecord,
  evidence: exerciseEvidence,
  emg: emgRow,
  claims: claim,
  mechanicsNotes: mechanicsNote,
  sources: source,
} as const

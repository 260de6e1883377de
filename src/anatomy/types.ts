import type { LandmarkName } from './body/landmarks'

/** The ten scapular actions. */
export const ACTION_IDS = [
  'retraction',
  'protraction',
  'elevation',
  'depression',
  'upward-rotation',
  'downward-rotation',
  'posterior-tilt',
  'anterior-tilt',
  'external-rotation',
  'internal-rotation',
] as const
export type ActionId = (typeof ACTION_IDS)[number]

/** Id of an exercise in `exercises`. The list there is the only one, so that a new exercise is one file and its line. */
export type ExerciseId = string

/** Key of a source in `sources`. */
export type SourceId = string

/** A publication or page that a claim rests on. */
export interface Source {
  readonly id: SourceId
  readonly citation: string
  readonly url: string | null
  readonly kind: SourceKind
  /** False: cited from memory of the paper; shown as approximate. */
  readonly seen: boolean
  readonly note: string | null
}

/** What kind of thing a source is. */
export type SourceKind =
  | 'anatomy reference'
  | 'article'
  | 'blog'
  | 'commentary'
  | 'data'
  | 'dissection study'
  | 'inference'
  | 'practice article'
  | 'research abstract'
  | 'research article'
  | 'review'
  | 'secondary summary'
  | 'standard'
  | 'systematic review'
  | 'teaching notes'
  | 'terminology'
  | 'textbook'

/** A statement with what it rests on. */
export interface SourcedNote {
  readonly text: string
  readonly sources: readonly SourceId[]
}

/** Part that a muscle plays in an action. */
export type ActionRole = 'prime mover' | 'synergist' | 'stabiliser' | 'antagonist'

/** Joints that a muscle function can be about. */
export type FunctionJoint = 'scapulothoracic' | 'glenohumeral' | 'elbow' | 'cervical' | 'thoracic'

/** Motions of the joints other than the scapulothoracic; `stabilisation` and `compression` move nothing. */
export type JointMotionId =
  | 'flexion'
  | 'extension'
  | 'abduction'
  | 'adduction'
  | 'horizontal-abduction'
  | 'horizontal-adduction'
  | 'internal-rotation'
  | 'external-rotation'
  | 'supination'
  | 'pronation'
  | 'lateral-flexion-ipsilateral'
  | 'rotation-ipsilateral'
  | 'rotation-contralateral'
  | 'compression'
  | 'stabilisation'

/** One thing a muscle does, at one joint. */
export interface MuscleFunction {
  readonly joint: FunctionJoint
  /** Motion id; for the scapulothoracic joint an `ActionId` or `stabilisation`. */
  readonly action: ActionId | JointMotionId
  readonly role: 'prime' | 'assist' | 'stabilise'
  readonly note: string | null
}

/** A muscle or a first-class part of one, by name. Ids carry no side. */
export interface MuscleTerm {
  readonly id: string
  readonly name: string
  readonly latin: string
  /** Parent muscle of a part, null for a whole muscle. */
  readonly partOf: string | null
  readonly parts: readonly string[]
  /**
   * Side-less ids of the model structures that show it (`['trapezius-transverse']`; for a whole muscle its parts'
   * structures; for a part that the model does not cut out, its parent's). Empty where the model has none yet.
   */
  readonly structures: readonly string[]
}

/** What the card of a muscle says, and what it is found by. */
export interface MuscleText {
  readonly id: string
  readonly ta2: number | null
  readonly fma: number | null
  /** One plain sentence. */
  readonly summary: string
  readonly origin: string
  readonly insertion: string
  readonly innervation: string
  readonly bloodSupply: string | null
  readonly functions: readonly MuscleFunction[]
  /** How to feel it on oneself. */
  readonly feelIt: string | null
  readonly disagreements: string | null
  readonly sources: readonly SourceId[]
  /** Words people search it by, lower case. */
  readonly synonyms: readonly string[]
}

/** A muscle or a part of one, whole. */
export interface Muscle extends MuscleTerm, MuscleText {}

export interface ActionMuscle {
  readonly muscle: string
  readonly role: ActionRole
  readonly note: string | null
}

/** A figure from the literature on how far an action goes. */
export interface ActionRange {
  readonly text: string
  /** One value, or a range from low to high. */
  readonly value: number | readonly [number, number] | null
  /** `deg/deg`: degrees of the blade for each degree at the ball-and-socket joint. */
  readonly unit: 'deg' | 'cm' | 'deg/deg'
  readonly source: SourceId
  readonly seen: boolean
  readonly note: string | null
}

export interface ScapularAction {
  readonly id: ActionId
  /** First the term of the field: “Retraction”; the other common term: “adduction”. */
  readonly name: string
  readonly alsoCalled: string
  readonly synonyms: readonly string[]
  /** The other half of the antagonist pair. */
  readonly opposite: ActionId
  readonly definition: string
  readonly cue: string
  readonly coupledMotion: string | null
  readonly everydayExample: string | null
  readonly gymExample: string | null
  readonly ranges: readonly ActionRange[]
  readonly muscles: readonly ActionMuscle[]
  readonly sources: readonly SourceId[]
}

/** What is commonly said about the upper back, in our words, and what the evidence says. */
export interface Claim {
  readonly id: string
  readonly topic: 'anatomy' | 'function' | 'training' | 'concussion' | 'posture' | 'exercise'
  /** Muscles, actions and exercises on whose cards it stands; at least one. */
  readonly about: readonly string[]
  readonly claim: string
  readonly verdict: 'supported' | 'simplified' | 'partly' | 'unsupported'
  readonly evidence: string
  /** A way to say it that holds; null where the claim can stand. */
  readonly betterSaid: string | null
  readonly sources: readonly SourceId[]
}

/** What can be picked and clicked besides muscles: a bone, disc or ligament, by name. Ids carry no side. */
export interface BoneTerm {
  readonly id: string
  readonly name: string
  readonly latin: string
  /** Side-less model structures that belong to it. */
  readonly structures: readonly string[]
}

/** What the short card of a bone, disc or ligament says, and what it is found by. */
export interface BoneText {
  readonly id: string
  readonly ta2: number | null
  readonly fma: number | null
  /** Words people search it by, lower case. */
  readonly synonyms: readonly string[]
  /** One plain sentence. */
  readonly summary: string
  /** What else is worth knowing, each with its source. */
  readonly facts: readonly SourcedNote[]
  readonly sources: readonly SourceId[]
}

/** A bone, disc or ligament, whole. */
export interface Bone extends BoneTerm, BoneText {}

/** A bony landmark by name. Ids carry no side. */
export interface LandmarkTerm {
  readonly id: string
  /** Short name of the measured point, as in the proposal of the ISB. */
  readonly code: LandmarkName
  readonly name: string
  readonly latin: string
  /** Bone card that it belongs to. */
  readonly bone: string
  /** Side-less model structure that it lies on. */
  readonly structure: string
}

/** What the short card of a landmark says, and what it is found by. */
export interface LandmarkText {
  readonly id: string
  /** Words people search it by, lower case. */
  readonly synonyms: readonly string[]
  /** One plain sentence. */
  readonly summary: string
  /** Which point exactly. */
  readonly point: string
  /** What it is good for. */
  readonly use: string
  /** How to find it on oneself; null where it lies too deep. */
  readonly feel: string | null
  readonly sources: readonly SourceId[]
}

/** A landmark, whole. */
export interface Landmark extends LandmarkTerm, LandmarkText {}

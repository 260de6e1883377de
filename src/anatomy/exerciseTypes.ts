import type { ActionId, ExerciseId, SourceId, SourcedNote } from './types'

/**
 * Pose at the end of a phase. Degrees. Scapular and clavicular angles are changes from relaxed rest, clinical signs
 * (retraction, upward rotation, posterior tilt, external rotation, elevation positive). `arm` is of the humerus against
 * the trunk: the scapula's share is already in it. Every value is an estimate unless its source says otherwise.
 */
export interface PhasePose {
  readonly scapula: {
    readonly clavicleRetraction: number
    readonly clavicleElevation: number
    readonly upwardRotation: number
    readonly posteriorTilt: number
    readonly externalRotation: number
  }
  readonly arm: {
    readonly flexion?: number
    readonly abduction?: number
    readonly elevationInScapularPlane?: number
    /** 0 straight ahead, 90 out at the side. */
    readonly horizontalAbduction?: number
    /** 0 with the bent forearm pointing forward, 90 up. */
    readonly externalRotation?: number
  }
  readonly elbowFlexion: number
  /** Forearm from the neutral grip (palms facing each other), turned palm down positive; 0 where it is not given. */
  readonly forearmPronation?: number
  /** From vertical: 0 upright, 90 horizontal. Sign by `Exercise.trunkDirection`. */
  readonly trunkInclination: number
  /** Bends forward (back negative) of the pelvis on the thighs, of the lower back, of the neck and of the head on it. */
  readonly trunk?: {
    readonly hips?: number
    readonly lumbar?: number
    readonly neck?: number
    readonly head?: number
  }
}

export interface ExercisePhase {
  readonly id: string
  readonly name: string
  readonly instruction: string
  /** Seconds; null for the set-up pose that the first phase starts from. */
  readonly duration: number | null
  readonly jointActions: readonly string[]
  /** What the blade does, largest first; empty while it is held. */
  readonly scapularMotion: readonly ActionId[]
  /** Muscles that this phase is chiefly for; empty where the exercise's `targets` hold for all of it. */
  readonly focus: readonly string[]
  readonly pose: PhasePose
  /** Part of the exercise that it belongs to, where it has parts that can be done alone: an id of `Exercise.parts`. */
  readonly part?: string
  /** What sets off first in the phase: the blade (“start by drawing the blades back”) or the arm (“blades last”). */
  readonly lead?: 'blade' | 'arm'
}

/**
 * Straps on an anchor overhead: the body is one straight line on its heels, and leans as far as the straps let it. Metres.
 */
export interface StrapSetting {
  readonly kind: 'straps'
  readonly anchorHeight: number
  /** From the anchor to the middle of the handle. */
  readonly strapLength: number
  /** Ankles behind the plumb line of the anchor. */
  readonly feetBehindAnchor: number
  /** How near and how far the feet can be set; nearer is heavier. */
  readonly feetRange: readonly [nearest: number, farthest: number]
}

/** Face down on an incline bench, a dumbbell in each hand. */
export interface InclineBenchSetting {
  readonly kind: 'incline-bench'
  /** Of the pad, from the floor; the trunk lies along it. */
  readonly angleDeg: number
  /** True where the elbows are held as the phases say; else the forearms hang plumb under the weights. */
  readonly heldElbows?: boolean
}

/** Hinged before a flat bench, the idle hand on it, feet on the floor, a dumbbell in the working hand that starts there too. */
export interface FlatBenchSetting {
  readonly kind: 'flat-bench'
  /** Of the trunk from upright. */
  readonly leanDeg: number
  /** Supporting hand ahead of its shoulder, and in from the near end of the bench [m]. */
  readonly handAhead: number
  readonly handOnBench: number
}

/** How the figure is held up in an exercise, and what its hands hold. */
export type ExerciseSetting = StrapSetting | InclineBenchSetting | FlatBenchSetting

/** Where an exercise is best looked at from. Degrees. */
export interface ExerciseView {
  /** From straight behind (0) round the working side, the right one (90). */
  readonly azimuthDeg: number
  /** Above the horizon. */
  readonly elevationDeg: number
}

/**
 * A mistake as a change of the phases' poses, in their degrees and signs, added where it happens. Only what the figure can
 * honestly show: blade, arm, elbow, lower back, neck and head; the lean of the trunk follows from what it hangs, lies or
 * leans on.
 */
export interface Fault {
  /** Ids of the phases that it spoils; the others stay right. */
  readonly phases: readonly string[]
  readonly scapula?: { readonly [angle in keyof PhasePose['scapula']]?: number }
  readonly arm?: PhasePose['arm']
  readonly elbowFlexion?: number
  readonly trunk?: PhasePose['trunk']
}

/** A common mistake and what to do instead. */
export interface Mistake {
  readonly mistake: string
  readonly cue: string
  /** How the figure shows it; left out where it cannot. */
  readonly fault?: Fault
}

export interface Exercise {
  readonly id: ExerciseId
  readonly name: string
  readonly alsoCalled: readonly string[]
  readonly equipment: readonly string[]
  readonly trunkDirection: 'backward lean' | 'forward lean'
  /** Which arms work: the dead-stop row works one. */
  readonly arms: 'both' | 'one'
  readonly why: string
  readonly setsReps: {
    readonly text: string
    readonly sets: readonly [number, number]
    readonly reps: readonly [number, number]
    readonly source: SourceId
  }
  /** What makes it lighter or heavier. */
  readonly load: { readonly text: string; readonly source: SourceId }
  readonly setup: readonly string[]
  readonly setting: ExerciseSetting
  readonly view: ExerciseView
  /** Parts that can be done alone, in order; none for most. */
  readonly parts?: readonly { readonly id: string; readonly name: string }[]
  readonly phases: readonly ExercisePhase[]
  readonly targets: readonly string[]
  readonly synergists: readonly string[]
  readonly stabilisers: readonly string[]
  readonly antagonists: readonly string[]
  /** What it does better than the others, each with its source. */
  readonly strengths: readonly SourcedNote[]
  readonly commonMistakes: readonly Mistake[]
  readonly easier: readonly string[]
  readonly harder: readonly string[]
  readonly sources: readonly SourceId[]
}

/** What the studies say of an exercise; `id` is the exercise’s. */
export interface ExerciseEvidence {
  readonly id: ExerciseId
  readonly notes: readonly SourcedNote[]
}

/**
 * How good a figure of muscle activity is. `none`: the study was found but gives no figure that could be read, the note
 * says why. `maximal test`: a maximal hold against an examiner, a ceiling for the muscle and not the exercise.
 */
export type EmgQuality =
  'primary table' | 'primary abstract' | 'abstract' | 'band' | 'second-hand rounded' | 'maximal test' | 'none'

/**
 * How near what was measured is to the exercise, by our judgement. `itself`: the movement with its own equipment. `close`:
 * the same movement, with one thing changed (a bar for the straps, no dead stop). `akin`: the same motion of blade and
 * arm, otherwise supported and loaded. `part`: a drill, a hold or people that share only part of it: shown beside the
 * rest, never as the exercise's figure.
 */
export type EmgKinship = 'itself' | 'close' | 'akin' | 'part'

/** Measured activity of one muscle in one study. */
export interface EmgRow {
  readonly exercise: ExerciseId
  /** What was measured: the nearest exercise that has a study, seldom this very one. */
  readonly variant: string
  readonly kin: EmgKinship
  /** Letters of the Y-T-W that it stands for (`'YT'`: both together); null elsewhere. */
  readonly letters: 'Y' | 'T' | 'W' | 'YT' | null
  readonly muscle: string
  readonly meanPercentMvic: number | null
  readonly sd: number | null
  /** Class or range in % of maximum where no mean is given; the upper end is null for “over”. */
  readonly band: readonly [number, number | null] | null
  readonly n: number | null
  readonly condition: string | null
  readonly source: SourceId
  readonly via: SourceId | null
  /** `maximal test` rows come from maximal holds and are never shown as the exercise's activity. */
  readonly quality: EmgQuality
  readonly note: string | null
}

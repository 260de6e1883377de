import type { ActionId, ActionRole } from '../../anatomy/types'
import type { Side } from '../../contract/sides'
import type { Vec3 } from '../../math/vec3'

/**
 * What muscle paths are made of and what they answer. Metres, newtons, joules, radians; shares are 0–1. Everything is of
 * one side at a time: elements have no side, the left side's poses are the mirrored body's.
 */

/** A bone (or the part of the trunk) that a path point is fixed to. */
export type PathBone = 'thorax' | 'neck' | 'head' | 'clavicle' | 'scapula' | 'humerus' | 'ulna' | 'radius'

/** A point of a path, right side at rest, body frame [m]; it moves with its bone. */
export interface PathPoint {
  readonly bone: PathBone
  readonly position: Vec3
}

/** A surface that a path bends round. */
export type WrapName = 'thorax' | 'humeral-head' | 'deltoid-sphere' | 'humeral-shaft' | 'elbow'

/** One line of action of a muscle: from origin over via points and wrapping surfaces to insertion. */
export interface MuscleElement {
  /** `trapezius-transverse-2`; numbered from the first edge of the fibre sheet to the last. */
  readonly id: string
  /** Side-less id of the model structure that it belongs to: `trapezius-transverse`, `serratus-anterior`. */
  readonly structure: string
  /** Content record of the smallest part: `trapezius-transverse`, `serratus-anterior-inferior`. */
  readonly part: string
  /** Content record of the whole muscle: `trapezius`, `serratus-anterior`, `rhomboid-major`. */
  readonly muscle: string
  readonly origin: PathPoint
  readonly insertion: PathPoint
  readonly via: readonly PathPoint[]
  readonly wraps: readonly WrapName[]
  /** Most force it can pull with [N]: its share of the muscle's physiological cross-section × specific tension. */
  readonly maxForce: number
  /** Fibre length at which it pulls hardest [m]; null where no source gives one. */
  readonly optimalFibreLength: number | null
  /** Length of the whole path in the rest pose [m]. */
  readonly restLength: number
}

/**
 * The coordinates about which moment arms are asked. First the freedoms of the blade (closed chain kept closed, the arm
 * carried along with the blade), each positive as it is named; then the arm and elbow, the blade held:
 * `armElevation` raises the arm in its own plane, `armFlexion` swings it forward, `armAbduction` out to the side,
 * `armExternalRotation` turns it out about its length, `elbowFlexion` bends the elbow, `pronation` the forearm.
 */
export const FREEDOM_NAMES = ['protraction', 'elevation', 'upwardRotation', 'winging', 'tilt'] as const
export const ARM_COORDINATES = [
  'armElevation',
  'armFlexion',
  'armAbduction',
  'armExternalRotation',
  'elbowFlexion',
  'pronation',
] as const
export type FreedomName = (typeof FREEDOM_NAMES)[number]
export type ArmCoordinate = (typeof ARM_COORDINATES)[number]
export type MomentCoordinate = FreedomName | ArmCoordinate

/**
 * How a muscle works over a change of pose. `concentric`: it shortens; `eccentric`: it is lengthened while it is active
 * (it brakes); `isometric`: its length hardly changes (under 1 % of its rest length); `stretched`: it is lengthened and
 * nothing says that it is active.
 */
export type Contraction = 'concentric' | 'eccentric' | 'isometric' | 'stretched'

/** What a muscle, a part of one or an element does in a change of pose. */
export interface Involvement {
  /** Share of the rest length by which it gets shorter: 0.12 is 12 % shorter, −0.1 is 10 % longer. Elements count by force. */
  readonly shortening: number
  /** Change of length [m], negative when it shortens. */
  readonly lengthChange: number
  /** Lever about the motion [m], −dL/dq: positive when pulling drives the motion. Null where no motion leads. */
  readonly momentArm: number | null
  /** Most work that it could do on the way [J]: maximum force × shortening, over the elements that shorten. */
  readonly work: number
  /** Its share of the work of all muscles, 0–1. */
  readonly share: number
  readonly contraction: Contraction
}

/** Involvement of one line of action. */
export interface ElementInvolvement extends Involvement {
  readonly element: string
}

/** Involvement of one structure of the model: what the stage colours. Side-less id. */
export interface StructureInvolvement extends Involvement {
  readonly structure: string
}

/** Involvement of one content record: a part of a muscle, or a whole muscle. */
export interface MuscleInvolvement extends Involvement {
  readonly muscle: string
}

/** One change of pose of one side, told at every level. Each list is in the order of the elements. */
export interface InvolvementReport {
  readonly side: Side
  readonly elements: readonly ElementInvolvement[]
  readonly structures: readonly StructureInvolvement[]
  /** Smallest content records (`trapezius-transverse`). */
  readonly parts: readonly MuscleInvolvement[]
  /** Whole muscles (`trapezius`). */
  readonly muscles: readonly MuscleInvolvement[]
}

/** A cited role beside what the mechanics say of it. */
export interface RoleCheck {
  readonly action: ActionId
  /** Content record that the role is cited for; its parts' elements count together. */
  readonly muscle: string
  readonly role: ActionRole
  readonly involvement: Involvement
  /** Whether lever and shortening bear the role out; a stabiliser agrees when it neither drives nor fights the motion. */
  readonly agrees: boolean
  /** Why they differ, from the role's record; null where they agree or no reason is known. */
  readonly reason: string | null
}

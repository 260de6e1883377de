/**
 * What of the figure is shown, as one small value. Layers, isolation and single hiding are all one set of hidden
 * structures, so that none of them can contradict another: the layer slider reads its place from the set, and the tree's
 * eyes are the set itself. Tried before: depth, isolation and hidden ids side by side; then showing a muscle again from
 * the tree had to undo three things.
 */
import { BONE_TERMS } from '../../anatomy/bones/terms'
import { LAYER_COUNT, MUSCLE_LAYERS } from '../../anatomy/layers'
import { splitSide } from '../../contract/structures'
import type { Sides } from '../../kinematics/motion'

/** What is shown of the figure. */
export interface Visibility {
  /** Side-less ids of hidden structures, sorted, each once. */
  readonly hidden: readonly string[]
  /** Whether what is neither selected nor lit is drawn as glass. */
  readonly xray: boolean
  /** Whose muscles and limb bones are shown; the axial skeleton always stays. */
  readonly side: Sides
}

/** Nothing is hidden. */
export const ALL_SHOWN: Visibility = { hidden: [], xray: false, side: 'both' }

/** Side-less ids of every muscle structure. */
export const MUSCLE_STRUCTURES: readonly string[] = MUSCLE_LAYERS.flat()
/** Side-less ids of every other structure. */
export const BONE_STRUCTURES: readonly string[] = [
  ...new Set(BONE_TERMS.flatMap(({ structures }) => structures)),
]

const MUSCLE_SET = new Set(MUSCLE_STRUCTURES)
const KNOWN = new Set([...MUSCLE_STRUCTURES, ...BONE_STRUCTURES])
/** Bones that go with a side: the girdle and the free limb. */
const LIMB = new Set(['scapula', 'clavicle', 'humerus', 'radius', 'ulna', 'hand'])

/** Whether a side-less id names a structure that can be hidden. */
export const isStructure = (base: string): boolean => KNOWN.has(base)

/** The same with these structures hidden too. */
export const withHidden = (from: Visibility, structures: readonly string[]): Visibility =>
  withSet(from, [...from.hidden, ...structures])

/** The same with these structures shown. */
export const withShown = (from: Visibility, structures: readonly string[]): Visibility =>
  withSet(
    from,
    from.hidden.filter((base) => !structures.includes(base)),
  )

/** Only these: a muscle stands alone on the skeleton, a bone alone by itself. */
export function isolated(from: Visibility, structures: readonly string[]): Visibility {
  const all = structures.some((base) => MUSCLE_SET.has(base)) ? MUSCLE_STRUCTURES : [...KNOWN]
  return withSet(
    from,
    all.filter((base) => !structures.includes(base)),
  )
}

/** With the outermost `depth` layers of muscle off and the deeper ones on; bones stay as they are. */
export function withDepth(from: Visibility, depth: number): Visibility {
  const off = MUSCLE_LAYERS.slice(0, Math.min(Math.max(depth, 0), LAYER_COUNT)).flat()
  return withSet(from, [...from.hidden.filter((base) => !MUSCLE_SET.has(base)), ...off])
}

/** How many of the outermost layers are off altogether, 0 to `LAYER_COUNT`. */
export function depthOf({ hidden }: Visibility): number {
  const off = new Set(hidden)
  const first = MUSCLE_LAYERS.findIndex((layer) => layer.some((base) => !off.has(base)))
  return first < 0 ? LAYER_COUNT : first
}

/** Whether a structure node (with side where it has one) is shown. */
export function shows(visibility: Visibility): (node: string) => boolean {
  const off = new Set(visibility.hidden)
  return (node) => {
    const { base, side } = splitSide(node)
    if (off.has(base)) return false
    const otherSide = side !== null && visibility.side !== 'both' && side !== visibility.side
    return !(otherSide && (MUSCLE_SET.has(base) || LIMB.has(base)))
  }
}

/** How much of a group is shown. */
export function shownShare({ hidden }: Visibility, structures: readonly string[]): 'all' | 'some' | 'none' {
  const off = structures.filter((base) => hidden.includes(base)).length
  return off === 0 ? 'all' : off === structures.length ? 'none' : 'some'
}

/** Whether two values mean the same. */
export const sameVisibility = (a: Visibility, b: Visibility): boolean =>
  a.xray === b.xray && a.side === b.side && a.hidden.join() === b.hidden.join()

/** The mirror image: the other side is shown. */
export const mirrored = (from: Visibility): Visibility =>
  from.side === 'both' ? from : { ...from, side: from.side === 'r' ? 'l' : 'r' }

function withSet(from: Visibility, hidden: readonly string[]): Visibility {
  const next = [...new Set(hidden)].filter(isStructure).toSorted()
  return next.join() === from.hidden.join() ? from : { ...from, hidden: next }
}

import { actionById } from '../../anatomy/actions'
import { exerciseById } from '../../anatomy/exercises'
import { landmarkTermById } from '../../anatomy/landmarks/terms'
import { muscleTermById } from '../../anatomy/muscles/terms'
import type { ExerciseId } from '../../anatomy/types'
import type { Side } from '../../contract/sides'
import type { Sides } from '../../kinematics/motion'
import { strings } from '../strings/main'
import { ATTACHMENTS, type Attachments } from './attachments'
import { placeText, readPlace, type CameraPlace, type Lens } from './camera'
import type { Tab } from './explorer'
import type { ColourBy } from './liveTones'
import { motionOf } from './motions'
import { isBone } from './owners'
import { HANDS, isMotion, NOTHING, type ExerciseSelection, type Partner, type Selection } from './selection'
import { defaultView, NAMED_VIEWS, type View } from './views'
import { ALL_SHOWN, type Visibility } from './visibility'
import { readVisibility, writeVisibility } from './visibilityLink'

/** A state of the explorer as a link holds it. Null means: not in the link, take the usual. */
export interface LinkState {
  readonly selection: Selection
  readonly tab: Tab | null
  /** Seconds; null: play from the start. */
  readonly time: number | null
  readonly sides: Sides | null
  readonly view: View | null
  /** Where a camera of the person's own stands; `view` is then `free`. */
  readonly camera: CameraPlace | null
  readonly lens: Lens
  readonly colourBy: ColourBy
  /** Side that is peeled; `none`: neither. */
  readonly split: Side | 'none' | null
  /** What is shown; all of it where the link says nothing. */
  readonly visibility: Visibility
  /** Areas on the bones that are lit; null: none. */
  readonly attachments: Exclude<Attachments, 'none'> | null
  /** Pose in the hands, as `handsText` has it; null: at rest. */
  readonly pose: string | null
  /** What stands beside the exercise. */
  readonly partner: Partner | null
}

/** A read link, and one sentence for the person where it could not be followed to the letter. */
export interface ReadLink {
  readonly state: LinkState
  readonly problem: string | null
}

const START: LinkState = {
  selection: NOTHING,
  tab: null,
  time: null,
  sides: null,
  view: null,
  camera: null,
  lens: 'natural',
  colourBy: 'role',
  split: null,
  visibility: ALL_SHOWN,
  attachments: null,
  pose: null,
  partner: null,
}

/**
 * Reads the query of a link:
 * `?muscle=…|bone=…|landmark=…|action=…|exercise=…&t=1.20&side=r|l|both&view=front&split=r|l|none`, or
 * `?hands=blade&pose=…` (see `handsText`), or `?compare=…,…` for two exercises side by side, `&mistake=1` for the first
 * mistake of an exercise beside it, what is shown (see `visibilityLink`), `attachments=origin|insertion|both`, and in place of
 * `view` where a camera of one's own stands (`cam`, see `placeText`), `lens=parallel`,
 * `colour=shortening`.
 * An unknown id or two things at once give the start; a value that cannot be read is left out. Foreign parameters are
 * ignored. Never throws.
 */
export function readLink(search: string): ReadLink {
  const query = new URLSearchParams(search)
  const named = KINDS.filter((kind) => query.has(kind))
  const kind = named[0]
  if (named.length > 1) return { state: START, problem: strings.notices.twoThings }
  let selection: Selection = NOTHING
  if (kind !== undefined) {
    const id = query.get(kind) ?? ''
    const found = find(kind, id)
    if (!found) return { state: START, problem: strings.notices.unknown(kind, shortened(id)) }
    selection = found.kind === 'exercise' ? withChoice(found, query) : found
  }

  const problems: string[] = []
  const partner = readPartner(query, selection, problems)
  const one = <T extends string>(name: string, allowed: readonly T[]): T | null => {
    const value = query.get(name)
    if (value === null) return null
    const match = allowed.find((candidate) => candidate === value)
    if (match === undefined) problems.push(strings.notices.badValue(name, shortened(value)))
    return match ?? null
  }
  const camera = readCamera(query.get('cam'), problems)
  const state: LinkState = {
    selection,
    tab: one('tab', ['muscles', 'actions', 'exercises']),
    time: readTime(query.get('t'), selection, problems),
    sides: one('side', ['r', 'l', 'both']),
    view: camera ? 'free' : one('view', NAMED_VIEWS),
    camera,
    lens: one('lens', ['parallel']) ?? 'natural',
    colourBy: one('colour', ['shortening']) ?? 'role',
    split: one('split', ['r', 'l', 'none']),
    visibility: readVisibility(query, problems),
    attachments: one('attachments', ATTACHMENTS),
    pose: readPose(query.get('pose'), selection, problems),
    partner,
  }
  return { state, problem: problems[0] ?? null }
}

/** What of the explorer goes into a link. `time` is null while playing. */
export interface Linkable {
  readonly selection: Selection
  readonly tab: Tab
  readonly sides: Sides
  readonly view: View
  /** Left out: none. Only a free view's link has it. */
  readonly camera?: CameraPlace | null
  readonly lens?: Lens
  /** Left out: the part that each muscle has. Only the link of what moves names it. */
  readonly colourBy?: ColourBy
  readonly peeledSide: Side | null
  readonly time: number | null
  /** Left out: all. */
  readonly visibility?: Visibility
  /** Left out: none. Only a muscle's link names them. */
  readonly attachments?: Attachments
  /** Pose in the hands; null or left out at rest and without hands. */
  readonly pose?: string | null
  readonly partner?: Partner | null
}

/** The query of the link to a state, with its question mark; empty for the start. What is usual is left out. */
export function writeLink(state: Linkable): string {
  const { selection, sides, view, peeledSide, time, pose = null, partner = null } = state
  const query = new URLSearchParams()
  if (selection.kind === 'exercise' && partner?.kind === 'exercise')
    query.set('compare', `${selection.id},${partner.id}`)
  else if (selection.kind !== 'none') query.set(selection.kind, selection.id)
  else if (state.tab !== 'muscles') query.set('tab', state.tab)
  if (partner?.kind === 'mistake') query.set('mistake', `${partner.index + 1}`)
  if (selection.kind === 'exercise') {
    if (selection.part) query.set('part', selection.part)
    if (selection.feet !== undefined) query.set('feet', selection.feet.toFixed(2))
  }
  if (isMotion(selection) && time !== null) query.set('t', time.toFixed(2))
  if (selection.kind === 'hands' && pose !== null) query.set('pose', pose)
  if (sides !== (motionOf(selection)?.defaultSides ?? 'both')) query.set('side', sides)
  if (view !== 'free' && view !== defaultView(selection)) query.set('view', view)
  if (view === 'free' && state.camera) query.set('cam', placeText(state.camera))
  if (state.colourBy === 'shortening' && (isMotion(selection) || selection.kind === 'hands'))
    query.set('colour', state.colourBy)
  if (state.lens === 'parallel') query.set('lens', state.lens)
  if (peeledSide !== 'l') query.set('split', peeledSide ?? 'none')
  writeVisibility(query, state.visibility ?? ALL_SHOWN)
  if (selection.kind === 'muscle' && state.attachments && state.attachments !== 'none')
    query.set('attachments', state.attachments)
  const text = query.toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

const KINDS = ['muscle', 'bone', 'landmark', 'action', 'exercise', 'hands', 'compare'] as const

function find(kind: (typeof KINDS)[number], id: string): Selection | null {
  if (kind === 'muscle') return muscleTermById(id) ? { kind, id } : null
  if (kind === 'bone') return isBone(id) ? { kind, id } : null
  if (kind === 'landmark') return landmarkTermById(id) ? { kind, id } : null
  if (kind === 'hands') return id === 'blade' ? HANDS : null
  if (kind === 'action') {
    const action = actionById(id)
    return action ? { kind, id: action.id } : null
  }
  const exercise = exerciseById(kind === 'compare' ? (comparedIds(id)?.[0] ?? '') : id)
  return exercise ? { kind: 'exercise', id: exercise.id } : null
}

/** Ids of two different exercises; null where the text does not name two. */
function comparedIds(text: string): readonly [ExerciseId, ExerciseId] | null {
  const [first, second, ...more] = text.split(',').map((id) => exerciseById(id)?.id)
  return first && second && first !== second && more.length === 0 ? [first, second] : null
}

function readPartner(query: URLSearchParams, selection: Selection, problems: string[]): Partner | null {
  if (selection.kind !== 'exercise') return null
  const compared = query.get('compare')
  if (compared !== null) {
    const other = comparedIds(compared)?.[1]
    return other ? { kind: 'exercise', id: other } : null
  }
  const mistake = query.get('mistake')
  if (mistake === null) return null
  const index = /^[1-9]$/.test(mistake) ? Number(mistake) - 1 : NaN
  if (exerciseById(selection.id)?.commonMistakes[index]?.fault) return { kind: 'mistake', index }
  problems.push(strings.notices.badValue('mistake', shortened(mistake)))
  return null
}

/** Part and feet of an exercise's link; what cannot be is left out. */
function withChoice(found: ExerciseSelection, query: URLSearchParams): ExerciseSelection {
  const exercise = exerciseById(found.id)
  const part = exercise?.parts?.find(({ id }) => id === query.get('part'))?.id
  const feet = Number(query.get('feet') ?? NaN)
  const range = exercise?.setting.kind === 'straps' ? exercise.setting.feetRange : null
  const stands = range !== null && feet >= range[0] && feet <= range[1]
  return { ...found, ...(part ? { part } : {}), ...(stands ? { feet } : {}) }
}

function readTime(value: string | null, selection: Selection, problems: string[]): number | null {
  if (value === null || !isMotion(selection)) return null
  const time = /^\d{1,4}(\.\d+)?$/.test(value) ? Number(value) : NaN
  const duration = motionOf(selection)?.duration ?? 0
  if (!(time >= 0 && time <= duration)) {
    problems.push(strings.notices.badValue('t', shortened(value)))
    return null
  }
  return time
}

function readCamera(value: string | null, problems: string[]): CameraPlace | null {
  if (value === null) return null
  const place = readPlace(value)
  if (!place) problems.push(strings.notices.badValue('cam', shortened(value)))
  return place
}

/** Numbers of up to three sides (right, left, lean): degrees with at most one decimal. */
const POSE =
  /^(-?\d{1,3}(\.\d)?(_-?\d{1,3}(\.\d)?){0,9})?(\*(-?\d{1,3}(\.\d)?(_-?\d{1,3}(\.\d)?){0,9})?){0,2}$/

function readPose(value: string | null, selection: Selection, problems: string[]): string | null {
  if (value === null || selection.kind !== 'hands') return null
  if (POSE.test(value)) return value
  problems.push(strings.notices.badValue('pose', shortened(value)))
  return null
}

/** Foreign text in a sentence of ours: at most 40 characters. */
const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text)

import type { Content } from '../content'
import { problem, type ContentProblem } from '../problem'
import type { ActionId, ActionRole, Muscle, MuscleFunction } from '../types'

/** Antagonist pairs mirror each other; roles agree with what each muscle's card says; recalled figures say so. */
export const actionProblems = (content: Content): readonly ContentProblem[] => [
  ...pairProblems(content),
  ...roleProblems(content),
  ...twiceProblems(content),
  ...certaintyProblems(content),
  ...noteProblems(content),
]

/** The function role that an action role stands for. */
const FUNCTION_ROLE: Readonly<Record<Exclude<ActionRole, 'antagonist'>, MuscleFunction['role']>> = {
  'prime mover': 'prime',
  synergist: 'assist',
  stabiliser: 'stabilise',
}

function pairProblems({ actions, muscles }: Content): readonly ContentProblem[] {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const parent = new Map(muscles.map(({ id, partOf }) => [id, partOf]))
  return actions.flatMap((action) => {
    const other = byId.get(action.opposite)
    if (!other || other.id === action.id || other.opposite !== action.id) {
      return [
        problem(
          'pair',
          'actions',
          action.id,
          `has the opposite "${action.opposite}", whose opposite is "${other?.opposite ?? 'missing'}"`,
          'the two halves of a pair name each other',
          'Mend one of the two.',
        ),
      ]
    }
    const against = new Set(
      other.muscles.filter(({ role }) => role === 'antagonist').map(({ muscle }) => muscle),
    )
    return action.muscles
      .filter(
        ({ role, muscle }) =>
          role === 'prime mover' && !against.has(muscle) && !against.has(parent.get(muscle) ?? ''),
      )
      .map(({ muscle }) =>
        problem(
          'pair',
          'actions',
          other.id,
          `does not list "${muscle}", a prime mover of ${action.id}, as antagonist`,
          'a prime mover opposes the opposite action',
          'List it, or its parent, there.',
        ),
      )
  })
}

function roleProblems({ actions, muscles }: Content): readonly ContentProblem[] {
  const byId = new Map(muscles.map((muscle) => [muscle.id, muscle]))
  const listed = actions.flatMap((action) =>
    action.muscles.flatMap(({ muscle, role }) => {
      const record = byId.get(muscle)
      if (!record) return []
      const wanted = role === 'antagonist' ? 'a role in the opposite action' : FUNCTION_ROLE[role]
      const agrees =
        role === 'antagonist'
          ? bladeRole(record, action.opposite) !== null
          : bladeRole(record, action.id) === FUNCTION_ROLE[role]
      return agrees
        ? []
        : [
            problem(
              'role',
              'actions',
              action.id,
              `lists "${muscle}" as ${role}, while its card says ${bladeRole(record, action.id) ?? 'nothing'}`,
              `the card must say ${wanted}`,
              'Make list and card agree.',
            ),
          ]
    }),
  )
  // The other way round. Parents are left out: the lists name their parts.
  const unlisted = muscles
    .filter(({ parts }) => parts.length === 0)
    .flatMap((muscle) =>
      actions
        .filter((action) => {
          const role = bladeRole(muscle, action.id)
          return role !== null && !action.muscles.some((entry) => entry.muscle === muscle.id)
        })
        .map((action) =>
          problem(
            'role',
            'muscles',
            muscle.id,
            `has a role in ${action.id} on its card but not in the list of that action`,
            'card and list agree',
            `Add it to the muscles of ${action.id}.`,
          ),
        ),
    )
  return [...listed, ...unlisted]
}

/** Role of a muscle in an action of the blade, by its card. */
const bladeRole = (muscle: Muscle, action: ActionId): MuscleFunction['role'] | null =>
  muscle.functions.find((entry) => entry.joint === 'scapulothoracic' && entry.action === action)?.role ?? null

function twiceProblems({ actions, exercises }: Content): readonly ContentProblem[] {
  const lists = [
    ...actions.map(({ id, muscles }) => ['actions', id, muscles.map(({ muscle }) => muscle)] as const),
    ...exercises.map(
      (e) =>
        ['exercises', e.id, [...e.targets, ...e.synergists, ...e.stabilisers, ...e.antagonists]] as const,
    ),
  ]
  return lists.flatMap(([module, id, list]) =>
    [...new Set(list.filter((muscle, index) => list.indexOf(muscle) !== index))].map((muscle) =>
      problem(
        'twice',
        module,
        id,
        `lists "${muscle}" twice`,
        'a muscle has one role in a list',
        'Keep the stronger role.',
      ),
    ),
  )
}

function certaintyProblems({ actions, sources }: Content): readonly ContentProblem[] {
  const seen = new Map(sources.map((source) => [source.id, source.seen]))
  return actions.flatMap(({ id, ranges }) =>
    ranges
      .filter((range) => seen.has(range.source) && seen.get(range.source) !== range.seen)
      .map((range) =>
        problem(
          'certainty',
          'actions',
          id,
          `marks "${range.text}" as seen: ${range.seen}`,
          `its source ${range.source} says seen: ${seen.get(range.source)}`,
          'Copy the mark of the source.',
        ),
      ),
  )
}

/** A note of the mechanics is about a role that an action's list gives, and there is one note at most for each. */
function noteProblems({ actions, mechanicsNotes }: Content): readonly ContentProblem[] {
  return mechanicsNotes.flatMap(({ action, muscle }, index) => {
    const listed = actions.some(
      ({ id, muscles }) => id === action && muscles.some((m) => m.muscle === muscle),
    )
    const first = mechanicsNotes.findIndex((note) => note.action === action && note.muscle === muscle)
    if (listed && first === index) return []
    return [
      problem(
        listed ? 'twice' : 'role',
        'mechanicsNotes',
        `${action} ${muscle}`,
        listed ? 'has a second note' : 'explains a role that the action does not list',
        'one note for a listed role',
        'Join the notes, or mend the ids.',
      ),
    ]
  })
}

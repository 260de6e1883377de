import type { Content } from '../content'
import { didYouMean, problem, type ContentProblem } from '../problem'
import type { SourceId, SourcedNote } from '../types'

/** One mention of another record. */
interface Mention {
  readonly module: string
  readonly id: string
  readonly place: string
  readonly target: string
}

/** Ids are unique in their module; every muscle, part and source that a record names exists; every source is used. */
export function referenceProblems(content: Content): readonly ContentProblem[] {
  const muscles = new Set(content.muscles.map(({ id }) => id))
  const sources = new Set(content.sources.map(({ id }) => id))
  const citations = citationsOf(content)
  return [
    ...duplicates(content),
    ...unknown(muscleMentions(content), muscles, 'muscle'),
    ...unknown(evidenceMentions(content), new Set(content.exercises.map(({ id }) => id)), 'exercise'),
    ...unknown(
      content.claims.flatMap(({ id, about }) =>
        about.map((target) => ({ module: 'claims', id, place: 'about', target })),
      ),
      new Set([...muscles, ...content.actions.map(({ id }) => id), ...content.exercises.map(({ id }) => id)]),
      'muscle, action or exercise',
    ),
    ...unknown(citations, sources, 'source'),
    ...orphans(content, citations),
  ]
}

/** Every claim rests on at least one source: records, facts and notes alike. */
export function unsourcedProblems(content: Content): readonly ContentProblem[] {
  const bare: (readonly [module: string, id: string, sources: readonly SourceId[]])[] = [
    ...content.muscles.map(({ id, sources }) => ['muscles', id, sources] as const),
    ...content.bones.map(({ id, sources }) => ['bones', id, sources] as const),
    ...content.bones.flatMap(({ id, facts }) => notesOf('bones', `${id} facts`, facts)),
    ...content.landmarks.map(({ id, sources }) => ['landmarks', id, sources] as const),
    ...content.actions.map(({ id, sources }) => ['actions', id, sources] as const),
    ...content.exercises.map(({ id, sources }) => ['exercises', id, sources] as const),
    ...content.evidence.flatMap(({ id, notes }) => notesOf('evidence', `${id} notes`, notes)),
    ...content.claims.map(({ id, sources }) => ['claims', id, sources] as const),
    ...content.mechanicsNotes.map(
      ({ action, muscle, sources }) => ['mechanicsNotes', `${action} ${muscle}`, sources] as const,
    ),
    ...content.paths.map(({ part, sources }) => ['paths', part, sources] as const),
  ]
  return bare
    .filter(([, , sources]) => sources.length === 0)
    .map(([module, id]) =>
      problem(
        'no-source',
        module,
        id,
        'rests on no source',
        'every claim names at least one',
        'Name what was read, or "reasoned" where it is our own inference.',
      ),
    )
}

const notesOf = (module: string, id: string, notes: readonly SourcedNote[]) =>
  notes.map(({ sources }, index) => [module, `${id}[${index}]`, sources] as const)

function muscleMentions({ muscles, actions, exercises, emg }: Content): readonly Mention[] {
  const mention = (
    module: string,
    id: string,
    place: string,
    targets: readonly string[],
  ): readonly Mention[] => targets.map((target) => ({ module, id, place, target }))
  return [
    ...muscles.flatMap(({ id, parts, partOf }) => [
      ...mention('muscles', id, 'parts', parts),
      ...mention('muscles', id, 'partOf', partOf === null ? [] : [partOf]),
    ]),
    ...actions.flatMap(({ id, muscles: list }) =>
      mention(
        'actions',
        id,
        'muscles',
        list.map(({ muscle }) => muscle),
      ),
    ),
    ...exercises.flatMap((exercise) => [
      ...(['targets', 'synergists', 'stabilisers', 'antagonists'] as const).flatMap((place) =>
        mention('exercises', exercise.id, place, exercise[place]),
      ),
      ...exercise.phases.flatMap((phase) =>
        mention('exercises', exercise.id, `phase ${phase.id} focus`, phase.focus),
      ),
    ]),
    ...emg.flatMap(({ muscle }, index) => mention('emg', `row-${index}`, 'muscle', [muscle])),
  ]
}

/** The exercise that evidence is about. */
const evidenceMentions = ({ evidence }: Content): readonly Mention[] =>
  evidence.map(({ id }) => ({ module: 'evidence', id, place: 'id', target: id }))

function citationsOf(content: Content): readonly Mention[] {
  const cite = (module: string, id: string, place: string, targets: readonly string[]): readonly Mention[] =>
    targets.map((target) => ({ module, id, place, target }))
  return [
    ...content.muscles.flatMap(({ id, sources }) => cite('muscles', id, 'sources', sources)),
    ...content.bones.flatMap(({ id, sources, facts }) => [
      ...cite('bones', id, 'sources', sources),
      ...facts.flatMap((fact) => cite('bones', id, 'facts', fact.sources)),
    ]),
    ...content.landmarks.flatMap(({ id, sources }) => cite('landmarks', id, 'sources', sources)),
    ...content.actions.flatMap(({ id, sources, ranges }) => [
      ...cite('actions', id, 'sources', sources),
      ...cite(
        'actions',
        id,
        'ranges',
        ranges.map(({ source }) => source),
      ),
    ]),
    ...content.exercises.flatMap(({ id, sources, setsReps, load }) => [
      ...cite('exercises', id, 'sources', sources),
      ...cite('exercises', id, 'setsReps', [setsReps.source]),
      ...cite('exercises', id, 'load', [load.source]),
    ]),
    ...content.evidence.flatMap(({ id, notes }) =>
      notes.flatMap((note) => cite('evidence', id, 'notes', note.sources)),
    ),
    ...content.emg.flatMap(({ source, via }, index) =>
      cite('emg', `row-${index}`, 'source', via === null ? [source] : [source, via]),
    ),
    ...content.claims.flatMap(({ id, sources }) => cite('claims', id, 'sources', sources)),
    ...content.mechanicsNotes.flatMap(({ action, muscle, sources }) =>
      cite('mechanicsNotes', `${action} ${muscle}`, 'sources', sources),
    ),
    ...content.paths.flatMap(({ part, sources }) => cite('paths', part, 'sources', sources)),
    ...content.poseLimits.flatMap(({ id, source }) => cite('poseLimits', id, 'source', [source])),
  ]
}

const unknown = (
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
  kind: string,
): readonly ContentProblem[] =>
  mentions
    .filter(({ target }) => !known.has(target))
    .map(({ module, id, place, target }) =>
      problem(
        'unknown-id',
        module,
        id,
        `names "${target}" in ${place}`,
        `there is no such ${kind}`,
        didYouMean(target, known),
      ),
    )

function duplicates(content: Content): readonly ContentProblem[] {
  const { muscles, bones, landmarks, actions, exercises, evidence, claims, sources, poseLimits } = content
  const modules = { muscles, bones, landmarks, actions, exercises, evidence, claims, sources, poseLimits }
  return Object.entries(modules).flatMap(([module, records]) => {
    const ids = records.map(({ id }) => id)
    return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
      problem(
        'duplicate-id',
        module,
        id,
        `stands ${ids.filter((other) => other === id).length} times`,
        'ids are unique in their module',
        'Rename one or join the records.',
      ),
    )
  })
}

function orphans(content: Content, citations: readonly Mention[]): readonly ContentProblem[] {
  const cited = new Set(citations.map(({ target }) => target))
  return content.sources
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) =>
      problem(
        'orphan-source',
        'sources',
        id,
        'is cited nowhere',
        'only sources that a record rests on are listed',
        'Cite it or drop it.',
      ),
    )
}

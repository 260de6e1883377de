import type { Content } from './content'
import { ContentError, problem, type ContentProblem } from './problem'
import { actionProblems } from './rules/actions'
import { emgProblems } from './rules/emg'
import { exerciseProblems } from './rules/exercises'
import { muscleProblems } from './rules/muscles'
import { referenceProblems, unsourcedProblems } from './rules/references'
import { shapeProblems } from './rules/shape'
import { structureOwner } from './structures'

/**
 * Every problem of the content, none left out: shapes, references, sources, pairs, roles, poses, figures. For tests and
 * the model build; the page does not load it.
 */
export const validateContent = (content: Content): readonly ContentProblem[] => [
  ...shapeProblems(content),
  ...referenceProblems(content),
  ...unsourcedProblems(content),
  ...muscleProblems(content),
  ...actionProblems(content),
  ...exerciseProblems(content),
  ...emgProblems(content),
]

/** Nodes of the model that no card answers for, so that a click on them would lead nowhere. */
export const ownerProblems = (nodeIds: readonly string[]): readonly ContentProblem[] =>
  nodeIds
    .filter((id) => structureOwner(id) === null)
    .map((id) =>
      problem(
        'owner',
        'structures',
        id,
        'belongs to no record',
        'every structure of the model is claimed by a muscle or a bone',
        'Add it to the structures of one.',
      ),
    )

/**
 * The content, when it is sound.
 * @throws {ContentError} with every problem, when it is not
 */
export function assertValidContent(content: Content): Content {
  const problems = validateContent(content)
  if (problems.length > 0) throw new ContentError(problems)
  return content
}

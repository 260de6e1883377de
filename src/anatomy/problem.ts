/** Kinds of faults; one code a rule. */
export const PROBLEM_CODES = [
  'shape',
  'duplicate-id',
  'unknown-id',
  'no-source',
  'orphan-source',
  'parts',
  'one-sentence',
  'pair',
  'role',
  'twice',
  'certainty',
  'loop',
  'tempo',
  'pose-range',
  'motion-sign',
  'figure',
  'not-activity',
  'owner',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** One fault of the content. */
export interface ContentProblem {
  readonly code: ProblemCode
  /** Module of the record: `muscles`, `actions` … */
  readonly module: string
  /** Record, or record and place in it. */
  readonly id: string
  /** `anatomy/muscles: what is wrong, with id and value; what is allowed; what to do.` */
  readonly message: string
}

/** A fault, its message put together in the form that every module's errors have. */
export const problem = (
  code: ProblemCode,
  module: string,
  id: string,
  what: string,
  allowed: string,
  todo: string,
): ContentProblem => ({ code, module, id, message: `anatomy/${module}: ${id} ${what}; ${allowed}. ${todo}` })

/** Thrown where content must be sound: carries every problem, and says them all. */
export class ContentError extends Error {
  readonly code = 'content'
  readonly problems: readonly ContentProblem[]
  constructor(problems: readonly ContentProblem[]) {
    super(
      `${problems.length} problem(s) in the content:\n${problems.map(({ message }) => message).join('\n')}`,
    )
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** The allowed id nearest to a mistyped one, as a question; a plain hint where none is near. */
export function didYouMean(id: string, allowed: Iterable<string>): string {
  let best: string | null = null
  let distance = Math.max(2, Math.floor(id.length / 3)) + 1
  for (const candidate of allowed) {
    const d = editDistance(id, candidate)
    if (d < distance) [best, distance] = [candidate, d]
  }
  return best === null ? 'Add the record or mend the id.' : `Did you mean "${best}"?`
}

/** Levenshtein distance of two short strings. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

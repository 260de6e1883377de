/** How much more [share of the rest length] a newcomer must have changed than the one whose place it takes. */
const MARGIN = 0.03

/** A muscle and how much shorter it is than at rest [share, longer is negative]. */
export interface RowCandidate {
  readonly muscle: string
  readonly shortening: number
}

/**
 * Which muscles a short list shows: those that change most, without rows that jump. A muscle that changes clearly more
 * than the least of those shown takes its place; all others stay where they are.
 *
 * @param shown       muscles shown now, by place
 * @param candidates  all that can be shown
 * @returns           the same object where nothing changes
 */
export function stableRows(shown: readonly string[], candidates: readonly RowCandidate[]): readonly string[] {
  const amount = new Map(candidates.map(({ muscle, shortening }) => [muscle, Math.abs(shortening)]))
  const of = (muscle: string): number => amount.get(muscle) ?? 0
  let rows = shown
  for (let round = 0; round < shown.length; round++) {
    const newcomer = candidates
      .map(({ muscle }) => muscle)
      .filter((muscle) => !rows.includes(muscle))
      .reduce<string | null>((best, muscle) => (best === null || of(muscle) > of(best) ? muscle : best), null)
    const least = rows.reduce((low, muscle) => (of(muscle) < of(low) ? muscle : low))
    if (newcomer === null || of(newcomer) <= of(least) + MARGIN) break
    rows = rows.map((muscle) => (muscle === least ? newcomer : muscle))
  }
  return rows
}

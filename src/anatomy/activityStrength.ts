import { levelOf, type MuscleActivity } from './activity'
import type { EmgQuality, EmgRow } from './exerciseTypes'

// Apart from `activity.ts`, which the first picture needs and this not.

/** How strong the evidence behind a muscle's activity is. */
export interface EvidenceStrength {
  /** Different publications with a figure. */
  readonly studies: number
  /** Fewest and most people in one of them; null where none says. */
  readonly people: readonly [number, number] | null
  /** How the figure that leads was read. */
  readonly read: EmgQuality
  /**
   * Our grade: `good` where the figure that leads is of the exercise or a close relative, read in the study's own words,
   * and another study has one too; `fair` where one of the three is missing; else `weak`.
   */
  readonly grade: 'good' | 'fair' | 'weak'
}

/** Strength of the evidence of figures, the lead first; null for none. */
export function strengthOf(studies: readonly EmgRow[]): EvidenceStrength | null {
  const [lead] = studies
  if (!lead) return null
  const counts = studies.flatMap(({ n }) => n ?? [])
  const publications = new Set(studies.map(({ source }) => source)).size
  const points = [
    lead.kin === 'itself' || lead.kin === 'close',
    lead.quality !== 'second-hand rounded',
    publications > 1,
  ].filter(Boolean).length
  return {
    studies: publications,
    people: counts.length === 0 ? null : [Math.min(...counts), Math.max(...counts)],
    read: lead.quality,
    grade: points === 3 ? 'good' : points === 2 ? 'fair' : 'weak',
  }
}

/** Difference of activity of one muscle in two exercises [% of maximum, first minus second]; null unless both are measured. */
export function activityDifference(a: MuscleActivity, b: MuscleActivity): number | null {
  const [levelA, levelB] = [a.lead && levelOf(a.lead), b.lead && levelOf(b.lead)]
  return levelA === null || levelB === null ? null : levelA - levelB
}

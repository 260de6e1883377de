import { roleSources } from '../../../anatomy/roleSources'
import type { ScapularAction, SourceKind } from '../../../anatomy/types'
import type { SourceFinder } from '../useSources'
import type { Evidence } from './Mark'

const MEASURED: readonly SourceKind[] = [
  'dissection study',
  'research abstract',
  'research article',
  'systematic review',
]
/** Our own computation, not somebody's finding; and mere names. */
const NOT_CITED: readonly SourceKind[] = ['data', 'inference', 'terminology']

/** The best that a cited role rests on: somebody's measurement, a book, or only our own reckoning. */
export function roleEvidence(action: ScapularAction, muscle: string, find: SourceFinder): Evidence {
  const kinds = roleSources(action, muscle).flatMap((id) => find(id)?.kind ?? [])
  if (kinds.some((kind) => MEASURED.includes(kind))) return 'measured'
  if (kinds.some((kind) => !NOT_CITED.includes(kind))) return 'textbook'
  return kinds.includes('data') ? 'modelled' : 'unknown'
}

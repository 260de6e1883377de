import type { MuscleActivity } from '../../../anatomy/activity'
import { trainingSources } from '../../../anatomy/trainingSources'
import type { EmgRow, Exercise } from '../../../anatomy/exerciseTypes'
import type { SourceId } from '../../../anatomy/types'
import { figureText, shortCitation } from '../../format/activity'
import { strings } from '../../strings/cards'
import { training } from '../../strings/training'
import { citationLang } from '../citationLang'
import type { SourceFinder } from '../useSources'
import { ActivityTrack } from './ActivityTrack'

const words = training.chart

interface StudiesProps {
  readonly exercise: Exercise
  readonly activity: MuscleActivity
  /** Null while the sources are on their way. */
  readonly find: SourceFinder | null
}

/** Every study of one muscle in one exercise, each for itself: what was measured, how much, on whom, and who says so. */
export function Studies({ exercise, activity, find }: StudiesProps) {
  const { lead, studies, drills, silent } = activity
  return (
    <>
      <ul role="list">
        {studies.map((row, i) => (
          <Study key={i} row={row} leads={row === lead} find={find} />
        ))}
      </ul>
      {drills.length > 0 && (
        <>
          <h4 className="studies__title">{words.drills}</h4>
          <ul role="list">
            {drills.map((row, i) => (
              <Study key={i} row={row} leads={false} find={find} />
            ))}
          </ul>
        </>
      )}
      {silent.length > 0 && (
        <>
          <h4 className="studies__title">{words.silent}</h4>
          <ul role="list">
            {silent.map((row, i) => (
              <Silent key={i} row={row} find={find} />
            ))}
          </ul>
        </>
      )}
      <p className="studies__meta">
        {words.role} <Cited ids={trainingSources(exercise, activity)} find={find} />
      </p>
    </>
  )
}

function Study({
  row,
  leads,
  find,
}: {
  readonly row: EmgRow
  readonly leads: boolean
  readonly find: SourceFinder | null
}) {
  const facts = [
    words.kin[row.kin],
    row.n === null ? null : words.people(row.n),
    row.condition,
    words.read[row.quality],
  ].filter((fact) => fact !== null)
  return (
    <li className="study">
      <p className="study__variant">
        {row.letters !== null && <span className="chip">{row.letters}</span>} {row.variant}
        {leads && <span className="study__leads"> {words.nearest}</span>}
      </p>
      <p className="study__figure">
        <ActivityTrack rows={[row]} whisker />
        <b>{figureText(row)}</b>
      </p>
      <p className="studies__meta">{facts.join(' · ')}</p>
      {row.note !== null && <p className="studies__meta">{row.note}</p>}
      <p className="studies__meta">
        <Cited ids={row.via === null ? [row.source] : [row.source, row.via]} find={find} />
      </p>
    </li>
  )
}

/** A study without a figure of the exercise, and why; of a maximal hold not even its number. */
function Silent({ row, find }: { readonly row: EmgRow; readonly find: SourceFinder | null }) {
  const isTest = row.quality === 'maximal test'
  return (
    <li className="study">
      {!isTest && <p className="study__variant">{row.variant}</p>}
      <p className="studies__meta">{isTest ? words.maximal(row.n) : row.note}</p>
      {row.source !== 'reasoned' && (
        <p className="studies__meta">
          <Cited ids={row.via === null ? [row.source] : [row.source, row.via]} find={find} />
        </p>
      )}
    </li>
  )
}

/** Sources by family name and year, each a link where it has an address. */
export function Cited({
  ids,
  find,
}: {
  readonly ids: readonly SourceId[]
  readonly find: SourceFinder | null
}) {
  if (find === null) return <>{strings.sources.loading}</>
  return ids.flatMap((id, i) => {
    const source = find(id)
    if (!source) return []
    const text = shortCitation(source.citation)
    const memory = source.seen ? '' : ` (${strings.sources.unseen})`
    return [
      <span key={id}>
        {i > 0 && '; '}
        {source.url === null ? (
          <span title={source.citation} lang={citationLang(source)}>
            {text}
          </span>
        ) : (
          <a href={source.url} target="_blank" rel="noreferrer" title={source.citation}>
            <span lang={citationLang(source)}>{text}</span>
            <span className="visually-hidden"> ({strings.sources.opens})</span>
          </a>
        )}
        {memory}
      </span>,
    ]
  })
}

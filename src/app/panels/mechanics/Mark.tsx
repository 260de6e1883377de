import { mechanicsStrings as words } from '../../strings/mechanics'

/** What a statement rests on. */
export const EVIDENCE = ['measured', 'textbook', 'modelled', 'unknown'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Sign of what a statement rests on: full, half, ring, dash. Its name is said, and shown on hover. */
export function Mark({
  evidence,
  silent = false,
}: {
  readonly evidence: Evidence
  readonly silent?: boolean
}) {
  return (
    <span className={`mark mark--${evidence}`} title={words.marks[evidence]}>
      {!silent && <span className="visually-hidden"> ({words.marks[evidence]})</span>}
    </span>
  )
}

/** What the signs mean. */
export function MarkLegend({ shown = EVIDENCE }: { readonly shown?: readonly Evidence[] }) {
  return (
    <ul role="list" className="mark-legend">
      {shown.map((evidence) => (
        <li key={evidence}>
          <Mark evidence={evidence} silent /> {words.marks[evidence]}
        </li>
      ))}
    </ul>
  )
}

import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { commandById } from '../../state/commands'
import { explorer, useExplorer } from '../../state/explorer'
import { hoverMuscle } from '../../state/listHover'
import { createFinder, type Finder } from '../../state/search/finder'
import type { Entry } from '../../state/search/entries'
import { find } from '../../strings/find'
import './find.css'
import type { ResultKeys } from './SearchPanel'

/** Wait [ms] before the number of results is said: typing must not chatter. */
const SETTLE = 500

interface SearchResultsProps {
  readonly text: string
  /** Takes the keys of the box while the results are there. */
  readonly keysRef: RefObject<ResultKeys | null>
  /** Id of the option that Enter would choose. */
  readonly onActive: (id: string | null) => void
  readonly onChosen: () => void
}

let finder: Finder | null = null

/** The results under the search box: grouped by kind, best first; arrows go through them, Enter chooses. */
export function SearchResults({ text, keysRef, onActive, onChosen }: SearchResultsProps) {
  const groups = useMemo(() => (finder ??= createFinder())(text), [text])
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups])
  const [place, setPlace] = useState({ text, at: 0 })
  const at = place.text === text ? Math.min(place.at, entries.length - 1) : 0
  const active = entries[at]
  const list = useRef<HTMLDivElement>(null)

  const choose = (entry: Entry) => {
    hoverMuscle(null)
    onChosen()
    const { goes } = entry
    if (typeof goes !== 'string') explorer.getState().select(goes)
    else if (commandById(goes).isEnabled(explorer.getState())) commandById(goes).run()
  }
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step !== undefined && entries.length > 0) {
      event.preventDefault()
      setPlace({ text, at: step(at, entries.length) })
    } else if (event.key === 'Enter' && active) {
      event.preventDefault()
      choose(active)
    }
  }
  useLayoutEffect(() => {
    keysRef.current = onKey
    return () => {
      keysRef.current = null
    }
  })
  const activeId = active ? optionId(active) : null
  useEffect(() => {
    onActive(activeId)
    const goes = active?.goes
    hoverMuscle(typeof goes === 'object' && goes.kind === 'muscle' ? goes.id : null)
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [activeId, active, onActive])
  useEffect(
    () => () => {
      onActive(null)
      hoverMuscle(null)
    },
    [onActive],
  )

  return (
    <>
      <div ref={list} id="find-results" role="listbox" aria-label={find.results} className="found">
        {groups.map(({ kind, entries: found }) => (
          <div key={kind} role="group" aria-labelledby={`find-${kind}`} className="found__group">
            <div id={`find-${kind}`} className="eyebrow" role="presentation">
              {find.groups[kind]}
            </div>
            {found.map((entry) => (
              <Option
                key={entry.key}
                entry={entry}
                active={entry === active}
                onPoint={() => setPlace({ text, at: entries.indexOf(entry) })}
                onChoose={() => choose(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      {entries.length === 0 && (
        <p className="found__nothing">
          {find.nothing(text.trim())} <span className="muted">{find.nothingHint}</span>
        </p>
      )}
      <Count count={entries.length} />
    </>
  )
}

interface OptionProps {
  readonly entry: Entry
  readonly active: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

function Option({ entry, active, onPoint, onChoose }: OptionProps) {
  const { goes } = entry
  const off = useExplorer((state) => typeof goes === 'string' && !commandById(goes).isEnabled(state))
  return (
    <div
      id={optionId(entry)}
      role="option"
      aria-selected={active}
      aria-disabled={off || undefined}
      className="row found__row"
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="row__name">{entry.name}</span>
      {entry.note !== '' && <span className="found__note">{entry.note}</span>}
      {entry.latin !== '' && (
        <em className="found__latin" lang="la">
          {entry.latin}
        </em>
      )}
    </div>
  )
}

/** Says how many there are once typing has paused. */
function Count({ count }: { readonly count: number }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSaid(find.count(count)), SETTLE)
    return () => clearTimeout(timer)
  }, [count])
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}

const optionId = ({ key }: Entry): string => `find-${key.replace(' ', '-')}`

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  PageDown: (at, count) => Math.min(at + 8, count - 1),
  PageUp: (at) => Math.max(at - 8, 0),
}

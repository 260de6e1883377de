import { Search, X } from 'lucide-react'
import {
  lazy,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { flushSync } from 'react-dom'
import { onSearchRequest } from '../../state/searchRequest'
import { worded } from '../../strings/catalogue'
import { strings } from '../../strings/main'
import { IconButton } from '../../ui/Button'
import { OnDemand } from '../OnDemand'

/** What the box's keys do while results are there; the results put it up. */
export type ResultKeys = (event: KeyboardEvent) => void

const loadResults = worded(() =>
  import('./SearchResults').then((module) => ({ default: module.SearchResults })),
)
/** On demand: index, texts and list come when the box is first used. */
const SearchResults = lazy(loadResults)

interface SearchPanelProps {
  readonly children: ReactNode
  readonly className: string
  readonly hidden?: boolean
  /** Whether the box shows; keys can ask for it all the same. */
  readonly searchable?: boolean
  /** The box was asked for by key: make room for it. */
  readonly onWanted: () => void
  /** The box took the focus. */
  readonly onUsed?: () => void
  readonly onClick?: (event: MouseEvent) => void
  readonly ref?: Ref<HTMLDivElement>
}

/**
 * The search box over a list: while something is typed, the results stand in the list's place. A combobox after the ARIA
 * pattern, made by hand, because its list comes on demand and its results lie in the panel's own scroll: a component of the
 * library opens a floating one and would be there from the first byte.
 */
export function SearchPanel(props: SearchPanelProps) {
  const { children, className, hidden = false, searchable = true, onWanted, onUsed, onClick, ref } = props
  const [text, setText] = useState('')
  const [active, setActive] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const keysRef = useRef<ResultKeys | null>(null)
  const wanted = useRef(onWanted)
  const { label, placeholder, clear } = strings.search
  useEffect(() => {
    wanted.current = onWanted
  })
  useEffect(
    () =>
      onSearchRequest(() => {
        // At once, so that no letter typed next is taken for a shortcut.
        flushSync(() => wanted.current())
        input.current?.focus()
        input.current?.select()
      }),
    [],
  )

  const searching = searchable && text.trim() !== ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      if (text === '') input.current?.blur()
      else setText('')
      return
    }
    if (searching) keysRef.current?.(event)
  }
  return (
    <>
      <div className="find" hidden={hidden || !searchable}>
        <Search className="find__icon" size={16} aria-hidden="true" />
        <input
          ref={input}
          className="find__input"
          type="text"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={searching}
          aria-controls={searching ? 'find-results' : undefined}
          aria-activedescendant={searching && active !== null ? active : undefined}
          aria-keyshortcuts="/ Control+K"
          placeholder={placeholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={text}
          onFocus={() => {
            void loadResults().catch(() => undefined)
            onUsed?.()
          }}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text === '' ? (
          <kbd aria-hidden="true">/</kbd>
        ) : (
          <IconButton
            className="icon-button--small"
            label={clear}
            onClick={() => {
              setText('')
              input.current?.focus()
            }}
          >
            <X size={16} aria-hidden="true" />
          </IconButton>
        )}
      </div>
      <div ref={ref} className={className} hidden={hidden} onClick={onClick}>
        {searching && (
          <OnDemand>
            <SearchResults
              text={text}
              keysRef={keysRef}
              onActive={setActive}
              onChosen={() => {
                // The focus goes first: the card takes it when nothing has it.
                input.current?.blur()
                setText('')
              }}
            />
          </OnDemand>
        )}
        <div hidden={searching}>{children}</div>
      </div>
    </>
  )
}

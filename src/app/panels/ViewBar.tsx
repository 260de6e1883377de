import {
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  Columns2,
  House,
  Minus,
  Plus,
  Rotate3d,
} from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { commandById, useCommand, type CommandId } from '../state/commands'
import { useExplorer } from '../state/explorer'
import { NAMED_VIEWS } from '../state/views'
import { strings } from '../strings/en'
import { IconButton } from '../ui/Button'

const words = strings.views

/** Named views, the split, and a button for every drag of the camera. */
export function ViewBar() {
  const [open, setOpen] = useState(false)
  return (
    <section className="viewbar" aria-label={words.panel} data-open={open}>
      {/* On narrow screens the bar folds away; the style sheet shows this button only there. */}
      <IconButton
        className="viewbar__toggle panel"
        label={words.show}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Rotate3d size={18} aria-hidden="true" />
      </IconButton>
      <div className="viewbar__views panel" role="group" aria-label={words.label}>
        {NAMED_VIEWS.map((view) => (
          <ViewButton key={view} view={view} />
        ))}
      </div>
      <div className="viewbar__pad panel" role="group" aria-label={words.pad}>
        <PadButton id="zoom-out" area="out">
          <Minus size={16} aria-hidden="true" />
        </PadButton>
        <PadButton id="orbit-up" area="up">
          <ChevronUp size={16} aria-hidden="true" />
        </PadButton>
        <PadButton id="zoom-in" area="in">
          <Plus size={16} aria-hidden="true" />
        </PadButton>
        <PadButton id="orbit-left" area="left">
          <ChevronLeft size={16} aria-hidden="true" />
        </PadButton>
        <PadButton id="home" area="home">
          <House size={15} aria-hidden="true" />
        </PadButton>
        <PadButton id="orbit-right" area="right">
          <ChevronRight size={16} aria-hidden="true" />
        </PadButton>
        <PadButton id="orbit-down" area="down">
          <ChevronDown size={16} aria-hidden="true" />
        </PadButton>
        <PadButton id="swap-split" area="swap">
          <Columns2 size={15} aria-hidden="true" />
        </PadButton>
      </div>
    </section>
  )
}

function ViewButton({ view }: { readonly view: (typeof NAMED_VIEWS)[number] }) {
  const pressed = useExplorer((state) => state.view === view)
  const { label, shortcut, run } = useCommand(`view-${view}`)
  return (
    <button
      type="button"
      className="viewbar__view"
      aria-label={label}
      title={`${label} (${shortcut})`}
      aria-pressed={pressed}
      onClick={run}
    >
      {words[view]}
    </button>
  )
}

function PadButton({
  id,
  area,
  children,
}: {
  readonly id: CommandId
  readonly area: string
  readonly children: ReactNode
}) {
  const enabled = useExplorer(commandById(id).isEnabled)
  const { label, shortcut, run } = useCommand(id)
  return (
    <IconButton
      className={`viewbar__button viewbar__button--${area}`}
      label={label}
      shortcut={shortcut}
      disabled={!enabled}
      onClick={run}
    >
      {children}
    </IconButton>
  )
}

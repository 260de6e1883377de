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
  type LucideIcon,
} from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { commandById, useCommand, type CommandId } from '../state/commands'
import { useExplorer } from '../state/explorer'
import { NAMED_VIEWS } from '../state/views'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'

const words = strings.views

/** The buttons of the pad; `apart` begins a group. */
const PAD: readonly { readonly id: CommandId; readonly icon: LucideIcon; readonly apart: boolean }[] = [
  { id: 'orbit-left', icon: ChevronLeft, apart: false },
  { id: 'orbit-up', icon: ChevronUp, apart: false },
  { id: 'orbit-down', icon: ChevronDown, apart: false },
  { id: 'orbit-right', icon: ChevronRight, apart: false },
  { id: 'zoom-out', icon: Minus, apart: true },
  { id: 'zoom-in', icon: Plus, apart: false },
  { id: 'home', icon: House, apart: false },
  { id: 'swap-split', icon: Columns2, apart: true },
]

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
        {PAD.map(({ id, icon: Icon, apart }) => (
          <PadButton key={id} id={id} apart={apart}>
            <Icon size={16} aria-hidden="true" />
          </PadButton>
        ))}
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
  apart,
  children,
}: {
  readonly id: CommandId
  readonly apart: boolean
  readonly children: ReactNode
}) {
  const enabled = useExplorer(commandById(id).isEnabled)
  const { label, shortcut, run } = useCommand(id)
  return (
    <IconButton
      className={apart ? 'viewbar__button viewbar__button--apart' : 'viewbar__button'}
      label={label}
      shortcut={shortcut}
      disabled={!enabled}
      onClick={run}
    >
      {children}
    </IconButton>
  )
}

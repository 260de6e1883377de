import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  ChevronUp,
  FlipVertical2,
  Focus,
  Grid2x2,
  type LucideIcon,
} from 'lucide-react'
import { useId } from 'react'
import type { CommandId } from '../state/commands'
import { useExplorer } from '../state/explorer'
import { strings } from '../strings/main'
import { PadButton } from './PadButton'

const words = strings.tools

type Pad = readonly (readonly [CommandId, LucideIcon])[]

const TURN: Pad = [
  ['orbit-left', ChevronLeft],
  ['orbit-up', ChevronUp],
  ['orbit-down', ChevronDown],
  ['orbit-right', ChevronRight],
]
const MOVE: Pad = [
  ['pan-left', ArrowLeft],
  ['pan-up', ArrowUp],
  ['pan-down', ArrowDown],
  ['pan-right', ArrowRight],
]

/** A button for every drag of the camera (WCAG 2.5.7), and what is rarer: focus, mirror, lens. */
export default function CameraPad() {
  const parallel = useExplorer(({ lens }) => lens === 'parallel')
  return (
    <>
      <Row label={words.turn} buttons={TURN} />
      <Row label={words.move} buttons={MOVE} />
      <div className="camera-pad__row">
        <PadButton id="focus">
          <Focus aria-hidden="true" />
        </PadButton>
        <PadButton id="mirror">
          <FlipVertical2 aria-hidden="true" />
        </PadButton>
        <PadButton id="lens" pressed={parallel}>
          <Grid2x2 aria-hidden="true" />
        </PadButton>
      </div>
    </>
  )
}

function Row({ label, buttons }: { readonly label: string; readonly buttons: Pad }) {
  const id = useId()
  return (
    <div className="camera-pad__row" role="group" aria-labelledby={id}>
      <span className="camera-pad__label" id={id}>
        {label}
      </span>
      {buttons.map(([command, Icon]) => (
        <PadButton key={command} id={command}>
          <Icon aria-hidden="true" />
        </PadButton>
      ))}
    </div>
  )
}

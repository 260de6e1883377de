import { Columns2, Ellipsis, House, Layers, Minus, Plus, Rotate3d } from 'lucide-react'
import { lazy, useEffect, useRef, useState } from 'react'
import { useCommand } from '../state/commands'
import { useExplorer } from '../state/explorer'
import { useLayersPanel } from '../state/layersPanel'
import { NAMED_VIEWS } from '../state/views'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'
import { useElementWidth } from '../ui/useElementWidth'
import { useWindowSize } from '../ui/useWindowSize'
import { OnDemand } from './OnDemand'
import { PadButton } from './PadButton'

const CameraPad = lazy(() => import('./CameraPad'))

const words = strings.views

/** From this width [rem] on there is room for every button in one row. */
const ROOMY = 54

/** Layers, named views, the split, and a button for every drag of the camera. */
export function ViewBar() {
  const [open, setOpen] = useState(false)
  const [more, setMore] = useState(false)
  const root = useRef<HTMLElement>(null)
  const { rem } = useWindowSize()
  const roomy = useElementWidth(root) >= ROOMY * rem
  return (
    <section className="viewbar" aria-label={words.panel} data-open={open} data-roomy={roomy} ref={root}>
      <LayersButton />
      {/* On narrow screens the rest folds away; the style sheet shows this button only there. */}
      <IconButton
        className="viewbar__toggle panel"
        data-over-stage=""
        label={words.show}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Rotate3d size={18} aria-hidden="true" />
      </IconButton>
      <div className="viewbar__views panel" data-over-stage="" role="group" aria-label={words.label}>
        {NAMED_VIEWS.map((view) => (
          <ViewButton key={view} view={view} />
        ))}
      </div>
      <div className="viewbar__pad panel" data-over-stage="" role="group" aria-label={words.pad}>
        {(roomy || more || open) && (
          <div className={roomy ? 'camera-pad' : 'camera-pad camera-pad--above panel'} data-over-stage="">
            <OnDemand>
              <CameraPad />
            </OnDemand>
          </div>
        )}
        <div className="camera-pad__row">
          <PadButton id="zoom-out">
            <Minus aria-hidden="true" />
          </PadButton>
          <PadButton id="zoom-in">
            <Plus aria-hidden="true" />
          </PadButton>
          <PadButton id="home">
            <House aria-hidden="true" />
          </PadButton>
          <PadButton id="swap-split">
            <Columns2 aria-hidden="true" />
          </PadButton>
          {!roomy && (
            <IconButton
              className="viewbar__button viewbar__more"
              label={strings.tools.more}
              aria-expanded={more}
              onClick={() => setMore(!more)}
            >
              <Ellipsis aria-hidden="true" />
            </IconButton>
          )}
        </div>
      </div>
    </section>
  )
}

/** Opens the layers in the place of the list; takes the focus back when they close under it. */
function LayersButton() {
  const { label, shortcut, run } = useCommand('layers')
  const open = useLayersPanel((state) => state.open)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(open)
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) button.current?.focus()
    wasOpen.current = open
  }, [open])
  return (
    <button
      ref={button}
      type="button"
      className="viewbar__layers panel"
      data-over-stage=""
      aria-label={label}
      title={`${label} (${shortcut})`}
      aria-expanded={open}
      onClick={run}
    >
      <Layers size={16} aria-hidden="true" />
      <span aria-hidden="true">{strings.tools.layersShort}</span>
    </button>
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

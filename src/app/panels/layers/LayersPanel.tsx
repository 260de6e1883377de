import { Bone, Eye, EyeOff, Focus, Redo2, ScanEye, Undo2, X, type LucideIcon } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Slider } from '@base-ui/react/slider'
import { LAYER_COUNT } from '../../../anatomy/layers'
import { useCommand, type CommandId } from '../../state/commands'
import { explorer, useExplorer } from '../../state/explorer'
import { layersPanel } from '../../state/layersPanel'
import { depthOf, withDepth } from '../../state/visibility'
import { layerWords as words } from '../../strings/layers'
import { IconButton } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import './layers.css'
import { StructureTree } from './StructureTree'

const TOOLS: readonly (readonly [CommandId, string, LucideIcon])[] = [
  ['hide', words.hide, EyeOff],
  ['isolate', words.isolate, Focus],
  ['xray', words.xray, ScanEye],
  ['bones-only', words.bones, Bone],
  ['show-all', words.all, Eye],
]

/** What is shown of the figure: depth, tools, sides, and every structure with its eye. Takes the focus when it opens. */
export default function LayersPanel() {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => root.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }), [])
  return (
    <div className="layers" ref={root}>
      <div className="layers__head">
        <h2 className="side__title" tabIndex={-1}>
          {words.title}
        </h2>
        <HistoryButton id="undo" icon={Undo2} />
        <HistoryButton id="redo" icon={Redo2} />
        <IconButton
          className="icon-button--small"
          label={words.close}
          onClick={() => layersPanel.getState().setOpen(false)}
        >
          <X size={17} aria-hidden="true" />
        </IconButton>
      </div>
      <DepthSlider />
      <div className="layers__tools" role="group" aria-label={words.tools}>
        {TOOLS.map(([id, label, icon]) => (
          <Tool key={id} id={id} label={label} icon={icon} />
        ))}
      </div>
      <Sides />
      <StructureTree />
    </div>
  )
}

function DepthSlider() {
  const depth = useExplorer(({ visibility }) => depthOf(visibility))
  return (
    <Slider.Root
      className="depth"
      value={depth}
      min={0}
      max={LAYER_COUNT}
      step={1}
      largeStep={1}
      onValueChange={(value) => {
        const { visibility, setLayers } = explorer.getState()
        if (value !== depthOf(visibility)) setLayers({ visibility: withDepth(visibility, value) })
      }}
    >
      <Slider.Label className="section__title depth__label">{words.depth}</Slider.Label>
      <Slider.Control className="depth__control">
        <Slider.Track className="depth__track">
          {words.stops.map((stop, at) => (
            <span
              key={stop}
              className="depth__tick"
              style={{ '--at': at / LAYER_COUNT }}
              aria-hidden="true"
            />
          ))}
          <Slider.Indicator className="depth__indicator" />
          <Slider.Thumb
            className="depth__thumb"
            getAriaValueText={(_, value) => words.stopText[value] ?? String(value)}
          />
        </Slider.Track>
      </Slider.Control>
      <div className="depth__stops" aria-hidden="true">
        {words.stops.map((stop, at) => (
          <span key={stop} data-current={at === depth}>
            {stop}
          </span>
        ))}
      </div>
    </Slider.Root>
  )
}

function Tool({
  id,
  label,
  icon: Icon,
}: {
  readonly id: CommandId
  readonly label: string
  readonly icon: LucideIcon
}) {
  const { label: meaning, shortcut, enabled, run } = useCommand(id)
  const xray = useExplorer(({ visibility }) => visibility.xray)
  return (
    <button
      type="button"
      className="layers__tool"
      title={`${meaning} (${shortcut})`}
      aria-keyshortcuts={shortcut ?? undefined}
      aria-pressed={id === 'xray' ? xray : undefined}
      disabled={!enabled}
      onClick={run}
    >
      <Icon size={17} aria-hidden="true" />
      {label}
    </button>
  )
}

function HistoryButton({ id, icon: Icon }: { readonly id: 'undo' | 'redo'; readonly icon: LucideIcon }) {
  const { label, shortcut, enabled, run } = useCommand(id)
  return (
    <IconButton
      className="icon-button--small"
      label={label}
      shortcut={shortcut}
      // Stays in the order of Tab: the focus must not fall to the page's start with the last step.
      aria-disabled={!enabled}
      onClick={() => {
        if (enabled) run()
      }}
    >
      <Icon size={17} aria-hidden="true" />
    </IconButton>
  )
}

function Sides() {
  const side = useExplorer(({ visibility }) => visibility.side)
  const peeled = useExplorer((state) => state.peeledSide)
  return (
    <div className="layers__sides">
      <p aria-hidden="true">{words.sideShort}</p>
      <Segmented
        label={words.side}
        name="sides-shown"
        options={(['l', 'both', 'r'] as const).map((value) => ({ value, label: words.sides[value] }))}
        value={side}
        onChange={(value) => {
          const { visibility, setLayers } = explorer.getState()
          setLayers({ visibility: { ...visibility, side: value } })
        }}
      />
      <p aria-hidden="true" title={words.split}>
        {words.splitShort}
      </p>
      <Segmented
        label={words.split}
        name="split-side"
        options={(['l', 'none', 'r'] as const).map((value) => ({ value, label: words.splits[value] }))}
        value={peeled ?? 'none'}
        onChange={(value) => explorer.getState().setLayers({ peeledSide: value === 'none' ? null : value })}
      />
    </div>
  )
}

import { Pause, Play, Repeat, SkipBack, SkipForward } from 'lucide-react'
import { useCommand } from '../state/commands'
import { explorer, useExplorer } from '../state/explorer'
import { motionOf } from '../state/motions'
import { playhead, SPEEDS } from '../state/playhead'
import { isMotion } from '../state/selection'
import { usePlayhead } from '../state/usePlayhead'
import { strings } from '../strings/main'
import { IconButton } from '../ui/Button'
import { Segmented } from '../ui/Segmented'
import { Scrubber } from './Scrubber'
import '../styles/transport.css'

const words = strings.transport
const SIDE_OPTIONS = (['l', 'both', 'r'] as const).map((value) => ({
  value,
  label: words.sideNames[value],
}))

/** Play, scrub, speed, loop and sides of the chosen action or exercise; absent while nothing moves. */
export function Transport() {
  const selection = useExplorer((state) => state.selection)
  const motion = motionOf(selection)
  if (!isMotion(selection) || !motion) return null
  return (
    <section className="transport panel" aria-label={words.panel}>
      <PlayButton />
      <Skip id="previous-phase" />
      <Scrubber key={motion.id} motion={motion} />
      <Skip id="next-phase" />
      <Speed />
      <Loop />
      <Sides />
    </section>
  )
}

function PlayButton() {
  const playing = usePlayhead((head) => head.playing)
  const { run, shortcut } = useCommand('play-pause')
  const Icon = playing ? Pause : Play
  return (
    <IconButton
      className="transport__play"
      label={playing ? words.pause : words.play}
      shortcut={shortcut}
      onClick={run}
    >
      <Icon size={20} fill="currentColor" strokeWidth={1.5} aria-hidden="true" />
    </IconButton>
  )
}

function Skip({ id }: { readonly id: 'previous-phase' | 'next-phase' }) {
  const { label, shortcut, run } = useCommand(id)
  const Icon = id === 'previous-phase' ? SkipBack : SkipForward
  return (
    <IconButton className="transport__skip" label={label} shortcut={shortcut} onClick={run}>
      <Icon size={16} aria-hidden="true" />
    </IconButton>
  )
}

function Speed() {
  const speed = usePlayhead((head) => head.speed)
  return (
    <select
      className="button transport__speed"
      aria-label={words.speed}
      value={speed}
      onChange={(event) => {
        const chosen = SPEEDS.find((candidate) => `${candidate}` === event.target.value)
        if (chosen !== undefined) playhead.setSpeed(chosen)
      }}
    >
      {SPEEDS.map((value) => (
        <option key={value} value={value}>
          {value}×
        </option>
      ))}
    </select>
  )
}

function Loop() {
  const loop = usePlayhead((head) => head.loop)
  const { shortcut, run } = useCommand('loop')
  return (
    <IconButton
      className="transport__loop"
      label={words.loop}
      shortcut={shortcut}
      aria-pressed={loop}
      onClick={run}
    >
      <Repeat size={16} aria-hidden="true" />
    </IconButton>
  )
}

function Sides() {
  const sides = useExplorer((state) => state.sides)
  return (
    <Segmented
      name="sides"
      label={words.sides}
      options={SIDE_OPTIONS}
      value={sides}
      onChange={explorer.getState().setSides}
    />
  )
}

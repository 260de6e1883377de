import { Slider } from '@base-ui/react/slider'
import { useRef, useState, useSyncExternalStore } from 'react'
import { hands } from '../../state/handsStore'
import { followPose } from '../../state/livePose'

interface HandSliderProps {
  readonly label: string
  /** Ends of the scale [deg]. */
  readonly min: number
  readonly max: number
  /** Value now [deg], read from the hands: what was achieved, not what was asked. */
  readonly value: () => number
  /** Value as a person reads it. */
  readonly text: (degrees: number) => string
  /** Sets the value, at once while the thumb is dragged, easing after a press on the track. */
  readonly onChange: (degrees: number, how: 'now' | 'eased') => void
}

/** While the hands move by themselves the thumb follows at this pace [ms]; a transition fills the way between. */
const INTERVAL = 80

/** One number of the hands as a slider with its value in words. */
export function HandSlider({ label, min, max, value, text, onChange }: HandSliderProps) {
  const followed = useSyncExternalStore(follow, () => Math.round(value()))
  /** What the person has just set; faster than the pace of following. */
  const [own, setOwn] = useState<number | null>(null)
  const held = useRef(false)
  const degrees = own ?? followed
  return (
    <Slider.Root
      className="hand-slider"
      data-held={own !== null}
      value={Math.min(Math.max(degrees, min), max)}
      min={min}
      max={max}
      step={1}
      largeStep={10}
      onValueChange={(next, { reason }) => {
        if (!held.current) hands.begin()
        held.current = true
        onChange(next, reason === 'track-press' ? 'eased' : 'now')
        setOwn(Math.round(value()))
      }}
      onValueCommitted={() => {
        held.current = false
        setOwn(null)
      }}
    >
      <Slider.Label className="hand-slider__label">{label}</Slider.Label>
      <span className="hand-slider__value" aria-hidden="true">
        {text(degrees)}
      </span>
      <Slider.Control className="hand-slider__control">
        <Slider.Track className="hand-slider__track">
          <Slider.Indicator className="hand-slider__indicator" />
          <Slider.Thumb className="hand-slider__thumb" getAriaValueText={(_, now) => text(now)} />
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  )
}

const follow = (onChange: () => void): (() => void) => followPose(onChange, INTERVAL)

import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { followPose } from '../../state/livePose'
import { playhead } from '../../state/playhead'
import { curveStrings as words } from '../../strings/curves'
import type { PlotFrame } from './CurvePlot'

interface PlotSliderProps {
  readonly frame: PlotFrame
  readonly min: number
  readonly max: number
  /** Where it stands now, in the plot's x. */
  readonly value: () => number
  /** The same as a sentence. */
  readonly valueText: () => string
  /** Goes to an x; `exact` is false while a pointer drags, which may snap. */
  readonly onSeek: (x: number, exact: boolean) => void
  /** Called as a pointer takes hold. */
  readonly onGrab?: (() => void) | undefined
  /** One step of a key, forward or back. */
  readonly onStep: (direction: 1 | -1) => void
}

/** The plot as a slider: click and drag go to where the pointer is, arrow keys step. */
export function PlotSlider(props: PlotSliderProps) {
  const { frame, min, max, value, valueText, onSeek, onGrab, onStep } = props
  const root = useRef<HTMLDivElement>(null)
  const dragging = useRef(false)
  const resumes = useRef(false)

  useEffect(
    () =>
      followPose(() => {
        const element = root.current
        if (!element) return
        element.setAttribute('aria-valuenow', value().toFixed(2))
        // A screen reader reads every change of the text: while it plays, none.
        if (!playhead.playing) element.setAttribute('aria-valuetext', valueText())
      }),
    [value, valueText],
  )

  const seekTo = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const x = frame.xAt(event.clientX - box.left)
    onSeek(Math.min(Math.max(x, min), max), false)
  }
  const release = () => {
    if (!dragging.current) return
    dragging.current = false
    if (resumes.current) playhead.play()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return
    const direction = KEY_STEPS[event.key]
    if (direction !== undefined) onStep(direction)
    else if (event.key === 'Home') onSeek(min, true)
    else if (event.key === 'End') onSeek(max, true)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={root}
      className="plot__slider"
      role="slider"
      tabIndex={0}
      aria-label={words.slider}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={min}
      style={{ left: frame.left, top: frame.top, width: frame.width, height: frame.height }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture?.(event.pointerId)
        dragging.current = true
        onGrab?.()
        resumes.current = playhead.playing
        playhead.pause()
        seekTo(event)
      }}
      onPointerMove={(event) => {
        if (dragging.current) seekTo(event)
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    />
  )
}

const KEY_STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
}

import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Motion } from '../../kinematics/motion'
import { seconds } from '../format/numbers'
import { commandById } from '../state/commands'
import { markAt, snapped } from '../state/marks'
import { playhead } from '../state/playhead'
import { strings } from '../strings/en'

/** How near [share of the motion] a dragged thumb snaps to a mark. */
const SNAP = 0.015
const STEPS = 1000

/**
 * The time of a motion as a slider with its marks. The thumb follows the playhead by ref: playing renders nothing.
 * While a pointer drags, the thumb snaps softly to the marks; keys never snap.
 */
export function Scrubber({ motion }: { readonly motion: Motion }) {
  const input = useRef<HTMLInputElement>(null)
  const dragging = useRef(false)
  const resumes = useRef(false)
  useThumb(input, motion)

  const onInput = () => {
    const element = input.current
    if (!element) return
    const asked = (Number(element.value) / STEPS) * motion.duration
    playhead.seek(dragging.current ? snapped(motion, asked, SNAP * motion.duration) : asked)
  }
  const grab = () => {
    dragging.current = true
    resumes.current = playhead.playing
    playhead.pause()
  }
  const release = () => {
    if (!dragging.current) return
    dragging.current = false
    if (resumes.current) playhead.play()
  }

  return (
    <div className="scrubber">
      <input
        ref={input}
        className="scrubber__slider"
        type="range"
        min={0}
        max={STEPS}
        step={1}
        defaultValue={0}
        aria-label={strings.transport.position}
        onInput={onInput}
        onKeyDown={stepByKey}
        onPointerDown={grab}
        onPointerUp={release}
        onPointerCancel={release}
        onLostPointerCapture={release}
      />
      <ol role="list" className="scrubber__marks">
        {motion.marks.map((mark) => (
          <li key={mark.id} style={{ '--at': mark.time / motion.duration }}>
            <button
              type="button"
              className="scrubber__mark"
              title={strings.card.goTo(mark.label)}
              onClick={() => playhead.seek(mark.time)}
            >
              {mark.label}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Arrow keys move by the step of the step commands instead of a thousandth of the slider. */
function stepByKey(event: KeyboardEvent): void {
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowUp'
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowDown'
  if ((!forward && !back) || event.shiftKey) return
  event.preventDefault()
  commandById(forward ? 'step-forward' : 'step-back').run()
}

function useThumb(input: RefObject<HTMLInputElement | null>, motion: Motion): void {
  useEffect(() => {
    const place = () => {
      const element = input.current
      if (!element) return
      const share = motion.duration > 0 ? playhead.time / motion.duration : 0
      element.value = `${Math.round(share * STEPS)}`
      element.style.setProperty('--share', `${share}`)
    }
    const say = () => {
      const phase = markAt(motion, playhead.time)?.label ?? ''
      input.current?.setAttribute(
        'aria-valuetext',
        strings.transport.valueText(seconds(playhead.time), phase),
      )
    }
    place()
    say()
    return playhead.subscribe((event) => {
      place()
      if (event !== 'advance') say()
    })
  }, [input, motion])
}

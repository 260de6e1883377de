import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Motion } from '../../kinematics/motion'
import { seconds } from '../format/numbers'
import { commandById } from '../state/commands'
import { phaseWords, snapped } from '../state/marks'
import { playhead } from '../state/playhead'
import { strings } from '../strings/main'
import { useElementWidth } from '../ui/useElementWidth'
import { useWindowSize } from '../ui/useWindowSize'

/** How near [share of the motion] a dragged thumb snaps to a mark. */
const SNAP = 0.015
const STEPS = 1000
/** Size of the labels under the marks [rem]: a letter, the padding, the least that can be hit, and how far the last may stand out. */
const LETTER = 0.375
const LABEL_PADDING = 0.44
const LABEL_LEAST = 1.5
const LABEL_OVERHANG = 0.75

/**
 * The time of a motion as a slider with its marks. The thumb follows the playhead by ref: playing renders nothing.
 * While a pointer drags, the thumb snaps softly to the marks; keys never snap.
 */
export function Scrubber({ motion }: { readonly motion: Motion }) {
  const input = useRef<HTMLInputElement>(null)
  const dragging = useRef(false)
  const resumes = useRef(false)
  const marks = useRef<HTMLOListElement>(null)
  const labelled = fittingLabels(motion, useElementWidth(marks) / useWindowSize().rem)

  useEffect(() => {
    const place = () => {
      const element = input.current
      if (!element) return
      const share = playhead.time / motion.duration
      element.value = `${Math.round(share * STEPS)}`
      element.style.setProperty('--share', `${share}`)
    }
    const say = () => {
      const words = strings.transport.valueText(seconds(playhead.time), phaseWords(motion, playhead.time))
      input.current?.setAttribute('aria-valuetext', words)
    }
    place()
    say()
    return playhead.subscribe((event) => {
      place()
      if (event !== 'advance') say()
    })
  }, [motion])

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
      <ol ref={marks} role="list" className="scrubber__marks">
        {motion.marks.map((mark) => (
          <li
            key={mark.id}
            style={{ '--at': mark.time / motion.duration }}
            // A tick alone says nothing.
            aria-hidden={!labelled.has(mark.id) || undefined}
          >
            <button
              hidden={!labelled.has(mark.id)}
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

/**
 * Ids of the marks whose labels fit the track without touching, ways out before ways back; the others stay ticks, which
 * the phase buttons and the card still reach. Width of a label is guessed from its length, a little too wide.
 *
 * @param trackWidth  width of the track [rem]
 */
function fittingLabels(motion: Motion, trackWidth: number): ReadonlySet<string> {
  const placed = new Map<string, readonly [from: number, to: number]>()
  const inOrder = [...motion.marks].sort((a, b) => Number(a.minor ?? false) - Number(b.minor ?? false))
  for (const mark of inOrder) {
    const from = (mark.time / motion.duration) * trackWidth
    const to = from + Math.max(mark.label.length * LETTER + LABEL_PADDING, LABEL_LEAST)
    const touches = [...placed.values()].some(([left, right]) => from < right && to > left)
    if (!touches && to <= trackWidth + LABEL_OVERHANG) placed.set(mark.id, [from, to])
  }
  return new Set(placed.keys())
}

/** Arrow keys move by the step of the step commands instead of a thousandth of the slider. */
function stepByKey(event: KeyboardEvent): void {
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowUp'
  const back = event.key === 'ArrowLeft' || event.key === 'ArrowDown'
  if ((!forward && !back) || event.shiftKey) return
  event.preventDefault()
  commandById(forward ? 'step-forward' : 'step-back').run()
}

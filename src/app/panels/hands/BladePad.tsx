import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Side } from '../../../contract/sides'
import { placeOf, reachOutline, turnReach } from '../../../kinematics/handRegion'
import type { Sides } from '../../../kinematics/motion'
import { readoutEntry } from '../../format/blade'
import { explorer } from '../../state/explorer'
import { placedAt, stepped, turnedTo } from '../../state/handMoves'
import { subscribeHands } from '../../state/hands'
import { hands } from '../../state/handsStore'
import { followPose } from '../../state/livePose'
import { bladeNow } from '../../state/pose'
import { handsStrings } from '../../strings/hands'
import {
  arcPath,
  fromPad,
  fromRing,
  isOnRing,
  outlinePath,
  RING,
  RING_HALF,
  SIZE,
  spineX,
  toPad,
  toRing,
  type Outward,
} from './padFrame'

const words = handsStrings.pad
const DEG = Math.PI / 180
/** Steps of a key [rad], plain and with Shift. */
const STEP = 1 * DEG
const LONG_STEP = 4 * DEG
/** A press farther from the knob than this leads there by easing [units of the pad]. */
const NEAR = 16
/** Shortest time between two drawings of the reach [ms]: it costs 30 solves. */
const REACH_INTERVAL = 120
/** The blade as a small outline about its middle, seen from behind, spine at the left. */
const BLADE =
  'M-19 -8L-13 -21C-6 -20 0 -16 8 -15L20 -20L24 -14L19 -8C12 -4 6 6 -4 25C-9 22 -15 8 -19 -8ZM-19 -8L22 -16'

/** Keys of the pad: which freedom they step, and which way. */
const KEYS: Readonly<Record<string, readonly ['protraction' | 'elevation' | 'upwardRotation', 1 | -1]>> = {
  ArrowUp: ['elevation', 1],
  ArrowDown: ['elevation', -1],
  PageUp: ['upwardRotation', 1],
  PageDown: ['upwardRotation', -1],
  ']': ['upwardRotation', 1],
  '[': ['upwardRotation', -1],
}

interface BladePadProps {
  /** The blade that the pad shows, and the blades that it moves. */
  readonly side: Side
  readonly sides: Sides
}

/**
 * The pad: in and out by up and down, with a ring for rotation; what can be reached is shaded. Three native sliders lie
 * behind it for keyboard and screen reader. Drawn by ref as the pose changes: moving renders nothing.
 */
export function BladePad({ side, sides }: BladePadProps) {
  const outward: Outward = side === 'r' ? 1 : -1
  const root = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const grip = useRef<{ readonly part: 'pad' | 'ring'; readonly dx: number; readonly dy: number } | null>(
    null,
  )

  useEffect(() => {
    const element = svg.current
    if (!element) return
    const part = (name: string) => element.querySelector(`[data-part=${name}]`)
    const [knob, ringKnob, region, arc] = [part('knob'), part('ring-knob'), part('region'), part('arc')]
    const draw = () => {
      const place = placeOf(hands.hand(side))
      const [x, y] = toPad([place.protraction, place.elevation], outward)
      const turn = (-outward * place.upwardRotation) / DEG
      knob?.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`)
      const [rx, ry] = toRing(place.upwardRotation, outward)
      ringKnob?.setAttribute('transform', `translate(${rx.toFixed(1)} ${ry.toFixed(1)})`)
    }
    const drawReach = () => {
      const hand = hands.hand(side)
      region?.setAttribute('d', outlinePath(reachOutline(hand), outward))
      arc?.setAttribute('d', arcPath(...turnReach(hand), outward))
    }
    draw()
    const stopDrawing = subscribeHands(draw)
    const stopReach = followPose(drawReach, REACH_INTERVAL)
    return () => {
      stopDrawing()
      stopReach()
    }
  }, [side, outward])

  const placeOfPointer = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const scale = SIZE / (box.width || SIZE)
    return { x: (event.clientX - box.left) * scale, y: (event.clientY - box.top) * scale }
  }
  const moveTo = (x: number, y: number, how: 'now' | 'eased') => {
    const held = grip.current
    if (!held) return
    const [px, py] = [x + held.dx, y + held.dy]
    if (held.part === 'ring') {
      hands.change(sides, (hand) => turnedTo(hand, fromRing(px, py, outward)), how)
    } else {
      const [protraction, elevation] = fromPad(px, py, outward)
      hands.change(sides, (hand) => placedAt(hand, protraction, elevation), how)
    }
  }
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture?.(event.pointerId)
    const { x, y } = placeOfPointer(event)
    const part = isOnRing(x, y) ? 'ring' : 'pad'
    const place = placeOf(hands.hand(side))
    const [kx, ky] =
      part === 'ring'
        ? toRing(place.upwardRotation, outward)
        : toPad([place.protraction, place.elevation], outward)
    const near = Math.hypot(kx - x, ky - y) < NEAR
    grip.current = { part, dx: near ? kx - x : 0, dy: near ? ky - y : 0 }
    hands.begin()
    explorer.getState().setHolding(true)
    root.current?.querySelector<HTMLElement>(part === 'ring' ? '[data-axis=turn]' : '[data-axis=in]')?.focus()
    if (!near) moveTo(x, y, 'eased')
    event.preventDefault()
  }
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (!grip.current) return
    const { x, y } = placeOfPointer(event)
    moveTo(x, y, 'now')
  }
  const release = () => {
    if (!grip.current) return
    grip.current = null
    explorer.getState().setHolding(false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = event.shiftKey ? LONG_STEP : STEP
    const sideways = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const key = KEYS[event.key]
    if (sideways !== 0) step('protraction', sideways * outward * by)
    else if (key) step(key[0], key[1] * by)
    else if (event.key === 'Home') hands.letGo()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const step = (freedom: 'protraction' | 'elevation' | 'upwardRotation', by: number) => {
    hands.begin()
    hands.change(sides, (hand) => stepped(hand, freedom, by))
  }

  return (
    <div ref={root} className="blade-pad" role="group" aria-label={words.group} onKeyDown={onKeyDown}>
      <svg
        ref={svg}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        aria-hidden="true"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={release}
        onPointerCancel={release}
        onLostPointerCapture={release}
      >
        <circle
          className="blade-pad__ring"
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={RING}
          strokeWidth={2 * RING_HALF}
        />
        <path className="blade-pad__arc" data-part="arc" strokeWidth={2 * RING_HALF} />
        <circle className="blade-pad__ground" cx={SIZE / 2} cy={SIZE / 2} r={RING - RING_HALF - 4} />
        <path className="blade-pad__region" data-part="region" />
        <line className="blade-pad__spine" x1={spineX(outward)} x2={spineX(outward)} y1={112} y2={168} />
        <text
          className="blade-pad__text"
          x={spineX(outward)}
          y={184}
          textAnchor={outward === 1 ? 'start' : 'end'}
          dx={-3 * outward}
        >
          {words.spine}
        </text>
        <path className="blade-pad__rest" d={cross(toPad([0, 0], outward))} />
        <g className="blade-pad__knob" data-part="knob">
          <path d={BLADE} transform={outward === 1 ? undefined : 'scale(-1 1)'} />
          <circle r="5" />
        </g>
        <g className="blade-pad__ring-knob" data-part="ring-knob">
          <circle r={RING_HALF + 1} />
        </g>
      </svg>
      <AxisSlider axis="in" label={words.inOut} side={side} sides={sides} />
      <AxisSlider axis="up" label={words.upDown} side={side} sides={sides} />
      <AxisSlider axis="turn" label={words.turn} side={side} sides={sides} />
    </div>
  )
}

const cross = ([x, y]: readonly [number, number]): string => `M${x - 4} ${y}h8M${x} ${y - 4}v8`

const AXES = {
  in: { measure: 'slide', freedom: 'protraction', min: -36, max: 30 },
  up: { measure: 'height', freedom: 'elevation', min: -16, max: 32 },
  turn: { measure: 'upward', freedom: 'upwardRotation', min: -20, max: 60 },
} as const

interface AxisSliderProps extends BladePadProps {
  readonly axis: keyof typeof AXES
  readonly label: string
}

/** One axis of the pad as a native slider, seen by nobody and there for everybody else. */
function AxisSlider({ axis, label, side, sides }: AxisSliderProps) {
  const input = useRef<HTMLInputElement>(null)
  const { measure, freedom, min, max } = AXES[axis]
  useEffect(
    () =>
      followPose(() => {
        const element = input.current
        if (!element) return
        element.value = `${Math.round(placeOf(hands.hand(side))[freedom] / DEG)}`
        const { value, unit, label: direction } = readoutEntry(measure, bladeNow(side))
        element.setAttribute('aria-valuetext', `${value}${unit === '°' ? '°' : ' cm'} ${direction}`)
      }),
    [side, measure, freedom],
  )
  /** A screen reader sets the value itself; keys go to the pad. */
  const onInput = () => {
    const value = Number(input.current?.value) * DEG
    hands.begin()
    hands.change(
      sides,
      (hand) => {
        const now = placeOf(hand)
        if (axis === 'turn') return turnedTo(hand, value)
        return axis === 'in' ? placedAt(hand, value, now.elevation) : placedAt(hand, now.protraction, value)
      },
      'eased',
    )
  }
  return (
    <input
      ref={input}
      className="blade-pad__axis"
      data-axis={axis}
      type="range"
      min={min}
      max={max}
      step={1}
      defaultValue={0}
      aria-label={label}
      aria-orientation={axis === 'up' ? 'vertical' : 'horizontal'}
      onInput={onInput}
    />
  )
}

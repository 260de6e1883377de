import { addAfterEffect, useFrame, useStore, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { display } from '../state/display'
import { createPace, notePace, RESOLUTIONS } from './pace'

/** Pixels drawn for each pixel shown, along each side, once the picture rests on a machine without multisampling. */
const SHARP = 1.75
/** Stillness after which the picture counts as at rest [ms]. */
const REST = 450

interface SharpnessProps {
  /** Drawn by the processor, where multisampling would double the cost of every frame. */
  readonly software: boolean
}

/**
 * How finely the picture is drawn. A machine that draws slowly gets coarser pictures while something moves, and is told so in
 * the display dialog. When nothing has moved for a while one frame is drawn as finely as there is reason to: on the processor
 * finer than the screen, which smooths its edges. While that frame is shown the canvas carries `data-fine`.
 */
export default function Sharpness({ software }: SharpnessProps) {
  const gl = useThree((state) => state.gl)
  const full = useThree((state) => state.viewport.dpr)
  const invalidate = useThree((state) => state.invalidate)
  const store = useStore()
  const atRest = full * (software ? SHARP : 1)
  const pace = useRef(createPace())
  const resting = useRef(false)
  /** Time of the last frame of a movement that goes on [ms]; 0 where none does. */
  const last = useRef(0)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      // A frame that is late is no rest: the machine is still busy with the last one.
      if (store.getState().internal.frames > 0) timer = setTimeout(rest, REST)
      else if (gl.getPixelRatio() === atRest) gl.domElement.setAttribute('data-fine', '')
      else {
        resting.current = true
        invalidate()
      }
    }
    const stop = addAfterEffect(() => {
      clearTimeout(timer)
      if (store.getState().internal.frames === 0) last.current = 0
      if (!resting.current) timer = setTimeout(rest, REST)
      resting.current = false
    })
    invalidate()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, gl, invalidate, atRest])

  useFrame(() => {
    const now = performance.now()
    if (last.current > 0 && notePace(pace.current, now - last.current)) display.setState({ coarse: true })
    last.current = now
    const moving = display.getState().sharp ? 1 : (RESOLUTIONS[pace.current.level] ?? 1)
    const ratio = resting.current ? atRest : full * moving
    if (gl.getPixelRatio() !== ratio) gl.setPixelRatio(ratio)
    gl.domElement.toggleAttribute('data-fine', resting.current)
  }, -2)
  return null
}

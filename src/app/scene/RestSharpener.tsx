import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'

/** Pixels drawn for each pixel shown, along each side, once the picture rests. */
const SHARP = 1.75
/** Stillness after which the picture counts as at rest [ms]. */
const REST = 450

/**
 * For software rendering, where multisampling would double the cost of every frame: moving pictures are drawn plainly,
 * and when nothing has moved for a while one frame is drawn finer than the screen, which smooths its edges. While that
 * frame is shown the canvas carries `data-fine`.
 */
export function RestSharpener() {
  const gl = useThree((state) => state.gl)
  const plain = useThree((state) => state.viewport.dpr)
  const invalidate = useThree((state) => state.invalidate)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const resting = useRef(false)

  useEffect(
    () => () => {
      if (timer.current) clearTimeout(timer.current)
    },
    [],
  )

  useFrame(() => {
    const ratio = resting.current ? plain * SHARP : plain
    if (gl.getPixelRatio() !== ratio) {
      gl.setPixelRatio(ratio)
      gl.domElement.toggleAttribute('data-fine', resting.current)
    }
    if (timer.current) clearTimeout(timer.current)
    timer.current = null
    if (resting.current) {
      resting.current = false
      return
    }
    timer.current = setTimeout(() => {
      timer.current = null
      resting.current = true
      invalidate()
    }, REST)
  }, -2)
  return null
}

import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef } from 'react'
import { explorer } from '../state/explorer'
import type { Figure } from './figure'
import type { Picker } from './picking'

interface FirstFrameProps {
  readonly figure: Figure
  readonly picker: Picker
  readonly onDrawn: () => void
}

/** Waits until the model has been drawn once, then says `ready`; opens the probe for tests. */
export function FirstFrame({ figure, picker, onDrawn }: FirstFrameProps) {
  const gl = useThree((state) => state.gl)
  const camera = useThree((state) => state.camera)
  const invalidate = useThree((state) => state.invalidate)
  const asked = useRef(0)

  useEffect(() => {
    invalidate()
    let gone = false
    let close = () => {}
    void import('./probe').then(({ exposeProbe }) => {
      if (!gone) close = exposeProbe(gl, camera, figure, picker)
    }, ignore)
    return () => {
      cancelAnimationFrame(asked.current)
      asked.current = 0
      gone = true
      close()
    }
  }, [gl, camera, invalidate, figure, picker])

  useFrame(() => {
    if (asked.current) return
    // This frame is drawn after this call; by the next one it stands on the screen.
    asked.current = requestAnimationFrame(() => {
      explorer.getState().setModelStatus('ready')
      onDrawn()
    })
  })
  return null
}

/** Only tests miss the probe. */
const ignore = (): void => {}

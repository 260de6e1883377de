import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { explorer } from '../state/explorer'

/** Tells when the graphics card takes the picture away, and draws again when it gives it back. */
export function ContextGuard({ ready }: { readonly ready: boolean }) {
  const canvas = useThree((state) => state.gl.domElement)
  const invalidate = useThree((state) => state.invalidate)

  useEffect(() => {
    const onLost = (event: Event) => {
      // Without this the browser never gives the context back.
      event.preventDefault()
      explorer.getState().setModelStatus('context-lost')
    }
    const onRestored = () => {
      explorer.getState().setModelStatus(ready ? 'ready' : 'loading')
      invalidate()
    }
    canvas.addEventListener('webglcontextlost', onLost)
    canvas.addEventListener('webglcontextrestored', onRestored)
    return () => {
      canvas.removeEventListener('webglcontextlost', onLost)
      canvas.removeEventListener('webglcontextrestored', onRestored)
    }
  }, [canvas, invalidate, ready])
  return null
}

/**
 * The canvas of the stage on fiber's `createRoot`. Fiber's own `Canvas` registers the whole of three as JSX elements, which
 * keeps a bundler from leaving anything out of it; the stage uses four. Naming those saves about 50 kB (gzip) at first load.
 */
import { createRoot, extend, type CameraProps, type GLProps, type RootState } from '@react-three/fiber'
import { useEffect, useInsertionEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { DirectionalLight, Group, HemisphereLight } from 'three'
import { ErrorBorder } from '../ui/ErrorBorder'
import styles from './stage.module.css'

extend({ DirectionalLight, Group, HemisphereLight })

type Root = ReturnType<typeof createRoot>

interface StageCanvasProps {
  readonly children: ReactNode
  /** Options of renderer and camera, like the rest the same object at every render. */
  readonly gl: GLProps
  readonly camera: CameraProps
  /** Least and greatest pixel ratio. */
  readonly dpr: [number, number]
  readonly onCreated: (state: RootState) => void
}

/** Canvas that fills its parent and draws on demand only. An error within is thrown to the border around it. */
export function StageCanvas({ children, gl, camera, dpr, onCreated }: StageCanvasProps) {
  const holder = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const root = useRef<Root | null>(null)
  const [size, setSize] = useState({ width: 0, height: 0, top: 0, left: 0 })
  const [made, setMade] = useState(false)
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null)
  if (failure) throw failure.error

  useLayoutEffect(() => {
    const element = holder.current
    if (!element) return
    const measure = () => {
      const { width, height, top, left } = element.getBoundingClientRect()
      setSize((before) =>
        before.width === width && before.height === height && before.top === top && before.left === left
          ? before
          : { width, height, top, left },
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  // Insertion effects outlive StrictMode's rehearsal, so only the real end of the canvas releases the root.
  useInsertionEffect(
    () => () => {
      root.current?.unmount()
      root.current = null
    },
    [],
  )

  useLayoutEffect(() => {
    if (!canvas.current || size.width === 0 || size.height === 0) return
    root.current ??= createRoot(canvas.current)
    root.current
      .configure({ gl, camera, dpr, size, frameloop: 'demand', onCreated })
      .then(() => setMade(true))
      .catch((error: unknown) => setFailure({ error }))
  }, [size, gl, camera, dpr, onCreated])

  useEffect(() => {
    if (!made) return
    root.current?.render(
      <ErrorBorder fallback={null} onError={(error) => setFailure({ error })}>
        {children}
      </ErrorBorder>,
    )
  }, [made, children])

  return (
    <div ref={holder} className={styles.holder}>
      <canvas ref={canvas} />
    </div>
  )
}

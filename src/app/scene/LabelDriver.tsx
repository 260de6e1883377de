import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Figure } from './figure'
import type { Insets } from './framing'
import { createLabeller } from './labelBoard'
import type { Box } from './labelLayout'
import type { LabelBoard } from './labelSlots'
import { createOverStage, type OverStage } from './overStage'
import type { Picker } from './picking'

/** While things move, anchors are chosen anew at most this often [ms]. */
const CHOOSE_INTERVAL = 220
/** Distance of labels from the panels [px], and of that from a narrower room on. */
const MARGIN = 20
const TIGHT_MARGIN = 10
const TIGHT_BELOW = 680

const NOTHING: readonly Box[] = []

interface LabelDriverProps {
  readonly figure: Figure
  readonly picker: Picker
  readonly board: LabelBoard
  readonly insets: Insets
}

/**
 * Keeps the labels on what they name: projects on every drawn frame, chooses anchors anew a few times a second, and once
 * more when the picture has come to rest.
 */
export default function LabelDriver({ figure, picker, board, insets }: LabelDriverProps) {
  const invalidate = useThree((state) => state.invalidate)
  const size = useThree((state) => state.size)
  const gl = useThree((state) => state.gl)
  const labeller = useMemo(() => createLabeller(figure, picker), [figure, picker])
  const chosenAt = useRef(-Infinity)
  const drawnAt = useRef(-Infinity)
  /** What lies over the stage, asked for anew when anchors are chosen. */
  const blocked = useRef<readonly Box[]>(NOTHING)
  const overStage = useRef<OverStage | null>(null)
  const atRest = useRef<ReturnType<typeof setTimeout> | null>(null)

  const room = useMemo(() => {
    const tight = size.width - insets.left - insets.right < TIGHT_BELOW
    const margin = tight ? TIGHT_MARGIN : MARGIN
    return {
      left: insets.left + margin,
      right: size.width - insets.right - margin,
      top: insets.top + (tight ? 0 : margin),
      bottom: size.height - insets.bottom - margin,
      width: size.width,
      height: size.height,
      tight,
    }
  }, [insets, size])
  useEffect(() => {
    let wanted = true
    const renew = () => {
      if (!wanted) return
      chosenAt.current = -Infinity
      invalidate()
    }
    picker.ready.then(renew, (error: unknown) =>
      console.error('app/scene: the code that finds what is under the pointer could not be fetched.', error),
    )
    const stop = board.onChange(renew)
    return () => {
      wanted = false
      stop()
    }
  }, [board, picker, invalidate])
  useEffect(
    () => () => {
      if (atRest.current) clearTimeout(atRest.current)
      atRest.current = null
    },
    [],
  )
  useEffect(() => {
    const made = createOverStage(gl.domElement)
    overStage.current = made
    return () => {
      made.dispose()
      overStage.current = null
    }
  }, [gl])
  // Panels that open or close move what stands beside them.
  useEffect(() => overStage.current?.renew(), [room])

  useFrame(({ camera }) => {
    const now = performance.now()
    drawnAt.current = now
    if (now - chosenAt.current > CHOOSE_INTERVAL) {
      chosenAt.current = now
      blocked.current = overStage.current?.boxes() ?? NOTHING
      labeller.chooseAnchors(board, camera, room, blocked.current)
    } else if (!atRest.current) {
      atRest.current = setTimeout(() => {
        atRest.current = null
        // What has moved without a change of size is seen at rest.
        if (performance.now() - drawnAt.current > CHOOSE_INTERVAL) overStage.current?.renew()
        invalidate()
      }, CHOOSE_INTERVAL + 30)
    }
    labeller.draw(board, camera, room, blocked.current)
  })
  return null
}

import { useEffect } from 'react'
import { useExplorer } from '../state/explorer'
import { advanceHands, handsMoving, subscribeHands } from '../state/hands'
import { playhead } from '../state/playhead'

/** Longest step of time taken at once [s]: after a rest the first frame holds the whole rest. */
const MAX_STEP = 0.1

/** Moves playhead and hands while there is no picture to do it, so that read-outs and phases run without the model. */
export function useOwnClock(): void {
  const hasPicture = useExplorer((state) => state.modelStatus === 'ready')
  useEffect(() => {
    if (hasPicture) return
    let frame = 0
    let before = 0
    const tick = (now: number) => {
      const step = before > 0 ? Math.min((now - before) / 1000, MAX_STEP) : 0
      before = now
      playhead.advance(step)
      advanceHands(step)
      frame = moves() ? requestAnimationFrame(tick) : 0
    }
    const start = () => {
      if (frame !== 0 || !moves()) return
      before = 0
      frame = requestAnimationFrame(tick)
    }
    start()
    const stopPlayhead = playhead.subscribe(start)
    const stopHands = subscribeHands(start)
    return () => {
      stopPlayhead()
      stopHands()
      cancelAnimationFrame(frame)
    }
  }, [hasPicture])
}

const moves = (): boolean => playhead.playing || handsMoving()

import { useEffect } from 'react'
import { useExplorer } from '../state/explorer'
import { playhead } from '../state/playhead'

/** Longest step of time taken at once [s]: after a rest the first frame holds the whole rest. */
const MAX_STEP = 0.1

/** Moves the playhead while there is no picture to do it, so that read-outs and phases run without the model. */
export function useOwnClock(): void {
  const hasPicture = useExplorer((state) => state.modelStatus === 'ready')
  useEffect(() => {
    if (hasPicture) return
    let frame = 0
    let before = 0
    const tick = (now: number) => {
      if (before > 0) playhead.advance(Math.min((now - before) / 1000, MAX_STEP))
      before = now
      frame = playhead.playing ? requestAnimationFrame(tick) : 0
    }
    const start = () => {
      if (frame !== 0 || !playhead.playing) return
      before = 0
      frame = requestAnimationFrame(tick)
    }
    start()
    const stop = playhead.subscribe(start)
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [hasPicture])
}

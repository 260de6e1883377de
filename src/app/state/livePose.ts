import { subscribePose } from './pose'

/** Shortest time between two writes of numbers [ms]: faster than this nobody reads. */
const INTERVAL = 60

/**
 * Calls `write` now and after every change of the pose, at most every `interval` ms; the last change is never lost.
 * For numbers written by ref, so that playing renders nothing.
 * @returns function that stops it
 */
export function followPose(write: () => void, interval: number = INTERVAL): () => void {
  let written = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  const writeNow = () => {
    timer = undefined
    written = performance.now()
    write()
  }
  const stop = subscribePose(() => {
    timer ??= setTimeout(writeNow, Math.max(0, written + interval - performance.now()))
  })
  writeNow()
  return () => {
    stop()
    clearTimeout(timer)
  }
}

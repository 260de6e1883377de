/** What a subscriber is told: `advance` comes every frame while playing; the others come from the person or a load. */
export type PlayheadEvent = 'advance' | 'seek' | 'play' | 'pause' | 'load' | 'settings'

/** Playback speeds on offer, in repetitions' own time. */
export const SPEEDS = [0.25, 0.5, 1, 2] as const
export type Speed = (typeof SPEEDS)[number]

/**
 * Where a motion stands in time. It lives outside React: whoever draws subscribes and reads; nothing renders per frame.
 * While the model is ready the stage calls `advance` from its frame loop; in every other model status the transport's
 * own clock does, so that read-outs run without a picture.
 */
export interface Playhead {
  /** Seconds from the start, 0 to `duration`. */
  readonly time: number
  /** Seconds of one repetition; 0 when nothing is loaded. */
  readonly duration: number
  readonly playing: boolean
  readonly speed: Speed
  readonly loop: boolean
  /** Calls `listener` after every change. @returns function that unsubscribes */
  subscribe(listener: (event: PlayheadEvent) => void): () => void
  /** Puts in a motion of `duration` seconds (0: none), paused at `time`. */
  load(duration: number, time?: number): void
  /** Moves on by `dt` seconds of wall time, if playing: loops, or stops at the end. */
  advance(dt: number): void
  /** Goes to `time` [s], clamped; keeps playing if it was. Not-a-number is ignored. */
  seek(time: number): void
  /** Plays on; from the start when it stands at the end and does not loop. */
  play(): void
  pause(): void
  toggle(): void
  setSpeed(speed: Speed): void
  setLoop(loop: boolean): void
}

/** A playhead with nothing loaded, at speed 1, looping. */
export function createPlayhead(): Playhead {
  const listeners = new Set<(event: PlayheadEvent) => void>()
  let time = 0
  let duration = 0
  let playing = false
  let speed: Speed = 1
  let loop = true

  const tell = (event: PlayheadEvent) => {
    for (const listener of listeners) listener(event)
  }

  return {
    get time() {
      return time
    },
    get duration() {
      return duration
    },
    get playing() {
      return playing
    },
    get speed() {
      return speed
    },
    get loop() {
      return loop
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    load(nextDuration, at = 0) {
      duration = Math.max(0, nextDuration)
      time = clamp(at, duration)
      playing = false
      tell('load')
    },
    advance(dt) {
      if (!playing || duration === 0 || !(dt > 0)) return
      const next = time + dt * speed
      if (next < duration) {
        time = next
        tell('advance')
      } else if (loop) {
        time = next % duration
        tell('advance')
      } else {
        time = duration
        playing = false
        tell('pause')
      }
    },
    seek(to) {
      if (Number.isNaN(to)) return
      time = clamp(to, duration)
      tell('seek')
    },
    play() {
      if (playing || duration === 0) return
      if (time >= duration && !loop) time = 0
      playing = true
      tell('play')
    },
    pause() {
      if (!playing) return
      playing = false
      tell('pause')
    },
    toggle() {
      if (playing) this.pause()
      else this.play()
    },
    setSpeed(next) {
      speed = next
      tell('settings')
    },
    setLoop(next) {
      loop = next
      tell('settings')
    },
  }
}

/** The one playhead of the app. */
export const playhead: Playhead = createPlayhead()

const clamp = (value: number, high: number): number => Math.min(Math.max(value, 0), high)

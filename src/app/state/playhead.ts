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
  /** Repetitions done since the motion was put in, or of the section since it was set. */
  readonly rounds: number
  /** Stretch of the motion that repeats; null: all of it. */
  readonly section: Section | null
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
  /** Repeats a stretch: at its end time runs back to its start, so that nothing jumps. Null: all of the motion again. */
  setSection(section: Section | null): void
}

/** A stretch of a motion [s]. */
export interface Section {
  readonly from: number
  readonly to: number
}

/** Seconds in which a section runs back to its start. */
const REWIND = 0.5

/** A playhead with nothing loaded, at speed 1, looping. */
export function createPlayhead(): Playhead {
  const listeners = new Set<(event: PlayheadEvent) => void>()
  let time = 0
  let duration = 0
  let playing = false
  let speed: Speed = 1
  let loop = true
  let rounds = 0
  let section: Section | null = null
  let rewinding = false

  const advanceSection = ({ from, to }: Section, dt: number) => {
    if (rewinding) time = Math.max(from, time - (dt * (to - from)) / REWIND)
    else time = Math.min(to, time + dt * speed)
    if (rewinding ? time > from : time < to) return
    if (!rewinding) rounds++
    rewinding = !rewinding
  }
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
    get rounds() {
      return rounds
    },
    get section() {
      return section
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
      rounds = 0
      section = null
      tell('load')
    },
    advance(dt) {
      if (!playing || duration === 0 || !(dt > 0)) return
      if (section) {
        advanceSection(section, dt)
        tell('advance')
        return
      }
      const next = time + dt * speed
      if (next < duration) {
        time = next
        tell('advance')
      } else if (loop) {
        time = next % duration
        rounds++
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
      rewinding = false
      if (section && (time < section.from || time > section.to)) section = null
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
    setSection(next) {
      section = next
      rounds = 0
      rewinding = false
      if (next && (time < next.from || time > next.to)) time = next.from
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

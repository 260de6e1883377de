/** Pitches [Hz]: a phase of work begins; anything else changes. */
const WORK = 880
const OTHER = 587
const LENGTH = 0.09
const LOUDNESS = 0.16

/** A short tone on demand. Nothing is made before the first one, which a browser allows only after a press. */
export function createBeep(): { play(isWork: boolean): void; close(): void } {
  let context: AudioContext | null = null
  return {
    play(isWork) {
      if (typeof AudioContext !== 'function') return
      context ??= new AudioContext()
      const tone = context.createOscillator()
      const gain = context.createGain()
      const now = context.currentTime
      tone.frequency.value = isWork ? WORK : OTHER
      gain.gain.setValueAtTime(0, now)
      gain.gain.linearRampToValueAtTime(LOUDNESS, now + 0.01)
      gain.gain.linearRampToValueAtTime(0, now + LENGTH)
      tone.connect(gain).connect(context.destination)
      tone.start(now)
      tone.stop(now + LENGTH)
    },
    close() {
      void context?.close()
      context = null
    },
  }
}

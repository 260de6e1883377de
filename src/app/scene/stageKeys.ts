import type { CameraRequest } from '../state/camera'

/** Orbit of one key press [rad]. */
const ORBIT = Math.PI / 18
/** Zoom of one key press. */
const ZOOM = 1.15
/** Pan of one key press, as a share of the stage's height. */
const PAN = 0.06

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * What a key means while the stage has focus: arrows orbit, Shift + arrows pan, + and − zoom, Home goes home.
 * @returns null for keys that are not the stage's
 */
export function cameraRequestOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): CameraRequest | null {
  if (ctrlKey || metaKey || altKey) return null
  const arrow = ARROWS[key]
  if (arrow) {
    const [x, y] = arrow
    return shiftKey
      ? { kind: 'pan', x: -x * PAN, y: -y * PAN }
      : { kind: 'orbit', azimuth: x * ORBIT, polar: y * ORBIT }
  }
  if (key === '+' || key === '=') return { kind: 'zoom', factor: ZOOM }
  if (key === '-' || key === '_') return { kind: 'zoom', factor: 1 / ZOOM }
  return key === 'Home' ? { kind: 'home' } : null
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

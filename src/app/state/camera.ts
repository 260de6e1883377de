/**
 * What a button or a key asks of the camera. Angles in radians, positive to orbit the camera to the viewer's right and
 * upward; zoom factor above 1 comes nearer; pan in fractions of the stage's height, positive right and up.
 */
export type CameraRequest =
  | { readonly kind: 'orbit'; readonly azimuth: number; readonly polar: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  /** Back to the framing of the current view, undoing orbit, pan and zoom. */
  | { readonly kind: 'home' }
  /** Frame these structures (node ids). */
  | { readonly kind: 'focus'; readonly structures: readonly string[] }
  /** To the mirror image of where it is: the other side of the body, as far away. */
  | { readonly kind: 'mirror' }
  /** To where a link left it. */
  | { readonly kind: 'place'; readonly place: CameraPlace }

/** How the stage is drawn: with the perspective of a long lens, or without any, so that equal lengths look equal. */
export type Lens = 'natural' | 'parallel'

/** Where a camera stands that the person has moved, on a stage of any size. */
export interface CameraPlace {
  /** 0 in front of the body, π behind it, +π/2 at its left [rad]. */
  readonly azimuth: number
  /** 0 above the body, π/2 level [rad]. */
  readonly polar: number
  /** How many times nearer than the view of the whole figure. */
  readonly nearness: number
  /** Point in the picture's middle: to the left, up and forward [m], glTF axes. */
  readonly target: readonly [number, number, number]
}

/** Places as a link has them: degrees, a factor, centimetres. */
const PLACE = /^\d{1,3}(\.\d)?_\d{1,3}(\.\d)?_\d{1,2}(\.\d{1,2})?(_-?\d{1,3}(\.\d)?){3}$/

/** A place as a link has it: `205.3_80_1.52_3_131.5_-4`, azimuth and polar angle, nearness, target. */
export function placeText({ azimuth, polar, nearness, target }: CameraPlace): string {
  const degrees = (angle: number) => (angle * 180) / Math.PI
  const around = ((degrees(azimuth) % 360) + 360) % 360
  const short = (value: number, digits: number) => String(Number(value.toFixed(digits)) + 0)
  return [
    short(around, 1),
    short(degrees(polar), 1),
    short(nearness, 2),
    ...target.map((metres) => short(metres * 100, 1)),
  ].join('_')
}

/** Reads what `placeText` wrote; null for anything else. */
export function readPlace(text: string): CameraPlace | null {
  if (!PLACE.test(text)) return null
  const [azimuth = 0, polar = 0, nearness = 0, x = 0, y = 0, z = 0] = text.split('_').map(Number)
  if (azimuth > 360 || polar > 180 || nearness < 0.1) return null
  const radians = (angle: number) => (angle * Math.PI) / 180
  return {
    azimuth: radians(azimuth),
    polar: radians(polar),
    nearness,
    target: [x / 100, y / 100, z / 100],
  }
}

type Listener = (request: CameraRequest) => void
const listeners = new Set<Listener>()

/** Sends a request to the stage; without a stage nothing happens. */
export function askCamera(request: CameraRequest): void {
  for (const listener of listeners) listener(request)
}

/** The stage listens here. @returns function that unsubscribes */
export function onCameraRequest(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

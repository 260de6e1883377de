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

/**
 * Where a path last touched a wrapping surface: entry x, y, z, then exit x, y, z. Both are the path's near end when the
 * path does not touch. Written by every wrapping function; a caller that needs it reads it before the next call.
 */
export const tangents = new Float64Array(6)

/** Writes the point where the path meets the surface. */
export function writeEntry(x: number, y: number, z: number): void {
  tangents[0] = x
  tangents[1] = y
  tangents[2] = z
}

/** Writes the point where the path leaves the surface. */
export function writeExit(x: number, y: number, z: number): void {
  tangents[3] = x
  tangents[4] = y
  tangents[5] = z
}

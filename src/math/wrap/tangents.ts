/**
 * Where a path last touched a wrapping surface: entry x, y, z, then exit x, y, z. Both are the path's near end when the
 * path does not touch. Written by every wrapping function; a caller that needs it reads it before the next call.
 */
export const tangents = new Float64Array(6)

/** Writes that a path does not touch. @param ends its near end first */
export function writeUntouched(ends: Float64Array): void {
  for (let k = 0; k < 3; k++) tangents[k] = tangents[3 + k] = ends[k]!
}

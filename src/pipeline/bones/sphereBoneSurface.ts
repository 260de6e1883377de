/** How fine the surfaces of the sphere-mesh bones are; the fits use the same, so that they fit what is built. */
export interface BoneSurface {
  /** Grid spacing [m]: below the thinnest part, 2 mm in the scapula's blade. */
  readonly edgeLength: number
  /** Rounds of smoothing: enough that the creases between slabs do not show on the blade. */
  readonly smoothing: number
  /** Triangle budget. */
  readonly triangles: number
}

/** Surface of a bone by its structure id. */
export function surfaceFor(id: string): BoneSurface {
  if (id === 'scapula-r') return { edgeLength: 0.0014, smoothing: 68, triangles: 4500 }
  if (id === 'hip-bone-r') return { edgeLength: 0.0023, smoothing: 23, triangles: 2200 }
  if (id === 'sacrum') return { edgeLength: 0.0017, smoothing: 28, triangles: 2200 }
  if (id.startsWith('vertebra-l')) return { edgeLength: 0.0015, smoothing: 46, triangles: 1400 }
  if (id.startsWith('vertebra-t')) return { edgeLength: 0.0014, smoothing: 46, triangles: 1150 }
  if (id.startsWith('vertebra-')) return { edgeLength: 0.0014, smoothing: 46, triangles: 1200 }
  if (id === 'xiphoid-process') return { edgeLength: 0.0016, smoothing: 34, triangles: 420 }
  return { edgeLength: 0.0016, smoothing: 34, triangles: 900 }
}

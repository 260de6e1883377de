import type { Ellipsoid } from '../../math/ellipsoid'

/**
 * Surface that the scapula glides on: ellipsoid fitted to the outer faces of ribs 2–8 from the rib angles to the
 * anterior axillary line, root mean square 3.2 mm off them. Thorax frame (origin IJ, ISB axes) [m]; one surface for both
 * sides.
 * Form after van der Helm 1994, J Biomech 27:527–550. Written by tools/fit/glidingSurface.ts; source of the
 * figures: BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0.
 */
export const GLIDING_SURFACE: Ellipsoid = { centre: [-0.0669, -0.1548, 0], radii: [0.1003, 0.2177, 0.1353] }

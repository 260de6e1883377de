import type { Vec3 } from '../../math/vec3'
import { LANDMARK_FIGURES } from './landmarkFigures'

/**
 * Names of the measured points. Bony landmarks carry the names of Wu et al. 2005 (doi:10.1016/j.jbiomech.2004.05.042):
 * IJ jugular notch, PX lower end of the sternal body (this body's scan has no xiphoid process), C7 and T8 tips of the
 * spinous processes, SC and AC middles of the sternoclavicular and acromioclavicular joints (the proposal takes their
 * most ventral and most dorsal points; the joints' centres serve as pivots too), AA acromial angle, TS root of the
 * scapular spine on the medial border, AI inferior angle, PC coracoid tip, GH centre of the humeral head (sphere), EL and
 * EM epicondyles, RS and US styloid processes. The rest: `border`, the medial border a third of the way down from TS to AI;
 * both ends of the conoid ligament, middles of trochlea and capitulum (the elbow's axis), of radial and ulnar head (the
 * forearm's axis), the wrist, the discs T12/L1 (`waist`) and C7/T1 (`neck`), the middle of the occipital condyles (`head`)
 * and the hip's centre.
 */
export type LandmarkName = keyof typeof LANDMARK_FIGURES

/** Landmarks of the right side and the midline at rest, body frame [m]. Source: `landmarkFigures.ts`. */
export const LANDMARKS: Readonly<Record<LandmarkName, Vec3>> = LANDMARK_FIGURES

/** Names of the ISB landmarks that the model carries as nodes, midline ones first. */
export const MIDLINE_LANDMARKS = ['IJ', 'PX', 'C7', 'T8'] as const
export const SIDE_LANDMARKS = ['SC', 'AC', 'AA', 'TS', 'AI', 'PC', 'GH', 'EL', 'EM', 'RS', 'US'] as const

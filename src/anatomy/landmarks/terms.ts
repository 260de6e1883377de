import { byId } from '../lookup'
import type { LandmarkTerm } from '../types'
import { spoken } from '../words'

/**
 * Landmarks by name, with the measured point that each stands at (`body/landmarks.ts`): what the page needs before any card
 * is open. What their cards say is in `landmarks.ts` and comes on demand. Codes and points: Wu et al. 2005.
 */
export const LANDMARK_TERMS: readonly LandmarkTerm[] = spoken('landmarkTerms', [
  {
    id: 'acromial-angle',
    code: 'AA',
    name: 'Acromial angle',
    latin: 'angulus acromii',
    bone: 'scapula',
    structure: 'scapula',
  },
  {
    id: 'root-of-scapular-spine',
    code: 'TS',
    name: 'Root of the spine of the blade',
    latin: 'trigonum spinae scapulae',
    bone: 'scapula',
    structure: 'scapula',
  },
  {
    id: 'inferior-angle',
    code: 'AI',
    name: 'Inferior angle of the blade',
    latin: 'angulus inferior scapulae',
    bone: 'scapula',
    structure: 'scapula',
  },
  {
    id: 'coracoid-tip',
    code: 'PC',
    name: 'Tip of the coracoid process',
    latin: 'processus coracoideus',
    bone: 'scapula',
    structure: 'scapula',
  },
  {
    id: 'acromioclavicular-joint',
    code: 'AC',
    name: 'Acromioclavicular joint',
    latin: 'articulatio acromioclavicularis',
    bone: 'clavicle',
    structure: 'clavicle',
  },
  {
    id: 'sternoclavicular-joint',
    code: 'SC',
    name: 'Sternoclavicular joint',
    latin: 'articulatio sternoclavicularis',
    bone: 'clavicle',
    structure: 'clavicle',
  },
  {
    id: 'centre-of-humeral-head',
    code: 'GH',
    name: 'Centre of the shoulder joint',
    latin: 'articulatio humeri',
    bone: 'humerus',
    structure: 'humerus',
  },
  {
    id: 'lateral-epicondyle',
    code: 'EL',
    name: 'Lateral epicondyle',
    latin: 'epicondylus lateralis humeri',
    bone: 'humerus',
    structure: 'humerus',
  },
  {
    id: 'medial-epicondyle',
    code: 'EM',
    name: 'Medial epicondyle',
    latin: 'epicondylus medialis humeri',
    bone: 'humerus',
    structure: 'humerus',
  },
  {
    id: 'radial-styloid',
    code: 'RS',
    name: 'Radial styloid process',
    latin: 'processus styloideus radii',
    bone: 'radius',
    structure: 'radius',
  },
  {
    id: 'ulnar-styloid',
    code: 'US',
    name: 'Ulnar styloid process',
    latin: 'processus styloideus ulnae',
    bone: 'ulna',
    structure: 'ulna',
  },
  {
    id: 'jugular-notch',
    code: 'IJ',
    name: 'Jugular notch',
    latin: 'incisura jugularis',
    bone: 'manubrium',
    structure: 'manubrium',
  },
  {
    id: 'lower-end-of-breastbone',
    code: 'PX',
    name: 'Lower end of the breastbone’s body',
    latin: 'symphysis xiphosternalis',
    bone: 'sternal-body',
    structure: 'sternal-body',
  },
  {
    id: 'spinous-process-c7',
    code: 'C7',
    name: 'Spinous process of C7',
    latin: 'processus spinosus vertebrae cervicalis VII',
    bone: 'vertebra-prominens',
    structure: 'vertebra-c7',
  },
  {
    id: 'spinous-process-t8',
    code: 'T8',
    name: 'Spinous process of T8',
    latin: 'processus spinosus vertebrae thoracicae VIII',
    bone: 'thoracic-vertebrae',
    structure: 'vertebra-t8',
  },
])

/** The names of the landmark with an id, undefined where there is none. Ids carry no side. */
export const landmarkTermById: (id: string) => LandmarkTerm | undefined = byId(LANDMARK_TERMS)

import type { SourceId } from '../types'

/** One column of the tables: an angle in one plane, at every elevation of `RHYTHM_STUDY`. */
export interface StudyRow {
  readonly joint: 'SC' | 'ST' | 'GH'
  readonly angle: 'protraction' | 'elevation' | 'rotation' | 'medRotation' | 'tilt' | 'abduction' | 'flexion'
  /** Plane in which the arm is raised [deg]: 0 frontal, 40 scapular, 90 sagittal. */
  readonly planeDeg: 0 | 40 | 90
  /** Mean over the subjects [deg], ISB signs. */
  readonly valuesDeg: readonly number[]
}

/** A study of collarbone, shoulder blade and arm while the arm is raised. */
export interface RhythmStudy {
  readonly source: SourceId
  /** How a legend names it. */
  readonly short: string
  readonly subjects: number
  readonly method: 'bone pins'
  /** Humerothoracic elevation [deg] of every value. */
  readonly elevationsDeg: readonly number[]
  readonly rows: readonly StudyRow[]
}

/**
 * Bone-pin study of arm raising: means of 12 healthy adults, every 5° from 30° to 120°. Collarbone and blade against the
 * thorax (Y-X-Z), humerus against the blade (X-Z-Y), signs of the ISB proposal: collarbone elevation, upward rotation and
 * glenohumeral abduction are negative. The collected tables give no standard deviation and no resting pose; the study's
 * scapula axes run to the acromioclavicular joint, so its internal rotation reads higher than with the acromial angle.
 *
 * Source: Ludewig et al. 2009, J Bone Joint Surg Am 91:378–389, doi:10.2106/JBJS.G.01483, tables as collected by the
 * Spartacus shoulder kinematics dataset (`ludewig-2009-table`); columns of the acromioclavicular joint left out.
 */
export const RHYTHM_STUDY: RhythmStudy = {
  source: 'ludewig-2009-table',
  short: 'Ludewig 2009',
  subjects: 12,
  method: 'bone pins',
  elevationsDeg: [30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100, 105, 110, 115, 120],
  rows: [
    {
      joint: 'SC',
      angle: 'protraction',
      planeDeg: 0,
      valuesDeg: [
        -31.3, -32.5, -33.5, -34.7, -35.7, -36.5, -37.3, -37.9, -38.5, -39.1, -39.6, -40.1, -40.6, -41.5, -42,
        -42.6, -43, -43.4, -44,
      ],
    },
    {
      joint: 'SC',
      angle: 'protraction',
      planeDeg: 40,
      valuesDeg: [
        -24.6, -25.3, -26.1, -26.9, -27.6, -28.3, -29, -29.6, -30.1, -30.6, -31.1, -31.6, -32, -32.4, -32.8,
        -33.2, -33.8, -34.4, -36.3,
      ],
    },
    {
      joint: 'SC',
      angle: 'protraction',
      planeDeg: 90,
      valuesDeg: [
        -20.4, -20.8, -21.3, -21.6, -21.9, -22.3, -22.7, -23.1, -23.4, -23.8, -24.1, -24.5, -24.8, -25.3,
        -25.9, -26.6, -27.6, -29.6, -31.7,
      ],
    },
    {
      joint: 'SC',
      angle: 'elevation',
      planeDeg: 0,
      valuesDeg: [
        -14.3, -14.7, -15.2, -15.7, -16.1, -16.5, -16.8, -17.1, -17.3, -17.5, -17.7, -17.9, -18.1, -19.1,
        -19.1, -19.2, -19.3, -19.4, -19.5,
      ],
    },
    {
      joint: 'SC',
      angle: 'elevation',
      planeDeg: 40,
      valuesDeg: [
        -11.5, -12.2, -12.7, -13.2, -13.6, -14, -14.4, -14.7, -15, -15.2, -15.4, -15.5, -15.5, -15.7, -15.8,
        -15.8, -15.8, -15.8, -16.9,
      ],
    },
    {
      joint: 'SC',
      angle: 'elevation',
      planeDeg: 90,
      valuesDeg: [
        -10.1, -10.3, -10.5, -10.8, -11.2, -11.6, -12, -12.2, -12.5, -12.7, -13, -13.2, -13.5, -13.7, -14,
        -14.1, -14.2, -15.1, -14.5,
      ],
    },
    {
      joint: 'SC',
      angle: 'rotation',
      planeDeg: 0,
      valuesDeg: [
        3.1, 4, 4.9, 5.9, 6.9, 7.7, 8.6, 9.6, 10.7, 11.8, 13, 14.4, 15.8, 16.6, 18.2, 19.9, 21.5, 23.1, 24.8,
      ],
    },
    {
      joint: 'SC',
      angle: 'rotation',
      planeDeg: 40,
      valuesDeg: [
        1.9, 2.6, 3.6, 4.7, 5.8, 7, 8.2, 9.4, 10.5, 11.6, 12.8, 14, 15.2, 16.5, 17.9, 19.5, 21.2, 22.9, 24.3,
      ],
    },
    {
      joint: 'SC',
      angle: 'rotation',
      planeDeg: 90,
      valuesDeg: [
        0, 0.9, 1.9, 2.8, 4, 5.3, 6.6, 7.8, 9, 10.2, 11.5, 12.8, 14.1, 15.5, 17.1, 19, 21.1, 22.8, 25,
      ],
    },
    {
      joint: 'ST',
      angle: 'protraction',
      planeDeg: 0,
      valuesDeg: [
        31.2, 31.2, 31, 30.9, 30.8, 30.6, 30.5, 30.5, 30.5, 30.6, 30.6, 30.6, 30.8, 30.5, 30.5, 30.6, 30.8,
        30.8, 30.6,
      ],
    },
    {
      joint: 'ST',
      angle: 'protraction',
      planeDeg: 40,
      valuesDeg: [
        38.5, 38.6, 38.7, 38.7, 38.7, 38.7, 38.8, 38.8, 38.9, 38.9, 39, 39, 39, 39.1, 39.1, 39.1, 38.9, 38.6,
        37.2,
      ],
    },
    {
      joint: 'ST',
      angle: 'protraction',
      planeDeg: 90,
      valuesDeg: [
        44.3, 44.8, 45.2, 45.6, 46.1, 46.5, 46.7, 47, 47.2, 47.4, 47.5, 47.7, 47.8, 47.9, 47.7, 47.4, 46.8,
        45.2, 43.5,
      ],
    },
    {
      joint: 'ST',
      angle: 'medRotation',
      planeDeg: 0,
      valuesDeg: [
        -15.6, -17.5, -19.2, -21.1, -22.9, -24.7, -26.5, -28.2, -29.9, -31.5, -33.1, -34.8, -36.5, -38.3, -40,
        -41.7, -43.4, -44.9, -46.4,
      ],
    },
    {
      joint: 'ST',
      angle: 'medRotation',
      planeDeg: 40,
      valuesDeg: [
        -15.5, -17.3, -19.1, -20.9, -22.7, -24.3, -26, -27.5, -29, -30.5, -31.8, -33.1, -34.4, -35.7, -37.1,
        -38.6, -40.1, -41.6, -43.5,
      ],
    },
    {
      joint: 'ST',
      angle: 'medRotation',
      planeDeg: 90,
      valuesDeg: [
        -15.1, -16.6, -18.1, -19.6, -21.3, -22.9, -24.4, -25.9, -27.3, -28.7, -30.1, -31.4, -32.9, -34.3,
        -35.9, -37.4, -39.1, -41, -43.3,
      ],
    },
    {
      joint: 'ST',
      angle: 'tilt',
      planeDeg: 0,
      valuesDeg: [
        -10.2, -9.5, -8.8, -8.1, -7.4, -6.7, -6.1, -5.5, -4.8, -4.2, -3.5, -2.8, -2.1, -0.6, 0.2, 1.1, 2.1,
        2.9, 3.8,
      ],
    },
    {
      joint: 'ST',
      angle: 'tilt',
      planeDeg: 40,
      valuesDeg: [
        -11.2, -10.5, -9.8, -9, -8.3, -7.5, -6.8, -6.1, -5.5, -4.9, -4.2, -3.6, -2.8, -2.2, -1.5, -0.7, 0.2,
        1.3, 2.7,
      ],
    },
    {
      joint: 'ST',
      angle: 'tilt',
      planeDeg: 90,
      valuesDeg: [
        -10.4, -9.6, -8.7, -8, -7.2, -6.5, -5.7, -5, -4.3, -3.6, -2.8, -2.1, -1.4, -0.6, 0.2, 1.1, 2.1, 4,
        5.4,
      ],
    },
    {
      joint: 'GH',
      angle: 'abduction',
      planeDeg: 0,
      valuesDeg: [
        -8.6, -12, -15.5, -18.9, -22.5, -26, -29.7, -33.6, -37.4, -41.4, -45.4, -49.2, -53.1, -56.9, -60.6,
        -64.1, -67.7, -71.1, -74.3,
      ],
    },
    {
      joint: 'GH',
      angle: 'abduction',
      planeDeg: 40,
      valuesDeg: [
        -14.1, -17.6, -20.8, -24.1, -27.4, -30.8, -34.3, -37.8, -41.2, -44.9, -48.6, -52.3, -56, -59.8, -63.5,
        -66.9, -70.3, -73.8, -76.8,
      ],
    },
    {
      joint: 'GH',
      angle: 'abduction',
      planeDeg: 90,
      valuesDeg: [
        -12.4, -15.6, -19.1, -22.5, -26.1, -29.9, -33.7, -37.6, -41.6, -45.8, -50, -54.1, -58.2, -62.1, -65.9,
        -69.4, -72.8, -75.6, -77.7,
      ],
    },
    {
      joint: 'GH',
      angle: 'flexion',
      planeDeg: 0,
      valuesDeg: [
        -7.3, -9.2, -11, -12.6, -14, -15.2, -16.2, -17, -17.6, -18, -18.2, -18.2, -17.9, -17.2, -16.2, -15,
        -13.4, -11.5, -8.8,
      ],
    },
    {
      joint: 'GH',
      angle: 'flexion',
      planeDeg: 40,
      valuesDeg: [5.9, 6, 6, 6.1, 6.1, 6.1, 6.2, 6.1, 6.1, 5.9, 5.8, 5.8, 5.6, 5.5, 5.2, 4.9, 4.9, 5, 4.7],
    },
    {
      joint: 'GH',
      angle: 'flexion',
      planeDeg: 90,
      valuesDeg: [
        22.4, 24.1, 25.6, 27, 28.1, 29, 29.7, 30.2, 30.6, 30.8, 30.7, 30.4, 29.7, 29, 28.1, 26.8, 25.3, 24,
        21.4,
      ],
    },
    {
      joint: 'GH',
      angle: 'rotation',
      planeDeg: 0,
      valuesDeg: [
        -62.7, -63.6, -64.2, -64.4, -64.2, -63.7, -63.2, -62.5, -61.8, -60.8, -59.9, -58.9, -58.1, -58.6,
        -57.9, -57.3, -57, -57.1, -57.5,
      ],
    },
    {
      joint: 'GH',
      angle: 'rotation',
      planeDeg: 40,
      valuesDeg: [
        -45.7, -47, -48.1, -49.1, -50.1, -51, -51.8, -52.7, -53.4, -54.1, -54.7, -55.3, -56, -56.6, -57.3,
        -57.9, -58.5, -59.3, -60.2,
      ],
    },
    {
      joint: 'GH',
      angle: 'rotation',
      planeDeg: 90,
      valuesDeg: [
        -23.1, -25.6, -28.2, -30.5, -32.9, -35.2, -37.7, -40, -42.4, -45, -47.5, -50, -52.4, -54.7, -57,
        -59.1, -61.1, -63.4, -63.8,
      ],
    },
  ],
}

import type { MuscleFigures } from './sheet'

/** Stations of brachioradialis: rows from origin to insertion, x, y, z and thickness [mm]. */
export const brachioradialis: MuscleFigures = {
  id: 'brachioradialis-r',
  source:
    'Attachments and shape: Gray’s Anatomy, 41st ed., ch. 49 (upper two thirds of the lateral supracondylar ridge; base of the radial styloid), set by hand on landmarks of humerus and radius as scanned (BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0)',
  sheets: [
    {
      edge: 2.4,
      form: 'sheet',
      rows: [
        [
          [58, 1134, 214, 3],
          [56.7, 1119.3, 219.3, 3],
          [55.3, 1104.7, 224.7, 3],
          [54, 1090, 230, 3],
        ],
        [
          [78, 1094, 230, 9],
          [74, 1087.3, 234, 9],
          [70, 1080.7, 238, 9],
          [66, 1074, 242, 9],
        ],
        [
          [90, 1058, 238, 13],
          [83.3, 1056, 242, 13],
          [76.7, 1054, 246, 13],
          [70, 1052, 250, 13],
        ],
        [
          [98, 1025, 243, 15],
          [90.7, 1025, 247, 15],
          [83.3, 1025, 251, 15],
          [76, 1025, 255, 15],
        ],
        [
          [100, 995, 246, 13],
          [93.3, 995, 250, 13],
          [86.7, 995, 254, 13],
          [80, 995, 258, 13],
        ],
        [
          [101, 965, 250, 10],
          [95, 965, 253.3, 10],
          [89, 965, 256.7, 10],
          [83, 965, 260, 10],
        ],
        [
          [101, 935, 256.5, 6],
          [97, 935, 258.5, 6],
          [93, 935, 260.5, 6],
          [89, 935, 262.5, 6],
        ],
        [
          [104, 905, 262.5, 3],
          [101.3, 905, 263.8, 3],
          [98.7, 905, 265.2, 3],
          [96, 905, 266.5, 3],
        ],
        [
          [109.5, 872, 270, 2.4],
          [107.2, 872, 271, 2.4],
          [104.8, 872, 272, 2.4],
          [102.5, 872, 273, 2.4],
        ],
        [
          [116, 841, 278.5, 2.2],
          [113.3, 841, 279.2, 2.2],
          [110.7, 841, 279.8, 2.2],
          [108, 841, 280.5, 2.2],
        ],
      ],
    },
  ],
}

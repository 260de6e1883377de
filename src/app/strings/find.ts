/** Words of the search box, the tree and the layer tools; those that are needed at once are in `en.ts`. */
export const find = {
  groups: {
    muscle: 'Muscles',
    action: 'Actions',
    exercise: 'Exercises',
    bone: 'Bones',
    landmark: 'Landmarks',
    command: 'Commands',
  },
  results: 'Results',
  count: (n: number) => (n === 0 ? 'Nothing found.' : n === 1 ? '1 result.' : `${n} results.`),
  nothing: (text: string) => `Nothing here is called “${text}”.`,
  nothingHint: 'Try a Latin name, an everyday word such as “lats”, or what you want to do.',
  partOf: (name: string) => `part of ${name}`,
  landmark: 'Landmark',
  code: (code: string) => `${code} in the proposal of the ISB`,
  point: 'Which point exactly',
  use: 'What it is good for',
  feel: 'Find it on yourself',
  onBone: (name: string) => `On the ${name.toLowerCase()}`,
} as const

/** Words of the repetition's controls, which load with the first exercise. */
export const repetition = {
  counter: (done: number) => `Repetition ${done + 1}`,
  aim: ([low, high]: readonly [number, number], oneSide: boolean) =>
    `of ${low === high ? low : `${low}–${high}`}${oneSide ? ' a side' : ''}`,
  sets: ([low, high]: readonly [number, number]) => `${low === high ? low : `${low}–${high}`} sets`,
  part: 'Which letter',
  allParts: 'All',
  repeatPhase: 'Repeat this phase',
  feet: 'Feet',
  nearer: 'nearer the anchor, heavier',
  farther: 'farther away, lighter',
  lean: (degrees: string) => `Lean ${degrees}° in the hang.`,
  load: (percent: string, people: number) =>
    `About ${percent}% of body weight on the straps (held still, arms straight, feet under the anchor; ${people} people; Melrose and Dawes 2015).`,
  noLoad: 'How much of the body weight the straps carry at this lean was not measured.',
  standIn: 'Legs are a plain stand-in, not anatomy: the measured body ends at the hips.',
}

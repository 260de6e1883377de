/** Body side: `r` right, `l` left. Midline structures have none. */
export type Side = 'r' | 'l'
export const SIDES: readonly Side[] = ['r', 'l']

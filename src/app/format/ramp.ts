/** Stops of the activity ramp, rising in lightness: plum, red, vermilion, amber. The stage uses the same. */
export const RAMP_STOPS = ['#6b2f4a', '#b93a3c', '#e2532d', '#ffb347'] as const

/** Colour of a place on the activity ramp (clamped to 0–1) as CSS, mixed in linear light as on the stage. */
export function rampCss(tone: number): string {
  const at = Math.min(Math.max(tone, 0), 1) * (RAMP_STOPS.length - 1)
  const low = Math.min(Math.floor(at), RAMP_STOPS.length - 2)
  const share = Math.round((at - low) * 100)
  const from = RAMP_STOPS[low] ?? RAMP_STOPS[0]
  const to = RAMP_STOPS[low + 1] ?? RAMP_STOPS[0]
  if (share === 100) return to
  return share === 0 ? from : `color-mix(in srgb-linear, ${to} ${share}%, ${from})`
}

/** Place on the activity ramp of a level of activity [% of maximum voluntary contraction]: all of it is the end. */
export const activityTone = (percent: number): number => Math.min(Math.max(percent / 100, 0), 1)

/** Grey of what works without being measured, in lists and legends as on the stage. */
export const NO_DATA = '#7d848c'

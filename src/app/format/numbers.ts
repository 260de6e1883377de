const MINUS = '−'

/** A number with fixed decimals and a true minus sign; negative zero reads as zero. */
export function fixed(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals)
  return value < 0 && Number(text) !== 0 ? `${MINUS}${text}` : text
}

/** Seconds as `1.2`. */
export const seconds = (value: number): string => value.toFixed(1)

/** A value or a range with its unit, as `15–30°`, `2.5 cm` or `0.5` (degrees a degree). */
export function rangeValue(
  value: number | readonly [number, number],
  unit: 'deg' | 'cm' | 'deg/deg',
): string {
  const numbers = typeof value === 'number' ? `${value}` : `${value[0]}–${value[1]}`
  if (unit === 'deg') return `${numbers}°`
  return unit === 'cm' ? `${numbers} cm` : numbers
}

/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], and: string): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`
}

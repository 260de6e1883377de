import { activeLocale } from '../strings/catalogue'

/** True minus; where text runs from right to left a mark before it keeps it in front of its number. */
const MINUS = globalThis.document?.dir === 'rtl' ? '\u200e−' : '−'

const formats = new Map<string, Intl.NumberFormat>()

/** Latin figures in every language: the page's tables and axes are laid out for them. */
function format(locale: string, decimals: number | null): Intl.NumberFormat {
  const key = `${locale} ${decimals}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, {
    numberingSystem: 'latn',
    useGrouping: false,
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  })
  formats.set(key, made)
  return made
}

/** A number with fixed decimals in the active language and a true minus sign; negative zero reads as zero. */
export function fixed(value: number, decimals: number): string {
  // Rounded first, because Intl rounds the decimals as printed, and 2.55 is a little less than it looks.
  const text = format(activeLocale(), decimals).format(Number(Math.abs(value).toFixed(decimals)))
  return value < 0 && !readsZero(text) ? `${MINUS}${text}` : text
}

/** A number in the active language with the decimals that it has. */
export const asItIs = (value: number): string => format(activeLocale(), null).format(value)

/** Whether a number as `fixed` writes it is nothing but zeros. */
export const readsZero = (text: string): boolean => !/[1-9]/.test(text)

/** Seconds as `1.2`. */
export const seconds = (value: number): string => fixed(value, 1)

/** A value or a range with its unit, as `15–30°`, `2.5 cm` or `0.5` (degrees a degree). */
export function rangeValue(
  value: number | readonly [number, number],
  unit: 'deg' | 'cm' | 'deg/deg',
): string {
  const numbers = typeof value === 'number' ? asItIs(value) : `${asItIs(value[0])}–${asItIs(value[1])}`
  if (unit === 'deg') return `${numbers}°`
  return unit === 'cm' ? `${numbers} cm` : numbers
}

/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], and: string): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${and} ${words[words.length - 1]}`
}

/** Numbers held for one structure: two texels of four. */
const STRIDE = 8
/** Seconds in which an appearance covers 63 % of the way to its target: done to the eye in about 200 ms. */
const TIME_CONSTANT = 0.065
/** Difference at which the rest of the way is jumped. */
const CLOSE_ENOUGH = 0.003
/** Opacities from which a structure is drawn at all, and as solid. */
const GONE = 0.001
const SOLID = 0.999

/** How one structure is drawn. Colours are linear RGB. */
export interface Appearance {
  /** Colour of the belly or the bone. */
  readonly colour: readonly [number, number, number]
  /** 1 solid, 0 gone; between: glass. */
  readonly opacity: number
  /** Sheen of a lit muscle, 0 to 1. */
  readonly sheen: number
  /** Amber rim of the selection, 0 to 1. */
  readonly rim: number
  /** Answer to the pointer, 0 to 1. */
  readonly hover: number
  /** How much the tissue keeps of its own tendon colour, 0 to 1. */
  readonly tendon: number
}

/**
 * The appearance of every structure, easing towards its target: what the look texture holds. Row 0 of the texture has
 * colour and opacity, row 1 sheen, rim, hover and tendon; column = structure number.
 */
export interface LookBuffer {
  /** `columns` × 2 texels of four floats. */
  readonly texels: Float32Array
  readonly columns: number
  /** Sets where structure `number` is heading. */
  aim(number: number, appearance: Appearance): void
  /** Moves on by `dt` seconds. @returns whether anything is still under way */
  step(dt: number): boolean
  /** Jumps to the targets. */
  settle(): void
  /** Opacity of a structure now, 0 to 1. */
  opacity(number: number): number
  /** Whether the solid pass draws a structure now. */
  readonly isSolid: (number: number) => boolean
  /** Whether a structure is between gone and solid now, so that the glass pass draws it. */
  readonly isGlass: (number: number) => boolean
}

/** A buffer for `count` structures, all gone until aimed at. */
export function createLookBuffer(count: number): LookBuffer {
  const columns = Math.max(1, count)
  const texels = new Float32Array(columns * STRIDE)
  const target = new Float32Array(columns * STRIDE)
  const rowOne = columns * 4
  let moving = false

  const settle = () => {
    texels.set(target)
    moving = false
  }
  return {
    texels,
    columns,
    aim(number, { colour, opacity, sheen, rim, hover, tendon }) {
      const a = number * 4
      target[a] = colour[0]
      target[a + 1] = colour[1]
      target[a + 2] = colour[2]
      target[a + 3] = opacity
      target[rowOne + a] = sheen
      target[rowOne + a + 1] = rim
      target[rowOne + a + 2] = hover
      target[rowOne + a + 3] = tendon
      moving = true
    },
    step(dt) {
      if (!moving) return false
      const share = 1 - Math.exp(-Math.max(0, dt) / TIME_CONSTANT)
      let left = 0
      for (let i = 0; i < texels.length; i++) {
        const goal = target[i] ?? 0
        const gap = goal - (texels[i] ?? 0)
        if (Math.abs(gap) <= CLOSE_ENOUGH) {
          texels[i] = goal
        } else {
          texels[i] = goal - gap * (1 - share)
          left++
        }
      }
      moving = left > 0
      return moving
    },
    settle,
    opacity: (number) => texels[number * 4 + 3] ?? 0,
    isSolid: (number) => (texels[number * 4 + 3] ?? 0) >= SOLID,
    isGlass(number) {
      const opacity = texels[number * 4 + 3] ?? 0
      return opacity > GONE && opacity < SOLID
    },
  }
}

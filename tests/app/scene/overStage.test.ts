import { afterEach, describe, expect, it, vi } from 'vitest'
import { createOverStage } from '../../../src/app/scene/overStage'

/** Observers made since the last test; `fire` tells the last one's owner that a size has changed. */
let fire: () => void = () => {}
class FakeObserver implements ResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    fire = () => callback([], this)
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const panel = (left: number): { readonly element: HTMLElement; readonly read: ReturnType<typeof vi.fn> } => {
  const element = document.createElement('section')
  element.dataset['overStage'] = ''
  const read = vi.fn(() => new DOMRect(left, 20, 50, 10))
  element.getBoundingClientRect = read
  document.body.append(element)
  return { element, read }
}

const glide = () => new Event('transitionend', { bubbles: true })

const setUp = () => {
  vi.stubGlobal('ResizeObserver', FakeObserver)
  const canvas = document.createElement('canvas')
  canvas.getBoundingClientRect = () => new DOMRect(10, 5, 300, 200)
  return createOverStage(canvas)
}

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('what lies over the stage', () => {
  it('is given in the canvas’s pixels', () => {
    panel(100)
    expect(setUp().boxes()).toEqual([{ left: 90, top: 15, right: 140, bottom: 25 }])
  })

  it('is measured once while nothing moves that carries it', () => {
    const { read } = panel(100)
    const beside = document.createElement('button')
    document.body.append(beside)
    const over = setUp()
    const first = over.boxes()
    beside.dispatchEvent(glide())
    expect(over.boxes()).toBe(first)
    expect(read).toHaveBeenCalledTimes(1)
  })

  it.each([
    ['a size changes', () => fire()],
    ['something around it has glided', () => document.body.dispatchEvent(glide())],
  ])('is measured anew when %s', (_, happen) => {
    const { read } = panel(100)
    const over = setUp()
    over.boxes()
    read.mockReturnValue(new DOMRect(130, 20, 50, 10))
    happen()
    expect(over.boxes()[0]?.left).toBe(120)
  })

  it('is measured anew when asked to, and when a panel comes or goes', () => {
    const { read } = panel(100)
    const over = setUp()
    over.boxes()
    over.renew()
    over.boxes()
    expect(read).toHaveBeenCalledTimes(2)
    const other = panel(200)
    expect(over.boxes()).toHaveLength(2)
    other.element.remove()
    expect(over.boxes()).toHaveLength(1)
  })

  it('hears nothing more once it is disposed of', () => {
    const { read } = panel(100)
    const over = setUp()
    over.boxes()
    over.dispose()
    document.body.dispatchEvent(glide())
    over.boxes()
    expect(read).toHaveBeenCalledTimes(1)
  })
})

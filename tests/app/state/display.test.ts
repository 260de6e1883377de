import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectDisplay, display } from '../../../src/app/state/display'

const root = document.documentElement
let letGo: () => void = () => {}

function connect(search = ''): void {
  history.replaceState(null, '', `/${search}`)
  letGo = connectDisplay(window)
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  letGo()
  vi.unstubAllGlobals()
})

describe('theme and names', () => {
  it('is dark with both names until something else is chosen', () => {
    connect()
    expect(root.dataset['theme']).toBe('dark')
    expect(display.getState().labels).toBe('both')
  })

  it('marks the page and comes back with what was chosen', () => {
    connect()
    display.getState().setTheme('projector')
    display.getState().setLabels('latin')
    expect(root.dataset['theme']).toBe('projector')
    letGo()
    display.getState().setTheme('dark')
    connect()
    expect(root.dataset['theme']).toBe('projector')
    expect(display.getState().labels).toBe('latin')
  })

  it('takes the theme that a link asks for over the one kept, and leaves that kept', () => {
    localStorage.setItem('scapulab.display', JSON.stringify({ theme: 'light' }))
    connect('?theme=projector')
    expect(root.dataset['theme']).toBe('projector')
    expect(localStorage.getItem('scapulab.display')).toContain('light')
  })

  it.each(['{', '7', 'null', '{"theme":"pink","labels":3}'])(
    'counts %s in the storage as empty',
    (nonsense) => {
      localStorage.setItem('scapulab.display', nonsense)
      connect('?theme=%E0%A4%A')
      expect(root.dataset['theme']).toBe('dark')
      expect(display.getState().labels).toBe('both')
    },
  )

  it('works where storage is closed', () => {
    const closed = () => {
      throw new DOMException('closed', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, clear: () => {} })
    connect()
    display.getState().setTheme('light')
    expect(root.dataset['theme']).toBe('light')
  })

  it('follows the device when asked to', () => {
    let light = true
    const listeners = new Set<() => void>()
    vi.stubGlobal('matchMedia', () => ({
      get matches() {
        return light
      },
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
    }))
    connect()
    display.getState().setTheme('system')
    expect(root.dataset['theme']).toBe('light')
    light = false
    for (const listener of listeners) listener()
    expect(root.dataset['theme']).toBe('dark')
    letGo()
    expect(listeners.size).toBe(0)
  })

  it('hints on the first visit only', () => {
    connect()
    expect(display.getState().hints).toBe(true)
    display.getState().endHints()
    letGo()
    connect()
    expect(display.getState().hints).toBe(false)
  })

  it('takes names off and puts on those that were on', () => {
    connect()
    display.getState().setLabels('english')
    display.getState().toggleLabels()
    expect(display.getState().labels).toBe('off')
    display.getState().toggleLabels()
    expect(display.getState().labels).toBe('english')
  })
})

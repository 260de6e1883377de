import { beforeEach, describe, expect, it, vi } from 'vitest'
import { onCameraRequest } from '../../../src/app/state/camera'
import { commandById, COMMANDS, shortcutText, type CommandId } from '../../../src/app/state/commands'
import { display } from '../../../src/app/state/display'
import { explorer } from '../../../src/app/state/explorer'
import { layersPanel } from '../../../src/app/state/layersPanel'
import { playhead } from '../../../src/app/state/playhead'
import { commandFor, listenForShortcuts, setLetterShortcuts } from '../../../src/app/state/shortcuts'
import { onSearchRequest } from '../../../src/app/state/searchRequest'
import { NOTHING } from '../../../src/app/state/selection'
import { startFresh } from '../fresh'

const state = () => explorer.getState()
beforeEach(startFresh)

function press(key: string, target: EventTarget = document.body, more: Partial<KeyboardEvent> = {}) {
  return commandFor({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, target, ...more })
    ?.id
}

const rhomboid = () => state().select({ kind: 'muscle', id: 'rhomboid-major' })
/** What some commands need before they can run, or can change something. */
const PREPARED: Partial<Record<CommandId, () => void>> = {
  attachments: rhomboid,
  focus: rhomboid,
  hide: rhomboid,
  isolate: rhomboid,
  shallower: () => commandById('deeper').run(),
  undo: () => commandById('xray').run(),
  redo: () => {
    commandById('xray').run()
    commandById('undo').run()
  },
  'show-both': () => commandById('show-l').run(),
}

describe('COMMANDS', () => {
  it('have unique ids and shortcuts', () => {
    const ids = COMMANDS.map(({ id }) => id)
    const shortcuts = COMMANDS.flatMap(({ shortcut, also }) => [shortcut, also].filter((key) => key != null))
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it.each(COMMANDS)(
    '$id runs where it is enabled and changes or asks something',
    ({ id, isEnabled, run }) => {
      state().setModelStatus('ready')
      state().select({ kind: 'action', id: 'retraction' })
      state().setView('free')
      playhead.seek(1)
      PREPARED[id]?.()
      expect(isEnabled(state())).toBe(true)
      const changed = vi.fn()
      const stops = [
        explorer.subscribe(changed),
        display.subscribe(changed),
        playhead.subscribe(changed),
        onCameraRequest(changed),
        onSearchRequest(changed),
        layersPanel.subscribe(changed),
      ]
      // What is already so is asked for from another state.
      if (id === 'sides-both') state().setSides('l')
      if (id === 'tab-actions') state().setTab('muscles')
      changed.mockClear()
      run()
      expect(changed).toHaveBeenCalled()
      for (const stop of stops) stop()
    },
  )

  it('need a motion to play and a picture to move the camera', () => {
    state().setModelStatus('failed')
    expect(commandById('play-pause').isEnabled(state())).toBe(false)
    expect(commandById('zoom-in').isEnabled(state())).toBe(false)
    expect(commandById('clear').isEnabled(state())).toBe(false)
  })

  it('step to the phases', () => {
    state().select({ kind: 'exercise', id: 'trx-row' })
    commandById('next-phase').run()
    const first = playhead.time
    commandById('next-phase').run()
    expect(playhead.time).toBeGreaterThan(first)
    commandById('previous-phase').run()
    expect(playhead.time).toBe(first)
    expect(playhead.playing).toBe(false)
  })

  it('change the speed within its steps', () => {
    for (let i = 0; i < 9; i += 1) commandById('faster').run()
    expect(playhead.speed).toBe(2)
    for (let i = 0; i < 9; i += 1) commandById('slower').run()
    expect(playhead.speed).toBe(0.25)
  })
})

describe('commandFor', () => {
  it.each([
    ['b', 'view-back'],
    ['F', 'view-front'],
    ['2', 'tab-actions'],
    ['s', 'swap-split'],
  ])('%s means %s', (key, id) => {
    expect(press(key)).toBe(id)
  })

  it('leaves keys with Ctrl, Alt or Meta alone', () => {
    expect(press('f', document.body, { ctrlKey: true })).toBeUndefined()
    expect(press('f', document.body, { metaKey: true })).toBeUndefined()
    expect(press('f', document.body, { altKey: true })).toBeUndefined()
  })

  it('undoes and redoes with Ctrl or Cmd, and leaves a field its own undo', () => {
    commandById('xray').run()
    expect(press('z', document.body, { ctrlKey: true })).toBe('undo')
    commandById('undo').run()
    expect(press('Z', document.body, { metaKey: true, shiftKey: true })).toBe('redo')
    expect(press('y', document.body, { ctrlKey: true })).toBe('redo')
    expect(press('z', document.createElement('input'), { ctrlKey: true })).toBeUndefined()
    expect(press('z')).toBeUndefined()
  })

  it('finds with / and with Ctrl+K', () => {
    expect(press('/')).toBe('find')
    expect(press('/', document.body, { shiftKey: true })).toBe('find')
    expect(press('k', document.body, { ctrlKey: true })).toBe('find')
  })

  it('leaves Space to the button that has focus, but not on the slider', () => {
    state().select({ kind: 'action', id: 'retraction' })
    const button = document.createElement('button')
    const slider = document.createElement('input')
    slider.type = 'range'
    expect(press(' ', button)).toBeUndefined()
    expect(press(' ', slider)).toBe('play-pause')
    expect(press(' ')).toBe('play-pause')
  })

  it('leaves letters to fields that take text', () => {
    expect(press('b', document.createElement('input'))).toBeUndefined()
    expect(press('b', document.createElement('select'))).toBeUndefined()
  })

  it('orbits with Shift and an arrow', () => {
    state().setModelStatus('ready')
    expect(press('ArrowLeft', document.body, { shiftKey: true })).toBe('orbit-left')
    expect(press('ArrowLeft')).toBeUndefined()
  })

  it('drops single keys when they are switched off, and keeps Escape', () => {
    state().select({ kind: 'muscle', id: 'trapezius' })
    setLetterShortcuts(false)
    expect(press('b')).toBeUndefined()
    expect(press('Escape')).toBe('clear')
  })

  it('listens on the page and stops', () => {
    const stop = listenForShortcuts(document)
    state().select({ kind: 'muscle', id: 'trapezius' })
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    expect(state().selection).toEqual(NOTHING)
    stop()
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true }))
    expect(state().tab).toBe('muscles')
  })

  it.each([
    [' ', 'Space'],
    ['Shift+ArrowLeft', 'Shift+←'],
    ['b', 'B'],
    ['Ctrl+Shift+z', 'Ctrl+Shift+Z'],
    ['+', '+'],
  ])('%s reads as %s', (shortcut, text) => {
    expect(shortcutText(shortcut)).toBe(text)
  })
})

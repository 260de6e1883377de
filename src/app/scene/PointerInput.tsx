import { useThree } from '@react-three/fiber'
import { useEffect, type RefObject } from 'react'
import { askCamera } from '../state/camera'
import { explorer } from '../state/explorer'
import { isPicked, NOTHING } from '../state/selection'
import { bladeSide, pickInMode } from './bladePick'
import type { Hit, Picker } from './picking'

/** A press that travels farther than this is a drag [px]. */
const CLICK_TRAVEL = 5
/** A press that lasts longer is no click [ms]. */
const CLICK_TIME = 700

/**
 * What is under the pointer in a part of the stage that has a figure of its own: null for its background, undefined where
 * that part does not reach. Arguments as for `Picker.pick`, of the whole stage.
 */
export type PickBeside = (x: number, y: number) => Hit | null | undefined

interface PointerInputProps {
  readonly picker: Picker
  readonly besideRef: RefObject<PickBeside | null>
}

/** Pointer on the picture: hover names, click selects, double click comes nearer; a drag belongs to the camera. */
export function PointerInput({ picker, besideRef }: PointerInputProps) {
  const canvas = useThree((state) => state.gl.domElement)
  const get = useThree((state) => state.get)

  useEffect(() => {
    let press: { readonly id: number; readonly x: number; readonly y: number; readonly at: number } | null =
      null

    const hitAt = (event: MouseEvent): Hit | null => {
      const bounds = canvas.getBoundingClientRect()
      const x = ((event.clientX - bounds.left) / bounds.width) * 2 - 1
      const y = 1 - ((event.clientY - bounds.top) / bounds.height) * 2
      const other = besideRef.current?.(x, y)
      return other === undefined ? pickInMode(picker, x, y, get().camera) : other
    }
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return
      if (event.buttons !== 0) {
        setCursor(canvas, 'grabbing')
        return
      }
      const hit = hitAt(event)
      explorer.getState().hover(hit?.id ?? null)
      setCursor(canvas, hit ? 'pointer' : 'grab')
    }
    const onLeave = () => explorer.getState().hover(null)
    const onDown = (event: PointerEvent) => {
      // A second finger makes it a pinch.
      press =
        press || event.button !== 0
          ? null
          : { id: event.pointerId, x: event.clientX, y: event.clientY, at: event.timeStamp }
    }
    const onUp = (event: PointerEvent) => {
      const began = press
      press = null
      if (began?.id !== event.pointerId) return
      const travel = Math.hypot(event.clientX - began.x, event.clientY - began.y)
      if (travel > CLICK_TRAVEL || event.timeStamp - began.at > CLICK_TIME) return
      // A tap may come before the picker's code has.
      void picker.ready.then(() => onClick(event), ignore)
    }
    const onClick = (event: MouseEvent) => {
      const hit = hitAt(event)
      const { selection, select, selectStructure } = explorer.getState()
      // A hand that presses the blade without moving it keeps its hold.
      if (hit && selection.kind === 'hands' && bladeSide(hit.id) !== null) return
      if (hit) selectStructure(hit.id)
      else if (isPicked(selection)) select(NOTHING)
      setCursor(canvas, hit ? 'pointer' : 'grab')
    }
    const onCancel = () => {
      press = null
    }
    const onDoubleClick = (event: MouseEvent) => {
      const hit = hitAt(event)
      if (hit) askCamera({ kind: 'focus', structures: [hit.id] })
      else askCamera({ kind: 'home' })
    }

    setCursor(canvas, 'grab')
    canvas.addEventListener('pointermove', onMove)
    canvas.addEventListener('pointerleave', onLeave)
    canvas.addEventListener('pointerdown', onDown)
    canvas.addEventListener('pointerup', onUp)
    canvas.addEventListener('pointercancel', onCancel)
    canvas.addEventListener('dblclick', onDoubleClick)
    return () => {
      canvas.removeEventListener('pointermove', onMove)
      canvas.removeEventListener('pointerleave', onLeave)
      canvas.removeEventListener('pointerdown', onDown)
      canvas.removeEventListener('pointerup', onUp)
      canvas.removeEventListener('pointercancel', onCancel)
      canvas.removeEventListener('dblclick', onDoubleClick)
    }
  }, [canvas, get, picker, besideRef])
  return null
}

/** Why the picker has no code is said elsewhere. */
const ignore = (): void => {}

function setCursor(canvas: HTMLCanvasElement, cursor: 'grab' | 'grabbing' | 'pointer'): void {
  if (canvas.style.cursor !== cursor) canvas.style.cursor = cursor
}

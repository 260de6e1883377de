import { LAYER_COUNT } from '../../anatomy/layers'
import { strings } from '../strings/main'
import { always, command, type Command } from './command'
import { explorer, type ExplorerState } from './explorer'
import { canUndoHands, undoHands } from './hands'
import { structuresOf } from './involved'
import { layersPanel } from './layersPanel'
import { isPicked } from './selection'
import { ALL_SHOWN, depthOf, isolated, withDepth, withHidden, type Visibility } from './visibility'

const words = strings.tools

const { layers } = strings
/** With hands on their gestures are undone first. */
const handsUndo = ({ selection }: ExplorerState) => selection.kind === 'hands' && canUndoHands()
const setVisibility = (change: (now: Visibility) => Visibility): void => {
  const { visibility, setLayers } = explorer.getState()
  setLayers({ visibility: change(visibility) })
}
const pickedStructures = ({ selection }: ExplorerState): readonly string[] =>
  isPicked(selection) ? structuresOf(selection) : []
const hasPicked = (state: ExplorerState) => pickedStructures(state).length > 0

/** Commands about what is shown of the figure; the tools of the layers panel are these. */
export const LAYER_COMMANDS: readonly Command[] = [
  command('layers', words.layers, 'y', always, () => layersPanel.getState().toggle()),
  command('hide', layers.hide, 'v', hasPicked, () => {
    const structures = pickedStructures(explorer.getState())
    setVisibility((now) => withHidden(now, structures))
  }),
  command('isolate', layers.isolate, 'i', hasPicked, () => {
    const structures = pickedStructures(explorer.getState())
    setVisibility((now) => isolated(now, structures))
  }),
  command('xray', layers.xray, 'x', always, () => setVisibility((now) => ({ ...now, xray: !now.xray }))),
  command(
    'deeper',
    layers.deeper,
    'd',
    ({ visibility }) => depthOf(visibility) < LAYER_COUNT,
    () => setVisibility((now) => withDepth(now, depthOf(now) + 1)),
  ),
  command(
    'shallower',
    layers.shallower,
    'u',
    ({ visibility }) => depthOf(visibility) > 0,
    () => setVisibility((now) => withDepth(now, depthOf(now) - 1)),
  ),
  command('bones-only', layers.bonesOnly, 'k', always, () =>
    setVisibility((now) => withDepth(now, LAYER_COUNT)),
  ),
  ...(['l', 'both', 'r'] as const).map((side) =>
    command(`show-${side}`, layers.show[side], null, always, () =>
      setVisibility((now) => ({ ...now, side })),
    ),
  ),
  command('show-all', layers.showAll, 'a', always, () =>
    explorer.getState().setLayers({ visibility: ALL_SHOWN, peeledSide: null }),
  ),
  command(
    'undo',
    layers.undo,
    'Ctrl+z',
    (state) => state.timeline.past.length > 0 || handsUndo(state),
    () => {
      const state = explorer.getState()
      if (handsUndo(state)) undoHands()
      else state.undo()
    },
  ),
  {
    ...command(
      'redo',
      layers.redo,
      'Ctrl+Shift+z',
      ({ timeline }) => timeline.future.length > 0,
      () => explorer.getState().redo(),
    ),
    also: 'Ctrl+y',
  },
]

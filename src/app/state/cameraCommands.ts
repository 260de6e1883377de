import { withSide } from '../../contract/structures'
import { SIDES } from '../../contract/sides'
import { strings } from '../strings/main'
import { askCamera } from './camera'
import { always, command, hasPicture, type Command, type CommandId } from './command'
import { SUPERFICIAL_BACK } from './cover'
import { explorer, type ExplorerState } from './explorer'
import { structuresOf } from './involved'
import { isPicked } from './selection'
import { NAMED_VIEWS, type NamedView } from './views'
import { mirrored } from './visibility'

const words = strings.tools

const ORBIT_STEP = Math.PI / 12
const ZOOM_STEP = 1.2
/** A share of the stage's height. */
const PAN_STEP = 0.1

const VIEW_KEYS: Readonly<Record<NamedView, string>> = {
  back: 'b',
  front: 'f',
  right: 'r',
  left: 'l',
  top: 't',
}

const { commands, views } = strings

/** Commands about where the stage is looked at from; every drag of the camera is among them. */
export const CAMERA_COMMANDS: readonly Command[] = [
  ...NAMED_VIEWS.map((view) =>
    command(
      `view-${view}`,
      view === 'top' ? commands.viewTop : commands.view(views[view]),
      VIEW_KEYS[view],
      always,
      () => explorer.getState().setView(view),
    ),
  ),
  command('home', views.home, 'h', hasPicture, () => askCamera({ kind: 'home' })),
  command(
    'focus',
    words.focus,
    'z',
    (state) => hasPicture(state) && focusNodes(state).length > 0,
    () => askCamera({ kind: 'focus', structures: focusNodes(explorer.getState()) }),
  ),
  command('mirror', words.mirror, 'm', always, mirror),
  command('lens', words.lens, 'p', hasPicture, () => {
    const { lens, setLens } = explorer.getState()
    setLens(lens === 'parallel' ? 'natural' : 'parallel')
  }),
  command('zoom-in', views.zoomIn, '+', hasPicture, () => askCamera({ kind: 'zoom', factor: ZOOM_STEP })),
  command('zoom-out', views.zoomOut, '-', hasPicture, () =>
    askCamera({ kind: 'zoom', factor: 1 / ZOOM_STEP }),
  ),
  orbit('orbit-left', views.orbitLeft, 'Shift+ArrowLeft', -ORBIT_STEP, 0),
  orbit('orbit-right', views.orbitRight, 'Shift+ArrowRight', ORBIT_STEP, 0),
  orbit('orbit-up', views.orbitUp, 'Shift+ArrowUp', 0, ORBIT_STEP),
  orbit('orbit-down', views.orbitDown, 'Shift+ArrowDown', 0, -ORBIT_STEP),
  pan('pan-left', views.panLeft, 'Ctrl+Shift+ArrowLeft', PAN_STEP, 0),
  pan('pan-right', views.panRight, 'Ctrl+Shift+ArrowRight', -PAN_STEP, 0),
  pan('pan-up', views.panUp, 'Ctrl+Shift+ArrowUp', 0, -PAN_STEP),
  pan('pan-down', views.panDown, 'Ctrl+Shift+ArrowDown', 0, PAN_STEP),
]

function orbit(id: CommandId, label: string, shortcut: string, azimuth: number, polar: number): Command {
  return command(id, label, shortcut, hasPicture, () => askCamera({ kind: 'orbit', azimuth, polar }))
}

function pan(id: CommandId, label: string, shortcut: string, x: number, y: number): Command {
  return command(id, label, shortcut, hasPicture, () => askCamera({ kind: 'pan', x, y }))
}

/** Nodes of what is selected that the camera comes to: of a pair the one whose layer shows. */
function focusNodes({ selection, sides, visibility, peeledSide }: ExplorerState): readonly string[] {
  if (!isPicked(selection)) return []
  // The stage knows places of landmarks by the landmark's own id.
  if (selection.kind === 'landmark') return [selection.id]
  const structures = structuresOf(selection)
  const asked = sides === 'both' ? visibility.side : sides
  const bare = peeledSide ?? 'l'
  const covered = bare === 'l' ? 'r' : 'l'
  return structures.flatMap((base) => {
    const side = asked !== 'both' ? asked : SUPERFICIAL_BACK.includes(base) ? covered : bare
    // Ribs and the like are looked at as a whole.
    const paired =
      structures.length < MANY ? [withSide(base, side)] : SIDES.map((each) => withSide(base, each))
    return [base, ...paired]
  })
}

/** From so many structures on, something is a row of them on both sides. */
const MANY = 6

/** Everything that is of one side changes to the other: what is shown, peeled and moved, and where it is seen from. */
function mirror(): void {
  const { visibility, peeledSide, sides, view, selection, setLayers, setSides, setView } = explorer.getState()
  setLayers({
    visibility: mirrored(visibility),
    peeledSide: peeledSide === null ? null : peeledSide === 'l' ? 'r' : 'l',
  })
  // The hands hold a pose of their own for each side.
  if (sides !== 'both' && selection.kind !== 'hands') setSides(sides === 'l' ? 'r' : 'l')
  if (view === 'free') askCamera({ kind: 'mirror' })
  else if (view === 'left' || view === 'right') setView(view === 'left' ? 'right' : 'left')
}

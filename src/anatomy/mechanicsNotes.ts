import type { ActionId, SourcedNote } from './types'
import { spoken } from './words'

/** Why the muscle paths of this body do not bear a cited role out. */
export interface MechanicsNote extends SourcedNote {
  readonly action: ActionId
  /** The muscle as the list of the action names it. */
  readonly muscle: string
}

/**
 * One note for every cited role that the computed levers and lengths disagree with (a test holds the two lists equal).
 * Apart from `actions`, because only who shows the mechanics needs them.
 */
export const MECHANICS_NOTES: readonly MechanicsNote[] = spoken('mechanicsNotes', [
  {
    action: 'retraction',
    muscle: 'levator-scapulae',
    text: 'It pulls up and forward to the side of the neck, not back: as the blade is drawn back its upper corner moves away from the neck, and the muscle is stretched. What help it gives is by steadying that corner. The Delft paths say the same.',
    sources: ['das-paths', 'reasoned'],
  },
  {
    action: 'upward-rotation',
    muscle: 'trapezius-descending',
    text: 'It ends on the collarbone, so that it has no lever on the blade’s own turn. It shortens by a fifth, because it lifts and draws back the collarbone, and the blade turns up with that.',
    sources: ['johnson-1994', 'ludewig-2009-table'],
  },
  {
    action: 'upward-rotation',
    muscle: 'trapezius-transverse',
    text: 'It shortens though it is called a stabiliser: the collarbone draws back 11–13 degrees as the arm goes up, and takes the blade’s ridge toward the spine. Against the turn itself it has a small lever the other way.',
    sources: ['ludewig-2009-table', 'das-paths'],
  },
  {
    action: 'downward-rotation',
    muscle: 'pectoralis-minor',
    text: 'At rest it pulls on the coracoid straight through the axis of the turn: no lever. It shortens, because the shoulder sinks and slides forward in this motion, and gains a lever only once the blade is turned up.',
    sources: ['das-paths', 'reasoned'],
  },
  {
    action: 'downward-rotation',
    muscle: 'trapezius-descending',
    text: 'It ends on the collarbone and has no lever on the blade’s own turn; it is stretched, and brakes, by way of the sinking collarbone.',
    sources: ['johnson-1994', 'reasoned'],
  },
  {
    action: 'external-rotation',
    muscle: 'serratus-anterior-intermediate',
    text: 'Its lever turns the blade outward as the books say. It is stretched nonetheless, because the motion shown draws the blade back at the same time; it works so while the arm is raised, when the blade stays forward.',
    sources: ['phadke-2009', 'reasoned'],
  },
  {
    action: 'external-rotation',
    muscle: 'serratus-anterior-inferior',
    text: 'It pulls along the plane of the blade, and so nearly through the joint that the blade turns about: a lever of about a centimetre or less either way. It lengthens as the blade is drawn back. What it does is hold: its pull round the ribs keeps tip and border on them, which is work without shortening.',
    sources: ['phadke-2009', 'das-paths', 'reasoned'],
  },
  {
    action: 'external-rotation',
    muscle: 'rhomboid-major',
    text: 'It has a long lever for this turn and shortens as the blade comes back: by its geometry it could drive the motion. Books stress that it holds the border down, and no study seen measured its share.',
    sources: ['reasoned'],
  },
  {
    action: 'external-rotation',
    muscle: 'rhomboid-minor',
    text: 'As for rhomboid major: a long lever and some shortening, on a muscle with an eighth of its force.',
    sources: ['das-paths', 'reasoned'],
  },
  {
    action: 'external-rotation',
    muscle: 'pectoralis-minor',
    text: 'Its lever about the upright axis is under a centimetre and even favours the turn on this body: it pulls down more than forward. It opposes by its length, being stretched as the blade is drawn back.',
    sources: ['das-paths', 'reasoned'],
  },
  {
    action: 'internal-rotation',
    muscle: 'pectoralis-minor',
    text: 'Its own lever about the upright axis is under a centimetre, on this body the other way. It shortens because the blade slides forward, and that slide brings the turn with it.',
    sources: ['das-paths', 'reasoned'],
  },
  {
    action: 'internal-rotation',
    muscle: 'serratus-anterior-inferior',
    text: 'Its lever opposes the turn, if little; it gets shorter, because the blade slides forward and outward in the motion shown. It prevents winging by pressing the border to the ribs, which a line of pull does not show.',
    sources: ['phadke-2009', 'reasoned'],
  },
  {
    action: 'internal-rotation',
    muscle: 'serratus-anterior-intermediate',
    text: 'Its lever opposes the turn clearly; its length hardly changes, because the slide forward that comes along takes up what the turn would stretch.',
    sources: ['reasoned'],
  },
])

/** The note on a cited role; undefined where there is none. */
export const mechanicsNote = (action: ActionId, muscle: string): MechanicsNote | undefined =>
  MECHANICS_NOTES.find((note) => note.action === action && note.muscle === muscle)

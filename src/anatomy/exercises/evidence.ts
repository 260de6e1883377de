import { byId } from '../lookup'
import type { ExerciseEvidence } from '../exerciseTypes'
import { spoken } from '../words'

/**
 * What the studies say of each exercise, and what they do not. Apart from the exercises, because only an open card needs it.
 */
export const EXERCISE_EVIDENCE: readonly ExerciseEvidence[] = spoken('evidence', [
  {
    id: 'trx-row',
    notes: [
      {
        text: 'A low strap row with the elbows at the sides takes middle trapezius, latissimus and rear deltoid to 40–60% of maximum. High and wide strap rows take all three parts of the trapezius and the rear deltoid over 60%.',
        sources: ['youdas-2021'],
      },
      {
        text: 'Straps make no difference to latissimus, middle trapezius or rear deltoid against a fixed bar; the biceps works less.',
        sources: ['snarr-2013'],
      },
      {
        text: 'Of three rows compared, the inverted row loaded the lower back least.',
        sources: ['fenwick-2009'],
      },
      {
        text: 'No study gives the rhomboids a figure in a strap row. In a low row against tubing, wires in the rhomboid major showed over 20% of maximum, and pulling with bent elbows leans more on the rhomboid, against the middle trapezius, than pulling with straight arms turned out. So they stay among the targets, with their share unknown. The rhomboid minor has no figure at all.',
        sources: ['myers-2005', 'fennell-2016'],
      },
      {
        text: 'The angles shown are our own geometry; no motion study of the strap row was found.',
        sources: ['reasoned'],
      },
    ],
  },
  {
    id: 'chest-supported-dumbbell-row',
    notes: [
      {
        text: 'No muscle recording of the incline dumbbell row itself was found. The nearest are a one-arm row face down on a bench (upper trapezius about 63%, middle about 79% of maximum, second-hand) and a seated cable row.',
        sources: ['lowe-ekstrom', 'ekstrom-2003', 'lehman-2004'],
      },
      {
        text: 'A machine row needs clearly less of the spinal erectors than a free bent-over row: the free row was 34% higher.',
        sources: ['saeterbakken-2015'],
      },
      {
        text: 'The angle of the trunk matters. In a seated row, leaning 30 degrees forward favoured the lower trapezius, leaning back the upper.',
        sources: ['park-kim-2022'],
      },
      {
        text: 'No study gives the rhomboids a figure in this row. In maximal tests by hand they reached 52–78% of maximum (tests, not lifts), and pulling with bent elbows shifts work toward the rhomboid major from the middle trapezius.',
        sources: ['smith-2004-rhomboid', 'fennell-2016'],
      },
    ],
  },
  {
    id: 'trx-ytw',
    notes: [
      {
        text: 'High strap rows and strap rows with the arms out to the sides exceed 60% of maximum in all three parts of the trapezius and in the rear deltoid. They are the closest studies to the W and the T.',
        sources: ['youdas-2021'],
      },
      {
        text: 'Face down on a bench the letters differ: the middle trapezius peaks near 90 degrees of abduction (T), the lower trapezius near 160 (Y).',
        sources: ['lee-2011'],
      },
      { text: 'No muscle recording of a strap Y, T or W as such was found.', sources: ['reasoned'] },
      {
        text: 'The rhomboids have figures from related work only. In maximal tests by hand they reached 52–78% of maximum, and most of all in the one meant for the rear deltoid. Straight arms turned out favour the middle trapezius over them. Pulling the blades back with the arms overhead used the rhomboid major more than the other shrugs and retractions compared. Turning the arm out at 90 degrees against tubing took it over 20%. So they count as a target of the T; in the W they help; in the Y they work because the blade is also drawn back, while the upward turn goes against them.',
        sources: ['smith-2004-rhomboid', 'fennell-2016', 'castelein-2016-shrug', 'myers-2005'],
      },
      {
        text: 'The angles shown follow our own geometry and bone-pin figures of free arm raising; no motion study of the strap Y, T or W was found.',
        sources: ['reasoned', 'ludewig-2009-table'],
      },
    ],
  },
  {
    id: 'unilateral-deadstop-row',
    notes: [
      {
        text: 'In a one-arm dumbbell row at a heavy effort (8 of 10), the middle trapezius reached about 70% and the lower about 50% of maximum (second-hand), both above the upper trapezius.',
        sources: ['andersen-2012', 'lowe-andersen'],
      },
      {
        text: 'Two-arm rows needed only 37–41% of the work of the external oblique in one-arm rows. The spinal erectors did the reverse in machine and cable versions. A hand on the bench, as here, should lessen both effects; that was not measured.',
        sources: ['saeterbakken-2015', 'reasoned'],
      },
      {
        text: 'No study gives the rhomboids a figure in this row. Pulling the arm down with full force took the rhomboid major to 81% of maximum, beside latissimus 103% and teres major 76% (a maximal hold). It suggests that the rhomboids hold the blade whenever the latissimus pulls hard (our inference).',
        sources: ['reed-2010', 'reasoned'],
      },
      { text: 'No study of the dead-stop version was found.', sources: ['reasoned'] },
    ],
  },
])

/** The evidence on the exercise with an id, undefined where there is none. */
export const evidenceById: (id: string) => ExerciseEvidence | undefined = byId(EXERCISE_EVIDENCE)

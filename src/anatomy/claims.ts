import type { Claim } from './types'
import { spoken } from './words'

/** What is commonly said about the upper back and its training, each with a verdict and what it rests on. */
export const CLAIMS: readonly Claim[] = spoken('claims', [
  {
    id: 'claim-01',
    topic: 'anatomy',
    about: ['trapezius'],
    claim: 'The upper back is mainly a matter of two muscles.',
    verdict: 'simplified',
    evidence:
      'Trapezius and rhomboids are the muscles that people mean. But levator scapulae, serratus anterior, latissimus, rear deltoid, rotator cuff and the erectors of the upper spine share the work of every exercise listed.',
    betterSaid: 'Two muscle groups are what people usually mean; several others share the work.',
    sources: ['projanat-scapula', 'yomokerst-st', 'youdas-2021'],
  },
  {
    id: 'claim-02',
    topic: 'anatomy',
    about: ['rhomboid-major', 'rhomboid-minor'],
    claim: 'Both rhomboids start from the vertebrae of the neck.',
    verdict: 'partly',
    evidence:
      'Only the rhomboid minor touches the neck: C7, with T1 and the nuchal ligament. The rhomboid major, the larger one, starts from T2–T5.',
    betterSaid: 'From the last neck vertebra and the top five thoracic vertebrae.',
    sources: ['ifaa-rhomboid-minor', 'wiki-rhomboid-minor', 'imaios-rhomboid-major', 'loyola-rhomboid-major'],
  },
  {
    id: 'claim-03',
    topic: 'anatomy',
    about: ['rhomboid-major', 'rhomboid-minor'],
    claim: 'The rhomboids slant downward and end on the inner edge of the shoulder blade.',
    verdict: 'supported',
    evidence:
      'Both slant down and outward to the inner edge of the shoulder blade, from the root of its spine to the bottom tip. “Inside” means the edge toward the spine, not the side that faces the ribs.',
    betterSaid: null,
    sources: ['imaios-rhomboid-major', 'flexikon-rhomboid-minor'],
  },
  {
    id: 'claim-04',
    topic: 'function',
    about: ['rhomboid-major', 'rhomboid-minor', 'retraction'],
    claim: 'The rhomboids draw the shoulder blades together.',
    verdict: 'supported',
    evidence: 'Drawing the blades together is the action that every source read lists first for them.',
    betterSaid: null,
    sources: ['imaios-rhomboid-major', 'myoreflex-rhomboids', 'gpn-rhomboid-function'],
  },
  {
    id: 'claim-05',
    topic: 'function',
    about: ['rhomboid-major', 'rhomboid-minor', 'downward-rotation'],
    claim:
      'The rhomboids turn the blade inward, for example when the arm is lowered after being raised sideways.',
    verdict: 'partly',
    evidence:
      'They do turn the blade inward (downward); the example is the problem. Lowering a light arm slowly is the work of gravity, braked by the upward rotators. The rhomboids drive that turn only against resistance, as in a pull-down or a paddle stroke (mechanical inference).',
    betterSaid: 'Inward (downward) rotation, as in pulling the arm down against resistance.',
    sources: ['myoreflex-rhomboids', 'imaios-rhomboid-major', 'gizmo-girdle', 'reasoned'],
  },
  {
    id: 'claim-06',
    topic: 'function',
    about: ['rhomboid-major', 'rhomboid-minor', 'elevation', 'upward-rotation'],
    claim: 'The rhomboids lift the blade when you reach overhead.',
    verdict: 'partly',
    evidence:
      'They do help to lift the inner edge, as in a shrug. But reaching overhead needs upward rotation by serratus and trapezius, which the rhomboids oppose; there they act as a brake and steady the blade.',
    betterSaid: 'They help to lift the blade, as in a shrug.',
    sources: ['gpn-rhomboid-function', 'myoreflex-rhomboids', 'flexikon-rhomboid-minor', 'projanat-scapula'],
  },
  {
    id: 'claim-07',
    topic: 'anatomy',
    about: ['trapezius'],
    claim: 'The trapezius is a big flat triangle just under the skin on either side of the back.',
    verdict: 'supported',
    evidence: 'That is the standard description: one flat triangle a side, the two together a kite.',
    betterSaid: null,
    sources: ['imaios-trapezius', 'anatomyexpert-trapezius', 'britannica-trapezius'],
  },
  {
    id: 'claim-08',
    topic: 'anatomy',
    about: ['trapezius'],
    claim: 'The trapezius starts from the neck vertebrae and from all twelve chest vertebrae.',
    verdict: 'partly',
    evidence:
      'It also starts from the back of the skull and the nuchal ligament, and of the neck bones only C7 gives it a hold on bone in dissection. T1–T12 is right.',
    betterSaid: 'From the back of the skull, the neck ligament, C7 and all twelve thoracic vertebrae.',
    sources: ['imaios-trapezius', 'johnson-1994', 'hammer-2004', 'anatomyapp-trapezius'],
  },
  {
    id: 'claim-09',
    topic: 'function',
    about: ['trapezius'],
    claim:
      'The trapezius draws the blades together, raises them, lowers them with its lower part and turns them outward.',
    verdict: 'supported',
    evidence:
      'All four are textbook actions of its parts. One refinement: the upper fibres run almost sideways to the collarbone; they lift and tip the shoulder by turning the collarbone, not by pulling on the blade.',
    betterSaid: null,
    sources: [
      'anatomyapp-trapezius',
      'anatomyexpert-trapezius',
      'projanat-scapula',
      'johnson-1994',
      'phadke-2009',
    ],
  },
  {
    id: 'claim-10',
    topic: 'function',
    about: ['trapezius'],
    claim: 'Rhomboids and trapezius matter a great deal for healthy shoulders and good posture.',
    verdict: 'partly',
    evidence:
      'Weak or late trapezius and serratus go with shoulder trouble; for the rhomboids there is hardly any measurement. Posture angles respond to exercise; how much posture matters for pain is unsettled.',
    betterSaid: null,
    sources: ['ludewig-reynolds-2009', 'camargo-2019', 'sheikhhoseini-2018', 'phadke-2009', 'mahmoud-2019'],
  },
  {
    id: 'claim-11',
    topic: 'training',
    about: ['trapezius'],
    claim: 'Squat, bench press and deadlift do not train the upper back directly.',
    verdict: 'partly',
    evidence:
      'In those lifts they hold the blade still instead of moving the load, and in the deadlift they are measurably at work: in 13 football players the upper trapezius was busiest near the end of the lift and the middle trapezius near the floor. No percentage for trapezius or rhomboids could be read for any of the three lifts.',
    betterSaid: 'They work in the big lifts too, but by holding still; rows make them move.',
    sources: ['reasoned', 'escamilla-2002'],
  },
  {
    id: 'claim-12',
    topic: 'training',
    about: ['erector-spinae'],
    claim: 'A strong upper back keeps the spine neutral in heavy lifts and so prevents injuries.',
    verdict: 'unsupported',
    evidence:
      'It is plausible for the path of the bar and the position of the trunk, but no study that tests the strength of the upper back against lifting injury was found.',
    betterSaid: 'A strong upper back may help to hold position in the big lifts.',
    sources: ['reasoned'],
  },
  {
    id: 'claim-13',
    topic: 'training',
    about: ['serratus-anterior'],
    claim: 'The upper back is the base from which you bench press and press overhead.',
    verdict: 'simplified',
    evidence:
      'A steady blade is the accepted base for pressing; no study was found that links the strength of the upper back to pressing more weight.',
    betterSaid: null,
    sources: ['reasoned'],
  },
  {
    id: 'claim-14',
    topic: 'concussion',
    about: ['sternocleidomastoid', 'splenius-capitis', 'semispinalis-capitis'],
    claim: 'A strong neck makes concussions rarer and milder, though some research finds the reverse.',
    verdict: 'partly',
    evidence:
      'In 6,704 high-school athletes each extra pound of neck strength went with 5% lower odds of concussion. In a later review five of eight studies (7,625 people in all) saw the same direction, but the pooled link was small, not significant and of very low certainty. A review of trials in 2024 adds that training does make necks stronger, yet the acceleration of the head did not change, and nobody had tested strength training against concussion itself. The reading is “mixed”, not “opposite”; severity was not shown.',
    betterSaid: 'Stronger necks have gone with fewer concussions in some studies and not in others.',
    sources: ['collins-2014', 'garrett-2023', 'cooney-2022', 'daly-2021', 'klein-2024', 'ivanic-2024'],
  },
  {
    id: 'claim-15',
    topic: 'concussion',
    about: ['sternocleidomastoid', 'splenius-capitis', 'semispinalis-capitis'],
    claim: 'A strong neck and upper back protect you from a blow to the head.',
    verdict: 'unsupported',
    evidence:
      'The studies measured the strength of the neck; none of those read tested the upper back. In trials a stronger neck did not lower the acceleration of the head (low or very low certainty).',
    betterSaid: null,
    sources: ['ivanic-2024', 'collins-2014', 'garrett-2023', 'reasoned'],
  },
  {
    id: 'claim-16',
    topic: 'posture',
    about: ['sternocleidomastoid', 'splenius-capitis', 'semispinalis-capitis'],
    claim: 'A muscular neck helps you not to slip into poor posture.',
    verdict: 'partly',
    evidence:
      'Exercise programmes do shift the angles of head and shoulders in people who already carry the head forward (reviews of 2018 and 2024), though the trials are often at high risk of bias. The bulk of the neck itself, and prevention, were not tested.',
    betterSaid: null,
    sources: ['sheikhhoseini-2018', 'sepehri-2024', 'bayattork-2020'],
  },
  {
    id: 'claim-17',
    topic: 'posture',
    about: ['splenius-capitis', 'semispinalis-capitis'],
    claim: 'Each inch that the head sits forward adds ten pounds of load on the neck.',
    verdict: 'partly',
    evidence:
      'The direction is right, but the figure has no measurement that can be traced: a rule of thumb credited to Kapandji, whose page was not available. The one model read is about bending the head, not sliding it: 10–12 pounds upright, 27 at 15 degrees, 40 at 30, 49 at 45, 60 at 60; and it says little about its method. The head gets no heavier: what grows is the force of the muscles and the squeeze on the joints.',
    betterSaid:
      'The farther forward the head, the harder the neck works; one model puts the load near 27 lb at 15 degrees and 60 lb at 60 degrees.',
    sources: ['dalton-42lb', 'hansraj-2014', 'kapandji', 'deniz-2024'],
  },
  {
    id: 'claim-18',
    topic: 'posture',
    about: ['trapezius-ascending', 'protraction'],
    claim: 'In a slumped posture the upper-back muscles become long, weak and switched off.',
    verdict: 'partly',
    evidence:
      'Male students with a forward head or round shoulders had a weaker lower trapezius (0.15 against 0.20 N per body weight) but not a weaker upper trapezius. Another study found only a thinner serratus at rest. Both looked at one moment in time; neither length nor “inhibition” was tested.',
    betterSaid: null,
    sources: ['kjsm-2025', 'fhp-sa-thickness-2019'],
  },
  {
    id: 'claim-19',
    topic: 'posture',
    about: ['protraction'],
    claim: 'Poor posture makes shoulder and back injuries more likely.',
    verdict: 'unsupported',
    evidence:
      'No study of injury was found. For pain, a review of 15 studies finds that adults with neck pain carry the head farther forward (about 5 degrees) and that more of it goes with more pain, but not in adolescents. Which comes first is unknown.',
    betterSaid:
      'Adults with neck pain tend to carry the head farther forward; whether posture causes injury is not known.',
    sources: ['sheikhhoseini-2018', 'mahmoud-2019'],
  },
  {
    id: 'claim-20',
    topic: 'exercise',
    about: ['trx-row'],
    claim: 'In the strap row you set the load by where you put your feet.',
    verdict: 'supported',
    evidence:
      'The measured load on the straps rose from 37% of body mass at 30 degrees of lean from upright to 79% at 75 degrees. Feet toward the anchor is heavier, away from it lighter.',
    betterSaid: null,
    sources: ['melrose-dawes-2015', 'giancotti-2021'],
  },
  {
    id: 'claim-21',
    topic: 'exercise',
    about: ['trx-row'],
    claim: 'The strap row works the upper back and the biceps.',
    verdict: 'supported',
    evidence:
      'A low strap row took middle trapezius, latissimus and rear deltoid to 40–60% of maximum. The biceps works too, but less on straps than under a bar.',
    betterSaid: null,
    sources: ['youdas-2021', 'snarr-2013'],
  },
  {
    id: 'claim-22',
    topic: 'exercise',
    about: ['chest-supported-dumbbell-row'],
    claim: 'With the chest supported, the work is focused on the upper back.',
    verdict: 'partly',
    evidence:
      'A machine row asks less of the spinal erectors than a free bent-over row. That support raises the activity of the upper back itself was not shown in anything read.',
    betterSaid: null,
    sources: ['saeterbakken-2015', 'reasoned'],
  },
  {
    id: 'claim-23',
    topic: 'exercise',
    about: ['chest-supported-dumbbell-row', 'unilateral-deadstop-row'],
    claim: 'Training each arm with its own dumbbell evens out side differences.',
    verdict: 'partly',
    evidence:
      'It is reasonable, and one study of knee extensors saw side differences shrink when the legs were trained separately. No trial on rows was found.',
    betterSaid: null,
    sources: ['baroni-2016', 'zhang-2023'],
  },
  {
    id: 'claim-24',
    topic: 'exercise',
    about: ['trx-row', 'chest-supported-dumbbell-row', 'unilateral-deadstop-row'],
    claim: 'Different angles of pull train different areas of the upper back.',
    verdict: 'supported',
    evidence:
      'The angle of the trunk and the width of the grip do move the emphasis among the parts of the trapezius and the latissimus.',
    betterSaid: null,
    sources: ['park-kim-2022', 'padovan-2025'],
  },
  {
    id: 'claim-25',
    topic: 'exercise',
    about: ['trx-ytw'],
    claim: 'The Y-T-W is above all an exercise for the upper trapezius and the rhomboids.',
    verdict: 'partly',
    evidence:
      'The upper trapezius is strongly active (66–79% of maximum in T and Y face down, second-hand; over 60% in high and wide strap rows). But middle and lower trapezius and rear deltoid are as active or more. No percentage for the rhomboids in these movements could be read.',
    betterSaid: 'It trains the whole trapezius, the rear shoulder and the cuff.',
    sources: ['youdas-2021', 'lowe-ekstrom', 'lowe-andersen', 'cools-2007', 'schory-2016', 'lee-2011'],
  },
  {
    id: 'claim-26',
    topic: 'exercise',
    about: ['trx-ytw'],
    claim: 'The Y-T-W is excellent for putting poor posture right.',
    verdict: 'partly',
    evidence:
      'Programmes with such exercises improve posture angles in some weeks. The Y-T-W alone was not tested, and nothing read shows that the change lasts.',
    betterSaid: null,
    sources: ['sepehri-2024', 'bayattork-2020', 'park-lee-2020'],
  },
  {
    id: 'claim-27',
    topic: 'exercise',
    about: ['unilateral-deadstop-row'],
    claim: 'Rowing with one arm trains the trunk a little as well, because the load is off centre.',
    verdict: 'supported',
    evidence:
      'Two-arm rows needed only 37–41% of the activity of the external oblique in one-arm rows. The erectors, though, worked less in one-arm machine and cable rows, and the hand on the bench takes part of the twist away (not measured).',
    betterSaid: null,
    sources: ['saeterbakken-2015', 'fenwick-2009'],
  },
  {
    id: 'claim-28',
    topic: 'exercise',
    about: ['unilateral-deadstop-row'],
    claim: 'The dead-stop row moves through a longer range than other rows.',
    verdict: 'unsupported',
    evidence:
      'It was not shown: arm and blade can travel as far in any one-arm row done to a full stretch. The start from the floor only makes sure that it happens.',
    betterSaid: null,
    sources: ['reasoned'],
  },
  {
    id: 'claim-29',
    topic: 'exercise',
    about: ['unilateral-deadstop-row'],
    claim: 'The dead-stop row allows a little more weight than other dumbbell rows.',
    verdict: 'unsupported',
    evidence:
      'It is plausible, since the grip rests at each repetition; but a dead start also takes away the rebound. It was not tested in anything read.',
    betterSaid: null,
    sources: ['reasoned'],
  },
  {
    id: 'claim-30',
    topic: 'exercise',
    about: [
      'biceps-brachii',
      'trx-row',
      'chest-supported-dumbbell-row',
      'trx-ytw',
      'unilateral-deadstop-row',
    ],
    claim: 'All four exercises train the biceps too.',
    verdict: 'partly',
    evidence:
      'It is true of the rows and of the pulling half of the W. The straight-arm Y and T ask little of the muscles that bend the elbow, and the biceps was only modestly active in a seated row (18–20% of maximum).',
    betterSaid: null,
    sources: ['lehman-2004', 'snarr-2013', 'reasoned'],
  },
])

/** What is said about a muscle, an action or an exercise, by its id, in the order of the list. */
export const claimsAbout = (id: string): readonly Claim[] => CLAIMS.filter(({ about }) => about.includes(id))

import type { MuscleText } from '../types'

/** Muscles that move the shoulder blade and collarbone. */
export const GIRDLE_MUSCLES: readonly MuscleText[] = [
  {
    id: 'trapezius',
    ta2: null,
    fma: 9626,
    summary:
      'A broad flat sheet from the skull to the middle of the back whose thirds lift, draw back, lower and turn the shoulder blade.',
    origin:
      'Medial third of the superior nuchal line and external occipital protuberance, nuchal ligament, spinous processes C7–T12 and their supraspinous ligaments',
    insertion:
      'Lateral third of the clavicle (posterior border), acromion (medial margin), spine of the scapula (superior lip and medial tubercle)',
    innervation: 'Accessory nerve (CN XI), motor; cervical plexus C3–C4, mainly sensory',
    bloodSupply: 'Transverse cervical artery (superficial branch); dorsal scapular artery to the lower part',
    functions: [
      {
        joint: 'scapulothoracic',
        action: 'retraction',
        role: 'prime',
        note: 'Middle part, helped by the other two',
      },
      {
        joint: 'scapulothoracic',
        action: 'upward-rotation',
        role: 'prime',
        note: 'Lower part directly, upper part through the collarbone; force couple with serratus anterior',
      },
      {
        joint: 'scapulothoracic',
        action: 'elevation',
        role: 'prime',
        note: 'Upper part, through the collarbone',
      },
      { joint: 'scapulothoracic', action: 'depression', role: 'prime', note: 'Lower part' },
      {
        joint: 'scapulothoracic',
        action: 'external-rotation',
        role: 'prime',
        note: 'Middle part, as the blade is drawn back',
      },
      { joint: 'scapulothoracic', action: 'posterior-tilt', role: 'assist', note: 'Lower part' },
      { joint: 'scapulothoracic', action: 'stabilisation', role: 'stabilise', note: null },
      {
        joint: 'cervical',
        action: 'extension',
        role: 'assist',
        note: 'With the blade held still, both sides',
      },
    ],
    feelIt:
      'Lay a hand on the ridge between neck and shoulder and shrug, then draw the blades together and down: the work travels from the ridge to the middle of the back.',
    disagreements:
      'Atlases give C7–T12 and the nuchal ligament as the origin; some popular texts say C1–C7. A dissection found no origin from bone between the skull and C7: those fibres spring from the ligament (Johnson 1994). Whether C3–C4 also carry motor fibres is not settled.',
    sources: [
      'imaios-trapezius',
      'anatomyapp-trapezius',
      'britannica-trapezius',
      'anatomyexpert-trapezius',
      'johnson-1994',
      'hammer-2004',
      'bp3d-fma-targets',
      'phadke-2009',
    ],
    synonyms: ['traps', 'trap', 'trapezius muscle', 'kite muscle', 'shoulder shrug', 'shoulder squeeze'],
  },
  {
    id: 'trapezius-descending',
    ta2: null,
    fma: 32557,
    summary:
      'The slope between neck and shoulder: it lifts the outer end of the collarbone and so helps to tip the shoulder up.',
    origin:
      'Medial third of the superior nuchal line, external occipital protuberance and nuchal ligament (levels down to about C6)',
    insertion: 'Posterior border of the lateral third of the clavicle, as far as the acromioclavicular joint',
    innervation: 'Accessory nerve (CN XI), motor; C3–C4, mainly sensory',
    bloodSupply: 'Transverse cervical artery (superficial branch)',
    functions: [
      {
        joint: 'scapulothoracic',
        action: 'elevation',
        role: 'prime',
        note: 'Indirect: its fibres run almost sideways and raise the collarbone about its joint with the breastbone; they do not pull the blade straight up',
      },
      {
        joint: 'scapulothoracic',
        action: 'upward-rotation',
        role: 'assist',
        note: 'Through the collarbone: it lifts and draws back the outer end of the collarbone, and the blade tips with it; it has next to no lever on the blade itself',
      },
      {
        joint: 'scapulothoracic',
        action: 'retraction',
        role: 'assist',
        note: 'Draws collarbone and blade backward',
      },
      { joint: 'cervical', action: 'extension', role: 'assist', note: null },
      { joint: 'cervical', action: 'lateral-flexion-ipsilateral', role: 'assist', note: null },
      { joint: 'cervical', action: 'rotation-contralateral', role: 'assist', note: null },
    ],
    feelIt:
      'Lay the opposite hand on the ridge between neck and shoulder and shrug lightly: it hardens under your fingers.',
    disagreements:
      'Textbooks call it a prime mover of both elevation and upward rotation. It ends on the collarbone: a dissection denies it any direct upward pull on the blade (Johnson 1994), and a review credits it only with lifting and drawing back the collarbone (Phadke 2009). Here it is a prime mover of elevation, through the collarbone, and a helper in upward rotation.',
    sources: [
      'anatomyapp-trapezius',
      'johnson-1994',
      'hammer-2004',
      'camargo-2019',
      'bp3d-fma-targets',
      'phadke-2009',
      'das-paths',
    ],
    synonyms: [
      'upper traps',
      'upper trap',
      'descending trapezius',
      'descending part of trapezius',
      'superior trapezius',
      'shrug',
      'shrugging muscle',
    ],
  },
  {
    id: 'trapezius-transverse',
    ta2: null,
    fma: 32556,
    summary: 'The strong level band between the shoulder blades that draws them together.',
    origin:
      'Spinous processes C7–T1 (dissection) or C7–T3 (textbooks), with the lower nuchal ligament and supraspinous ligament',
    insertion: 'Medial margin of the acromion and superior lip of the scapular spine',
    innervation: 'Accessory nerve (CN XI), motor; C3–C4, mainly sensory',
    bloodSupply: 'Transverse cervical artery; dorsal scapular artery',
    functions: [
      { joint: 'scapulothoracic', action: 'retraction', role: 'prime', note: null },
      {
        joint: 'scapulothoracic',
        action: 'external-rotation',
        role: 'prime',
        note: 'As the blade is drawn back round the ribs',
      },
      {
        joint: 'scapulothoracic',
        action: 'upward-rotation',
        role: 'stabilise',
        note: 'Holds the blade in, so that it turns instead of sliding outward; its own turning effect is about nil',
      },
      { joint: 'scapulothoracic', action: 'stabilisation', role: 'stabilise', note: null },
    ],
    feelIt:
      'With your back to a wall and the arms out at shoulder height, press the backs of your hands into the wall: the tightening between spine and blades is this band, with the rhomboids beneath it.',
    disagreements:
      'Some texts let it start from all neck vertebrae down to T3; a dissection gives C7–T1 and finds these fibres among the bulkiest of the whole muscle (Johnson 1994). A review of arm raising calls it above all a muscle that holds the blade in (Phadke 2009).',
    sources: [
      'anatomyapp-trapezius',
      'johnson-1994',
      'imaios-trapezius',
      'bp3d-fma-targets',
      'phadke-2009',
      'das-paths',
    ],
    synonyms: [
      'middle traps',
      'mid traps',
      'mid trap',
      'transverse trapezius',
      'transverse part of trapezius',
      'shoulder squeeze',
      'pinch the shoulder blades',
    ],
  },
  {
    id: 'trapezius-ascending',
    ta2: null,
    fma: 32555,
    summary:
      'The lowest third, running up from the middle of the back: it pulls the shoulder blade down and helps to turn its socket up as the arm rises.',
    origin: 'Spinous processes T4–T12 (textbooks) or T2–T12 (dissection) and supraspinous ligaments',
    insertion:
      'Tubercle at the medial end of the scapular spine (“deltoid tubercle”), by an aponeurosis gliding over the root of the spine',
    innervation: 'Accessory nerve (CN XI), motor; C3–C4, mainly sensory',
    bloodSupply: 'Dorsal scapular artery',
    functions: [
      { joint: 'scapulothoracic', action: 'depression', role: 'prime', note: null },
      {
        joint: 'scapulothoracic',
        action: 'upward-rotation',
        role: 'prime',
        note: 'Pulls the inner end of the blade’s ridge down, so the socket turns up',
      },
      {
        joint: 'scapulothoracic',
        action: 'posterior-tilt',
        role: 'assist',
        note: 'Small lever: it ends almost on the tilting axis',
      },
      { joint: 'scapulothoracic', action: 'external-rotation', role: 'assist', note: null },
      { joint: 'scapulothoracic', action: 'retraction', role: 'assist', note: null },
      { joint: 'thoracic', action: 'extension', role: 'assist', note: 'Weak' },
    ],
    feelIt:
      'Lift both straight arms into a Y, thumbs back, and draw the blades down: you feel it below and inside the blades, beside the middle of the spine.',
    disagreements:
      'A few web pages say that this part turns the blade downward; the other sources read have it as an upward rotator. One review rates it a helper in upward rotation (Phadke 2009), textbooks a prime mover.',
    sources: [
      'anatomyapp-trapezius',
      'anatomyexpert-trapezius',
      'johnson-1994',
      'projanat-scapula',
      'jkema-lt-2025',
      'bp3d-fma-targets',
      'phadke-2009',
    ],
    synonyms: [
      'lower traps',
      'lower trap',
      'ascending trapezius',
      'ascending part of trapezius',
      'inferior trapezius',
      'shoulders down',
    ],
  },
  {
    id: 'rhomboid-major',
    ta2: 2232,
    fma: 13379,
    summary:
      'The larger of two slanting straps under the trapezius: it draws the shoulder blade toward the spine and turns its socket down.',
    origin: 'Spinous processes T2–T5 and supraspinous ligaments',
    insertion: 'Medial border of the scapula from the root of the spine to the inferior angle',
    innervation: 'Dorsal scapular nerve (C4–C5, mainly C5)',
    bloodSupply: 'Dorsal scapular artery',
    functions: [
      { joint: 'scapulothoracic', action: 'retraction', role: 'prime', note: null },
      { joint: 'scapulothoracic', action: 'downward-rotation', role: 'prime', note: 'Turns the socket down' },
      {
        joint: 'scapulothoracic',
        action: 'elevation',
        role: 'assist',
        note: 'Lifts the inner edge up and in',
      },
      {
        joint: 'scapulothoracic',
        action: 'external-rotation',
        role: 'stabilise',
        note: 'Keeps the inner edge on the ribs',
      },
      {
        joint: 'scapulothoracic',
        action: 'stabilisation',
        role: 'stabilise',
        note: 'Holds the inner edge on the ribs, against serratus anterior',
      },
    ],
    feelIt:
      'Rest the back of one hand on the small of your back and try to lift it away: what tightens between the lower half of the blade and the spine is mostly this muscle, under the trapezius.',
    disagreements: 'A few sources give T1–T4; most give T2–T5.',
    sources: [
      'imaios-rhomboid-major',
      'loyola-rhomboid-major',
      'wiki-rhomboid-major',
      'myoreflex-rhomboids',
      'gpn-rhomboid-function',
      'fipat-ta2',
      'das-paths',
    ],
    synonyms: [
      'rhomboids',
      'rhomboid',
      'greater rhomboid',
      'between the shoulder blades',
      'shoulder squeeze',
    ],
  },
  {
    id: 'rhomboid-minor',
    ta2: 2233,
    fma: 13380,
    summary:
      'The small upper partner of the rhomboid major: it does the same work, and is the only one of the two that starts at the neck.',
    origin: 'Lower nuchal ligament and spinous processes C7–T1',
    insertion: 'Medial border of the scapula at the root of the spine',
    innervation: 'Dorsal scapular nerve (C4–C5)',
    bloodSupply: 'Dorsal scapular artery',
    functions: [
      { joint: 'scapulothoracic', action: 'retraction', role: 'prime', note: null },
      {
        joint: 'scapulothoracic',
        action: 'downward-rotation',
        role: 'prime',
        note: 'Weaker than the major, same direction',
      },
      { joint: 'scapulothoracic', action: 'elevation', role: 'assist', note: null },
      {
        joint: 'scapulothoracic',
        action: 'external-rotation',
        role: 'stabilise',
        note: 'Keeps the inner edge on the ribs',
      },
      { joint: 'scapulothoracic', action: 'stabilisation', role: 'stabilise', note: null },
    ],
    feelIt:
      'You cannot tell it from its larger partner by touch: with the hand behind the back it is the uppermost part of the tension, level with the inner end of the spine of the blade.',
    disagreements:
      'Some authors also report an origin from C6–C7. One web page says that it turns the blade upward, which contradicts every other source.',
    sources: [
      'ifaa-rhomboid-minor',
      'wiki-rhomboid-minor',
      'flexikon-rhomboid-minor',
      'myoreflex-rhomboids',
      'fipat-ta2',
      'bp3d-fma-targets',
      'das-paths',
    ],
    synonyms: ['rhomboids', 'rhomboid', 'lesser rhomboid', 'between the shoulder blades', 'shoulder squeeze'],
  },
  {
    id: 'levator-scapulae',
    ta2: 2234,
    fma: 32519,
    summary:
      'A strap from the upper neck to the top corner of the shoulder blade: it lifts the blade, or bends the neck sideways when the blade is held.',
    origin: 'Transverse processes of C1–C2 and posterior tubercles of the transverse processes of C3–C4',
    insertion: 'Medial border of the scapula from the superior angle to the root of the spine',
    innervation: 'Anterior rami C3–C4 and dorsal scapular nerve (C5)',
    bloodSupply: 'Dorsal scapular artery',
    functions: [
      { joint: 'scapulothoracic', action: 'elevation', role: 'prime', note: null },
      {
        joint: 'scapulothoracic',
        action: 'downward-rotation',
        role: 'assist',
        note: 'Pulls the top corner up, so the socket turns down',
      },
      { joint: 'scapulothoracic', action: 'retraction', role: 'assist', note: 'Slight' },
      {
        joint: 'cervical',
        action: 'lateral-flexion-ipsilateral',
        role: 'assist',
        note: 'With the blade held still',
      },
      {
        joint: 'cervical',
        action: 'rotation-ipsilateral',
        role: 'assist',
        note: 'With the blade held still',
      },
      { joint: 'cervical', action: 'extension', role: 'assist', note: 'Both sides' },
    ],
    feelIt:
      'With that forearm behind your back, give small quick shrugs: a cord tightens at the side of the neck, just in front of the edge of the trapezius.',
    disagreements:
      'Some tables leave out retraction; a model built on dissections gives it almost no lever for it.',
    sources: [
      'wiki-levator',
      'imaios-levator',
      'flexikon-levator',
      'anatomyzone-neck',
      'fipat-ta2',
      'bp3d-fma-targets',
      'taylorfrancis-girdle',
      'das-paths',
    ],
    synonyms: ['levator', 'lifter of the shoulder blade', 'stiff neck muscle', 'shrug'],
  },
]

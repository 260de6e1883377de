import type { BoneText } from '../types'

/** Chest and pelvis. */
export const TRUNK_BONES: readonly BoneText[] = [
  {
    id: 'ribs',
    ta2: null,
    fma: 7574,
    synonyms: ['rib', 'ribs', 'rib cage', 'chest wall'],
    summary:
      'Twelve pairs of curved bones that run from the spine round the chest; the shoulder blades glide on the upper ones.',
    facts: [
      {
        text: 'Ribs 1–7 reach the breastbone by cartilages of their own, ribs 8–10 join the cartilage above, and ribs 11–12 end free.',
        sources: ['vhdissector-thorax', 'openstax-thorax'],
      },
      {
        text: 'The serratus anterior starts from the outer sides of ribs 1 to 8 or 9, the pectoralis minor from ribs 3 to 5.',
        sources: ['kenhub-serratus', 'imaios-pec-minor'],
      },
    ],
    sources: ['vhdissector-thorax', 'openstax-thorax', 'kenhub-serratus', 'imaios-pec-minor', 'uberon-fma'],
  },
  {
    id: 'costal-cartilages',
    ta2: null,
    fma: null,
    synonyms: ['costal cartilage', 'costal cartilages', 'rib cartilage'],
    summary:
      'Bars of cartilage that carry the front ends of the ribs on to the breastbone and give the chest its spring.',
    facts: [
      { text: 'The first seven reach the breastbone directly.', sources: ['vhdissector-thorax'] },
      {
        text: 'The middle part of the big chest muscle also starts from cartilages 1–6.',
        sources: ['orthobullets-pec-major'],
      },
    ],
    sources: ['vhdissector-thorax', 'orthobullets-pec-major'],
  },
  {
    id: 'sternum',
    ta2: null,
    fma: 7485,
    synonyms: ['sternum', 'breastbone', 'breast bone', 'chest bone'],
    summary:
      'The flat bone in the middle of the front of the chest, made of three pieces one below the other.',
    facts: [
      {
        text: 'Its three parts are the manubrium at the top, the body, and the xiphoid process at the lower end.',
        sources: ['vhdissector-thorax'],
      },
      {
        text: 'The collarbones join it at the top: there, at the sternoclavicular joints, every motion of the shoulder girdle begins.',
        sources: ['vhdissector-thorax', 'openstax-girdle'],
      },
    ],
    sources: ['vhdissector-thorax', 'openstax-girdle', 'uberon-fma'],
  },
  {
    id: 'manubrium',
    ta2: null,
    fma: 7486,
    synonyms: ['top of the breastbone', 'handle of the sternum', 'jugular notch'],
    summary: 'The top piece of the breastbone, which the collarbones and the first ribs join.',
    facts: [
      { text: 'Two notches at its upper corners take the collarbones.', sources: ['vhdissector-thorax'] },
    ],
    sources: ['vhdissector-thorax', 'uberon-fma'],
  },
  {
    id: 'sternal-body',
    ta2: null,
    fma: 7487,
    synonyms: ['body of the sternum', 'breastbone'],
    summary: 'The long middle piece of the breastbone.',
    facts: [
      {
        text: 'The cartilages of the true ribs come to its sides.',
        sources: ['vhdissector-thorax', 'openstax-thorax'],
      },
    ],
    sources: ['vhdissector-thorax', 'openstax-thorax', 'uberon-fma'],
  },
  {
    id: 'xiphoid-process',
    ta2: null,
    fma: 7488,
    synonyms: ['xiphoid', 'tip of the breastbone', 'sword process'],
    summary:
      'The small tip at the lower end of the breastbone, which is cartilage in youth and turns to bone with age.',
    facts: [
      {
        text: 'It is the lowest of the three parts of the breastbone.',
        sources: ['vhdissector-thorax', 'openstax-thorax'],
      },
    ],
    sources: ['vhdissector-thorax', 'openstax-thorax', 'uberon-fma'],
  },
  {
    id: 'sacrum',
    ta2: null,
    fma: 16202,
    synonyms: ['sacrum', 'sacral bone', 'base of the spine'],
    summary: 'The wedge of fused vertebrae between the hip bones, on which the spine stands.',
    facts: [
      { text: 'It is five vertebrae grown together.', sources: ['openstax-pelvis', 'openstax-spine'] },
      {
        text: 'The erector spinae starts from it, and the latissimus dorsi reaches it through the thoracolumbar fascia.',
        sources: ['anatomyexpert-erector', 'wheeless-lat'],
      },
    ],
    sources: ['openstax-pelvis', 'openstax-spine', 'anatomyexpert-erector', 'wheeless-lat', 'uberon-fma'],
  },
  {
    id: 'hip-bone',
    ta2: null,
    fma: 16585,
    synonyms: ['hip bone', 'pelvis', 'pelvic bone', 'iliac crest'],
    summary: 'The large bone at each side of the pelvis, whose upper edge you feel at the waist.',
    facts: [
      {
        text: 'That upper edge, the iliac crest, gives origin to part of the latissimus dorsi and of the erector spinae.',
        sources: ['wheeless-lat', 'anatomyexpert-erector'],
      },
    ],
    sources: ['wheeless-lat', 'anatomyexpert-erector', 'uberon-fma'],
  },
]

import about from './about.json'
import cards from './cards.json'
import curves from './curves.json'
import find from './find.json'
import hands from './hands.json'
import layers from './layers.json'
import mechanics from './mechanics.json'
import repetition from './repetition.json'
import training from './training.json'

/** German words of all that loads on demand. */
export default { about, cards, curves, find, hands, layers, mechanics, repetition, training }

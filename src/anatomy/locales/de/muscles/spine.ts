import type { ContentWords } from '../../../words'
import { note } from './note'

/** Muscles of the neck and beside the spine, in German. */
export const SPINE: NonNullable<ContentWords['muscleTexts']> = {
  sternocleidomastoid: {
    summary:
      'Das Seil von Brustbein und Schlüsselbein zum Knochen hinter dem Ohr: Eine Seite dreht das Gesicht zur anderen, beide zusammen bringen den Kopf nach vorn.',
    origin: 'Handgriff des Brustbeins und mediales Drittel des Schlüsselbeins',
    insertion: 'Warzenfortsatz (Processus mastoideus) und laterale Hälfte der Linea nuchalis superior',
    innervation: 'N. accessorius (XI), motorisch; C2–C3 (C4), sensibel',
    bloodSupply: 'A. occipitalis und A. thyroidea superior',
    functions: [
      note('Beidseitig; streckt zugleich die obere Halswirbelsäule'),
      note('Einseitig'),
      note('Einseitig'),
    ],
    feelIt:
      'Dreh das Gesicht zu einer Seite: Auf der anderen Seite des Halses tritt das Seil hervor; taste es nur leicht.',
    synonyms: ['Kopfnicker', 'großer Kopfwender', 'Halsmuskel'],
  },
  'splenius-capitis': {
    summary: 'Ein flacher Halsmuskel wie eine Binde, der den Kopf zurückzieht und zu seiner Seite dreht.',
    origin: 'Untere Hälfte des Nackenbands und Dornfortsätze C7–T3 (oder T4)',
    insertion: 'Warzenfortsatz und lateraler Teil der Linea nuchalis superior',
    innervation: 'Rr. posteriores der mittleren Halsnerven (meist C3–C4 angegeben)',
    bloodSupply: 'A. occipitalis',
    functions: [note('Beidseitig'), note('Einseitig'), null],
    feelIt:
      'Leg zwei Finger unter den Schädel, gleich hinter den Kopfwender (das Seil hinter dem Ohr), und dreh das Gesicht zur selben Seite: Ein flaches Band spannt sich.',
    disagreements:
      'Als Nerven werden auch die mittleren und unteren Halsnerven angegeben, als Ursprung C3–C7 auf dem Weg über das Nackenband.',
    synonyms: ['Riemenmuskel', 'Nacken'],
  },
  'semispinalis-capitis': {
    summary: 'Die starke Säule hinten am Hals, die den Kopf vor dem Vornüberfallen bewahrt.',
    origin: 'Querfortsätze der oberen 5–6 Brustwirbel und Gelenkfortsätze der unteren 4 Halswirbel',
    insertion: 'Hinterhauptsbein zwischen Linea nuchalis superior und inferior',
    innervation: 'Rr. posteriores der Hals- und oberen Brustnerven',
    bloodSupply: 'A. occipitalis und A. cervicalis profunda',
    functions: [null, note('Wenig')],
    feelIt:
      'Leg die Finger gleich unter dem Schädel neben die Mittellinie und drück den Kopf sanft nach hinten hinein: Zwei Säulen werden hart.',
    synonyms: ['Halbdornmuskel', 'Nacken'],
  },
  'erector-spinae': {
    summary:
      'Drei Kabel neben der Wirbelsäule, die den Rumpf aufrichten und halten, wenn du dich in der Hüfte beugst.',
    origin:
      'Kreuzbein, Darmbeinkamm und untere Dornfortsätze mit einer gemeinsamen Aponeurose; die Säulen der Brust auch von unteren Rippen und Wirbeln',
    insertion: 'Darüber an Rippen, Quer- und Dornfortsätzen, in drei Säulen',
    innervation: 'Rr. posteriores der Spinalnerven, segmental',
    bloodSupply: 'Rr. dorsales der Aa. intercostales posteriores, der A. subcostalis und der Aa. lumbales',
    functions: [
      note('Beidseitig'),
      note('Einseitig'),
      note('Hält still, wenn die Hüfte gebeugt oder der Körper als Brett gehalten wird'),
    ],
    feelIt:
      'Leg die Daumen neben die Wirbelsäule und beug dich mit flachem Rücken aus der Hüfte vor: Zwei lange Wülste werden hart.',
    disagreements: 'Diese Karte beschreibt den Brustteil; die Kennnummern sind die des ganzen Muskels.',
    synonyms: ['Erector spinae', 'Rückenmuskeln', 'unterer Rücken'],
  },
  'iliocostalis-lumborum': {
    summary: 'Der untere Lauf der äußeren Säule, vom Becken zu den unteren Rippen.',
    origin: 'Kreuzbein, Darmbeinkamm und Fascia thoracolumbalis',
    insertion: 'Winkel der unteren sechs oder sieben Rippen',
    innervation: 'Rr. posteriores, laterale Äste',
    functions: [note('Beidseitig, zusammen mit der Lendenwirbelsäule'), note('Einseitig')],
    feelIt:
      'Leg die Daumen über dem Gürtel neben die Wirbelsäule und beug dich mit flachem Rücken aus der Hüfte vor: Die äußere Hälfte jedes Wulstes ist vor allem dieser Muskel.',
    disagreements:
      'Manche Texte lassen ihn auch an den Dornfortsätzen der Lendenwirbel entspringen und an den Rippen 5–12 enden.',
    synonyms: ['unterer Rücken'],
  },
  'iliocostalis-thoracis': {
    summary: 'Der obere Lauf der äußeren Säule, von den unteren zu den oberen Rippen.',
    origin: 'Winkel der Rippen 7–12',
    insertion: 'Winkel der Rippen 1–6 und Querfortsatz von C7',
    innervation: 'Rr. posteriores, laterale Äste',
    bloodSupply: 'Rr. dorsales der Aa. intercostales posteriores und der A. subcostalis',
    functions: [null, null],
    feelIt:
      'Leg dich auf den Bauch und heb das Brustbein ein wenig: Dies ist der äußerste Wulst, über den Winkeln der Rippen.',
    disagreements: 'Eine ältere Nomenklatur führt ihn als Brustteil des M. iliocostalis lumborum.',
    synonyms: ['Rückenstrecker'],
  },
  'longissimus-thoracis': {
    summary: 'Die lange mittlere Säule und die stärkste der drei.',
    origin: 'Gemeinsame Aponeurose und Querfortsätze der unteren Brustwirbel',
    insertion: 'Rippen zwischen Winkel und Höcker; Querfortsätze der Brustwirbel und der oberen Lendenwirbel',
    innervation: 'Rr. posteriores der Brust- und Lendennerven',
    bloodSupply: 'Rr. dorsales der Aa. intercostales posteriores, der A. subcostalis und der Aa. lumbales',
    functions: [null, null],
    feelIt:
      'Leg dich auf den Bauch und heb das Brustbein ein wenig: Dies ist der dickste Wulst, zwei bis drei Finger neben der Wirbelsäule.',
    synonyms: ['Rückenstrecker'],
  },
  'spinalis-thoracis': {
    summary: 'Die dünne innere Säule, von der Spitze eines Wirbels zur Spitze eines anderen.',
    origin: 'Dornfortsätze T10 (T11)–L2',
    insertion: 'Dornfortsätze T2 (T3)–T8',
    innervation: 'Rr. posteriores, mediale Äste',
    bloodSupply: 'Rr. dorsales der Aa. intercostales posteriores',
    functions: [null],
    feelIt: 'Zu dünn, um ihn herauszutasten: Er liegt gleich neben den Spitzen der Wirbel.',
    synonyms: ['Rückenstrecker'],
  },
}

import type { ContentWords } from '../../../words'
import { note } from './note'

const ACCESSORY = 'N. accessorius (XI), motorisch; C3–C4, überwiegend sensibel'

/** Muscles that move the shoulder blade and collarbone, in German. Places in `functions` follow the English record. */
export const GIRDLE: NonNullable<ContentWords['muscleTexts']> = {
  trapezius: {
    summary:
      'Eine breite, flache Platte vom Schädel bis zur Mitte des Rückens, deren Drittel das Schulterblatt heben, zurückziehen, senken und drehen.',
    origin:
      'Mediales Drittel der Linea nuchalis superior und Protuberantia occipitalis externa, Nackenband (Lig. nuchae), Dornfortsätze C7–T12 mit dem Lig. supraspinale',
    insertion:
      'Laterales Drittel des Schlüsselbeins (hinterer Rand), Acromion (medialer Rand), Schulterblattgräte (Oberrand und medialer Höcker)',
    innervation: 'N. accessorius (XI), motorisch; Plexus cervicalis C3–C4, überwiegend sensibel',
    bloodSupply: 'A. transversa colli (oberflächlicher Ast); A. dorsalis scapulae zum unteren Teil',
    functions: [
      note('Mittlerer Teil, die beiden anderen helfen'),
      note(
        'Der untere Teil unmittelbar, der obere über das Schlüsselbein; Kräftepaar mit dem vorderen Sägemuskel',
      ),
      note('Oberer Teil, über das Schlüsselbein'),
      note('Unterer Teil'),
      note('Mittlerer Teil, während das Schulterblatt zurückgezogen wird'),
      note('Unterer Teil'),
      null,
      note('Bei festgehaltenem Schulterblatt, beidseitig'),
    ],
    feelIt:
      'Leg eine Hand auf den Wulst zwischen Hals und Schulter und zieh die Schulter hoch; dann führ die Schulterblätter zusammen und hinab: Die Arbeit wandert vom Wulst zur Mitte des Rückens.',
    disagreements:
      'Atlanten nennen als Ursprung C7–T12 und das Nackenband; manche volkstümlichen Texte sagen C1–C7. Eine Präparation fand zwischen Schädel und C7 keinen Ursprung am Knochen: Diese Fasern kommen vom Band (Johnson 1994). Ob C3–C4 auch motorische Fasern führen, ist nicht geklärt.',
    synonyms: ['Trapezius', 'Kapuzenmuskel', 'Kappenmuskel', 'Nackenmuskel', 'traps', 'Schulterzucken'],
  },
  'trapezius-descending': {
    summary:
      'Der Hang zwischen Hals und Schulter: Er hebt das äußere Ende des Schlüsselbeins und hilft so, die Schulter hinaufzukippen.',
    origin:
      'Mediales Drittel der Linea nuchalis superior, Protuberantia occipitalis externa und Nackenband (bis etwa in Höhe von C6)',
    insertion: 'Hinterer Rand des lateralen Schlüsselbeindrittels, bis zum Schultereckgelenk',
    innervation: ACCESSORY,
    bloodSupply: 'A. transversa colli (oberflächlicher Ast)',
    functions: [
      note(
        'Mittelbar: Seine Fasern laufen fast quer und heben das Schlüsselbein in seinem Gelenk am Brustbein; das Schulterblatt ziehen sie nicht gerade hinauf',
      ),
      note(
        'Über das Schlüsselbein: Er hebt dessen äußeres Ende und zieht es zurück, und das Schulterblatt kippt mit; am Schulterblatt selbst hat er so gut wie keinen Hebel',
      ),
      note('Zieht Schlüsselbein und Schulterblatt zurück'),
      null,
      null,
      null,
    ],
    feelIt:
      'Leg die Hand der anderen Seite auf den Wulst zwischen Hals und Schulter und zieh die Schulter leicht hoch: Er wird unter den Fingern hart.',
    disagreements:
      'Lehrbücher nennen ihn Hauptbeweger sowohl der Elevation als auch der Aufwärtsrotation. Er endet am Schlüsselbein: Eine Präparation spricht ihm jeden unmittelbaren Zug am Schulterblatt nach oben ab (Johnson 1994), und eine Übersicht schreibt ihm nur zu, das Schlüsselbein zu heben und zurückzuziehen (Phadke 2009). Hier ist er Hauptbeweger der Elevation, über das Schlüsselbein, und Helfer bei der Aufwärtsrotation.',
    synonyms: ['oberer Trapezius', 'absteigender Teil', 'Nacken', 'Schulterzucken'],
  },
  'trapezius-transverse': {
    summary: 'Das starke, waagerechte Band zwischen den Schulterblättern, das sie zusammenzieht.',
    origin:
      'Dornfortsätze C7–T1 (Präparation) oder C7–T3 (Lehrbücher), mit unterem Nackenband und Lig. supraspinale',
    insertion: 'Medialer Rand des Acromions und Oberrand der Schulterblattgräte',
    innervation: ACCESSORY,
    bloodSupply: 'A. transversa colli; A. dorsalis scapulae',
    functions: [
      null,
      note('Während das Schulterblatt um die Rippen zurückgezogen wird'),
      note(
        'Hält das Schulterblatt innen, sodass es dreht, statt nach außen zu gleiten; seine eigene Drehwirkung ist etwa null',
      ),
      null,
    ],
    feelIt:
      'Stell dich mit dem Rücken an eine Wand, die Arme auf Schulterhöhe zur Seite, und drück die Handrücken in die Wand: Was sich zwischen Wirbelsäule und Schulterblättern spannt, ist dieses Band, mit den Rautenmuskeln darunter.',
    disagreements:
      'Manche Texte lassen ihn an allen Halswirbeln bis T3 entspringen; eine Präparation gibt C7–T1 an und zählt diese Fasern zu den dicksten des ganzen Muskels (Johnson 1994). Eine Übersicht zum Armheben sieht in ihm vor allem einen Muskel, der das Schulterblatt innen hält (Phadke 2009).',
    synonyms: ['mittlerer Trapezius', 'querer Teil'],
  },
  'trapezius-ascending': {
    summary:
      'Das unterste Drittel, das von der Mitte des Rückens aufsteigt: Es zieht das Schulterblatt hinab und hilft, seine Pfanne aufwärts zu drehen, wenn der Arm sich hebt.',
    origin: 'Dornfortsätze T4–T12 (Lehrbücher) oder T2–T12 (Präparation) und Lig. supraspinale',
    insertion:
      'Höcker am medialen Ende der Schulterblattgräte („Tuberculum deltoideum“), mit einer Sehnenplatte, die über die Wurzel der Gräte gleitet',
    innervation: ACCESSORY,
    bloodSupply: 'A. dorsalis scapulae',
    functions: [
      null,
      note('Zieht das innere Ende der Gräte hinab, sodass die Pfanne nach oben dreht'),
      note('Kleiner Hebel: Er endet fast auf der Kippachse'),
      null,
      null,
      note('Schwach'),
    ],
    feelIt:
      'Heb beide gestreckten Arme zum Y, Daumen nach hinten, und zieh die Schulterblätter hinab: Du spürst ihn unterhalb und einwärts der Schulterblätter, neben der Mitte der Wirbelsäule.',
    disagreements:
      'Einige wenige Webseiten sagen, dieser Teil drehe das Schulterblatt abwärts; die übrigen gelesenen Quellen führen ihn als Aufwärtsdreher. Eine Übersicht wertet ihn bei der Aufwärtsrotation als Helfer (Phadke 2009), Lehrbücher als Hauptbeweger.',
    synonyms: ['unterer Trapezius', 'aufsteigender Teil'],
  },
  'rhomboid-major': {
    summary:
      'Der größere von zwei schrägen Gurten unter dem Trapezmuskel: Er zieht das Schulterblatt zur Wirbelsäule und dreht seine Pfanne hinab.',
    origin: 'Dornfortsätze T2–T5 und Lig. supraspinale',
    insertion: 'Medialer Rand des Schulterblatts von der Wurzel der Gräte bis zum unteren Winkel',
    innervation: 'N. dorsalis scapulae (C4–C5, vor allem C5)',
    bloodSupply: 'A. dorsalis scapulae',
    functions: [
      null,
      note('Dreht die Pfanne hinab'),
      note('Hebt den inneren Rand hinauf und einwärts'),
      note('Hält den inneren Rand an den Rippen'),
      note('Hält den inneren Rand an den Rippen, gegen den vorderen Sägemuskel'),
    ],
    feelIt:
      'Leg einen Handrücken ins Kreuz und versuch, ihn abzuheben: Was sich zwischen der unteren Hälfte des Schulterblatts und der Wirbelsäule spannt, ist vor allem dieser Muskel, unter dem Trapezmuskel.',
    disagreements: 'Einige Quellen geben T1–T4 an, die meisten T2–T5.',
    synonyms: ['Rautenmuskel', 'Rautenmuskeln', 'Rhomboideus', 'Schulterblätter zusammenziehen'],
  },
  'rhomboid-minor': {
    summary:
      'Der kleine obere Partner des großen Rautenmuskels: Er tut dieselbe Arbeit und beginnt als einziger der beiden am Hals.',
    origin: 'Unteres Nackenband und Dornfortsätze C7–T1',
    insertion: 'Medialer Rand des Schulterblatts an der Wurzel der Gräte',
    innervation: 'N. dorsalis scapulae (C4–C5)',
    bloodSupply: 'A. dorsalis scapulae',
    functions: [
      null,
      note('Schwächer als der große, in dieselbe Richtung'),
      null,
      note('Hält den inneren Rand an den Rippen'),
      null,
    ],
    feelIt:
      'Vom großen Partner lässt er sich beim Tasten nicht trennen: Mit der Hand auf dem Rücken ist er der oberste Teil der Spannung, auf Höhe des inneren Endes der Schulterblattgräte.',
    disagreements:
      'Manche Autoren berichten auch von einem Ursprung an C6–C7. Eine Webseite sagt, er drehe das Schulterblatt aufwärts, was allen anderen Quellen widerspricht.',
    synonyms: ['Rautenmuskel', 'Rautenmuskeln', 'Rhomboideus'],
  },
  'levator-scapulae': {
    summary:
      'Ein Gurt vom oberen Hals zur oberen Ecke des Schulterblatts: Er hebt das Schulterblatt oder neigt den Hals zur Seite, wenn das Schulterblatt festgehalten ist.',
    origin: 'Querfortsätze C1–C2 und hintere Höcker der Querfortsätze C3–C4',
    insertion: 'Medialer Rand des Schulterblatts vom oberen Winkel bis zur Wurzel der Gräte',
    innervation: 'Rr. anteriores C3–C4 und N. dorsalis scapulae (C5)',
    bloodSupply: 'A. dorsalis scapulae',
    functions: [
      null,
      note('Zieht die obere Ecke hinauf, sodass die Pfanne nach unten dreht'),
      note('Wenig'),
      note('Bei festgehaltenem Schulterblatt'),
      note('Bei festgehaltenem Schulterblatt'),
      note('Beidseitig'),
    ],
    feelIt:
      'Leg den Unterarm dieser Seite auf den Rücken und zuck klein und schnell mit der Schulter: Seitlich am Hals spannt sich ein Strang, knapp vor dem Rand des Trapezmuskels.',
    disagreements:
      'Manche Tabellen lassen die Retraktion weg; ein Modell nach Präparationen gibt ihm dafür fast keinen Hebel.',
    synonyms: ['Levator', 'Heber des Schulterblatts', 'Schulterzucken'],
  },
}

import type { ContentWords } from '../../../words'
import { note } from './note'

const AXILLARY = 'N. axillaris (C5–C6)'
const TUBEROSITY = 'Tuberositas deltoidea'

/** Muscles from the trunk and the blade to the arm, from behind and above, in German. */
export const SHOULDER: NonNullable<ContentWords['muscleTexts']> = {
  'latissimus-dorsi': {
    summary:
      'Der breiteste Muskel des Rückens: Er zieht den Arm hinab und zurück und nimmt über den Arm das Schulterblatt mit.',
    origin:
      'Dornfortsätze T7–T12, Fascia thoracolumbalis (bis zu den Dornen von Lende und Kreuzbein), Darmbeinkamm, untere 3–4 Rippen; wechselnd der untere Schulterblattwinkel',
    insertion: 'Boden des Sulcus intertubercularis am Oberarmknochen',
    innervation: 'N. thoracodorsalis (C6–C8)',
    bloodSupply: 'A. thoracodorsalis',
    functions: [
      note(
        'Kräftig aus der Beugung heraus; einer der Hauptbeweger beim Rudern mit dem Ellenbogen nah am Körper',
      ),
      null,
      note('Zusammen mit Extension und Adduktion, wie wenn die Hand auf den Rücken geht'),
      null,
      note('Über den Oberarm und die Zacke am Schulterblatt'),
      note('Zieht die untere Spitze hinab und einwärts'),
      null,
    ],
    feelIt:
      'Fass die hintere Wand deiner Achsel und drück den Ellenbogen dieser Seite gegen einen Stuhl hinab und zurück: Die dicke Falte wird hart.',
    disagreements:
      'Als obere Grenze wird T6 oder T7 angegeben. Echte Muskelfasern vom unteren Winkel des Schulterblatts werden bei etwa 43 % der Menschen berichtet, bei den übrigen nur Stränge oder ein Schleimbeutel; die Zahl ist aus zweiter Hand. Eine chirurgische Arbeit beschreibt, dass er ohne jede Anheftung über den Winkel gleitet (Paksoy 2024).',
    synonyms: ['Lat', 'Latissimus', 'großer Rückenmuskel', 'lats'],
  },
  'teres-major': {
    summary:
      'Ein runder Strang vom unteren Ende des Schulterblatts zum Arm, der den Arm heran- und zurückzieht.',
    origin: 'Hintere Fläche des unteren Winkels und unterer lateraler Rand des Schulterblatts',
    insertion: 'Mediale Lippe des Sulcus intertubercularis (Crista tuberculi minoris)',
    innervation: 'N. subscapularis inferior (C5–C6, etwas C7)',
    bloodSupply: 'A. subscapularis und A. circumflexa scapulae',
    functions: [null, null, note('Aus der Beugung heraus')],
    feelIt:
      'Fass die hintere Achselfalte nah am Schulterblatt und dreh den Arm gegen eine Tischkante einwärts: Der runde Strang gleich am Schulterblatt wird hart.',
    disagreements:
      'Ein Atlas vermerkt, dass er nur gegen Widerstand arbeitet und nicht, wenn sich der unbelastete Arm bewegt.',
    synonyms: ['großer runder Armmuskel', 'kleiner Helfer des Lat'],
  },
  'teres-minor': {
    summary:
      'Ein schlanker Muskel der Rotatorenmanschette, der den Arm nach außen dreht und die Kugel in die Pfanne setzt.',
    origin: 'Obere zwei Drittel der Rückfläche des lateralen Schulterblattrands',
    insertion: 'Untere Facette des Tuberculum majus und Gelenkkapsel',
    innervation: AXILLARY,
    bloodSupply: 'A. circumflexa humeri posterior und A. circumflexa scapulae',
    functions: [null, note('Schwach'), null, null],
    feelIt:
      'Den Ellenbogen gebeugt an der Seite, dreh den Unterarm gegen einen Türrahmen nach außen: Am äußeren Rand des Schulterblatts, gleich über dem großen Rundmuskel, spannt sich ein schmales Band.',
    disagreements:
      'Eine andere Quelle nennt statt der oberen zwei Drittel das mittlere Drittel des lateralen Rands.',
    synonyms: ['kleiner runder Armmuskel', 'Rotatorenmanschette'],
  },
  infraspinatus: {
    summary:
      'Der wichtigste Auswärtsdreher des Arms; er füllt die Rückseite des Schulterblatts unter seiner Gräte.',
    origin: 'Untergrätengrube (Fossa infraspinata)',
    insertion: 'Mittlere Facette des Tuberculum majus und Gelenkkapsel',
    innervation: 'N. suprascapularis (C5–C6)',
    bloodSupply: 'A. suprascapularis und A. circumflexa scapulae',
    functions: [null, null, null],
    feelIt:
      'Greif hinüber auf die Fläche des anderen Schulterblatts, unter der Gräte, und dreh den Unterarm jener Seite mit angelegtem Ellenbogen nach außen: Der Muskel wird unter den Fingern hart.',
    synonyms: ['Rotatorenmanschette', 'Außenrotator'],
  },
  supraspinatus: {
    summary:
      'Der Muskel der Rotatorenmanschette oben auf dem Schulterblatt: Er hilft dem Deltamuskel, den Arm zu heben, und hält die Kugel in der Mitte der Pfanne.',
    origin: 'Mediale zwei Drittel bis drei Viertel der Obergrätengrube (Fossa supraspinata)',
    insertion: 'Obere Facette des Tuberculum majus und Gelenkkapsel',
    innervation: 'N. suprascapularis (C5–C6)',
    bloodSupply: 'A. suprascapularis',
    functions: [note('Vom ersten Grad an, gemeinsam mit dem Deltamuskel'), null],
    feelIt:
      'Drück die Finger in die Mulde über der Schulterblattgräte und beginn, diesen Arm zur Seite zu heben, die Schulter tief: Unter dem Trapezmuskel hebt sich eine sanfte Wölbung.',
    disagreements:
      'Viele Texte sagen, er beginne die Abduktion allein, vor dem Deltamuskel. Ableitungen mit Drahtelektroden zeigen, dass er, der Rest der Rotatorenmanschette und der Deltamuskel bei jeder Last zusammen arbeiten (Reed 2016).',
    synonyms: ['Rotatorenmanschette'],
  },
  subscapularis: {
    summary:
      'Der verborgene Muskel der Rotatorenmanschette, zwischen Schulterblatt und Rippen, der den Arm einwärts dreht.',
    origin: 'Fossa subscapularis (Vorderfläche des Schulterblatts)',
    insertion: 'Tuberculum minus des Oberarmknochens und vordere Kapsel',
    innervation: 'N. subscapularis superior und inferior (C5–C6, etwas C7)',
    bloodSupply: 'Äste der A. subscapularis, A. suprascapularis und A. axillaris',
    functions: [null, null, null],
    feelIt:
      'Tasten kannst du ihn nicht, aber benutzen: Drück die Handfläche in den Bauch und halt den Ellenbogen dabei vorn.',
    synonyms: ['Rotatorenmanschette', 'Innenrotator'],
  },
  deltoid: {
    summary:
      'Die Kappe der Schulter, deren vorderes, seitliches und hinteres Drittel den Arm nach vorn, zur Seite und zurück bewegen.',
    origin: 'Laterales Drittel des Schlüsselbeins, Acromion und Schulterblattgräte',
    insertion: 'Tuberositas deltoidea des Oberarmknochens',
    innervation: AXILLARY,
    bloodSupply: 'A. circumflexa humeri posterior; R. deltoideus der A. thoracoacromialis',
    functions: [
      note('Vor allem der seitliche Teil'),
      note('Vorderer Teil'),
      note('Hinterer Teil'),
      note('Hinterer Teil'),
      note('Vorderer Teil'),
      note('Vorderer Teil'),
      note('Hinterer Teil'),
    ],
    feelIt:
      'Umfass mit der anderen Hand die Schulterhöhe und heb den Arm zur Seite: Die ganze Kappe wird hart.',
    synonyms: ['Delta', 'Schultermuskel', 'Schulter', 'delts'],
  },
  'deltoid-clavicular': {
    summary: 'Die Vorderseite der Schulterkappe, die den Arm nach vorn hebt.',
    origin: 'Laterales Drittel des Schlüsselbeins, vorderer Rand',
    insertion: TUBEROSITY,
    innervation: AXILLARY,
    bloodSupply: 'R. deltoideus der A. thoracoacromialis',
    functions: [null, null, null],
    feelIt:
      'Leg die Finger vorn auf die Schulterkappe und heb den gestreckten Arm nach vorn: Das vordere Drittel wird hart.',
    synonyms: ['vordere Schulter'],
  },
  'deltoid-acromial': {
    summary: 'Die Seite der Schulterkappe, die den Arm seitlich hebt.',
    origin: 'Acromion, lateraler Rand',
    insertion: TUBEROSITY,
    innervation: AXILLARY,
    bloodSupply: 'A. circumflexa humeri posterior; R. deltoideus der A. thoracoacromialis',
    functions: [null],
    feelIt:
      'Leg die Finger außen auf die Schulterkappe und heb den Arm zur Seite: Das mittlere Drittel wird hart.',
    synonyms: ['seitliche Schulter'],
  },
  'deltoid-spinal': {
    summary:
      'Die Rückseite der Schulterkappe: Sie arbeitet bei jedem Rudern, am meisten mit weiten Ellenbogen.',
    origin: 'Unterrand der Schulterblattgräte',
    insertion: TUBEROSITY,
    innervation: AXILLARY,
    bloodSupply: 'A. circumflexa humeri posterior',
    functions: [note('Der Beweger des T'), null, null],
    feelIt:
      'Drück den Ellenbogen auf Schulterhöhe nach hinten in eine Wand: Das hintere Drittel der Kappe wird hart.',
    synonyms: ['hintere Schulter'],
  },
}

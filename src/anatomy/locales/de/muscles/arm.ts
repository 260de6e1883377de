import type { ContentWords } from '../../../words'
import { note } from './note'

const MUSCULOCUTANEOUS = 'N. musculocutaneus (C5–C6; der ganze Nerv C5–C7)'
const RADIAL = 'N. radialis (C6–C8)'

/** Muscles of the upper arm and the one of the forearm that rows train, in German. */
export const ARM: NonNullable<ContentWords['muscleTexts']> = {
  'biceps-brachii': {
    summary:
      'Der zweiköpfige Muskel, der den Ellenbogen beugt und die Handfläche nach oben dreht: Er hilft bei jedem Rudern, aber wenig im Y und T mit gestreckten Armen.',
    origin: 'Tuberculum supraglenoidale (langer Kopf) und Rabenschnabelfortsatz (kurzer Kopf)',
    insertion: 'Tuberositas radii und, mit der Aponeurose, die Unterarmfaszie',
    innervation: MUSCULOCUTANEOUS,
    bloodSupply: 'A. brachialis (Muskeläste)',
    functions: [null, null, null],
    feelIt:
      'Beug den Ellenbogen mit der Handfläche nach oben, dann dreh die Handfläche gegen die andere Hand nach oben: Beide Male hebt sich der Muskelbauch.',
    disagreements: 'Viele Tabellen drucken C5–C7, die Wurzeln des ganzen Nervs.',
    synonyms: ['zweiköpfiger Armmuskel', 'Armbeuger', 'biceps'],
  },
  'biceps-brachii-long': {
    summary: 'Der äußere Kopf, dessen Sehne über die Kugel der Schulter läuft.',
    origin: 'Tuberculum supraglenoidale des Schulterblatts und oberes Labrum',
    insertion: 'Tuberositas radii',
    innervation: MUSCULOCUTANEOUS,
    bloodSupply: 'A. brachialis',
    functions: [null, null, null],
    feelIt:
      'Beug den Ellenbogen mit der Handfläche nach oben: Dieser Kopf ist die äußere Hälfte des Muskelbauchs.',
    synonyms: ['langer Bizepskopf'],
  },
  'biceps-brachii-short': {
    summary: 'Der innere Kopf, der am Haken des Schulterblatts hängt.',
    origin: 'Spitze des Rabenschnabelfortsatzes, gemeinsam mit dem Hakenarmmuskel',
    insertion: 'Tuberositas radii und Aponeurosis bicipitalis',
    innervation: MUSCULOCUTANEOUS,
    bloodSupply: 'A. brachialis',
    functions: [null, null, null],
    feelIt:
      'Beug den Ellenbogen mit der Handfläche nach oben: Dieser Kopf ist die innere Hälfte des Muskelbauchs.',
    synonyms: ['kurzer Bizepskopf'],
  },
  brachialis: {
    summary: 'Das Arbeitspferd, das den Ellenbogen beugt, unter dem Bizeps.',
    origin: 'Distale Hälfte der Vorderfläche des Oberarmknochens und beide Septa intermuscularia',
    insertion: 'Tuberositas ulnae und Processus coronoideus',
    innervation: 'N. musculocutaneus (C5–C6); oft ein Ast des N. radialis (C7) zum lateralen Teil',
    bloodSupply: 'A. brachialis und A. recurrens radialis',
    functions: [note('In jeder Drehstellung des Unterarms')],
    feelIt:
      'Beug den Ellenbogen mit der Handfläche nach unten gegen die andere Hand: Außen am Arm, gleich über dem Ellenbogen und hinter dem Bizeps, schwillt ein fester Muskel an.',
    disagreements: 'Quellen, die den ganzen Nerv angeben, drucken C5–C7.',
    synonyms: ['Brachialis', 'Oberarmmuskel'],
  },
  brachioradialis: {
    summary:
      'Der Muskel auf der Daumenseite des Unterarms, der den Ellenbogen am besten mit dem Daumen oben beugt, wie beim Rudern an Gurten und mit Hanteln.',
    origin: 'Proximale zwei Drittel der Crista supracondylaris lateralis am Oberarmknochen',
    insertion: 'Distales Ende der Speiche, gleich über dem Griffelfortsatz',
    innervation: 'N. radialis (C5–C6, etwas C7)',
    bloodSupply: 'A. recurrens radialis',
    functions: [
      note('Am besten mit neutralem Griff, Daumen oben'),
      note('Aus voller Supination bis neutral'),
      note('Aus voller Pronation bis neutral'),
    ],
    feelIt:
      'Mach eine Faust, Daumen oben, und heb sie gegen die Unterseite einer Tischplatte: Auf der Daumenseite des Unterarms tritt ein Wulst hervor.',
    synonyms: ['Speichenmuskel', 'Unterarm'],
  },
  'triceps-brachii': {
    summary:
      'Der dreiköpfige Muskel, der den Ellenbogen streckt; sein langer Kopf reicht auch zum Schulterblatt und hilft, den Arm zurückzuziehen.',
    origin:
      'Tuberculum infraglenoidale (langer Kopf), Oberarmknochen oberhalb des Sulcus nervi radialis (lateraler Kopf) und unterhalb (medialer Kopf)',
    insertion: 'Olecranon der Elle und Unterarmfaszie',
    innervation: RADIAL,
    bloodSupply: 'A. profunda brachii, A. collateralis ulnaris superior und A. circumflexa humeri posterior',
    functions: [null, note('Langer Kopf'), note('Langer Kopf')],
    feelIt: 'Drück die Hand auf einen Tisch: Die Rückseite des Oberarms wird hart.',
    synonyms: ['dreiköpfiger Armmuskel', 'Armstrecker', 'triceps'],
  },
  'triceps-brachii-long': {
    summary: 'Der innere Kopf hinten am Arm, der beim Rudern auch hilft, den Arm zurückzuziehen.',
    origin: 'Tuberculum infraglenoidale des Schulterblatts',
    insertion: 'Olecranon',
    innervation: RADIAL,
    bloodSupply: 'A. profunda brachii und A. circumflexa humeri posterior',
    functions: [null, null, null, null],
    feelIt:
      'Drück den gestreckten Arm nach hinten gegen eine Wand: Hinten innen am Oberarm wird es hart, bis hinauf zur Achsel.',
    disagreements: 'Oft erreicht ihn auch ein Ast des N. axillaris.',
    synonyms: ['langer Trizepskopf'],
  },
  'triceps-brachii-lateral': {
    summary: 'Der äußere Kopf, für kräftiges Strecken des Ellenbogens.',
    origin: 'Rückfläche des Oberarmknochens oberhalb des Sulcus nervi radialis',
    insertion: 'Olecranon',
    innervation: RADIAL,
    bloodSupply: 'A. profunda brachii',
    functions: [null],
    feelIt: 'Streck den Ellenbogen kräftig: Dieser Kopf tritt hinten außen am Oberarm hervor.',
    synonyms: ['seitlicher Trizepskopf'],
  },
  'triceps-brachii-medial': {
    summary: 'Der tiefe Kopf, der auf dem Knochen liegt.',
    origin:
      'Rückfläche des Oberarmknochens unterhalb des Sulcus nervi radialis und beide Septa intermuscularia',
    insertion: 'Olecranon und Ellenbogenkapsel',
    innervation: RADIAL,
    bloodSupply: 'A. profunda brachii',
    functions: [null],
    feelIt:
      'Stütz dich mit fast gestrecktem Ellenbogen leicht auf die Hand: Er ist gleich über dem Ellenbogen zu tasten, auf der Innenseite.',
    synonyms: ['innerer Trizepskopf'],
  },
  coracobrachialis: {
    summary: 'Ein schlanker Helfer auf der Innenseite des Arms, der den Arm nach vorn hebt und heranhält.',
    origin: 'Spitze des Rabenschnabelfortsatzes',
    insertion: 'Mitte der medialen Fläche des Oberarmschafts',
    innervation: 'N. musculocutaneus (C5–C7)',
    bloodSupply: 'Muskeläste der A. brachialis',
    functions: [null, null, null],
    feelIt:
      'Den Arm zur Seite und den Ellenbogen gebeugt, zieh den Arm gegen Widerstand heran: Hoch an der Innenseite spannt sich ein dünner Strang; taste sanft, neben ihm laufen Nerven und eine Arterie.',
    synonyms: ['Rabenschnabel-Arm-Muskel'],
  },
}

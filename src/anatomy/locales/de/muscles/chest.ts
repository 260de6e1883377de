import type { ContentWords } from '../../../words'
import { note } from './note'

/** The big chest muscle and its parts, in German. */
export const CHEST: NonNullable<ContentWords['muscleTexts']> = {
  'pectoralis-major': {
    summary:
      'Der große Brustmuskel, der den Arm vor den Körper umarmt und so dem Zusammenziehen am Ende des Ruderns entgegensteht.',
    origin:
      'Mediale Hälfte des Schlüsselbeins, Brustbein, Rippenknorpel 1–6, vorderes Blatt der Rektusscheide und Aponeurose des äußeren schrägen Bauchmuskels',
    insertion: 'Laterale Lippe des Sulcus intertubercularis (Crista tuberculi majoris)',
    innervation: 'N. pectoralis lateralis und medialis (C5–T1)',
    bloodSupply: 'Rr. pectorales der A. thoracoacromialis; Rr. perforantes der A. thoracica interna',
    functions: [
      null,
      null,
      null,
      note('Oberer Teil'),
      note('Mittlerer Teil, nur aus der Beugung heraus'),
      note('Mittlerer Teil, über den Oberarm'),
      note('Mittlerer und unterer Teil, über den Oberarm'),
    ],
    feelIt: 'Drück vor dem Brustbein die Handflächen gegeneinander: Beide Seiten der Brust werden hart.',
    disagreements:
      'Seine Fasern vom Brustbein helfen, den gehobenen Arm an die Seite hinabzubringen; dem Rudern steht er also nicht auf dem ganzen Weg entgegen.',
    synonyms: ['Brust', 'Brustmuskel', 'Pectoralis', 'pecs'],
  },
  'pectoralis-major-clavicular': {
    summary: 'Die oberen Brustfasern, die den Arm nach vorn heben.',
    origin: 'Vorderfläche der medialen Schlüsselbeinhälfte',
    insertion: 'Crista tuberculi majoris',
    innervation: 'N. pectoralis lateralis (C5–C6)',
    bloodSupply: 'A. thoracoacromialis',
    functions: [null, null, null],
    feelIt:
      'Halt einen Arm auf Schulterhöhe nach vorn und drück ihn gegen die andere Hand hinauf: Das Band gleich unter dem Schlüsselbein wird hart.',
    synonyms: ['obere Brust'],
  },
  'pectoralis-major-sternocostal': {
    summary: 'Die Hauptplatte der Brust, die den Arm vor den Körper heranzieht.',
    origin: 'Vorderseite des Brustbeins und Rippenknorpel 1–6',
    insertion: 'Crista tuberculi majoris',
    innervation: 'N. pectoralis medialis und lateralis (C7–T1)',
    bloodSupply: 'A. thoracoacromialis; Rr. perforantes der A. thoracica interna',
    functions: [
      null,
      null,
      null,
      note('Nur aus der Beugung heraus'),
      note('Über den Oberarm'),
      note('Untere Fasern, über den Oberarm'),
    ],
    feelIt: 'Drück die Handflächen auf Höhe des Bauchs gegeneinander: Die Hauptmasse der Brust wird hart.',
    synonyms: ['mittlere Brust'],
  },
  'pectoralis-major-abdominal': {
    summary: 'Ein dünner unterster Streifen der Brust, der den Arm hinabzieht.',
    origin: 'Vorderes Blatt der Rektusscheide',
    insertion: 'Crista tuberculi majoris (tiefste, am höchsten ansetzende Fasern)',
    innervation: 'N. pectoralis medialis (C8–T1)',
    bloodSupply: 'A. thoracoacromialis und A. thoracica lateralis',
    functions: [null, note('Über den Oberarm')],
    feelIt: 'Drück eine Hand auf die Hüfte hinab: Der unterste Rand der vorderen Achselfalte wird hart.',
    synonyms: ['untere Brust'],
  },
}

import type { ContentWords } from '../../../words'
import { note } from './note'

/** Muscles that hold the shoulder blade and collarbone from the front and the side, in German. */
export const FRONT: NonNullable<ContentWords['muscleTexts']> = {
  'serratus-anterior': {
    summary:
      'Ein Fächer von Zacken von den Rippen zum inneren Rand des Schulterblatts: Er zieht das Schulterblatt um die Rippen nach vorn und schwingt seine Pfanne hinauf.',
    origin: 'Außenflächen der Rippen 1–8 oder 9 und die Faszie dazwischen',
    insertion: 'Rippenfläche des medialen Schulterblattrands, vom oberen bis zum unteren Winkel',
    innervation: 'N. thoracicus longus (C5–C7)',
    bloodSupply: 'A. thoracica superior und A. thoracica lateralis; Äste der A. thoracodorsalis',
    functions: [
      null,
      null,
      null,
      note('Unterer und mittlerer Teil; hält den inneren Rand an den Rippen'),
      note('Nur die untersten Zacken, schwach'),
      note('Fällt er aus, steht das Schulterblatt ab'),
    ],
    feelIt:
      'Leg eine Hand unterhalb der Achsel auf die Rippen und reich so weit nach vorn, wie du kannst: Unter der Handfläche werden fingerförmige Zacken hart.',
    disagreements:
      'Als Ursprung werden die Rippen 1–8, 1–9 oder, selten, bis zur 10. angegeben. Die internationale Nomenklatur benennt an diesem Muskel keine Teile; die drei sind Gewohnheit.',
    synonyms: ['Serratus', 'Sägemuskel', 'Boxermuskel', 'vorderer Säger'],
  },
  'serratus-anterior-superior': {
    summary:
      'Die kurze, dicke oberste Zacke: Sie verankert die obere Ecke des Schulterblatts an den ersten Rippen.',
    origin: 'Rippen 1–2 und die Faszie des ersten Zwischenrippenraums',
    insertion: 'Rippenfläche des oberen Schulterblattwinkels',
    innervation: 'N. thoracicus longus (vor allem C5)',
    bloodSupply: 'A. thoracica superior',
    functions: [null, note('Verankert die obere Ecke, während der untere Teil das Schulterblatt dreht')],
    feelIt: 'Zu tief zum Tasten: Er liegt zwischen den ersten Rippen und der oberen Ecke des Schulterblatts.',
    disagreements: 'Die internationale Nomenklatur kennt für diesen Teil keinen Namen.',
    synonyms: ['Sägemuskel oben'],
  },
  'serratus-anterior-intermediate': {
    summary: 'Die dünne mittlere Platte, die das Schulterblatt am geradesten nach vorn zieht.',
    origin: 'Rippen 2–3 (nach manchen Texten 2–4)',
    insertion: 'Rippenfläche des medialen Rands',
    innervation: 'N. thoracicus longus (vor allem C6)',
    bloodSupply: 'A. thoracica lateralis',
    functions: [null, note('Zieht den inneren Rand an die Rippen'), null],
    feelIt:
      'Unter dem Schulterblatt ist er nicht zu erreichen, aber seine Arbeit ist zu sehen: Schieb mit gestreckten Armen eine Wand weg und spür, wie die Schulterblätter um die Rippen nach vorn gleiten.',
    disagreements: 'Manche Texte nennen zwei Zacken, von den Rippen 2 und 3, andere die Rippen 2–4 oder 3–6.',
    synonyms: ['Sägemuskel Mitte'],
  },
  'serratus-anterior-inferior': {
    summary:
      'Die starken unteren Finger, die die untere Spitze des Schulterblatts nach außen schwingen, wenn der Arm hinaufgeht.',
    origin: 'Rippen 4–8 oder 9 (nach manchen Texten ab 5)',
    insertion: 'Rippenfläche des unteren Schulterblattwinkels',
    innervation: 'N. thoracicus longus (vor allem C7)',
    bloodSupply: 'A. thoracica lateralis und A. thoracodorsalis',
    functions: [
      note('Der längste Hebel: schwingt die untere Spitze nach außen und vorn'),
      null,
      null,
      note('Zieht die untere Spitze und den unteren Teil des inneren Rands an die Rippen'),
      note('Nur die untersten Zacken, schwach'),
    ],
    feelIt:
      'Leg die Finger seitlich auf die Rippen, vor die untere Spitze des Schulterblatts, und heb diesen Arm nach vorn über den Kopf: Die Zacken spannen sich, während die Spitze hinausschwingt.',
    disagreements:
      'Gray lässt die unteren fünf oder sechs Zacken, ab der 4. Rippe, am unteren Winkel zusammenlaufen; ein anderer Atlas gibt diesem Teil nur die Rippen 7–9.',
    synonyms: ['Sägemuskel unten'],
  },
  'pectoralis-minor': {
    summary:
      'Ein kleines Dreieck unter dem großen Brustmuskel, das die Vorderseite des Schulterblatts hinab und nach vorn zieht.',
    origin: 'Rippen 3–5 nahe ihren Knorpeln',
    insertion: 'Medialer Rand und Oberseite des Rabenschnabelfortsatzes',
    innervation: 'N. pectoralis medialis (C8–T1), mit Fasern des N. pectoralis lateralis (C5–C7)',
    bloodSupply: 'Rr. pectorales der A. thoracoacromialis; A. thoracica lateralis und A. thoracica superior',
    functions: [
      null,
      null,
      null,
      null,
      note(
        'Vor allem, indem er das Schulterblatt nach vorn zieht; sein eigener Hebel um die senkrechte Achse ist in Ruhe klein',
      ),
      null,
    ],
    feelIt:
      'Leg die Hand dieser Seite auf den Rücken, zwei Finger der anderen unter den äußeren Teil des Schlüsselbeins, und heb die Hand vom Rücken ab: Unter dem großen Brustmuskel spannt sich ein tiefes Band.',
    disagreements:
      'Ein kurzer Muskel wurde mit veränderter Bewegung des Schulterblatts in Verbindung gebracht und gilt oft als Ursache runder Schultern (Ludewig und Reynolds 2009, Phadke 2009); ein Vergleich schmerzfreier Menschen fand keinen Unterschied (Ebaugh 2018). Als Ursprung werden mitunter die Rippen 2–4 genannt.',
    synonyms: ['kleiner Pectoralis', 'Brust'],
  },
  subclavius: {
    summary:
      'Ein fingergroßer Muskel unter dem Schlüsselbein, der es ruhig hält, während der Arm sich bewegt.',
    origin: 'Erste Rippe, am Übergang in ihren Knorpel',
    insertion: 'Sulcus musculi subclavii unter dem mittleren Drittel des Schlüsselbeins',
    innervation: 'N. subclavius (C5–C6)',
    bloodSupply: 'R. clavicularis der A. thoracoacromialis',
    functions: [
      note('Wirkt auf das Schlüsselbein, in dessen Gelenk am Brustbein'),
      note('Hält das Schlüsselbein ruhig'),
    ],
    feelIt: 'Er ist nicht zu tasten: Das Schlüsselbein deckt ihn zu.',
    synonyms: ['Schlüsselbeinmuskel'],
  },
}

import type { ContentWords } from '../../words'

const STRAPS = ['Schlingentrainer (TRX) an einem Anker über Kopf']

/** The exercises in German: names, set-up, phases, cues, mistakes. What the studies say comes later, in `evidence.ts`. */
export const exercises: NonNullable<ContentWords['exercises']> = {
  'trx-row': {
    name: 'TRX-Rudern',
    alsoCalled: ['Schlingenrudern', 'Rudern an Gurten', 'umgekehrtes Rudern an Gurten', 'TRX row'],
    equipment: STRAPS,
    why: 'Du änderst die Last in Sekunden, indem du die Füße versetzt, und viele Wiederholungen fordern den oberen Rücken und den Bizeps.',
    setsReps: { text: '2 bis 4 Sätze mit 12 bis 20 Wiederholungen' },
    load: {
      text: 'Je weiter die Füße zum Anker gehen, desto weiter lehnt sich der Körper und desto schwerer wird es: Die Gurte tragen etwa 37 % des Körpergewichts bei 30 Grad Neigung aus der Senkrechten, 53 % bei 45, 68 % bei 60 und 79 % bei 75 (still gehalten, Arme gestreckt, 40 Personen).',
    },
    setup: [
      'Stell dich mit dem Gesicht zum Anker, die Gurte etwa auf Hüfthöhe gekürzt, je einen Griff neben den Rippen, die Handflächen zueinander.',
      'Geh auf den Anker zu, bis der Körper so weit zurücklehnt, wie du es schwer haben willst, und lass die Arme lang werden.',
      'Mach eine gerade Linie vom Kopf bis zu den Fersen: Gesäß und Bauch fest, Rippen unten, Blick zum Anker.',
    ],
    phases: [
      {
        name: 'Hang',
        instruction:
          'Arme lang, Körper gerade; lass die Schulterblätter um die Rippen nach vorn gleiten, ohne dass die Schultern zu den Ohren wandern.',
      },
      {
        name: 'Ziehen',
        instruction:
          'Schultern tief und Brust hoch: Beginn damit, die Schulterblätter zurückzuziehen, dann führ die Ellenbogen knapp an den Rippen vorbei, bis die Hände seitlich an der Brust sind.',
      },
      {
        name: 'Halten',
        instruction: 'Halt einen Moment mit den Schulterblättern beieinander; der Hals bleibt lang.',
      },
      {
        name: 'Ablassen',
        instruction:
          'Lass dich langsam und beherrscht zu gestreckten Armen hinaus, die Schulterblätter zuletzt, dann stell dich neu ein.',
      },
    ],
    commonMistakes: [
      {
        mistake: 'Hüfte sackt durch oder knickt ein',
        cue: 'Ein Brett vom Kopf bis zu den Fersen; Gesäß anspannen.',
      },
      {
        mistake: 'Schultern wandern zu den Ohren',
        cue: 'Langer Hals; die Schulterblätter bleiben tief, wenn sie zusammenkommen.',
      },
      { mistake: 'Kinn stößt zum Anker vor', cue: 'Das Brustbein führt, nicht das Kinn.' },
      {
        mistake: 'Ellenbogen so weit zurück, dass die Schultern nach vorn rollen',
        cue: 'Hör auf, wenn die Hände an den Rippen sind und die Schulterblätter sich treffen.',
      },
      {
        mistake: 'In der zweiten Hälfte fallen lassen',
        cue: 'Nimm dir zwei bis drei Sekunden für das Ablassen.',
      },
    ],
    easier: ['Vom Anker zurücktreten, um aufrechter zu stehen', 'Knie beugen und Füße flach lassen'],
    harder: [
      'Mit den Füßen weiter zum Anker gehen',
      'Füße auf einen Kasten',
      'Ein Arm, oder oben zwei Sekunden halten',
      'Ellenbogen weit außen (mehr Arbeit für den ganzen Trapezmuskel und den hinteren Deltamuskel)',
    ],
    strengths: [
      {
        text: 'Die Last ändert sich in Sekunden: Mit mehr Neigung tragen die Gurte von etwa 37 % des Körpergewichts (30 Grad aus der Senkrechten) bis 79 % (75 Grad).',
      },
      {
        text: 'Es schont den unteren Rücken: Von drei verglichenen Ruderübungen belastete ihn das umgekehrte Rudern am wenigsten.',
      },
    ],
  },
  'chest-supported-dumbbell-row': {
    name: 'Kurzhantelrudern auf der Schrägbank',
    alsoCalled: [
      'Rudern in Bauchlage',
      'brustgestütztes Rudern',
      'Rudern auf der Bank',
      'chest-supported row',
    ],
    equipment: ['Verstellbare Bank', 'Zwei Kurzhanteln'],
    why: 'Mit der Brust auf der Bank können Beine und unterer Rücken das Gewicht nicht schwingen, also müssen Schulterblätter und Arme es bewegen; zwei Hanteln lassen jede Seite ihren Teil tun.',
    setsReps: { text: '2 bis 4 Sätze mit 8 bis 15 Wiederholungen' },
    load: { text: 'Die Bank auf 45 Grad, und ein Gewicht, bei dem die Brust auf dem Polster bleibt.' },
    setup: [
      'Stell die Bank auf 45 Grad und leg dich mit der Brust darauf, die Füße fest dahinter.',
      'Das Brustbein bleibt von der ersten bis zur letzten Wiederholung auf dem Polster.',
      'Lass die Arme gerade hängen, Handflächen zueinander, Handgelenke gerade.',
    ],
    phases: [
      {
        name: 'Hang',
        instruction:
          'Arme senkrecht, die Schulterblätter dürfen ein wenig nach vorn gleiten, Brust hoch auf dem Polster, Schultern weg von den Ohren.',
      },
      {
        name: 'Ziehen',
        instruction:
          'Zieh die Schulterblätter zusammen, dann führ die Ellenbogen hinauf und zurück, sodass die Hanteln zur Hüfte wandern.',
      },
      {
        name: 'Halten',
        instruction: 'Halt an mit den Schulterblättern beieinander und den Hanteln an der Hüfte.',
      },
      {
        name: 'Ablassen',
        instruction: 'Lass langsam bis zum vollen Hang ab und stell dich neu ein.',
      },
    ],
    commonMistakes: [
      { mistake: 'Brust hebt ab, um das Gewicht zu schwingen', cue: 'Das Brustbein klebt am Polster.' },
      {
        mistake: 'Das Gewicht mit den Schultern hochzucken',
        cue: 'Schulterblätter zurück und hinab, nicht hinauf.',
      },
      { mistake: 'Nur die Ellenbogen beugen', cue: 'Erst das Schulterblatt, dann der Ellenbogen.' },
      {
        mistake: 'Hals in den Nacken gelegt',
        cue: 'Der Hals bleibt in der Linie der Wirbelsäule; schau hinab und ein wenig voraus.',
      },
    ],
    easier: ['Leichtere Hanteln', 'Ein Arm zur Zeit'],
    harder: [
      'Oben zwei Sekunden halten',
      'Die Bank flacher stellen, damit die Schwerkraft dem ganzen Zug entgegensteht',
      'Ellenbogen weit außen, für hinteren Deltamuskel und Trapezmuskel',
    ],
    strengths: [
      {
        text: 'Die Bank hält den Rumpf, sodass der untere Rücken ruhen kann: Freies vorgebeugtes Rudern verlangte von den Rückenstreckern 34 % mehr als Rudern an der Maschine.',
      },
      {
        text: 'Nichts kann schwingen: Mit der Brust auf der Bank bewegen nur Schulterblätter und Arme das Gewicht, und jede Seite ihr eigenes.',
      },
    ],
  },
  'trx-ytw': {
    name: 'TRX YTW',
    alsoCalled: ['Schlingen-YTW', 'Y-T-W', 'YTW-Heben', 'YTW raise'],
    equipment: STRAPS,
    why: 'Drei Armwege in einem Satz fordern den oberen Rücken und die Rotatorenmanschette aus verschiedenen Richtungen.',
    setsReps: { text: '2 bis 3 Sätze mit 5 Runden; eine Runde ist ein Y, ein T und ein W' },
    load: {
      text: 'Beginn bei etwa 40 Grad Neigung aus der Senkrechten, etwas weniger als beim Rudern, denn gestreckte Arme sind ein langer Hebel. Lass die Gurte auf mittlerer Länge, sonst ist das weite T nicht zu erreichen.',
    },
    setup: [
      'Wie beim TRX-Rudern, aber mit längeren Gurten (etwa Kniehöhe), damit das weite T zu erreichen ist, und etwas aufrechter, denn lange Arme sind ein langer Hebel.',
      'Arme gestreckt nach vorn, Handflächen zum Boden, Schultern tief, Brust hoch.',
      'Der Körper bleibt durchweg eine gerade Linie.',
    ],
    phases: [
      {
        name: 'Start',
        instruction:
          'Arme gestreckt zum Anker, Handflächen nach unten, Schulterblätter vorn, aber die Schultern tief.',
      },
      {
        name: 'Y',
        instruction:
          'Führ die gestreckten Arme hinauf und auseinander zum Y, die Handflächen drehen zum Anker, die Schulterblätter kippen hinauf und zurück.',
      },
      { name: 'Zurück vom Y', instruction: 'Lass beherrscht zum Start ab.' },
      {
        name: 'T',
        instruction:
          'Dreh die Daumen hinauf, dann öffne die gestreckten Arme auf Schulterhöhe zum T; die Handflächen schauen am Ende nach vorn, weg von dir.',
      },
      { name: 'Zurück vom T', instruction: 'Schließ beherrscht.' },
      {
        name: 'Zug zum Gesicht',
        instruction: 'Zieh die Hände zum Gesicht, Ellenbogen hoch und weit, Knöchel oben.',
      },
      { name: 'W', instruction: 'Von dort dreh die Unterarme hinauf und zurück zum W.' },
      {
        name: 'Zurück vom W',
        instruction: 'Dreh zurück, streck die Arme; das ist eine Runde. Stell dich neu ein.',
      },
    ],
    commonMistakes: [
      {
        mistake: 'Zu weit zurückgelehnt, sodass die Ellenbogen beugen',
        cue: 'Tritt zurück, bis die Arme gestreckt bleiben können.',
      },
      {
        mistake: 'Schulterzucken im Y',
        cue: 'Lass die Pfanne hinaufdrehen, während der Hals lang bleibt; wer das Schulterblatt beim Heben senkt, fordert den unteren Trapezmuskel mehr und den oberen weniger.',
      },
      { mistake: 'Hohlkreuz zum Ende hin', cue: 'Rippen unten, Gesäß fest.' },
      { mistake: 'Schlaffe Gurte im W', cue: 'Bleib unter Zug; dreh den Arm, klapp nicht das Handgelenk.' },
    ],
    easier: [
      'Aufrechter stehen und vor dem vollen T aufhören',
      'Schrittstellung',
      'Nur das T, dann Y und W dazu',
      'In Bauchlage auf einer Bank ohne Last',
    ],
    harder: ['Weiter zurücklehnen', 'Drei Sekunden für den Rückweg', 'Jeden Buchstaben zwei Sekunden halten'],
    strengths: [
      {
        text: 'Es erreicht den ganzen Trapezmuskel: Rudern an Gurten mit hohen oder seitlich ausgestreckten Armen brachte seine drei Teile und den hinteren Deltamuskel über 60 % des Maximums.',
      },
      {
        text: 'Nur hier heben sich die Arme über Kopf, wo das Schulterblatt aufwärts dreht: In Bauchlage war der untere Trapezmuskel nahe 160 Grad Abduktion am stärksten (Y), der mittlere nahe 90 (T).',
      },
    ],
  },
  'unilateral-deadstop-row': {
    name: 'Einarmiges Rudern vom Boden',
    alsoCalled: ['einarmiges Kurzhantelrudern', 'Dead-Stop-Rudern', 'dead-stop row'],
    equipment: ['Flachbank', 'Eine Kurzhantel'],
    why: 'Eine Seite zur Zeit, vom Boden: jedes Mal eine volle Dehnung und ein toter Start, etwas Arbeit für den Rumpf, und Ruhe für den Griff, sobald das Gewicht liegt.',
    setsReps: { text: '2 bis 4 Sätze mit 8 bis 15 Wiederholungen je Seite' },
    load: {
      text: 'Etwas schwerer als gewöhnliches einarmiges Rudern, weil der Griff ruht, während das Gewicht liegt. Verbreiteter Rat, nicht geprüft.',
    },
    setup: [
      'Eine Hand auf der Bank, Hüfte zurück und Knie leicht gebeugt, bis der Rumpf fast waagerecht ist und die hinteren Oberschenkel, nicht der untere Rücken, die Dehnung spüren.',
      'Rücken flach, Hüfte und Schultern parallel zum Boden.',
      'Hantel am Boden unter der Schulter, Handfläche zu dir, Handgelenk gerade.',
    ],
    phases: [
      {
        name: 'Toter Punkt',
        instruction:
          'Das Gewicht am Boden, der Arm lang, das Schulterblatt darf nach vorn gleiten; dann nimm das Spiel heraus: Schulter tief, Brust hoch.',
      },
      {
        name: 'Ziehen',
        instruction:
          'Zieh das Schulterblatt zurück und die Hantel zur Hüfte, der Rumpf bleibt still, bis der Oberarm auf Höhe des Rumpfes oder knapp darüber ist.',
      },
      { name: 'Halten', instruction: 'Bleib dort eine Sekunde.' },
      {
        name: 'Ablassen',
        instruction: 'Lass beherrscht bis ganz zum Boden ab.',
      },
      { name: 'Neu ansetzen', instruction: 'Lass das Gewicht liegen, greif nach, spann an, noch einmal.' },
    ],
    commonMistakes: [
      {
        mistake: 'Den Rumpf drehen, um das Gewicht hochzuschleudern',
        cue: 'Hüfte und Brust schauen zum Boden.',
      },
      {
        mistake: 'Den unteren Rücken runden, um den Boden zu erreichen',
        cue: 'Schieb die Hüfte zurück; leg die Hantel auf eine Scheibe, wenn du nicht hinkommst.',
      },
      {
        mistake: 'Zur Achsel ziehen und mit der Schulter zucken',
        cue: 'Der Ellenbogen geht zur Hosentasche.',
      },
      { mistake: 'Vom Boden abprallen', cue: 'Jedes Mal ganz zum Stillstand.' },
    ],
    easier: ['Hantel auf einem Block', 'Leichteres Gewicht, Knie auf der Bank'],
    harder: ['Ohne Handstütze', 'Langsamer ablassen', 'Oben länger halten'],
    strengths: [
      {
        text: 'Es fordert den Rumpf auch gegen das Drehen: Beidarmiges Rudern brauchte nur 37–41 % der Arbeit des äußeren schrägen Bauchmuskels beim einarmigen. Eine Hand auf der Bank dürfte das mindern.',
      },
      {
        text: 'Jede Wiederholung beginnt am Boden mit vorgeglittenem Schulterblatt, und der Griff ruht dort, sodass ein schwereres Gewicht möglich wird. Verbreiteter Rat, nicht geprüft.',
      },
    ],
  },
}

import type { ContentWords } from '../../words'

const fact = (text: string): { readonly text: string } => ({ text })

/** What the cards of bones, discs and ligaments say in German, and words to find them by. Places in `facts` follow the English. */
export const boneTexts: NonNullable<ContentWords['boneTexts']> = {
  scapula: {
    synonyms: ['Scapula', 'Skapula', 'Schulterblatt', 'Schulterblattgräte'],
    summary:
      'Ein flacher, dreieckiger Knochen, der hinten auf den Rippen gleitet und die Pfanne des Schultergelenks trägt.',
    facts: [
      fact(
        'In Ruhe liegt es über der zweiten bis siebten Rippe. Sein innerer Rand steht etwa 5 cm neben der Wirbelsäule, seine untere Spitze auf Höhe des siebten bis neunten Brustwirbeldorns.',
      ),
      fact('Das Schlüsselbein ist seine einzige gelenkige Verbindung mit dem Rumpf; das Übrige tun Muskeln.'),
      fact('Über seine Rückseite zieht ein Kamm, die Gräte, die als Acromion endet, die Schulterhöhe.'),
      fact(
        'Ein Haken nach vorn, der Rabenschnabelfortsatz, gibt dem kleinen Brustmuskel, dem kurzen Bizepskopf und dem Hakenarmmuskel Halt.',
      ),
    ],
  },
  clavicle: {
    synonyms: ['Clavicula', 'Klavikula', 'Schlüsselbein'],
    summary:
      'Eine S-förmige Strebe vom Brustbein zum Schulterblatt, die die Schulter seitlich auf Abstand hält.',
    facts: [
      fact('Es ist auf ganzer Länge unter der Haut zu tasten.'),
      fact(
        'Hebt sich der Arm von 30 auf 120 Grad, geht es etwa 12 Grad zurück und dreht sich etwa 22–25 Grad nach hinten.',
      ),
      fact(
        'Der obere Trapezmuskel endet an seinem äußeren Drittel und hebt die Schulter, indem er es dreht.',
      ),
    ],
  },
  humerus: {
    synonyms: ['Humerus', 'Oberarm', 'Oberarmbein'],
    summary: 'Der Knochen des Oberarms, dessen runder Kopf in der Pfanne des Schulterblatts dreht.',
    facts: [
      fact(
        'Zwei Höcker neben dem Kopf, Tuberculum majus und minus, nehmen die Sehnen der Rotatorenmanschette auf; in der Rinne zwischen ihnen läuft die Sehne des langen Bizepskopfs.',
      ),
      fact(
        'An einer rauen Stelle auf halber Höhe außen, der Tuberositas deltoidea, setzt der Deltamuskel an.',
      ),
    ],
  },
  radius: {
    synonyms: ['Radius', 'Unterarmknochen', 'Daumenseite des Unterarms'],
    summary:
      'Der Unterarmknochen auf der Daumenseite, der sich um die Elle dreht, wenn die Handfläche sich wendet.',
    facts: [
      fact('Sie liegt auf der Außenseite des Unterarms, neben der Elle.'),
      fact(
        'Nahe ihrem oberen Ende zieht der Bizeps an einem Höcker, an ihrem unteren Ende der Oberarmspeichenmuskel.',
      ),
    ],
  },
  ulna: {
    synonyms: ['Ulna', 'Unterarmknochen', 'Ellenbogenknochen', 'Ellenbogenspitze'],
    summary: 'Der Unterarmknochen auf der Kleinfingerseite, der die Spitze des Ellenbogens bildet.',
    facts: [
      fact('Sie liegt auf der Innenseite des Unterarms, neben der Speiche.'),
      fact(
        'An der Spitze des Ellenbogens, dem Olecranon, endet der Trizeps; der Armbeuger endet vorn gleich unter dem Gelenk.',
      ),
    ],
  },
  hand: {
    synonyms: ['Hand', 'Handgelenk', 'Finger', 'Handteller', 'Handwurzel', 'Mittelhand', 'Fingerglieder'],
    summary:
      'Acht Handwurzelknochen, fünf Mittelhandknochen und vierzehn Fingerknochen; das Modell zeigt die Hand vereinfacht.',
    facts: [
      fact(
        'Die acht kleinen Knochen der Handwurzel heißen Ossa carpi, die fünf der Mittelhand Ossa metacarpi, die vierzehn der Finger samt Daumen Phalanges.',
      ),
    ],
  },
  ribs: {
    synonyms: ['Rippe', 'Rippen', 'Brustkorb', 'Brustwand'],
    summary:
      'Zwölf Paare gebogener Knochen, die von der Wirbelsäule um die Brust laufen; auf den oberen gleiten die Schulterblätter.',
    facts: [
      fact(
        'Die Rippen 1–7 erreichen das Brustbein mit eigenen Knorpeln, die Rippen 8–10 schließen sich dem Knorpel darüber an, die Rippen 11 und 12 enden frei.',
      ),
      fact(
        'Der vordere Sägemuskel entspringt außen an den Rippen 1 bis 8 oder 9, der kleine Brustmuskel an den Rippen 3 bis 5.',
      ),
    ],
  },
  'costal-cartilages': {
    synonyms: ['Rippenknorpel', 'Knorpel der Rippen', 'Cartilago costalis'],
    summary:
      'Knorpelspangen, die die vorderen Enden der Rippen zum Brustbein weiterführen und der Brust ihre Federung geben.',
    facts: [
      fact('Die ersten sieben erreichen das Brustbein unmittelbar.'),
      fact('Auch der mittlere Teil des großen Brustmuskels entspringt an den Knorpeln 1–6.'),
    ],
  },
  sternum: {
    synonyms: ['Sternum', 'Brustbein', 'Brustknochen'],
    summary: 'Der flache Knochen vorn in der Mitte der Brust, aus drei Stücken untereinander.',
    facts: [
      fact('Seine drei Teile sind oben der Handgriff, dann der Körper, unten der Schwertfortsatz.'),
      fact(
        'Oben treffen die Schlüsselbeine auf ihn: Dort, in den inneren Schlüsselbeingelenken, beginnt jede Bewegung des Schultergürtels.',
      ),
    ],
  },
  manubrium: {
    synonyms: ['Manubrium', 'oberes Brustbein', 'Handgriff', 'Drosselgrube'],
    summary: 'Das oberste Stück des Brustbeins, an das Schlüsselbeine und erste Rippen stoßen.',
    facts: [fact('Zwei Kerben an seinen oberen Ecken nehmen die Schlüsselbeine auf.')],
  },
  'sternal-body': {
    synonyms: ['Corpus sterni', 'Brustbeinkörper', 'Brustbein'],
    summary: 'Das lange Mittelstück des Brustbeins.',
    facts: [fact('An seine Seiten treten die Knorpel der echten Rippen.')],
  },
  'xiphoid-process': {
    synonyms: ['Xiphoid', 'Spitze des Brustbeins', 'Processus xiphoideus'],
    summary:
      'Die kleine Spitze am unteren Ende des Brustbeins, in der Jugend Knorpel, mit dem Alter Knochen.',
    facts: [fact('Er ist der unterste der drei Teile des Brustbeins.')],
  },
  sacrum: {
    synonyms: ['Sacrum', 'Sakrum', 'Os sacrum', 'Kreuz'],
    summary: 'Der Keil aus verschmolzenen Wirbeln zwischen den Hüftbeinen, auf dem die Wirbelsäule steht.',
    facts: [
      fact('Es sind fünf zusammengewachsene Wirbel.'),
      fact(
        'Der Rückenstrecker entspringt an ihm, und der breite Rückenmuskel erreicht es über die Fascia thoracolumbalis.',
      ),
    ],
  },
  'hip-bone': {
    synonyms: ['Hüftknochen', 'Becken', 'Beckenknochen', 'Darmbeinkamm', 'Beckenkamm'],
    summary: 'Der große Knochen auf jeder Seite des Beckens, dessen oberer Rand an der Taille zu tasten ist.',
    facts: [
      fact(
        'An diesem oberen Rand, dem Darmbeinkamm, entspringen Teile des breiten Rückenmuskels und des Rückenstreckers.',
      ),
    ],
  },
  atlas: {
    synonyms: ['c1', 'erster Halswirbel', 'Atlas'],
    summary: 'Der ringförmige erste Halswirbel, der den Schädel trägt.',
    facts: [
      fact(
        'Der Schulterblattheber entspringt an den Querfortsätzen der ersten vier Halswirbel, an diesem zuoberst.',
      ),
      fact('Er hat keine Bandscheibe, weder darüber noch darunter.'),
    ],
  },
  axis: {
    synonyms: ['c2', 'zweiter Halswirbel', 'Axis', 'Dreher'],
    summary: 'Der zweite Halswirbel, dessen aufrechter Zapfen den Kopf drehen lässt.',
    facts: [fact('Unter ihm liegt die oberste Bandscheibe, zwischen zweitem und drittem Halswirbel.')],
  },
  'cervical-vertebrae': {
    synonyms: ['Halswirbel', 'Halswirbelsäule', 'HWS', 'Hals', 'Nacken'],
    summary: 'Die sieben kleinen Wirbel des Halses.',
    facts: [
      fact('Es sind sieben, C1 bis C7.'),
      fact(
        'An den oberen vier hängt der Schulterblattheber; der Trapezmuskel hat nur am untersten Halt am Knochen und kommt darüber vom Nackenband.',
      ),
    ],
  },
  'vertebra-prominens': {
    synonyms: ['c7', 'siebter Halswirbel', 'Vertebra prominens', 'Höcker am Halsansatz'],
    summary: 'Der unterste Halswirbel, dessen langer Dorn am Halsansatz als Höcker zu tasten ist.',
    facts: [fact('Trapezmuskel und kleiner Rautenmuskel entspringen beide an seinem Dorn.')],
  },
  'thoracic-vertebrae': {
    synonyms: ['Brustwirbel', 'Brustwirbelsäule', 'BWS', 'oberer Rücken', 'mittlerer Rücken'],
    summary: 'Die zwölf Wirbel der Brust, von denen jeder ein Rippenpaar trägt.',
    facts: [
      fact('Es sind zwölf, T1 bis T12.'),
      fact(
        'Der große Rautenmuskel entspringt an den Dornen von T2 bis T5, der kleine reicht bis T1, und der Trapezmuskel läuft hinab bis T12.',
      ),
    ],
  },
  'lumbar-vertebrae': {
    synonyms: ['Lendenwirbel', 'Lendenwirbelsäule', 'LWS', 'unterer Rücken', 'Kreuz'],
    summary: 'Die fünf großen Wirbel des unteren Rückens, die das Gewicht des Rumpfs tragen.',
    facts: [
      fact('Es sind fünf, L1 bis L5.'),
      fact('Der breite Rückenmuskel erreicht sie über die Fascia thoracolumbalis.'),
    ],
  },
  'intervertebral-discs': {
    synonyms: ['Bandscheibe', 'Zwischenwirbelscheibe', 'Bandscheibenvorfall'],
    summary: 'Die Polster zwischen den Wirbeln, die sie verbinden und die Wirbelsäule sich biegen lassen.',
    facts: [
      fact(
        'Die oberste liegt zwischen zweitem und drittem Halswirbel, die unterste zwischen dem letzten Lendenwirbel und dem Kreuzbein.',
      ),
    ],
  },
  skull: {
    synonyms: ['Kopf', 'Schädel', 'Cranium', 'Hinterkopf', 'Hinterhaupt'],
    summary: 'Die Knochen des Kopfes, die auf der Spitze der Wirbelsäule balancieren.',
    facts: [
      fact(
        'An einem Höcker hinten, der Protuberantia occipitalis externa, und einer Leiste daneben, der Linea nuchalis superior, entspringt der Trapezmuskel.',
      ),
      fact(
        'Am Knauf hinter dem Ohr, dem Warzenfortsatz, setzen der Kopfwender und der Riemenmuskel des Kopfes an.',
      ),
    ],
  },
  mandible: {
    synonyms: ['Kiefer', 'Unterkiefer', 'Mandibula', 'Kinn'],
    summary: 'Der Unterkiefer, der einzige frei bewegliche Knochen des Schädels.',
    facts: [fact('Sein Gelenk liegt gleich vor den Ohren.')],
  },
  'nuchal-ligament': {
    synonyms: ['Nackenband', 'Ligamentum nuchae'],
    summary: 'Eine kräftige Platte in der Mittellinie des Nackens, vom Hinterhaupt bis C7.',
    facts: [fact('Der obere Trapezmuskel kommt von ihm und nicht von den Halswirbeln.')],
  },
  'supraspinous-ligament': {
    synonyms: ['Überdornband', 'Ligamentum supraspinale', 'Rückenband'],
    summary: 'Ein Strang über den Spitzen der Wirbel, von C7 bis in den unteren Rücken.',
    facts: [
      fact('Trapezmuskel und großer Rautenmuskel entspringen an ihm und an den Spitzen der Wirbel zugleich.'),
      fact('Oberhalb von C7 nimmt das Nackenband seinen Platz ein.'),
    ],
  },
}

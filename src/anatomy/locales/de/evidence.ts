import type { ContentWords } from '../../words'

const note = (text: string): { readonly text: string } => ({ text })

/** What the studies say of each exercise, in German. Places in `notes` follow the English record. */
export const evidence: NonNullable<ContentWords['evidence']> = {
  'trx-row': {
    notes: [
      note(
        'Tiefes Rudern an Gurten mit den Ellenbogen am Körper bringt mittleren Trapezmuskel, breiten Rückenmuskel und hinteren Deltamuskel auf 40–60 % des Maximums. Hohes und weites Rudern an Gurten bringt alle drei Teile des Trapezmuskels und den hinteren Deltamuskel über 60 %.',
      ),
      note(
        'Gegenüber einer festen Stange machen Gurte für breiten Rückenmuskel, mittleren Trapezmuskel und hinteren Deltamuskel keinen Unterschied; der Bizeps arbeitet weniger.',
      ),
      note(
        'Von drei verglichenen Ruderübungen belastete das umgekehrte Rudern den unteren Rücken am wenigsten.',
      ),
      note(
        'Keine Studie gibt den Rautenmuskeln im Rudern an Gurten eine Zahl. Beim tiefen Rudern gegen ein Gummiband zeigten Drahtelektroden im großen Rautenmuskel über 20 % des Maximums, und ein Zug mit gebeugten Ellenbogen stützt sich, gegenüber dem mittleren Trapezmuskel, mehr auf den Rautenmuskel als ein Zug mit gestreckten, nach außen gedrehten Armen. Darum bleiben sie unter den Zielmuskeln, ihr Anteil unbekannt. Für den kleinen Rautenmuskel gibt es gar keine Zahl.',
      ),
      note(
        'Die gezeigten Winkel sind unsere eigene Geometrie; eine Bewegungsstudie zum Rudern an Gurten wurde nicht gefunden.',
      ),
    ],
  },
  'chest-supported-dumbbell-row': {
    notes: [
      note(
        'Zum Kurzhantelrudern auf der Schrägbank selbst wurde keine Muskelableitung gefunden. Am nächsten kommen einarmiges Rudern in Bauchlage auf einer Bank (oberer Trapezmuskel etwa 63 %, mittlerer etwa 79 % des Maximums, aus zweiter Hand) und Rudern im Sitzen am Kabel.',
      ),
      note(
        'Rudern an der Maschine verlangt dem Rückenstrecker deutlich weniger ab als freies vorgebeugtes Rudern: Beim freien lag er 34 % höher.',
      ),
      note(
        'Die Neigung des Rumpfs zählt. Beim Rudern im Sitzen begünstigten 30 Grad Vorneigung den unteren Trapezmuskel, Rückneigung den oberen.',
      ),
      note(
        'Keine Studie gibt den Rautenmuskeln in diesem Rudern eine Zahl. In Maximaltests gegen die Hand erreichten sie 52–78 % des Maximums (Tests, keine Übungen), und ein Zug mit gebeugten Ellenbogen verschiebt Arbeit vom mittleren Trapezmuskel zum großen Rautenmuskel.',
      ),
    ],
  },
  'trx-ytw': {
    notes: [
      note(
        'Hohes Rudern an Gurten und Rudern an Gurten mit den Armen zur Seite gehen in allen drei Teilen des Trapezmuskels und im hinteren Deltamuskel über 60 % des Maximums. Es sind die nächsten Studien zu W und T.',
      ),
      note(
        'In Bauchlage auf einer Bank unterscheiden sich die Buchstaben: Der mittlere Trapezmuskel gipfelt nahe 90 Grad Abduktion (T), der untere nahe 160 (Y).',
      ),
      note('Zum Y, T oder W an Gurten selbst wurde keine Muskelableitung gefunden.'),
      note(
        'Für die Rautenmuskeln gibt es nur Zahlen aus verwandten Arbeiten. In Maximaltests gegen die Hand erreichten sie 52–78 % des Maximums, und am meisten ausgerechnet in dem, der dem hinteren Deltamuskel gilt. Gestreckte, nach außen gedrehte Arme begünstigen den mittleren Trapezmuskel vor ihnen. Die Schulterblätter mit den Armen über Kopf zurückzuziehen, beanspruchte den großen Rautenmuskel mehr als die übrigen verglichenen Zuck- und Rückziehübungen. Den Arm bei 90 Grad gegen ein Gummiband nach außen zu drehen, brachte ihn über 20 %. Darum zählen sie als Ziel des T; im W helfen sie; im Y arbeiten sie, weil das Schulterblatt auch zurückgezogen wird, während die Aufwärtsdrehung gegen sie geht.',
      ),
      note(
        'Die gezeigten Winkel folgen unserer eigenen Geometrie und Knochenstift-Zahlen des freien Armhebens; eine Bewegungsstudie zu Y, T oder W an Gurten wurde nicht gefunden.',
      ),
    ],
  },
  'unilateral-deadstop-row': {
    notes: [
      note(
        'Beim einarmigen Kurzhantelrudern mit hoher Anstrengung (8 von 10) erreichte der mittlere Trapezmuskel etwa 70 % und der untere etwa 50 % des Maximums (aus zweiter Hand), beide mehr als der obere.',
      ),
      note(
        'Beidarmiges Rudern brauchte nur 37–41 % der Arbeit, die der äußere schräge Bauchmuskel beim einarmigen leistete. Beim Rückenstrecker war es an Maschine und Kabel umgekehrt. Eine Hand auf der Bank, wie hier, dürfte beides mindern; gemessen wurde das nicht.',
      ),
      note(
        'Keine Studie gibt den Rautenmuskeln in diesem Rudern eine Zahl. Den Arm mit voller Kraft hinabzuziehen, brachte den großen Rautenmuskel auf 81 % des Maximums, neben 103 % des breiten Rückenmuskels und 76 % des großen Rundmuskels (ein maximales Halten). Das lässt vermuten, dass die Rautenmuskeln das Schulterblatt immer dann halten, wenn der breite Rückenmuskel kräftig zieht (unser Schluss).',
      ),
      note('Zum Rudern vom toten Punkt wurde keine Studie gefunden.'),
    ],
  },
}

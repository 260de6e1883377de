import type { ContentWords } from '../../words'

const differs = (text: string): { readonly text: string } => ({ text })

/** Why the muscle paths of this body do not bear a cited role out, in German, by action and muscle. */
export const mechanicsNotes: NonNullable<ContentWords['mechanicsNotes']> = {
  'retraction levator-scapulae': differs(
    'Er zieht hinauf und nach vorn zur Seite des Halses, nicht zurück: Geht das Schulterblatt zurück, entfernt sich seine obere Ecke vom Hals, und der Muskel wird gedehnt. Was er hilft, hilft er, indem er diese Ecke ruhig hält. Die Delfter Muskelverläufe sagen dasselbe.',
  ),
  'upward-rotation trapezius-descending': differs(
    'Er endet am Schlüsselbein und hat darum keinen Hebel für die eigene Drehung des Schulterblatts. Er verkürzt sich um ein Fünftel, weil er das Schlüsselbein hebt und zurückzieht, und damit dreht sich das Schulterblatt aufwärts.',
  ),
  'upward-rotation trapezius-transverse': differs(
    'Er verkürzt sich, obwohl er Stabilisator heißt: Das Schlüsselbein geht 11–13 Grad zurück, während der Arm steigt, und nimmt die Schulterblattgräte zur Wirbelsäule mit. Gegen die Drehung selbst hat er einen kleinen Hebel in die andere Richtung.',
  ),
  'downward-rotation pectoralis-minor': differs(
    'In Ruhe zieht er am Rabenschnabelfortsatz geradewegs durch die Drehachse: kein Hebel. Er verkürzt sich, weil die Schulter in dieser Bewegung sinkt und nach vorn gleitet, und gewinnt erst einen Hebel, wenn das Schulterblatt aufwärts gedreht ist.',
  ),
  'downward-rotation trapezius-descending': differs(
    'Er endet am Schlüsselbein und hat keinen Hebel für die eigene Drehung des Schulterblatts; er wird gedehnt und bremst, über das sinkende Schlüsselbein.',
  ),
  'external-rotation serratus-anterior-intermediate': differs(
    'Sein Hebel dreht das Schulterblatt nach außen, wie es in den Büchern steht. Dennoch wird er gedehnt, weil die gezeigte Bewegung das Schulterblatt zugleich zurückzieht; so wirkt er, während der Arm sich hebt, wenn das Schulterblatt vorn bleibt.',
  ),
  'external-rotation serratus-anterior-inferior': differs(
    'Er zieht in der Ebene des Schulterblatts und damit fast durch das Gelenk, um das es sich dreht: ein Hebel von etwa einem Zentimeter oder weniger, in die eine oder andere Richtung. Er wird länger, während das Schulterblatt zurückgeht. Was er tut, ist halten: Sein Zug um die Rippen hält Spitze und Rand an ihnen, und das ist Arbeit ohne Verkürzung.',
  ),
  'external-rotation rhomboid-major': differs(
    'Er hat für diese Drehung einen langen Hebel und verkürzt sich, wenn das Schulterblatt zurückkommt: Nach seiner Geometrie könnte er die Bewegung treiben. Bücher betonen, dass er den Rand anliegend hält, und keine gesehene Studie hat seinen Anteil gemessen.',
  ),
  'external-rotation rhomboid-minor': differs(
    'Wie beim großen Rautenmuskel: ein langer Hebel und etwas Verkürzung, an einem Muskel mit einem Achtel von dessen Kraft.',
  ),
  'external-rotation pectoralis-minor': differs(
    'Sein Hebel um die senkrechte Achse misst weniger als einen Zentimeter und begünstigt an diesem Körper die Drehung sogar: Er zieht mehr hinab als nach vorn. Entgegen steht er durch seine Länge, denn er wird gedehnt, wenn das Schulterblatt zurückgeht.',
  ),
  'internal-rotation pectoralis-minor': differs(
    'Sein eigener Hebel um die senkrechte Achse misst weniger als einen Zentimeter, an diesem Körper in die andere Richtung. Er verkürzt sich, weil das Schulterblatt nach vorn gleitet, und dieses Gleiten bringt die Drehung mit sich.',
  ),
  'internal-rotation serratus-anterior-inferior': differs(
    'Sein Hebel steht der Drehung entgegen, wenn auch wenig; er wird kürzer, weil das Schulterblatt in der gezeigten Bewegung nach vorn und außen gleitet. Das Abstehen verhindert er, indem er den Rand an die Rippen drückt, und das zeigt eine Zuglinie nicht.',
  ),
  'internal-rotation serratus-anterior-intermediate': differs(
    'Sein Hebel steht der Drehung deutlich entgegen; seine Länge ändert sich kaum, weil das Gleiten nach vorn, das mitläuft, aufnimmt, was die Drehung dehnen würde.',
  ),
}

import type { ContentWords } from '../../words'

/** What the landmarks' cards say in German, and words to find them by. */
export const landmarkTexts: NonNullable<ContentWords['landmarkTexts']> = {
  'acromial-angle': {
    synonyms: ['Acromion', 'Akromion', 'Angulus acromii', 'Schulterhöhe', 'Schulterspitze'],
    summary: 'Die Ecke hinten am Acromion, wo die Schulterblattgräte nach vorn umbiegt.',
    point: 'Der äußerste Punkt hinten am Schulterblatt.',
    use: 'Äußeres Ende der Linie quer über das Schulterblatt, an der Aufwärts- und Innenrotation gemessen werden.',
    feel: 'Folge der Gräte nach außen: Wo sie scharf nach vorn abknickt, ist diese Ecke.',
  },
  'root-of-scapular-spine': {
    synonyms: [
      'Trigonum spinae',
      'Wurzel der Gräte',
      'Schulterblattgräte',
      'Spina scapulae',
      'innerer Rand',
      'medialer Rand',
    ],
    summary: 'Das kleine flache Dreieck, in dem die Schulterblattgräte am inneren Rand beginnt.',
    point: 'Die Mitte des Dreiecks am inneren Rand, in der Flucht der Schulterblattgräte.',
    use: 'Inneres Ende der Linie quer über das Schulterblatt; mit dem unteren Winkel bezeichnet es den inneren Rand.',
    feel: 'Folge der Gräte nach innen, bis sie nahe der Wirbelsäule in einer flachen Stelle ausläuft.',
  },
  'inferior-angle': {
    synonyms: ['Angulus inferior', 'unterer Winkel', 'untere Spitze des Schulterblatts'],
    summary:
      'Die untere Spitze des Schulterblatts, bei hängendem Arm etwa auf Höhe des siebten bis neunten Brustwirbeldorns.',
    point: 'Der tiefste Punkt des Schulterblatts.',
    use: 'Dritte Ecke der Ebene des Schulterblatts; er schwingt nach außen, wenn es sich aufwärts dreht, und hebt ab, wenn es nach vorn kippt.',
    feel: 'Leg eine Hand auf den Rücken: Die Spitze tritt unter der Haut hervor.',
  },
  'coracoid-tip': {
    synonyms: [
      'Coracoid',
      'Korakoid',
      'Processus coracoideus',
      'Haken des Schulterblatts',
      'Rabenschnabelfortsatz',
    ],
    summary: 'Das Ende des Hakens am Schulterblatt, unter dem äußeren Drittel des Schlüsselbeins.',
    point: 'Der vorderste Punkt des Rabenschnabelfortsatzes.',
    use: 'Hier halten sich der kleine Brustmuskel, der kurze Bizepskopf und der Hakenarmmuskel.',
    feel: 'Drück in die Mulde unter dem äußeren Drittel des Schlüsselbeins: der feste Knauf darin.',
  },
  'acromioclavicular-joint': {
    synonyms: ['AC-Gelenk', 'Akromioklavikulargelenk', 'äußeres Ende des Schlüsselbeins'],
    summary:
      'Wo das Schlüsselbein auf das Acromion trifft: das einzige Gelenk zwischen Schulterblatt und Schlüsselbein.',
    point:
      'Der Vorschlag der ISB nimmt den hintersten Punkt des Gelenks; diese Figur nimmt seine Mitte, die zugleich Drehpunkt ist.',
    use: 'Um dieses Gelenk dreht das Schulterblatt am Ende des Schlüsselbeins.',
    feel: 'Folge dem Schlüsselbein nach außen bis zu einer kleinen Stufe kurz vor dem Rand der Schulter.',
  },
  'sternoclavicular-joint': {
    synonyms: ['SC-Gelenk', 'Sternoklavikulargelenk', 'inneres Ende des Schlüsselbeins'],
    summary: 'Wo das Schlüsselbein auf das Brustbein trifft: das einzige Gelenk zwischen Arm und Rumpf.',
    point:
      'Der Vorschlag der ISB nimmt den vordersten Punkt des Gelenks; diese Figur nimmt seine Mitte, die zugleich Drehpunkt ist.',
    use: 'Um dieses Gelenk schwingt der ganze Schultergürtel: hinauf, hinab, vor und zurück.',
    feel: 'Die Knäufe zu beiden Seiten der Kerbe am Halsansatz; sie bewegen sich, wenn die Schultern zucken.',
  },
  'centre-of-humeral-head': {
    synonyms: [
      'Glenohumeralgelenk',
      'Schultergelenk',
      'Drehpunkt der Schulter',
      'Kugel der Schulter',
      'Humeruskopf',
    ],
    summary: 'Die Mitte der Kugel oben am Oberarmknochen, um die der Arm sich dreht.',
    point: 'Der Mittelpunkt der Kugel, die am besten in den Kopf des Oberarmknochens passt.',
    use: 'Oberes Ende der Längsachse des Arms. Er liegt im Knochen, darum endet die Beschriftung an der nächsten Stelle der Oberfläche.',
  },
  'lateral-epicondyle': {
    synonyms: ['äußerer Ellenbogen', 'Tennisellenbogen', 'Tennisarm', 'Epicondylus lateralis'],
    summary: 'Der knöcherne Punkt auf der Außenseite des Ellenbogens.',
    point: 'Der tiefste Punkt des äußeren Epicondylus am Oberarmknochen.',
    use: 'Mit dem inneren zusammen gibt er die Breite des Ellenbogens und die Drehung des Arms.',
    feel: 'Beug den Ellenbogen: der feste Punkt auf seiner Außenseite.',
  },
  'medial-epicondyle': {
    synonyms: ['innerer Ellenbogen', 'Golferellenbogen', 'Musikantenknochen', 'Epicondylus medialis'],
    summary: 'Der knöcherne Punkt auf der Innenseite des Ellenbogens.',
    point: 'Der tiefste Punkt des inneren Epicondylus am Oberarmknochen.',
    use: 'Mit dem äußeren zusammen gibt er die Breite des Ellenbogens und die Drehung des Arms.',
    feel: 'Der größte Knauf auf der Innenseite des Ellenbogens.',
  },
  'radial-styloid': {
    synonyms: ['Processus styloideus radii', 'Daumenseite des Handgelenks'],
    summary: 'Die Spitze der Speiche auf der Daumenseite des Handgelenks.',
    point: 'Der tiefste, äußerste Punkt des Griffelfortsatzes der Speiche.',
    use: 'Mit dem der Elle zusammen bezeichnet er das Handgelenk und die Drehung des Unterarms.',
    feel: 'Der Knochen gleich über der Handgelenksfalte, auf der Daumenseite.',
  },
  'ulnar-styloid': {
    synonyms: ['Processus styloideus ulnae', 'Kleinfingerseite des Handgelenks'],
    summary: 'Die Spitze der Elle auf der Kleinfingerseite des Handgelenks.',
    point: 'Der tiefste, innerste Punkt des Griffelfortsatzes der Elle.',
    use: 'Mit dem der Speiche zusammen bezeichnet er das Handgelenk und die Drehung des Unterarms.',
    feel: 'Neben dem runden Knauf hinten am Handgelenk, zum kleinen Finger hin.',
  },
  'jugular-notch': {
    synonyms: ['Incisura jugularis', 'Kehlgrube', 'Jugulum', 'Kerbe des Brustbeins'],
    summary: 'Die Mulde oben am Brustbein, zwischen den Enden der Schlüsselbeine.',
    point: 'Der tiefste Punkt der Kerbe.',
    use: 'Ursprung der Achsen des Rumpfs.',
    feel: 'Die Grube am Ansatz der Kehle.',
  },
  'lower-end-of-breastbone': {
    synonyms: ['Xiphoid', 'Symphysis xiphosternalis', 'unteres Ende des Brustbeins', 'px'],
    summary: 'Wo der Körper des Brustbeins endet und der Schwertfortsatz beginnt.',
    point:
      'Der Vorschlag der ISB nimmt die Spitze des Schwertfortsatzes; der Körper, an dem diese Figur gemessen wurde, hat keine, die sich messen ließe.',
    use: 'Unterer vorderer Punkt für die Längsachse des Rumpfs.',
    feel: 'Fahr mit einem Finger das Brustbein hinab, bis es oben am Bauch nachgibt.',
  },
  'spinous-process-c7': {
    synonyms: ['c7', 'Höcker am Halsansatz', 'Vertebra prominens'],
    summary: 'Die Spitze des Dorns am siebten Halswirbel, der Höcker am Halsansatz.',
    point: 'Die Spitze des Dornfortsatzes am siebten Halswirbel.',
    use: 'Oberer hinterer Punkt für die Längsachse des Rumpfs.',
    feel: 'Beug den Kopf vor: der erste Höcker, der hervortritt.',
  },
  'spinous-process-t8': {
    synonyms: ['t8', 'th8', 'achter Brustwirbeldorn'],
    summary:
      'Die Spitze des Dorns am achten Brustwirbel, nahe der Höhe der unteren Spitzen der Schulterblätter.',
    point: 'Die Spitze des Dornfortsatzes am achten Brustwirbel.',
    use: 'Unterer hinterer Punkt für die Längsachse des Rumpfs.',
  },
}

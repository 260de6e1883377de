import type { ContentWords } from '../../words'

/** The ten actions in German. Places in `ranges` and `muscles` follow the English record. */
export const actions: NonNullable<ContentWords['actions']> = {
  retraction: {
    name: 'Retraktion',
    alsoCalled: 'Adduktion',
    synonyms: [
      'Adduktion des Schulterblatts',
      'Schulterblätter zusammenziehen',
      'Schultern zurück',
      'zurückziehen',
    ],
    definition:
      'Das Schulterblatt gleitet um die Rippen zurück, bis sein innerer Rand der Wirbelsäule nahe kommt. Das Schlüsselbein schwingt mit zurück, und die Pfanne schaut etwas mehr zur Seite, weil das Schulterblatt den Rippen folgt.',
    cue: 'Lass die Schulterblätter auf den Rippen zueinander gleiten, als wolltest du einen Stift zwischen ihnen halten, und lass die Schultern tief.',
    coupledMotion:
      'In sechs Retraktionsübungen in Bauchlage drehte sich das Schulterblatt auch nach außen und aufwärts und kippte nach hinten, während das Schlüsselbein zurückging und sank (Oyama 2010).',
    everydayExample: 'Strammstehen, oder nach hinten in den Mantelärmel greifen.',
    gymExample: 'Das Ende jeder Ruderbewegung.',
    ranges: [
      { text: 'Das Schlüsselbein schwingt etwa 15–30 Grad aus der Ruhe zurück' },
      { text: 'Schlüsselbein, vor und zurück zusammen: etwa 35 Grad' },
      {
        text: 'Das Schlüsselbein geht 15–29 Grad zurück, während der Arm sich hebt',
        note: 'Mit Knochenstiften 11–13 Grad zwischen 30 und 120 Grad Armhebung (Ludewig 2009).',
      },
      { text: 'Das Schulterblatt gleitet etwa 15 cm auf den Rippen, vor und zurück zusammen' },
    ],
    muscles: [
      null,
      null,
      null,
      { note: 'Zieht das Schlüsselbein zurück' },
      null,
      { note: 'Über den Oberarm' },
      { note: 'Wenig' },
      { note: 'Alle Teile' },
      null,
      { note: 'Über den Oberarm' },
    ],
  },
  protraction: {
    name: 'Protraktion',
    alsoCalled: 'Abduktion',
    synonyms: ['Abduktion des Schulterblatts', 'nach vorn reichen', 'runde Schultern', 'Schultern vor'],
    definition:
      'Das Schulterblatt gleitet um die Rippen nach vorn, und sein innerer Rand verlässt die Wirbelsäule, während das Schlüsselbein nach vorn schwingt.',
    cue: 'Schieb die Knöchel eine Handbreit weiter hinaus und lass die Schulterblätter sich um die Rippen legen.',
    coupledMotion:
      'Beim Liegestütz plus an der Wand drehte sich das Schulterblatt nach innen und abwärts, während es nach vorn glitt (Lunden 2009, mit Knochenstiften gemessen).',
    everydayExample: 'Über den Tisch nach etwas greifen; ein Faustschlag.',
    gymExample: 'Das Plus im Liegestütz plus; der gedehnte Anfang einer Ruderbewegung.',
    ranges: [
      { text: 'Das Schlüsselbein schwingt etwa 15–30 Grad aus der Ruhe nach vorn' },
      { text: 'Schlüsselbein, vor und zurück zusammen: etwa 35 Grad' },
    ],
    muscles: [null, null, null, null, { note: 'Über den Oberarm' }],
  },
  elevation: {
    name: 'Elevation',
    alsoCalled: 'Schulter\u00ADzucken',
    synonyms: ['Schulterheben', 'Schultern zu den Ohren', 'Schultern heben', 'Zucken', 'Shrug'],
    definition:
      'Das Schulterblatt gleitet die Rippen hinauf. Das Schlüsselbein hebt sich von seinem inneren Ende her, während das Schulterblatt an dessen äußerem Ende ein wenig entgegendreht und so fast aufrecht bleibt.',
    cue: 'Heb beide Schultern zu den Ohren und lass die Arme schwer.',
    coupledMotion:
      'Schulterblattheber und oberer Trapezmuskel zucken gemeinsam: Der eine kippt die Pfanne hinab, der andere über das Schlüsselbein hinauf, und die beiden Drehungen heben sich auf.',
    everydayExample: 'Ein Achselzucken; das Telefon zwischen Ohr und Schulter.',
    gymExample: 'Schulterheben mit Kurzhanteln. Beim Rudern ist es der übliche Fehler.',
    ranges: [
      {
        text: 'Hochgezogen steht die Schulter etwa 41 Grad über einer festen waagerechten Linie (SD 6; 907 Männer, Goniometer)',
        note: 'Von einer festen Linie gezählt, nicht von der Ruhe: Hinabgedrückt zeigt dieselbe Linie noch etwa 4 Grad.',
      },
      { text: 'Von hinabgedrückt bis hochgezogen: 36,9 Grad insgesamt (SD 6,2; 907 Männer)' },
      { text: 'Das Schlüsselbein hebt sich bis etwa 45 Grad' },
      { text: 'Das Schlüsselbein hebt sich bis 48 Grad' },
      {
        text: 'Das Schulterblatt gleitet 10–12 cm, auf und ab zusammen',
        note: 'Aus zweiter Hand: ein Lexikon nach Kapandji.',
      },
    ],
    muscles: [
      null,
      { note: 'Indem er das Schlüsselbein hebt' },
      null,
      null,
      null,
      null,
      { note: 'Über den Oberarm' },
    ],
  },
  depression: {
    name: 'Depression',
    alsoCalled: 'Senken der Schultern',
    synonyms: ['Schultern tief', 'Schultern senken', 'Stütz zwischen Barren'],
    definition:
      'Das Schulterblatt gleitet die Rippen hinab. In Ruhe tut das meist das Gewicht des Arms; Muskeln arbeiten, wenn das Schulterblatt gegen eine Last hinabgedrückt oder gehalten wird.',
    cue: 'Drück die Sitzfläche des Stuhls weg und lass den Hals lang werden.',
    coupledMotion:
      'Wurden Menschen gebeten, die Schulterblätter zu senken, wanderte auch die Aktivität im Trapezmuskel nach unten (r = 0,53, 20 Personen).',
    everydayExample: 'Sich mit den Händen aus dem Stuhl drücken.',
    gymExample: 'Stütz mit gestreckten Armen zwischen Barren; der Hinweis „Schultern tief“ beim Rudern.',
    ranges: [
      { text: 'Das Schlüsselbein sinkt etwa 10 Grad' },
      { text: 'Das Schlüsselbein sinkt 10–15 Grad' },
    ],
    muscles: [
      null,
      null,
      { note: 'Über den Oberarm' },
      { note: 'Untere Fasern, über den Oberarm' },
      { note: 'Über den Oberarm' },
      { note: 'Am Schlüsselbein' },
      { note: 'Nur die untersten Zacken, schwach' },
    ],
  },
  'upward-rotation': {
    name: 'Aufwärts\u00ADrotation',
    alsoCalled: 'Auswärts\u00ADdrehung',
    synonyms: [
      'Rotation nach oben',
      'Außenschwenken',
      'Pfanne hinauf',
      'Arm heben',
      'Arm über Kopf',
      'über Kopf greifen',
    ],
    definition:
      'Das Schulterblatt dreht sich in seiner eigenen Ebene: Die Pfanne schaut nach oben, und die untere Spitze schwingt nach außen und vorn.',
    cue: 'Heb den Arm und folge der unteren Spitze des Schulterblatts, wie sie zur Achsel hinausschwingt.',
    coupledMotion:
      'Sie geht mit der Kippung nach hinten einher und damit, dass das Schlüsselbein sich hebt, zurückgeht und nach hinten dreht. Zwischen 30 und 120 Grad Armhebung steigt das Schlüsselbein nur etwa 5 Grad, geht aber 12 zurück und dreht 22 bis 25 (Knochenstifte).',
    everydayExample: 'Eine Kiste auf ein hohes Regal stellen.',
    gymExample: 'Das Y des TRX YTW; Überkopfdrücken.',
    ranges: [
      { text: 'Etwa 60 Grad über die ganze Hebung des Arms' },
      { text: '0,43 Grad je Grad im Kugelgelenk beim Heben (Rhythmus 2,3 zu 1)' },
      {
        text: '29,1 Grad (SD 10,1) zwischen 25 und 125 Grad Armhebung (Rhythmus 2,4 zu 1)',
        note: 'In der Ebene des Schulterblatts.',
      },
      { text: '17,4 Grad (SD 5,1) von der Ruhe bis 90 Grad Abduktion, Arm einwärts gedreht' },
      { text: '50 Grad (SD 4,8) über die ganze Hebung in der Ebene des Schulterblatts' },
      {
        text: '28–31 Grad zwischen 30 und 120 Grad Armhebung (Knochenstifte, 12 Personen)',
        note: '28,0 in der Ebene des Schulterblatts, 28,2 nach vorn, 30,8 zur Seite; etwa 0,31–0,34 Grad je Grad des Arms.',
      },
    ],
    muscles: [
      { note: 'Der stärkste Hebel, an der unteren Spitze' },
      { note: 'Zieht das innere Ende der Schulterblattgräte hinab' },
      {
        note: 'Über das Schlüsselbein, das er hebt und zurückzieht; die meisten Lehrbücher nennen ihn Hauptbeweger',
      },
      { note: 'Hält das Schulterblatt innen, sodass es dreht, statt nach außen zu gleiten' },
    ],
  },
  'downward-rotation': {
    name: 'Abwärts\u00ADrotation',
    alsoCalled: 'Einwärts\u00ADdrehung',
    synonyms: ['Rotation nach unten', 'Pfanne hinab', 'Arm senken'],
    definition:
      'Die Drehung zurück: Die Pfanne schaut nach unten, und die untere Spitze schwingt zur Wirbelsäule hinein. Sie ist meist eine Rückkehr aus der Aufwärtsrotation; unter der Ruhelage bleibt wenig.',
    cue: 'Zieh den Ellenbogen an die Seite hinab und spür, wie die untere Spitze zur Wirbelsäule zurückschwingt.',
    coupledMotion:
      'Einen leichten Arm langsam zu senken braucht keinen Zug der Rautenmuskeln: Die Schwerkraft dreht das Schulterblatt, und die Aufwärtsdreher lassen es hinab (mechanischer Schluss).',
    everydayExample: 'Ein Paddelschlag; sich auf die Tischplatte stützen; in die Gesäßtasche greifen.',
    gymExample: 'Ein Zug von oben gegen Widerstand, mit gebeugten oder gestreckten Armen.',
    ranges: [
      { text: '0,37 Grad je Grad im Kugelgelenk beim Senken (Rhythmus 2,7 zu 1)' },
      { text: 'So viel, wie auf dem Weg hinauf gewonnen wurde: etwa 60 Grad zurück zur Ruhe' },
      {
        text: 'Eine kleine Abwärtsdrehung in den ersten 30 Grad der Hebung',
        note: 'Keine Zahl in der Zusammenfassung; eine ruhende, zweidimensionale Messung. Mit Knochenstiften ist das Schulterblatt bei 30 Grad des Arms schon etwa 15 Grad aufwärts gedreht.',
      },
    ],
    muscles: [
      null,
      null,
      { note: 'Hebt die obere Ecke' },
      { note: 'Zieht den Haken des Schulterblatts (Rabenschnabelfortsatz) hinab' },
      { note: 'Über den Oberarm' },
      { note: 'Bremst sie beim langsamen Senken gegen die Schwerkraft' },
      { note: 'Bremst sie' },
      { note: 'Bremst sie, über das Schlüsselbein' },
    ],
  },
  'posterior-tilt': {
    name: 'Kippung nach hinten',
    alsoCalled: 'posteriore Kippung',
    synonyms: ['posteriorer Tilt', 'nach hinten kippen', 'Brust hoch'],
    definition:
      'Die Oberkante des Schulterblatts lehnt sich zurück, und seine untere Spitze drückt gegen die Rippen.',
    cue: 'Heb das Brustbein, reich hinauf und drück die untere Spitze des Schulterblatts flach auf die Rippen.',
    coupledMotion:
      'Sie geht beim Heben des Arms mit der Aufwärtsrotation einher, beim Zurückziehen der Schulterblätter mit der Außenrotation.',
    everydayExample: 'Das letzte Stück eines Griffs über Kopf.',
    gymExample: 'Y in Bauchlage oder am TRX; die Haltung „Brust hoch“ beim Rudern.',
    ranges: [
      { text: 'Nimmt bis zum Ende der Armhebung stetig zu', note: 'Keine Zahl in der Zusammenfassung.' },
      { text: '3,8 Grad (SD 3,6) von der Ruhe bis 90 Grad Abduktion, Arm einwärts gedreht' },
      { text: '30 Grad (SD 13) über die ganze Hebung in der Ebene des Schulterblatts' },
      {
        text: '14–16 Grad zwischen 30 und 120 Grad Armhebung (Knochenstifte, 12 Personen)',
        note: '13,9 in der Ebene des Schulterblatts, 14,0 zur Seite, 15,8 nach vorn.',
      },
    ],
    muscles: [{ note: 'Zieht die untere Spitze an die Rippen' }, { note: 'Kleiner Hebel' }],
  },
  'anterior-tilt': {
    name: 'Kippung nach vorn',
    alsoCalled: 'anteriore Kippung',
    synonyms: ['anteriorer Tilt', 'nach vorn kippen', 'zusammensinken', 'runde Schultern'],
    definition:
      'Die Oberkante des Schulterblatts kippt über die Rippen nach vorn, und seine untere Spitze steht ab.',
    cue: 'Sink zusammen und schieb eine Hand den Rücken hinauf: Die untere Spitze des Schulterblatts steht ab.',
    coupledMotion:
      'Ein kurzer kleiner Brustmuskel wurde mit weniger Kippung nach hinten beim Armheben in Verbindung gebracht (Ludewig und Reynolds 2009); ein Vergleich schmerzfreier Menschen fand keinen Unterschied (Ebaugh 2018).',
    everydayExample: 'Zusammengesunken sitzen; die Hand auf dem Rücken.',
    gymExample:
      'Der Fehler am Ende des Ruderns, wenn der Ellenbogen am Rumpf vorbeigezerrt wird und die Schulter nach vorn rollt.',
    ranges: [{ text: 'In Ruhe ist das Schulterblatt schon etwa 10 Grad nach vorn gekippt' }],
    muscles: [{ note: 'Zieht den Haken des Schulterblatts (Rabenschnabelfortsatz) hinab und nach vorn' }],
  },
  'external-rotation': {
    name: 'Außen\u00ADrotation',
    alsoCalled: 'innerer Rand an die Rippen',
    synonyms: ['Brust öffnen', 'Pfanne zur Seite', 'innerer Rand flach'],
    definition:
      'Das Schulterblatt dreht sich um eine senkrechte Achse: Die Pfanne schaut mehr zur Seite, und der innere Rand liegt an den Rippen. Die „Auswärtsdrehung“ der Alltagssprache ist die Aufwärtsrotation, nicht dies.',
    cue: 'Öffne die Brust: Lass beide Schultern etwas mehr zur Seite schauen, bis die inneren Ränder der Schulterblätter flach liegen.',
    coupledMotion:
      'Teil jeder Retraktion: Das Schulterblatt dreht sich nach außen, während es um die Rippen zurückgleitet. Für sich allein macht sie ein Abstehen rückgängig, und das tut der vordere Sägemuskel.',
    everydayExample: 'Die Schultern an eine Wand drücken.',
    gymExample: 'Ende eines T oder W.',
    ranges: [
      { text: '7,2 Grad (SD 7,8) von der Ruhe bis 90 Grad Abduktion, Arm einwärts gedreht' },
      { text: '24 Grad (SD 12,8) über die ganze Hebung in der Ebene des Schulterblatts' },
      {
        text: 'Etwa 1 Grad zwischen 30 und 120 Grad Armhebung (Knochenstifte, 12 Personen)',
        note: 'Beim Heben nach vorn dreht sich das Schulterblatt erst 3,5 Grad einwärts, bis etwa 90 Grad, und dann zurück.',
      },
    ],
    muscles: [
      { note: 'Während das Schulterblatt zurückgezogen wird' },
      null,
      null,
      { note: 'Während der Arm sich hebt: drückt den inneren Rand an die Rippen' },
      { note: 'Hält den inneren Rand an den Rippen' },
      { note: 'Hält den inneren Rand an den Rippen' },
    ],
  },
  'internal-rotation': {
    name: 'Innen\u00ADrotation',
    alsoCalled: 'Abstehen, wenn sie zu weit geht',
    synonyms: [
      'Scapula alata',
      'abstehendes Schulterblatt',
      'Flügelschulterblatt',
      'Pfanne nach vorn',
      'umarmen',
    ],
    definition:
      'Das Schulterblatt dreht sich um eine senkrechte Achse: Die Pfanne schaut nach vorn, und der innere Rand hebt von den Rippen ab. Die „Einwärtsdrehung“ der Alltagssprache ist die Abwärtsrotation, nicht dies.',
    cue: 'Umarme einen dicken Baum: Die Pfannen drehen nach vorn, und die inneren Ränder der Schulterblätter heben sich.',
    coupledMotion:
      'Teil jeder Protraktion. Sie hat mit Absicht keinen Hauptbeweger: Nichts zieht den inneren Rand von den Rippen. Die Drehung kommt mit dem Gleiten nach vorn, und für sich allein tritt sie auf, wenn vorderer Sägemuskel oder Trapezmuskel loslassen.',
    everydayExample: 'Einen Baum umarmen.',
    gymExample: 'Liegestütz plus, oberste Stellung.',
    ranges: [
      { text: 'In Ruhe zeigt das Schulterblatt schon etwa 35 Grad vor die Frontalebene' },
      { text: '30 Grad gelten in Kliniken als neutral' },
      { text: 'Nimmt bis etwa 125 Grad im Kugelgelenk zu und kehrt dann um' },
    ],
    muscles: [
      {
        note: 'Vor allem, indem er das Schulterblatt nach vorn zieht; sein eigener Hebel um die senkrechte Achse ist in Ruhe klein',
      },
      { note: 'Versagt er, steht der innere Rand ab' },
      null,
      null,
      { note: 'Begrenzt sie' },
      { note: 'Begrenzt sie' },
    ],
  },
}

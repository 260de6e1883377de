/** What the studies of muscle activity measured, and under which load, in German by the English text. */
export const VARIANTS: Readonly<Record<string, string>> = {
  'Suspension strap low row': 'Tiefes Rudern an Gurten',
  'TRX row (ACE study)': 'TRX-Rudern (ACE-Studie)',
  'Inverted row on a fixed bar (ACE study)': 'Umgekehrtes Rudern an fester Stange (ACE-Studie)',
  'Suspension inverted row vs fixed-bar inverted row':
    'Umgekehrtes Rudern an Gurten gegen umgekehrtes Rudern an fester Stange',
  'Suspension inverted row, pronated vs supinated grip':
    'Umgekehrtes Rudern an Gurten, Obergriff gegen Untergriff',
  'Suspension inverted row, pronated grip': 'Umgekehrtes Rudern an Gurten, Obergriff',
  'Inverted row, 4 versions': 'Umgekehrtes Rudern, 4 Fassungen',
  'Inverted row vs bent-over row vs one-arm cable row':
    'Umgekehrtes Rudern gegen vorgebeugtes Rudern gegen einarmiges Rudern am Kabel',
  'Suspension-strap and stable pulling exercises': 'Zugübungen an Gurten und an festem Gerät',
  'TRX inverted row vs stable row': 'Umgekehrtes Rudern am TRX gegen Rudern an festem Gerät',
  'Rowing in a shoulder rehabilitation programme (free weight or its equipment not named in the abstract)':
    'Rudern in einem Programm zur Rehabilitation der Schulter (ob freies Gewicht oder welches Gerät, nennt die Zusammenfassung nicht)',
  'Pull-up in slings vs fixed (De Mey pull-up)': 'Klimmzug in Schlingen gegen fest (Klimmzug nach De Mey)',
  'Pulling in five arm directions': 'Ziehen in fünf Armrichtungen',
  'Low scapular row with elastic tubing, standing':
    'Tiefes Rudern für das Schulterblatt mit Gummischlauch, im Stand',
  'Low row (rehabilitation drill)': 'Tiefes Rudern (Übung der Rehabilitation)',
  'Supine pull-up (inverted row on a fixed bar)':
    'Klimmzug in Rückenlage (umgekehrtes Rudern an fester Stange)',
  'Scapular retraction against elastic resistance, arms at 0, 45, 90 and 120 degrees of abduction':
    'Retraktion gegen Gummizug, Arme in 0, 45, 90 und 120 Grad Abduktion',
  'TRX inverted row vs lying barbell row': 'Umgekehrtes Rudern am TRX gegen Langhantelrudern im Liegen',
  'Prone arm raise overhead in line with the lower trapezius':
    'Armheben über Kopf in Bauchlage, in der Flucht des unteren Trapezmuskels',
  'Prone flexion (Y) with dumbbells, thumbs up': 'Flexion in Bauchlage (Y) mit Kurzhanteln, Daumen oben',
  'Prone forward flexion, thumbs up (plyometric study)':
    'Flexion nach vorn in Bauchlage, Daumen oben (Studie zu plyometrischen Übungen)',
  'Prone arm lift, palm down': 'Armheben in Bauchlage, Handfläche nach unten',
  'Prone arm lift, neutral (thumb up)': 'Armheben in Bauchlage, neutral (Daumen oben)',
  'Prone arm lift, palm up': 'Armheben in Bauchlage, Handfläche nach oben',
  'Prone elevation, six kinetic-chain versions':
    'Elevation in Bauchlage, sechs Fassungen der kinetischen Kette',
  'Prone horizontal abduction at 75–180 degrees': 'Horizontale Abduktion in Bauchlage bei 75–180 Grad',
  'Prone Y with intended depression': 'Y in Bauchlage mit gewollter Depression',
  'Retraction with the arm overhead': 'Retraktion mit dem Arm über Kopf',
  'Arm raising in the plane of the scapula, with and without load':
    'Armheben in der Ebene des Schulterblatts, mit und ohne Last',
  'Arm raising in the plane of the scapula at 25, 50 and 75% load':
    'Armheben in der Ebene des Schulterblatts mit 25, 50 und 75 % Last',
  'Raising the arm sideways': 'Armheben zur Seite',
  'Prone Y vs side-lying external rotation and wall slide':
    'Y in Bauchlage gegen Außenrotation in Seitenlage und Gleiten an der Wand',
  'TRX Y itself': 'Das Y am TRX selbst',
  'Suspension Y': 'Y an Gurten',
  'Suspension horizontal-abduction row': 'Rudern an Gurten mit horizontaler Abduktion',
  'Prone horizontal extension with external rotation': 'Horizontale Extension in Bauchlage mit Außenrotation',
  'Prone abduction (T) with external rotation, dumbbells':
    'Abduktion in Bauchlage (T) mit Außenrotation, Kurzhanteln',
  'Seated T (people with paraplegia)': 'T im Sitzen (Menschen mit Querschnittlähmung)',
  'Prone horizontal abduction with external rotation': 'Horizontale Abduktion in Bauchlage mit Außenrotation',
  'Band pull-apart, nine versions': 'Gummiband auseinanderziehen, neun Fassungen',
  'Maximal isometric test, not the exercise: Kendall alternative rhomboid test':
    'Isometrischer Maximaltest, nicht die Übung: Kendalls zweiter Rautenmuskeltest',
  'Maximal isometric test, not the exercise: posterior-deltoid test':
    'Isometrischer Maximaltest, nicht die Übung: Test des hinteren Deltamuskels',
  'Retraction at 90 degrees of abduction, straight arm turned out vs rowing position':
    'Retraktion bei 90 Grad Abduktion, gestreckter und nach außen gedrehter Arm gegen Ruderhaltung',
  'Reverse-fly machine, neutral vs palm-down grip':
    'Reverse-Fly-Maschine, neutraler Griff gegen Handfläche nach unten',
  'I-Y-T raises taken together (ACE study)': 'I-Y-T-Heben zusammengenommen (ACE-Studie)',
  'Suspension T': 'T an Gurten',
  'Suspension high row (elbows high, as in a face pull)':
    'Hohes Rudern an Gurten (Ellenbogen hoch, wie beim Zug zum Gesicht)',
  'Prone external rotation at 90 degrees of abduction, elbow 90 degrees':
    'Außenrotation in Bauchlage bei 90 Grad Abduktion, Ellenbogen 90 Grad',
  'Standing external rotation': 'Außenrotation im Stand',
  'Prone W': 'W in Bauchlage',
  'External rotation at 90 degrees of abduction with elastic tubing':
    'Außenrotation bei 90 Grad Abduktion mit Gummischlauch',
  'External-rotation exercises, prone at 90 degrees of abduction among them':
    'Übungen der Außenrotation, darunter in Bauchlage bei 90 Grad Abduktion',
  'Cable or band face pull': 'Zug zum Gesicht an Kabel oder Band',
  'TRX W itself': 'Das W am TRX selbst',
  'Suspension W': 'W an Gurten',
  'Prone one-arm row on a bench': 'Einarmiges Rudern in Bauchlage auf einer Bank',
  'Seated cable row, shoulders allowed to slide forward':
    'Rudern im Sitzen am Kabel, die Schultern dürfen nach vorn gleiten',
  'Seated cable row, blades actively retracted':
    'Rudern im Sitzen am Kabel, Schulterblätter aktiv zurückgezogen',
  'Seated cable row (ACE study)': 'Rudern im Sitzen am Kabel (ACE-Studie)',
  'Seated cable row, trunk upright / 30 degrees forward / 20 degrees back':
    'Rudern im Sitzen am Kabel, Rumpf aufrecht / 30 Grad vor / 20 Grad zurück',
  'Seated row, wide vs narrow grip': 'Rudern im Sitzen, weiter gegen engen Griff',
  'Seated row, narrow vs wide grip': 'Rudern im Sitzen, enger gegen weiten Griff',
  'Machine row vs free-weight bent-over row': 'Rudern an der Maschine gegen freies vorgebeugtes Rudern',
  'Maximal isometric test, not the exercise: Kendall rhomboid test':
    'Isometrischer Maximaltest, nicht die Übung: Kendalls Rautenmuskeltest',
  'Maximal isometric test, not the exercise: Hislop-Montgomery rhomboid test':
    'Isometrischer Maximaltest, nicht die Übung: Rautenmuskeltest nach Hislop und Montgomery',
  'Retraction at 90 degrees of abduction, rowing position (elbow bent) vs straight arm turned out':
    'Retraktion bei 90 Grad Abduktion, Ruderhaltung (Ellenbogen gebeugt) gegen gestreckten, nach außen gedrehten Arm',
  'Seated row, blades fixed vs free': 'Rudern im Sitzen, Schulterblätter fest gegen frei',
  'Lying barbell row vs TRX inverted row': 'Langhantelrudern im Liegen gegen umgekehrtes Rudern am TRX',
  'Incline chest-supported dumbbell row itself': 'Kurzhantelrudern auf der Schrägbank selbst',
  'One-arm dumbbell row, knee on bench, trunk about 30 degrees from horizontal':
    'Einarmiges Kurzhantelrudern, Knie auf der Bank, Rumpf etwa 30 Grad aus der Waagerechten',
  'One-arm high row at a pulley, static one-leg squat':
    'Einarmiges hohes Rudern am Zugapparat, gehaltene einbeinige Kniebeuge',
  'One-arm high row at a pulley, eight stances': 'Einarmiges hohes Rudern am Zugapparat, acht Stände',
  'One-arm vs two-arm free-weight, cable and machine rows':
    'Einarmiges gegen beidarmiges Rudern mit freiem Gewicht, am Kabel und an der Maschine',
  'Bent-over barbell row, unsupported (ACE study)': 'Vorgebeugtes Langhantelrudern, ohne Stütze (ACE-Studie)',
  'Standing one-arm cable row': 'Einarmiges Rudern am Kabel im Stand',
  'Maximal isometric test, not the exercise: shoulder adduction at 30, 60 and 90 degrees of abduction':
    'Isometrischer Maximaltest, nicht die Übung: Adduktion der Schulter bei 30, 60 und 90 Grad Abduktion',
  'Lawnmower (rehabilitation drill)': '„Rasenmäher“ (Übung der Rehabilitation)',
  'Scapular retraction, mean of eight kinetic-chain versions':
    'Retraktion des Schulterblatts, Mittel von acht Fassungen der kinetischen Kette',
  'One-arm scapular retraction, arm at 80 degrees of flexion':
    'Einarmige Retraktion des Schulterblatts, Arm in 80 Grad Flexion',
  'One-arm vs two-arm bent-over row': 'Einarmiges gegen beidarmiges vorgebeugtes Rudern',
  'Dead-stop row itself': 'Das Rudern vom toten Punkt selbst',
  'body weight, 3 repetitions': 'eigenes Gewicht, 3 Wiederholungen',
  'body weight, 5 repetitions': 'eigenes Gewicht, 5 Wiederholungen',
  'body weight': 'eigenes Gewicht',
  'body weight, 4 repetitions': 'eigenes Gewicht, 4 Wiederholungen',
  tubing: 'Gummischlauch',
  'elastic resistance': 'Gummizug',
  'matched load': 'angeglichene Last',
  'dumbbell, load not visible': 'Kurzhantel, Last nicht ersichtlich',
  dumbbell: 'Kurzhantel',
  '10–12 RM estimate, two 10-s isometric holds': 'geschätztes 10–12 RM, zweimal 10 s isometrisch gehalten',
  '70% 1RM, 5 repetitions': '70 % 1RM, 5 Wiederholungen',
  '5-s isometric': '5 s isometrisch',
  '8 RM': '8 RM',
  'matched effort': 'angeglichene Anstrengung',
  'peak second of a maximal hold against the examiner':
    'stärkste Sekunde eines maximalen Haltens gegen den Untersucher',
  'maximal effort': 'maximale Anstrengung',
  'load not visible': 'Last nicht ersichtlich',
  'Borg CR10 level 8': 'Borg CR10, Stufe 8',
  'no load stated in the table': 'Tabelle nennt keine Last',
  '5-s hold': '5 s gehalten',
  'Borg 5/10': 'Borg 5/10',
  'individualised load': 'persönlich angepasste Last',
  'maximal load': 'maximale Last',
  '80% 1RM': '80 % 1RM',
}

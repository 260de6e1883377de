/** What is to be known about single figures of muscle activity, or why there is none, in German by the English text. */
export const NOTES: Readonly<Record<string, string>> = {
  'The abstract gives only the class 40–60% MVIC.': 'Die Zusammenfassung nennt nur die Klasse 40–60 % MVIC.',
  'Below the classes reported for the low row (under 40% MVIC is implied, no figure).':
    'Unter den Klassen, die für das tiefe Rudern berichtet werden (gemeint ist unter 40 % MVIC, ohne Zahl).',
  'Lower end of a printed range, 75–80.': 'Unteres Ende einer gedruckten Spanne, 75–80.',
  'Upper end of a printed range, 40–45.': 'Oberes Ende einer gedruckten Spanne, 40–45.',
  'Between 35 and 40.': 'Zwischen 35 und 40.',
  'Lower end of a printed range, 82–85.': 'Unteres Ende einer gedruckten Spanne, 82–85.',
  'Lower end of a printed range, 50–58.': 'Unteres Ende einer gedruckten Spanne, 50–58.',
  'Over 100% MVC; no exact figure.': 'Über 100 % MVC; keine genaue Zahl.',
  'Somewhere between 42 and 62.': 'Irgendwo zwischen 42 und 62.',
  'No mean in the text read; no difference between strap and bar (P > 0.05).':
    'Kein Mittelwert im gelesenen Text; kein Unterschied zwischen Gurt und Stange (P > 0,05).',
  'No mean in the text read; lower with straps than with the bar (P < 0.05).':
    'Kein Mittelwert im gelesenen Text; an Gurten niedriger als an der Stange (P < 0,05).',
  'No mean in the text read; lowest with a supinated strap grip.':
    'Kein Mittelwert im gelesenen Text; am niedrigsten an Gurten im Untergriff.',
  'No mean in the text read; highest of four row versions.':
    'Kein Mittelwert im gelesenen Text; am höchsten von vier Ruderfassungen.',
  'No mean in the text read.': 'Kein Mittelwert im gelesenen Text.',
  'No mean in the text read; inverted row highest for latissimus and upper back, with the lowest lumbar load.':
    'Kein Mittelwert im gelesenen Text; umgekehrtes Rudern am höchsten für breiten Rückenmuskel und oberen Rücken, bei der kleinsten Last auf die Lende.',
  'No mean in the text read; straps change pulling activity less than they change pushing activity.':
    'Kein Mittelwert im gelesenen Text; Gurte ändern die Aktivität beim Ziehen weniger als beim Drücken.',
  'Surface electrodes; rhomboids and middle trapezius share one pair. No mean in the text read; middle deltoid higher on straps (p = 0.016), the shared pair not among the significant row differences.':
    'Oberflächenelektroden; Rautenmuskeln und mittlerer Trapezmuskel teilen sich ein Paar. Kein Mittelwert im gelesenen Text; seitlicher Deltamuskel an Gurten höher (p = 0,016), das geteilte Paar nicht unter den bedeutsamen Unterschieden beim Rudern.',
  'Wires, % of a maximal manual muscle test. Rowing is one of four core scapular exercises (over 50% in at least three consecutive arcs counts), but the abstract does not say for which muscles; the table with the rhomboid value was not reached.':
    'Drahtelektroden, % eines maximalen Muskeltests gegen die Hand. Rudern ist eine von vier Kernübungen für das Schulterblatt (es zählen über 50 % in mindestens drei aufeinander folgenden Abschnitten), doch die Zusammenfassung sagt nicht, für welche Muskeln; die Tabelle mit dem Wert des Rautenmuskels war nicht zu bekommen.',
  'No mean in the text read; slings did not by themselves raise scapular-stabiliser activity.':
    'Kein Mittelwert im gelesenen Text; Schlingen allein hoben die Aktivität der Stabilisatoren des Schulterblatts nicht.',
  'Surface electrode, so middle trapezius may be mixed in. No mean in the text read; rhomboid signal was favoured over upper trapezius with the arm at 120 degrees of flexion.':
    'Oberflächenelektrode, der mittlere Trapezmuskel kann also beigemischt sein. Kein Mittelwert im gelesenen Text; das Signal der Rautenmuskeln war mit dem Arm in 120 Grad Flexion gegenüber dem oberen Trapezmuskel begünstigt.',
  'Wires, % MVIC, men. The abstract gives only a floor: seven of twelve exercises, this one included, exceeded 20% in every scapular stabiliser.':
    'Drahtelektroden, % MVIC, Männer. Die Zusammenfassung nennt nur eine Untergrenze: Sieben von zwölf Übungen, darunter diese, brachten jeden Stabilisator des Schulterblatts über 20 %.',
  'Surface electrodes, % MVIC, men; floor only, as for the rhomboid row.':
    'Oberflächenelektroden, % MVIC, Männer; nur die Untergrenze, wie in der Zeile des Rautenmuskels.',
  'Wires. Pointer only: the values stand in figures that were not reached.':
    'Drahtelektroden. Nur ein Hinweis: Die Werte stehen in Abbildungen, die nicht zu bekommen waren.',
  'Surface electrodes, % MVIC; 15 overhead and 15 other athletes.':
    'Oberflächenelektroden, % MVIC; 15 Menschen aus Überkopfsportarten und 15 aus anderen.',
  'Surface electrodes, % MVIC; range over the four angles. Upper trapezius was lowest against the other parts at 0 degrees.':
    'Oberflächenelektroden, % MVIC; Spanne über die vier Winkel. Der obere Trapezmuskel war gegenüber den anderen Teilen bei 0 Grad am niedrigsten.',
  'Surface electrodes, % MVIC; range over the four angles, 90 degrees the most effective for all parts.':
    'Oberflächenelektroden, % MVIC; Spanne über die vier Winkel, 90 Grad für alle Teile am wirksamsten.',
  'Surface electrodes, % MVIC; range over the four angles.':
    'Oberflächenelektroden, % MVIC; Spanne über die vier Winkel.',
  'No mean in the text read; no difference while moving, only in held positions. Feet-suspended row about 73% of the barbell 1RM.':
    'Kein Mittelwert im gelesenen Text; kein Unterschied in der Bewegung, nur in gehaltenen Stellungen. Rudern mit aufgehängten Füßen etwa 73 % des 1RM mit der Langhantel.',
  'No mean in the text read; no difference while moving, only in held positions.':
    'Kein Mittelwert im gelesenen Text; kein Unterschied in der Bewegung, nur in gehaltenen Stellungen.',
  'Surface electrodes, % MVIC; SD not visible in the summary.':
    'Oberflächenelektroden, % MVIC; SD in der Zusammenfassung nicht ersichtlich.',
  'The summary read stops before this value.': 'Die gelesene Zusammenfassung bricht vor diesem Wert ab.',
  'One electrode pair over middle trapezius and rhomboid minor together.':
    'Ein Elektrodenpaar über mittlerem Trapezmuskel und kleinem Rautenmuskel zugleich.',
  'One electrode pair over middle trapezius and rhomboid minor together; the authors found no significant effect of the retraction cue.':
    'Ein Elektrodenpaar über mittlerem Trapezmuskel und kleinem Rautenmuskel zugleich; die Autoren fanden keine bedeutsame Wirkung der Anweisung zur Retraktion.',
  'Upper end of a printed range, 35–40.': 'Oberes Ende einer gedruckten Spanne, 35–40.',
  'Lower end of a printed range, 42–62.': 'Unteres Ende einer gedruckten Spanne, 42–62.',
  'Over 100% MVC, lowest of four exercises in that class.':
    'Über 100 % MVC, am niedrigsten von vier Übungen dieser Klasse.',
  'Between 82 and 85.': 'Zwischen 82 und 85.',
  'No mean in the text read; highest with the trunk 30 degrees forward.':
    'Kein Mittelwert im gelesenen Text; am höchsten mit dem Rumpf 30 Grad nach vorn.',
  'No mean in the text read; highest with the trunk 20 degrees back.':
    'Kein Mittelwert im gelesenen Text; am höchsten mit dem Rumpf 20 Grad zurück.',
  'Effect size only: wide grip higher, ES 1.24 (concentric).':
    'Nur Effektstärke: weiter Griff höher, ES 1,24 (konzentrisch).',
  'Effect size only: wide grip higher, ES 0.90 (concentric).':
    'Nur Effektstärke: weiter Griff höher, ES 0,90 (konzentrisch).',
  'Effect size only: narrow grip higher, ES 1.08.': 'Nur Effektstärke: enger Griff höher, ES 1,08.',
  'Relative only: free-weight row 34% above the machine row (bilateral).':
    'Nur im Verhältnis: freies Rudern 34 % über der Maschine (beidarmig).',
  '% MVC, men; major or minor and electrode type not stated in the abstract. A ceiling for the muscle, not the load of the row.':
    '% MVC, Männer; ob großer oder kleiner Rautenmuskel und welche Elektroden, sagt die Zusammenfassung nicht. Eine Obergrenze für den Muskel, nicht die Last des Ruderns.',
  '% MVC, men; major or minor and electrode type not stated in the abstract. Less upper trapezius than in the Kendall tests.':
    '% MVC, Männer; ob großer oder kleiner Rautenmuskel und welche Elektroden, sagt die Zusammenfassung nicht. Weniger oberer Trapezmuskel als in den Tests nach Kendall.',
  'Wires, relative only: in the rowing position the ratio of middle trapezius to rhomboid was 22% lower (p = 0.031), so a row leans more on the rhomboids; both muscles worked together in all four positions.':
    'Drahtelektroden, nur im Verhältnis: In der Ruderhaltung lag das Verhältnis von mittlerem Trapezmuskel zu Rautenmuskel 22 % niedriger (p = 0,031), Rudern stützt sich also mehr auf die Rautenmuskeln; beide Muskeln arbeiteten in allen vier Stellungen zusammen.',
  'Effect size only: fixed higher, ES 0.66 (concentric).':
    'Nur Effektstärke: fest höher, ES 0,66 (konzentrisch).',
  'Effect size only: fixed higher, ES 0.67 (eccentric).':
    'Nur Effektstärke: fest höher, ES 0,67 (exzentrisch).',
  'Effect size only: fixed higher, ES 0.85 (eccentric).':
    'Nur Effektstärke: fest höher, ES 0,85 (exzentrisch).',
  'No study of the incline dumbbell version was found.':
    'Zur Fassung mit Kurzhanteln auf der Schrägbank wurde keine Studie gefunden.',
  'No rhomboid figure for this exercise; nearest are Fennell 2016 (wires, relative), Smith 2004 (maximal tests) and Lehman 2004 (mixed electrode).':
    'Zu dieser Übung gibt es keine Zahl für die Rautenmuskeln; am nächsten sind Fennell 2016 (Drahtelektroden, im Verhältnis), Smith 2004 (Maximaltests) und Lehman 2004 (gemischte Elektrode).',
  'The summary read stops before this value; it heads the lower-trapezius list.':
    'Die gelesene Zusammenfassung bricht vor diesem Wert ab; er führt die Liste für den unteren Trapezmuskel an.',
  '42–48% across versions.': '42–48 % über die Fassungen.',
  '63–66% across versions.': '63–66 % über die Fassungen.',
  'No mean in the text read; peak at 160 degrees (the Y).':
    'Kein Mittelwert im gelesenen Text; Gipfel bei 160 Grad (dem Y).',
  'No mean in the text read; depressing the blade while lifting raised lower and middle and cut upper trapezius.':
    'Kein Mittelwert im gelesenen Text; das Schulterblatt beim Heben zu senken, hob unteren und mittleren Trapezmuskel und minderte den oberen.',
  'Wires, no mean in the text read: of the shrugs and retractions compared, overhead retraction was highest for rhomboid major; an overhead shrug without retraction lowered it.':
    'Drahtelektroden, kein Mittelwert im gelesenen Text: Von den verglichenen Zuck- und Rückziehübungen war die Retraktion über Kopf für den großen Rautenmuskel am höchsten; Schulterzucken über Kopf ohne Retraktion senkte ihn.',
  'Surface electrodes, no mean in the text read; highest of the versions compared.':
    'Oberflächenelektroden, kein Mittelwert im gelesenen Text; am höchsten von den verglichenen Fassungen.',
  'Wires, no mean in the text read; load raised every muscle, a towel wall slide used the retractors least.':
    'Drahtelektroden, kein Mittelwert im gelesenen Text; Last hob jeden Muskel, das Gleiten mit dem Handtuch an der Wand brauchte die Rückzieher am wenigsten.',
  'Wires, no mean in the text read; activity rose with load.':
    'Drahtelektroden, kein Mittelwert im gelesenen Text; die Aktivität stieg mit der Last.',
  'Wires, no mean in the text read; activity rose with angle and load.':
    'Drahtelektroden, kein Mittelwert im gelesenen Text; die Aktivität stieg mit Winkel und Last.',
  'The only separate recording of rhomboid minor found. Wires, no mean in the text read; it rose with load and did not simply copy rhomboid major.':
    'Die einzige gefundene eigene Ableitung des kleinen Rautenmuskels. Drahtelektroden, kein Mittelwert im gelesenen Text; sie stieg mit der Last und ahmte nicht einfach den großen Rautenmuskel nach.',
  'Relative only: highest in the prone Y; the other two were 33 and 29% lower.':
    'Nur im Verhältnis: am höchsten im Y in Bauchlage; die anderen beiden lagen 33 und 29 % niedriger.',
  'No EMG study of a suspension Y was found.': 'Eine EMG-Studie zum Y an Gurten wurde nicht gefunden.',
  'No rhomboid figure for a suspension Y; the nearest wire studies are the studies listed here.':
    'Für das Y an Gurten gibt es keine Zahl der Rautenmuskeln; die nächsten Studien mit Drahtelektroden sind die hier genannten.',
  'Abstract class: over 60% MVIC.': 'Klasse der Zusammenfassung: über 60 % MVIC.',
  'Upper erector spinae, abstract class 40–60% MVIC.':
    'Oberer Rückenstrecker, Klasse der Zusammenfassung 40–60 % MVIC.',
  'Special population.': 'Besondere Gruppe.',
  'No mean in the text read; peak at 90 degrees (the T).':
    'Kein Mittelwert im gelesenen Text; Gipfel bei 90 Grad (dem T).',
  'No figure for this muscle alone: 15.3–72.6% over all five muscles and nine versions. Palm down favours the upper trapezius and the rear deltoid, palm up the infraspinatus and the lower trapezius.':
    'Keine Zahl für diesen Muskel allein: 15,3–72,6 % über alle fünf Muskeln und neun Fassungen. Handfläche nach unten begünstigt den oberen Trapezmuskel und den hinteren Deltamuskel, Handfläche nach oben den Untergrätenmuskel und den unteren Trapezmuskel.',
  '% MVC, men; major or minor and electrode type not stated in the abstract. A ceiling for the muscle, not the load of the T.':
    '% MVC, Männer; ob großer oder kleiner Rautenmuskel und welche Elektroden, sagt die Zusammenfassung nicht. Eine Obergrenze für den Muskel, nicht die Last des T.',
  'Highest rhomboid activity of eight tests, men: 4 to 30% above the three rhomboid tests (78, 71 and 52% MVC). About 82 if that gap is in points; the abstract does not print the figure.':
    'Höchste Aktivität des Rautenmuskels in acht Tests, Männer: 4 bis 30 % über den drei Rautenmuskeltests (78, 71 und 52 % MVC). Etwa 82, wenn der Abstand in Prozentpunkten gemeint ist; die Zusammenfassung druckt die Zahl nicht.',
  'Wires, relative only: the straight arm turned out favours middle trapezius over rhomboid (ratio 22% lower in the rowing position, p = 0.031); both work.':
    'Drahtelektroden, nur im Verhältnis: Der gestreckte, nach außen gedrehte Arm begünstigt den mittleren Trapezmuskel vor dem Rautenmuskel (Verhältnis in der Ruderhaltung 22 % niedriger, p = 0,031); beide arbeiten.',
  'No mean in the text read; neutral higher, against Fukunaga 2022 for this muscle.':
    'Kein Mittelwert im gelesenen Text; neutral höher, anders als bei Fukunaga 2022 für diesen Muskel.',
  'No mean in the text read; neutral higher.': 'Kein Mittelwert im gelesenen Text; neutral höher.',
  'Upper end of a printed range, 50–58.': 'Oberes Ende einer gedruckten Spanne, 50–58.',
  'Lower end of a printed range, 40–45.': 'Unteres Ende einer gedruckten Spanne, 40–45.',
  'Upper end of a printed range, 40–48.': 'Oberes Ende einer gedruckten Spanne, 40–48.',
  'Over 100% MVC, highest of eight exercises.': 'Über 100 % MVC, am höchsten von acht Übungen.',
  'No rhomboid figure for a suspension T; the nearest wire studies are the studies listed here.':
    'Für das T an Gurten gibt es keine Zahl der Rautenmuskeln; die nächsten Studien mit Drahtelektroden sind die hier genannten.',
  'Arm position not visible in the abstract.': 'Stellung des Arms in der Zusammenfassung nicht ersichtlich.',
  'Muscle list only: cuff, middle and posterior deltoid, middle and lower trapezius, rhomboids, levator.':
    'Nur eine Liste der Muskeln: Rotatorenmanschette, seitlicher und hinterer Deltamuskel, mittlerer und unterer Trapezmuskel, Rautenmuskeln, Schulterblattheber.',
  'Wires, % MVIC, men. The abstract gives only a floor of 20% for every scapular stabiliser.':
    'Drahtelektroden, % MVIC, Männer. Die Zusammenfassung nennt nur eine Untergrenze von 20 % für jeden Stabilisator des Schulterblatts.',
  'Surface electrodes, % MVIC, men; floor only.':
    'Oberflächenelektroden, % MVIC, Männer; nur die Untergrenze.',
  'Wires, as a share of maximal external rotation. Pointer only: the values were not reached.':
    'Drahtelektroden, als Anteil der maximalen Außenrotation. Nur ein Hinweis: Die Werte waren nicht zu bekommen.',
  'No EMG study of a face pull was found.': 'Eine EMG-Studie zum Zug zum Gesicht wurde nicht gefunden.',
  'No EMG study of a suspension W was found.': 'Eine EMG-Studie zum W an Gurten wurde nicht gefunden.',
  'No rhomboid figure for a suspension W; the nearest wire studies are the studies listed here.':
    'Für das W an Gurten gibt es keine Zahl der Rautenmuskeln; die nächsten Studien mit Drahtelektroden sind die hier genannten.',
  'Abstract confirms middle trapezius exceeds upper by 21–30 points.':
    'Die Zusammenfassung bestätigt, dass der mittlere Trapezmuskel 21–30 Punkte über dem oberen liegt.',
  'Abstract confirms lower trapezius exceeds upper by 13–30 points.':
    'Die Zusammenfassung bestätigt, dass der untere Trapezmuskel 13–30 Punkte über dem oberen liegt.',
  'Not given in the part read; lower than middle and lower trapezius.':
    'Im gelesenen Teil nicht angegeben; niedriger als mittlerer und unterer Trapezmuskel.',
  'Highest of eight stances; over 12.5% in all.': 'Am höchsten von acht Ständen; in allen über 12,5 %.',
  'Under 7.12% in all stances.': 'In allen Ständen unter 7,12 %.',
  'Relative only: one-arm machine/cable row 60–63% of the two-arm version.':
    'Nur im Verhältnis: einarmig an Maschine oder Kabel 60–63 % der beidarmigen Fassung.',
  'Upper end of a printed range, 82–85.': 'Oberes Ende einer gedruckten Spanne, 82–85.',
  'Upper end of a printed range, 42–62.': 'Oberes Ende einer gedruckten Spanne, 42–62.',
  'Shows the cost of an unsupported hinge.': 'Zeigt, was die ungestützte Vorbeuge kostet.',
  'Over 100% MVC.': 'Über 100 % MVC.',
  'No mean in the text read; it mainly challenged trunk twisting.':
    'Kein Mittelwert im gelesenen Text; vor allem forderte es das Halten gegen die Drehung des Rumpfs.',
  '% MVC; wires and surface electrodes were mixed and the text read does not say which this muscle had. Shows how hard the rhomboid major holds the blade when the arm is pulled down; adduction, not a row.':
    '% MVC; Draht- und Oberflächenelektroden waren gemischt, und der gelesene Text sagt nicht, welche dieser Muskel hatte. Zeigt, wie stark der große Rautenmuskel das Schulterblatt hält, wenn der Arm hinabgezogen wird; Adduktion, kein Rudern.',
  '% MVC; adduction, not a row.': '% MVC; Adduktion, kein Rudern.',
  'Wires, relative only: against the straight arm, the rowing position lowered the ratio of middle trapezius to rhomboid by 22% (p = 0.031).':
    'Drahtelektroden, nur im Verhältnis: Gegenüber dem gestreckten Arm senkte die Ruderhaltung das Verhältnis von mittlerem Trapezmuskel zu Rautenmuskel um 22 % (p = 0,031).',
  'Surface electrodes, % MVIC, overhead athletes; light work. A one-leg squat on the other leg added 3.93 points.':
    'Oberflächenelektroden, % MVIC, Menschen aus Überkopfsportarten; leichte Arbeit. Eine einbeinige Kniebeuge auf dem anderen Bein brachte 3,93 Punkte dazu.',
  'Surface electrodes, % MVIC, overhead athletes; light work.':
    'Oberflächenelektroden, % MVIC, Menschen aus Überkopfsportarten; leichte Arbeit.',
  'Surface electrodes. Class only: marked; the limits of the classes were not in the text read.':
    'Oberflächenelektroden. Nur Klasse: ausgeprägt; die Grenzen der Klassen standen nicht im gelesenen Text.',
  'Surface electrodes. Class only: moderate; the limits of the classes were not in the text read.':
    'Oberflächenelektroden. Nur Klasse: mäßig; die Grenzen der Klassen standen nicht im gelesenen Text.',
  'No mean in the text read; no difference between one arm and two.':
    'Kein Mittelwert im gelesenen Text; kein Unterschied zwischen einem Arm und zweien.',
  'No study of a dead-stop dumbbell row was found.':
    'Zum Kurzhantelrudern vom toten Punkt wurde keine Studie gefunden.',
  'No study of a dead-stop dumbbell row was found; nearest are Fennell 2016, Reed 2010 (a maximal hold) and Berckmans 2020.':
    'Zum Kurzhantelrudern vom toten Punkt wurde keine Studie gefunden; am nächsten sind Fennell 2016, Reed 2010 (ein maximales Halten) und Berckmans 2020.',
}

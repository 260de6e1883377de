import type { ContentWords } from '../../words'

/** What is commonly said about the upper back and what the evidence says, in German. */
export const claims: NonNullable<ContentWords['claims']> = {
  'claim-01': {
    claim: 'Der obere Rücken ist im Grunde eine Sache von zwei Muskeln.',
    evidence:
      'Trapezmuskel und Rautenmuskeln sind gemeint, wenn vom oberen Rücken die Rede ist. Aber Schulterblattheber, vorderer Sägemuskel, breiter Rückenmuskel, hinterer Deltamuskel, Rotatorenmanschette und die Strecker der oberen Wirbelsäule teilen sich die Arbeit jeder Übung hier.',
    betterSaid: 'Meist sind zwei Muskelgruppen gemeint; mehrere andere teilen sich die Arbeit.',
  },
  'claim-02': {
    claim: 'Beide Rautenmuskeln entspringen an den Halswirbeln.',
    evidence:
      'Nur der kleine Rautenmuskel rührt an den Hals: an C7, mit T1 und dem Nackenband. Der große entspringt an T2–T5.',
    betterSaid: 'Am letzten Halswirbel und an den obersten fünf Brustwirbeln.',
  },
  'claim-03': {
    claim: 'Die Rautenmuskeln ziehen schräg hinab und enden am inneren Rand des Schulterblatts.',
    evidence:
      'Beide ziehen schräg hinab und nach außen zum inneren Rand des Schulterblatts, von der Wurzel der Gräte bis zur unteren Spitze. „Innen“ meint den Rand zur Wirbelsäule hin, nicht die Seite, die auf den Rippen liegt.',
  },
  'claim-04': {
    claim: 'Die Rautenmuskeln ziehen die Schulterblätter zusammen.',
    evidence: 'Das nennt jede gelesene Quelle als ihre erste Wirkung.',
  },
  'claim-05': {
    claim:
      'Die Rautenmuskeln drehen das Schulterblatt einwärts, zum Beispiel, wenn der seitlich gehobene Arm sinkt.',
    evidence:
      'Sie drehen das Schulterblatt einwärts (abwärts), doch das Beispiel trägt nicht. Einen leichten Arm langsam zu senken, ist das Werk der Schwerkraft, gebremst von den Aufwärtsdrehern. Die Rautenmuskeln treiben diese Drehung nur gegen Widerstand, wie beim Zug von oben oder beim Paddelschlag (mechanischer Schluss).',
    betterSaid: 'Einwärts (abwärts) drehen sie, wenn der Arm gegen Widerstand hinabzieht.',
  },
  'claim-06': {
    claim: 'Die Rautenmuskeln heben das Schulterblatt, wenn du über Kopf greifst.',
    evidence:
      'Den inneren Rand helfen sie heben, wie beim Schulterzucken. Der Griff über Kopf aber braucht die Aufwärtsrotation durch Sägemuskel und Trapezmuskel, und der stehen die Rautenmuskeln entgegen; dort bremsen sie und halten das Schulterblatt ruhig.',
    betterSaid: 'Sie helfen, das Schulterblatt zu heben, wie beim Schulterzucken.',
  },
  'claim-07': {
    claim:
      'Der Trapezmuskel ist ein großes flaches Dreieck gleich unter der Haut, auf jeder Seite des Rückens.',
    evidence:
      'So wird er gewöhnlich beschrieben: je Seite ein flaches Dreieck, beide zusammen ein Drachenviereck.',
  },
  'claim-08': {
    claim: 'Der Trapezmuskel entspringt an den Halswirbeln und an allen zwölf Brustwirbeln.',
    evidence:
      'Er entspringt auch am Hinterhaupt und am Nackenband, und von den Halswirbeln gibt ihm in der Präparation nur C7 Halt am Knochen. T1–T12 stimmt.',
    betterSaid: 'Am Hinterhaupt, am Nackenband, an C7 und an allen zwölf Brustwirbeln.',
  },
  'claim-09': {
    claim:
      'Der Trapezmuskel zieht die Schulterblätter zusammen, hebt sie, senkt sie mit seinem unteren Teil und dreht sie nach außen.',
    evidence:
      'Alle vier sind Lehrbuchwirkungen seiner Teile. Eine Verfeinerung: Die oberen Fasern laufen fast quer zum Schlüsselbein; sie heben und kippen die Schulter, indem sie das Schlüsselbein drehen, nicht durch Zug am Schulterblatt.',
  },
  'claim-10': {
    claim: 'Rautenmuskeln und Trapezmuskel sind für gesunde Schultern und gute Haltung sehr wichtig.',
    evidence:
      'Ein schwacher oder später Trapezmuskel oder Sägemuskel geht mit Schulterbeschwerden einher; zu den Rautenmuskeln gibt es kaum Messungen. Haltungswinkel sprechen auf Übungen an; wie viel Haltung für Schmerzen bedeutet, ist offen.',
  },
  'claim-11': {
    claim: 'Kniebeuge, Bankdrücken und Kreuzheben trainieren den oberen Rücken nicht unmittelbar.',
    evidence:
      'Dort halten die Muskeln das Schulterblatt, statt die Last zu bewegen, und im Kreuzheben arbeiten sie messbar: Bei 13 Footballspielern war der obere Trapezmuskel gegen Ende des Hubs am stärksten beschäftigt, der mittlere nahe dem Boden. Ein Prozentwert für Trapezmuskel oder Rautenmuskeln war zu keiner der drei Übungen zu lesen.',
    betterSaid: 'Auch in den großen Übungen arbeiten sie, aber haltend; beim Rudern bewegen sie.',
  },
  'claim-12': {
    claim:
      'Ein starker oberer Rücken hält die Wirbelsäule bei schweren Lasten neutral und beugt so Verletzungen vor.',
    evidence:
      'Für den Weg der Stange und die Stellung des Rumpfs ist das einleuchtend, doch wurde keine Studie gefunden, die die Kraft des oberen Rückens gegen Verletzungen beim Heben prüft.',
    betterSaid: 'Ein starker oberer Rücken hilft vielleicht, in den großen Übungen die Stellung zu halten.',
  },
  'claim-13': {
    claim: 'Der obere Rücken ist die Basis, von der aus du auf der Bank und über Kopf drückst.',
    evidence:
      'Ein ruhiges Schulterblatt gilt als Basis des Drückens; eine Studie, die die Kraft des oberen Rückens mit mehr gedrücktem Gewicht verknüpft, wurde nicht gefunden.',
  },
  'claim-14': {
    claim:
      'Ein starker Nacken macht Gehirnerschütterungen seltener und leichter, auch wenn manche Forschung das Gegenteil findet.',
    evidence:
      'Bei 6704 Sportlern an Highschools ging jedes weitere Pfund Nackenkraft mit 5 % geringeren Chancen einer Gehirnerschütterung einher. In einer späteren Übersicht sahen fünf von acht Studien (zusammen 7625 Menschen) dieselbe Richtung, doch der gemeinsame Zusammenhang war klein, nicht signifikant und von sehr geringer Sicherheit. Eine Übersicht über Interventionsstudien von 2024 fügt hinzu, dass Training den Nacken stärkt, die Beschleunigung des Kopfes sich aber nicht änderte, und dass niemand Krafttraining gegen die Gehirnerschütterung selbst geprüft hatte. Das heißt „gemischt“, nicht „gegenteilig“; über die Schwere wurde nichts gezeigt.',
    betterSaid:
      'Stärkere Nacken gingen in manchen Studien mit weniger Gehirnerschütterungen einher, in anderen nicht.',
  },
  'claim-15': {
    claim: 'Ein starker Nacken und oberer Rücken schützen dich vor einem Schlag gegen den Kopf.',
    evidence:
      'Die Studien maßen die Kraft des Nackens; von den gelesenen prüfte keine den oberen Rücken. In Interventionsstudien minderte ein stärkerer Nacken die Beschleunigung des Kopfes nicht (geringe oder sehr geringe Sicherheit).',
  },
  'claim-16': {
    claim: 'Ein muskulöser Nacken hilft dir, nicht in eine schlechte Haltung zu rutschen.',
    evidence:
      'Übungsprogramme verschieben bei Menschen, die den Kopf schon vorn tragen, die Winkel von Kopf und Schultern tatsächlich (Übersichten von 2018 und 2024), doch das Verzerrungsrisiko der Studien ist oft hoch. Die Muskelmasse des Nackens selbst und die Vorbeugung wurden nicht geprüft.',
  },
  'claim-17': {
    claim: 'Mit jedem Zoll, den der Kopf weiter vorn sitzt, kommen zehn Pfund Last auf den Nacken.',
    evidence:
      'Die Richtung stimmt, doch hinter der Zahl steht keine Messung, die sich zurückverfolgen ließe: eine Faustregel, die Kapandji zugeschrieben wird, dessen Seite nicht zu bekommen war. Das eine gelesene Modell handelt vom Beugen des Kopfes, nicht vom Vorschieben: 10–12 Pfund aufrecht, 27 bei 15 Grad, 40 bei 30, 49 bei 45, 60 bei 60 (englische Pfund, je etwa 0,45 kg); und über sein Verfahren sagt es wenig. Der Kopf wird nicht schwerer: Was wächst, sind die Kraft der Muskeln und der Druck auf die Gelenke.',
    betterSaid:
      'Je weiter vorn der Kopf, desto schwerer arbeitet der Nacken; ein Modell gibt die Last mit etwa 27 englischen Pfund (12 kg) bei 15 Grad und 60 (27 kg) bei 60 Grad an.',
  },
  'claim-18': {
    claim:
      'In zusammengesunkener Haltung werden die Muskeln des oberen Rückens lang, schwach und abgeschaltet.',
    evidence:
      'Studenten mit vorgeschobenem Kopf oder runden Schultern hatten einen schwächeren unteren Trapezmuskel (0,15 gegen 0,20 N je Körpergewicht), aber keinen schwächeren oberen. Eine andere Studie fand nur einen in Ruhe dünneren Sägemuskel. Beide sahen einen einzigen Zeitpunkt; weder Länge noch „Hemmung“ wurde geprüft.',
  },
  'claim-19': {
    claim: 'Schlechte Haltung macht Verletzungen von Schulter und Rücken wahrscheinlicher.',
    evidence:
      'Eine Studie zu Verletzungen wurde nicht gefunden. Zu Schmerzen findet eine Übersicht über 15 Studien, dass Erwachsene mit Nackenschmerzen den Kopf weiter vorn tragen (etwa 5 Grad) und mehr davon mit mehr Schmerz einhergeht, nicht aber bei Jugendlichen. Was zuerst kommt, ist unbekannt.',
    betterSaid:
      'Erwachsene mit Nackenschmerzen tragen den Kopf eher weiter vorn; ob Haltung Verletzungen verursacht, ist nicht bekannt.',
  },
  'claim-20': {
    claim: 'Beim Rudern an Gurten stellst du die Last ein, indem du die Füße setzt.',
    evidence:
      'Die gemessene Last auf den Gurten stieg von 37 % des Körpergewichts bei 30 Grad Neigung aus der Senkrechten auf 79 % bei 75 Grad. Füße zum Anker hin ist schwerer, von ihm weg leichter.',
  },
  'claim-21': {
    claim: 'Rudern an Gurten fordert den oberen Rücken und den Bizeps.',
    evidence:
      'Tiefes Rudern an Gurten brachte mittleren Trapezmuskel, breiten Rückenmuskel und hinteren Deltamuskel auf 40–60 % des Maximums. Auch der Bizeps arbeitet, an Gurten aber weniger als unter einer Stange.',
  },
  'claim-22': {
    claim: 'Mit gestützter Brust sammelt sich die Arbeit im oberen Rücken.',
    evidence:
      'Rudern an der Maschine verlangt dem Rückenstrecker weniger ab als freies vorgebeugtes Rudern. Dass die Stütze die Aktivität des oberen Rückens selbst hebt, zeigte nichts Gelesenes.',
  },
  'claim-23': {
    claim: 'Jeden Arm mit eigener Hantel zu trainieren, gleicht Unterschiede der Seiten aus.',
    evidence:
      'Das ist vernünftig, und eine Studie an Kniestreckern sah die Unterschiede schrumpfen, wenn die Beine getrennt trainiert wurden. Eine Untersuchung zum Rudern wurde nicht gefunden.',
  },
  'claim-24': {
    claim: 'Verschiedene Zugwinkel trainieren verschiedene Bereiche des oberen Rückens.',
    evidence:
      'Neigung des Rumpfs und Griffweite verschieben den Schwerpunkt tatsächlich zwischen den Teilen des Trapezmuskels und dem breiten Rückenmuskel.',
  },
  'claim-25': {
    claim: 'Das Y-T-W ist vor allem eine Übung für den oberen Trapezmuskel und die Rautenmuskeln.',
    evidence:
      'Der obere Trapezmuskel ist stark aktiv (66–79 % des Maximums in T und Y in Bauchlage, aus zweiter Hand; über 60 % beim hohen und weiten Rudern an Gurten). Mittlerer und unterer Trapezmuskel und hinterer Deltamuskel sind es aber ebenso oder mehr. Ein Prozentwert für die Rautenmuskeln war zu diesen Bewegungen nicht zu lesen.',
    betterSaid: 'Es trainiert den ganzen Trapezmuskel, die hintere Schulter und die Rotatorenmanschette.',
  },
  'claim-26': {
    claim: 'Das Y-T-W ist hervorragend, um schlechte Haltung zu richten.',
    evidence:
      'Programme mit solchen Übungen verbessern Haltungswinkel in einigen Wochen. Das Y-T-W allein wurde nicht geprüft, und nichts Gelesenes zeigt, dass die Änderung bleibt.',
  },
  'claim-27': {
    claim: 'Einarmiges Rudern trainiert auch den Rumpf ein wenig, weil die Last außermittig liegt.',
    evidence:
      'Beidarmiges Rudern brauchte nur 37–41 % der Aktivität, die der äußere schräge Bauchmuskel beim einarmigen zeigte. Die Rückenstrecker allerdings arbeiteten beim einarmigen an Maschine und Kabel weniger, und die Hand auf der Bank nimmt einen Teil der Verdrehung weg (nicht gemessen).',
  },
  'claim-28': {
    claim: 'Rudern vom toten Punkt geht durch einen größeren Weg als anderes Rudern.',
    evidence:
      'Gezeigt wurde das nicht: Arm und Schulterblatt können bei jedem einarmigen Rudern, das bis in die volle Dehnung geht, ebenso weit reisen. Der Anfang am Boden sorgt nur dafür, dass es geschieht.',
  },
  'claim-29': {
    claim: 'Rudern vom toten Punkt erlaubt etwas mehr Gewicht als anderes Kurzhantelrudern.',
    evidence:
      'Einleuchtend, weil der Griff bei jeder Wiederholung ruht; doch der Anfang aus dem Stillstand nimmt auch den Schwung. Geprüft wurde es in nichts Gelesenem.',
  },
  'claim-30': {
    claim: 'Alle vier Übungen trainieren auch den Bizeps.',
    evidence:
      'Das gilt für das Rudern und für die ziehende Hälfte des W. Y und T mit gestreckten Armen verlangen den Ellenbogenbeugern wenig ab, und der Bizeps war beim Rudern im Sitzen nur mäßig aktiv (18–20 % des Maximums).',
  },
}

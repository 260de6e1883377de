import type { ContentWords } from '../../words'

/** What the muscles' cards say first, in German, and German words to find them by. The details stay English so far. */
export const muscleTexts: NonNullable<ContentWords['muscleTexts']> = {
  trapezius: {
    summary:
      'Eine breite, flache Platte vom Schädel bis zur Mitte des Rückens, deren Drittel das Schulterblatt heben, zurückziehen, senken und drehen.',
    synonyms: ['Trapezius', 'Kapuzenmuskel', 'Kappenmuskel', 'Nackenmuskel', 'traps', 'Schulterzucken'],
  },
  'trapezius-descending': {
    summary:
      'Der Hang zwischen Hals und Schulter: Er hebt das äußere Ende des Schlüsselbeins und hilft so, die Schulter hinaufzukippen.',
    synonyms: ['oberer Trapezius', 'absteigender Teil', 'Nacken', 'Schulterzucken'],
  },
  'trapezius-transverse': {
    summary: 'Das starke, waagerechte Band zwischen den Schulterblättern, das sie zusammenzieht.',
    synonyms: ['mittlerer Trapezius', 'querer Teil'],
  },
  'trapezius-ascending': {
    summary:
      'Das unterste Drittel, das von der Mitte des Rückens aufsteigt: Es zieht das Schulterblatt hinab und hilft, seine Pfanne aufwärts zu drehen, wenn der Arm sich hebt.',
    synonyms: ['unterer Trapezius', 'aufsteigender Teil'],
  },
  'rhomboid-major': {
    summary:
      'Der größere von zwei schrägen Gurten unter dem Trapezmuskel: Er zieht das Schulterblatt zur Wirbelsäule und dreht seine Pfanne hinab.',
    synonyms: ['Rautenmuskel', 'Rautenmuskeln', 'Rhomboideus', 'Schulterblätter zusammenziehen'],
  },
  'rhomboid-minor': {
    summary:
      'Der kleine obere Partner des großen Rautenmuskels: Er tut dieselbe Arbeit und beginnt als einziger der beiden am Hals.',
    synonyms: ['Rautenmuskel', 'Rautenmuskeln', 'Rhomboideus'],
  },
  'levator-scapulae': {
    summary:
      'Ein Gurt vom oberen Hals zur oberen Ecke des Schulterblatts: Er hebt das Schulterblatt oder neigt den Hals zur Seite, wenn das Schulterblatt festgehalten ist.',
    synonyms: ['Levator', 'Heber des Schulterblatts', 'Schulterzucken'],
  },
  'serratus-anterior': {
    summary:
      'Ein Fächer von Zacken von den Rippen zum inneren Rand des Schulterblatts: Er zieht das Schulterblatt um die Rippen nach vorn und schwingt seine Pfanne hinauf.',
    synonyms: ['Serratus', 'Sägemuskel', 'Boxermuskel', 'vorderer Säger'],
  },
  'serratus-anterior-superior': {
    summary:
      'Die kurze, dicke oberste Zacke: Sie verankert die obere Ecke des Schulterblatts an den ersten Rippen.',
    synonyms: ['Sägemuskel oben'],
  },
  'serratus-anterior-intermediate': {
    summary: 'Die dünne mittlere Platte, die das Schulterblatt am geradesten nach vorn zieht.',
    synonyms: ['Sägemuskel Mitte'],
  },
  'serratus-anterior-inferior': {
    summary:
      'Die starken unteren Finger, die die untere Spitze des Schulterblatts nach außen schwingen, wenn der Arm hinaufgeht.',
    synonyms: ['Sägemuskel unten'],
  },
  'pectoralis-minor': {
    summary:
      'Ein kleines Dreieck unter dem großen Brustmuskel, das die Vorderseite des Schulterblatts hinab und nach vorn zieht.',
    synonyms: ['kleiner Pectoralis', 'Brust'],
  },
  subclavius: {
    summary:
      'Ein fingergroßer Muskel unter dem Schlüsselbein, der es ruhig hält, während der Arm sich bewegt.',
    synonyms: ['Schlüsselbeinmuskel'],
  },
  'latissimus-dorsi': {
    summary:
      'Der breiteste Muskel des Rückens: Er zieht den Arm hinab und zurück und nimmt über den Arm das Schulterblatt mit.',
    synonyms: ['Lat', 'Latissimus', 'großer Rückenmuskel', 'lats'],
  },
  'teres-major': {
    summary:
      'Ein runder Strang vom unteren Ende des Schulterblatts zum Arm, der den Arm heran- und zurückzieht.',
    synonyms: ['großer runder Armmuskel', 'kleiner Helfer des Lat'],
  },
  'teres-minor': {
    summary:
      'Ein schlanker Muskel der Rotatorenmanschette, der den Arm nach außen dreht und die Kugel in die Pfanne setzt.',
    synonyms: ['kleiner runder Armmuskel', 'Rotatorenmanschette'],
  },
  infraspinatus: {
    summary:
      'Der wichtigste Auswärtsdreher des Arms; er füllt die Rückseite des Schulterblatts unter seiner Gräte.',
    synonyms: ['Rotatorenmanschette', 'Außenrotator'],
  },
  supraspinatus: {
    summary:
      'Der Muskel der Rotatorenmanschette oben auf dem Schulterblatt: Er hilft dem Deltamuskel, den Arm zu heben, und hält die Kugel in der Mitte der Pfanne.',
    synonyms: ['Rotatorenmanschette'],
  },
  subscapularis: {
    summary:
      'Der verborgene Muskel der Rotatorenmanschette, zwischen Schulterblatt und Rippen, der den Arm einwärts dreht.',
    synonyms: ['Rotatorenmanschette', 'Innenrotator'],
  },
  deltoid: {
    summary:
      'Die Kappe der Schulter, deren vorderes, seitliches und hinteres Drittel den Arm nach vorn, zur Seite und zurück bewegen.',
    synonyms: ['Delta', 'Schultermuskel', 'Schulter', 'delts'],
  },
  'deltoid-clavicular': {
    summary: 'Die Vorderseite der Schulterkappe, die den Arm nach vorn hebt.',
    synonyms: ['vordere Schulter'],
  },
  'deltoid-acromial': {
    summary: 'Die Seite der Schulterkappe, die den Arm seitlich hebt.',
    synonyms: ['seitliche Schulter'],
  },
  'deltoid-spinal': {
    summary:
      'Die Rückseite der Schulterkappe: Sie arbeitet bei jedem Rudern, am meisten mit weiten Ellenbogen.',
    synonyms: ['hintere Schulter'],
  },
  'pectoralis-major': {
    summary:
      'Der große Brustmuskel, der den Arm vor den Körper umarmt und so dem Zusammenziehen am Ende des Ruderns entgegensteht.',
    synonyms: ['Brust', 'Brustmuskel', 'Pectoralis', 'pecs'],
  },
  'pectoralis-major-clavicular': {
    summary: 'Die oberen Brustfasern, die den Arm nach vorn heben.',
    synonyms: ['obere Brust'],
  },
  'pectoralis-major-sternocostal': {
    summary: 'Die Hauptplatte der Brust, die den Arm vor den Körper heranzieht.',
    synonyms: ['mittlere Brust'],
  },
  'pectoralis-major-abdominal': {
    summary: 'Ein dünner unterster Streifen der Brust, der den Arm hinabzieht.',
    synonyms: ['untere Brust'],
  },
  'biceps-brachii': {
    summary:
      'Der zweiköpfige Muskel, der den Ellenbogen beugt und die Handfläche nach oben dreht: Er hilft bei jedem Rudern, aber wenig im Y und T mit gestreckten Armen.',
    synonyms: ['zweiköpfiger Armmuskel', 'Armbeuger', 'biceps'],
  },
  'biceps-brachii-long': {
    summary: 'Der äußere Kopf, dessen Sehne über die Kugel der Schulter läuft.',
    synonyms: ['langer Bizepskopf'],
  },
  'biceps-brachii-short': {
    summary: 'Der innere Kopf, der am Haken des Schulterblatts hängt.',
    synonyms: ['kurzer Bizepskopf'],
  },
  brachialis: {
    summary: 'Das Arbeitspferd, das den Ellenbogen beugt, unter dem Bizeps.',
    synonyms: ['Brachialis', 'Oberarmmuskel'],
  },
  brachioradialis: {
    summary:
      'Der Muskel auf der Daumenseite des Unterarms, der den Ellenbogen am besten mit dem Daumen oben beugt, wie beim Rudern an Gurten und mit Hanteln.',
    synonyms: ['Speichenmuskel', 'Unterarm'],
  },
  'triceps-brachii': {
    summary:
      'Der dreiköpfige Muskel, der den Ellenbogen streckt; sein langer Kopf reicht auch zum Schulterblatt und hilft, den Arm zurückzuziehen.',
    synonyms: ['dreiköpfiger Armmuskel', 'Armstrecker', 'triceps'],
  },
  'triceps-brachii-long': {
    summary: 'Der innere Kopf hinten am Arm, der beim Rudern auch hilft, den Arm zurückzuziehen.',
    synonyms: ['langer Trizepskopf'],
  },
  'triceps-brachii-lateral': {
    summary: 'Der äußere Kopf, für kräftiges Strecken des Ellenbogens.',
    synonyms: ['seitlicher Trizepskopf'],
  },
  'triceps-brachii-medial': {
    summary: 'Der tiefe Kopf, der auf dem Knochen liegt.',
    synonyms: ['innerer Trizepskopf'],
  },
  coracobrachialis: {
    summary: 'Ein schlanker Helfer auf der Innenseite des Arms, der den Arm nach vorn hebt und heranhält.',
    synonyms: ['Rabenschnabel-Arm-Muskel'],
  },
  sternocleidomastoid: {
    summary:
      'Das Seil von Brustbein und Schlüsselbein zum Knochen hinter dem Ohr: Eine Seite dreht das Gesicht zur anderen, beide zusammen bringen den Kopf nach vorn.',
    synonyms: ['Kopfnicker', 'großer Kopfwender', 'Halsmuskel'],
  },
  'splenius-capitis': {
    summary: 'Ein flacher Halsmuskel wie eine Binde, der den Kopf zurückzieht und zu seiner Seite dreht.',
    synonyms: ['Riemenmuskel', 'Nacken'],
  },
  'semispinalis-capitis': {
    summary: 'Die starke Säule hinten am Hals, die den Kopf vor dem Vornüberfallen bewahrt.',
    synonyms: ['Halbdornmuskel', 'Nacken'],
  },
  'erector-spinae': {
    summary:
      'Drei Kabel neben der Wirbelsäule, die den Rumpf aufrichten und halten, wenn du dich in der Hüfte beugst.',
    synonyms: ['Erector spinae', 'Rückenmuskeln', 'unterer Rücken'],
  },
  'iliocostalis-lumborum': {
    summary: 'Der untere Lauf der äußeren Säule, vom Becken zu den unteren Rippen.',
    synonyms: ['unterer Rücken'],
  },
  'iliocostalis-thoracis': {
    summary: 'Der obere Lauf der äußeren Säule, von den unteren zu den oberen Rippen.',
    synonyms: ['Rückenstrecker'],
  },
  'longissimus-thoracis': {
    summary: 'Die lange mittlere Säule und die stärkste der drei.',
    synonyms: ['Rückenstrecker'],
  },
  'spinalis-thoracis': {
    summary: 'Die dünne innere Säule, von der Spitze eines Wirbels zur Spitze eines anderen.',
    synonyms: ['Rückenstrecker'],
  },
}

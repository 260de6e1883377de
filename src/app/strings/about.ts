/** Words of the page about the product; fetched with it. English: see `en.ts`. */
export const aboutStrings = {
  title: 'About Scapulab',
  lead: 'A figure of the upper body that is built from measurements, moves by mechanics, and shows its sources.',
  parts: [
    {
      title: 'How it is made',
      paragraphs: [
        'Every bone, ligament and muscle is generated from a table of figures: points, lengths, widths, radii. They were measured on the scans of one adult man, or taken from published anthropometry. No surface of a scan is in here.',
        'The shoulder blade is solved, not animated: the collarbone keeps its length, the inner edge of the blade stays on the ribs, a ligament couples the two. When the arm goes up, the girdle follows the rhythm that pins in the bones of volunteers have shown (Ludewig and colleagues, 2009).',
      ],
    },
    {
      title: 'How to read it',
      paragraphs: [
        'What textbooks and studies say of a muscle stands with its sources. What the mechanics compute stands beside it and is never mixed in. Where nothing is known, the page says so.',
        'Muscle activity in exercises is what electrodes measured in the named studies, in per cent of a maximal contraction. People, loads and methods differ between studies, so compare within one before you compare across.',
      ],
    },
    {
      title: 'What it is not',
      paragraphs: [
        'It is one body, standing, of one build. Yours differs, and so do blades: a few degrees and a centimetre either way are ordinary.',
        'Muscles follow their bones; their force is not computed. Poses of the exercises are solved from geometry, because no motion study of them was found.',
        'It is for learning. It is no medical device and no advice for treatment.',
      ],
    },
    {
      title: 'Licences',
      paragraphs: [
        'Code: MIT. Figures measured on BodyParts3D 4.0, © The Database Center for Life Science, CC BY 4.0. Muscle figures compared with the DAS arm model (MIT licence), which goes back to the Delft dissections. Typefaces: Inter and Source Serif 4, SIL Open Font License.',
        'Nothing you do here leaves this device: no account, no cookies, no other host.',
      ],
    },
  ],
  sources: (count: number) => `All ${count} sources`,
} as const

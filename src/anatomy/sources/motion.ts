import type { Source } from '../types'

/** Where figures of the motion of blade, collarbone and arm come from. */
export const MOTION_SOURCES: readonly Source[] = [
  {
    id: 'johnson-1994',
    citation:
      'Johnson G, Bogduk N, Nowitzke A, House D. Anatomy and actions of the trapezius muscle. Clin Biomech 1994;9(1):44–50',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23916077/',
    kind: 'dissection study',
    seen: true,
    note: 'Abstract read; further detail read in Hammer 2004.',
  },
  {
    id: 'hammer-2004',
    citation: 'Hammer W. The upper trapezius does not elevate the shoulder. Dynamic Chiropractic 2004;22(5)',
    url: null,
    kind: 'commentary',
    seen: true,
    note: 'Commentary on the dissection of Johnson et al.',
  },
  {
    id: 'neumann-2019',
    citation:
      'Neumann DA, Camargo PR. Kinesiologic considerations for targeting activation of scapulothoracic muscles – part 1: serratus anterior. Braz J Phys Ther 2019;23(6):459–466',
    url: 'http://www.rbf-bjpt.org.br/en-kinesiologic-considerations-for-targeting-activation-avance-S1413355518310761',
    kind: 'review',
    seen: true,
    note: 'Abstract only.',
  },
  {
    id: 'camargo-2019',
    citation:
      'Camargo PR, Neumann DA. Kinesiologic considerations for targeting activation of scapulothoracic muscles – part 2: trapezius. Braz J Phys Ther 2019;23(6):467–475',
    url: 'https://doi.org/10.1016/j.bjpt.2019.01.011',
    kind: 'review',
    seen: true,
    note: 'Abstract only.',
  },
  {
    id: 'jkema-lt-2025',
    citation: 'Study of the lower trapezius and thoracic extension. J Musculoskelet Sci Technol 2025;9(1):19',
    url: 'https://www.jkema.org/archive/view_article?pid=jkema-9-1-19',
    kind: 'research article',
    seen: true,
    note: 'Introduction only: the lower trapezius as adductor, depressor and posterior tilter. The title here is a description.',
  },
  {
    id: 'projanat-scapula',
    citation: 'Project Anatomy, chapter 13: movements of the scapula',
    url: 'http://oganatomy.org/projanat/gross/13/nine.htm',
    kind: 'anatomy reference',
    seen: true,
    note: null,
  },
  {
    id: 'yomokerst-st',
    citation: 'Yomokerst archive. Scapulothoracic joint: movements',
    url: 'https://yomokerst.com/The%20Archive/Anatomy/Joints/UE%20Joints/scapulothoracic_joint.html',
    kind: 'teaching notes',
    seen: true,
    note: null,
  },
  {
    id: 'gizmo-girdle',
    citation: 'Study notes after Marieb: actions on the shoulder girdle',
    url: 'https://gizmo.ai/community/deck/17411424?featureId=10',
    kind: 'teaching notes',
    seen: true,
    note: 'Secondary notes; used only where they agree with other tables.',
  },
  {
    id: 'acland',
    citation: 'Acland’s Video Atlas of Human Anatomy, 1.1.3: movements of the clavicle and scapula',
    url: 'https://aclandanatomy.com/multimediaplayer.aspx?multimediaid=10528035',
    kind: 'anatomy reference',
    seen: true,
    note: 'Transcript read.',
  },
  {
    id: 'struyf-2011',
    citation:
      'Struyf F, Nijs J, Baeyens JP, Mottram S, Meeusen R. Scapular positioning and movement in unimpaired shoulders, shoulder impingement syndrome, and glenohumeral instability. Scand J Med Sci Sports 2011;21:352–358',
    url: 'https://doi.org/10.1111/j.1600-0838.2010.01274.x',
    kind: 'review',
    seen: true,
    note: 'Abstract only.',
  },
  {
    id: 'isrn-2012-posture',
    citation:
      'Intratherapist reliability in the rating of scapula posture in multiple planes of reference. ISRN 2012, article 957389',
    url: 'https://www.hindawi.com/journals/isrn/2012/957389/tab1/',
    kind: 'research article',
    seen: true,
    note: 'Table 1 read.',
  },
  {
    id: 'braman-2009',
    citation:
      'Braman JP, Engel SC, LaPrade RF, Ludewig PM. In vivo assessment of scapulohumeral rhythm during unconstrained overhead reaching in asymptomatic subjects. J Shoulder Elbow Surg 2009;18(6):960–967',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2841046',
    kind: 'research article',
    seen: true,
    note: 'Abstract read (bone pins).',
  },
  {
    id: 'ludewig-2004',
    citation:
      'Ludewig PM, Behrens SA, Meyer SM, Spoden SM, Wilson LA. Three-dimensional clavicular motion during arm elevation: reliability and descriptive data. J Orthop Sports Phys Ther 2004;34(3):140–149',
    url: 'https://experts.umn.edu/en/publications/three-dimensional-clavicular-motion-during-arm-elevation-reliabil',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'ludewig-reynolds-2009',
    citation:
      'Ludewig PM, Reynolds JF. The association of scapular kinematics and glenohumeral joint pathologies. J Orthop Sports Phys Ther 2009;39(2):90–104',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2730194',
    kind: 'review',
    seen: true,
    note: 'Synopsis only.',
  },
  {
    id: 'mcclure-2001',
    citation:
      'McClure PW, Michener LA, Sennett BJ, Karduna AR. Direct 3-dimensional measurement of scapular kinematics during dynamic movements in vivo. J Shoulder Elbow Surg 2001;10(3):269–277',
    url: 'https://doi.org/10.1067/mse.2001.112954',
    kind: 'research article',
    seen: false,
    note: 'Values recalled from the paper, not read.',
  },
  {
    id: 'dayanidhi-2005',
    citation:
      'Dayanidhi S, Orlin M, Kozin S, Duff S, Karduna A. Scapular kinematics during humeral elevation in adults and children. Clin Biomech 2005;20:600–606',
    url: 'https://www.scholars.northwestern.edu/en/publications/scapular-kinematics-during-humeral-elevation-in-adults-and-childr',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'morais-2013',
    citation:
      'Morais NV, Pascoal AG. Scapular positioning assessment: is side-to-side comparison clinically acceptable? Man Ther 2013;18:46–53',
    url: 'https://doi.org/10.1016/j.math.2012.07.001',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'borsa-2003',
    citation:
      'Borsa PA, Timmons MK, Sauers EL. Scapular-positioning patterns during humeral elevation in unimpaired shoulders. J Athl Train 2003;38(1):12–17',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC155505',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'hallaceli-scapula',
    citation:
      'Hallaceli H, Cimbiz A, Cavlak U, Gunal I. Active range of scapular elevation and depression in healthy men (n = 907). Joint Diseases and Related Surgery, abstract 517',
    url: 'https://jointdrs.org/abstract/517',
    kind: 'research article',
    seen: true,
    note: 'Abstract read. Elevation and depression were evidently both measured above one fixed line.',
  },
  {
    id: 'lunden-2009',
    citation:
      'Lunden JB, Braman JP, LaPrade RF, Ludewig PM. Shoulder kinematics during the wall push-up plus exercise. J Shoulder Elbow Surg 2010;19(2):216–223 (online 2009)',
    url: 'https://doi.org/10.1016/j.jse.2009.06.003',
    kind: 'research article',
    seen: true,
    note: 'Abstract read (bone pins, n = 12).',
  },
  {
    id: 'oyama-2010',
    citation:
      'Oyama S, Myers JB, Wassinger CA, Lephart SM. Three-dimensional scapular and clavicular kinematics and scapular muscle activity during retraction exercises. J Orthop Sports Phys Ther 2010;40(3):169–179',
    url: 'https://scholars.uky.edu/en/publications/three-dimensional-scapular-and-clavicular-kinematics-and-scapular',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; it gives the direction of every motion but no figures.',
  },
  {
    id: 'gpn-sc-joint',
    citation: 'GPnotebook. Sternoclavicular joint: movements',
    url: 'https://nursing-notebook.com/en-gb/simplepage.cfm?ID=-1691025330&linkID=31682',
    kind: 'anatomy reference',
    seen: true,
    note: null,
  },
  {
    id: 'heathfulguide-sc',
    citation: 'Kinematics of the sternoclavicular joint (teaching blog, 2025)',
    url: 'https://heathfulguide.blogspot.com/2025/03/kinematics-of-sternoclavicular-sc-joint.html',
    kind: 'blog',
    seen: true,
    note: null,
  },
  {
    id: 'exedulab-sc',
    citation: 'ExEduLab. Shoulder joint anatomy: sternoclavicular joint',
    url: 'https://www.exedulab.com.au/shoulder-joint-anatomy/',
    kind: 'teaching notes',
    seen: true,
    note: null,
  },
  {
    id: 'wu-2005',
    citation:
      'Wu G et al. ISB recommendation on definitions of joint coordinate systems of various joints for the reporting of human joint motion – Part II: shoulder, elbow, wrist and hand. J Biomech 2005;38:981–992',
    url: 'https://doi.org/10.1016/j.jbiomech.2004.05.042',
    kind: 'standard',
    seen: false,
    note: 'The axes were read in a reproduction; the signs follow from them.',
  },
  {
    id: 'jssm-wu-axes',
    citation:
      'Local coordinate systems of thorax, scapula and humerus after Wu et al. 2005. J Sports Sci Med 2012;11:676, Table 2',
    url: 'https://jssm.org/mobile/ShowTable.php?TableId=table002&jid=jssm-11-676.xml',
    kind: 'research article',
    seen: true,
    note: 'Table read.',
  },
  {
    id: 'kapandji',
    citation: 'Kapandji IA. The Physiology of the Joints, vol. 1 (upper limb) and vol. 3 (spine)',
    url: null,
    kind: 'textbook',
    seen: false,
    note: 'Recalled, not read.',
  },
  {
    id: 'gaffney-2014',
    citation:
      'Gaffney BM, Maluf KS, Curran-Everett D, Davidson BS. Associations between cervical and scapular posture and the spatial distribution of trapezius muscle activity. J Electromyogr Kinesiol 2014',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9717492',
    kind: 'research article',
    seen: true,
    note: 'Abstract read: high-density surface recordings, n = 20.',
  },
  {
    id: 'ludewig-2009-table',
    citation:
      'Ludewig PM, Phadke V, Braman JP et al. Motion of the shoulder complex during multiplanar humeral elevation. J Bone Joint Surg Am 2009;91(2):378–389: mean angle tables (12 adults, bone pins), as collected by the Spartacus shoulder kinematics dataset',
    url: 'https://github.com/Spartacus-shoulder-kinematics-dataset/shoulder-kinematics',
    kind: 'data',
    seen: true,
    note: 'Table read: 30 to 120 degrees in three planes. Its scapula axes run from the root of the spine to the acromioclavicular joint. The resting pose is not in it.',
  },
  {
    id: 'das-paths',
    citation:
      'DAS arm model muscle paths after the Delft dissections (Chadwick, Blana, Kirsch, van den Bogert. IEEE Trans Biomed Eng 2014;61(7):1947-1956)',
    url: 'https://github.com/AbdnBiomechEng/arm-model',
    kind: 'data',
    seen: true,
    note: 'Our own computation with these paths: change of length when blade and collarbone are turned by 8–10 degrees, with the collarbone’s length kept and the blade on the ribs. Used to check signs.',
  },
  {
    id: 'holzbaur-2005',
    citation:
      'Holzbaur KRS, Murray WM, Delp SL. A model of the upper extremity for simulating musculoskeletal surgery and analyzing neuromuscular control. Ann Biomed Eng 2005;33(6):829–840',
    url: 'https://doi.org/10.1007/s10439-005-3320-7',
    kind: 'research article',
    seen: false,
    note: 'Maximum forces and fibre lengths of the heads of triceps and of brachioradialis, from memory.',
  },
  {
    id: 'phadke-2009',
    citation:
      'Phadke V, Camargo PR, Ludewig PM. Scapular and rotator cuff muscle activity during arm elevation: a review of normal function and alterations with shoulder impingement. Rev Bras Fisioter 2009;13(1):1–9',
    url: 'https://pubmed.ncbi.nlm.nih.gov/20411160/',
    kind: 'review',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'ebaugh-2018',
    citation:
      'Ebaugh D, Pollen T, Mohring J et al. Pectoralis minor muscle elongation and scapulothoracic motion do not differ in individuals with short versus typical resting pectoralis minor muscle length: a cross-sectional study. Braz J Phys Ther 2018;22(6):519–526',
    url: 'http://www.rbf-bjpt.org.br/en-pectoralis-minor-muscle-elongation-scapulothoracic-articulo-S1413355518300571',
    kind: 'research article',
    seen: true,
    note: 'Highlights read.',
  },
  {
    id: 'paksoy-2024',
    citation:
      'Paksoy A, Akgun D, Gebauer H et al. The latissimus dorsi creates a dynamic track for the inferior angle of the scapula during arm abduction in humans. J Orthop Surg Res 2024;19:193',
    url: 'https://josr-online.biomedcentral.com/articles/10.1186/s13018-024-04659-2',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'reed-2016',
    citation:
      'Reed D, Cathers I, Halaki M, Ginn KA. Does load influence shoulder muscle recruitment patterns during scapular plane abduction? J Sci Med Sport 2016 (online 2015)',
    url: null,
    kind: 'research article',
    seen: true,
    note: 'Abstract read; n = 14, wire and surface electrodes.',
  },
  {
    id: 'taylorfrancis-girdle',
    citation:
      'Anatomy chapter abstract: movements of the pectoral girdle and their muscles (Taylor & Francis, 10.1201/b13362-69)',
    url: 'https://www.taylorfrancis.com/books/9780429167041/chapters/10.1201/b13362-69',
    kind: 'anatomy reference',
    seen: true,
    note: 'Abstract only.',
  },
  {
    id: 'wiki-shoulder-girdle',
    citation: 'Wikipedia. Shoulder girdle, movements (citing Kapandji)',
    url: 'https://en.wikipedia.org/wiki/Shoulder_girdle',
    kind: 'anatomy reference',
    seen: true,
    note: 'Second-hand, after Kapandji.',
  },
  {
    id: 'reasoned',
    citation: 'Our own estimate or mechanical inference; no published source',
    url: null,
    kind: 'inference',
    seen: false,
    note: 'Marks statements that are our own reasoning.',
  },
]

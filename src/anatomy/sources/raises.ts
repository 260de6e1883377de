import type { Source } from '../types'

/** Where figures of muscle activity in raises, rotations and maximal tests come from. */
export const RAISE_SOURCES: readonly Source[] = [
  {
    id: 'ekstrom-2003',
    citation:
      'Ekstrom RA, Donatelli RA, Soderberg GL. Surface electromyographic analysis of exercises for the trapezius and serratus anterior muscles. J Orthop Sports Phys Ther 2003;33(5):247–258',
    url: 'https://doi.org/10.2519/jospt.2003.33.5.247',
    kind: 'research article',
    seen: true,
    note: 'Abstract read: n = 30, surface electrodes, ten exercises. Values read only in the summary by R. Lowe.',
  },
  {
    id: 'lowe-ekstrom',
    citation: 'Lowe R. Scapular elevation: summary of Ekstrom 2003',
    url: 'https://coachroblowe.com/?page_id=78208',
    kind: 'secondary summary',
    seen: true,
    note: 'Values rounded.',
  },
  {
    id: 'maenhout-2016',
    citation:
      'Maenhout A et al. Scapular muscle activity in a variety of plyometric exercises. J Electromyogr Kinesiol 2016',
    url: null,
    kind: 'research article',
    seen: false,
    note: 'Values read only in the summary by R. Lowe.',
  },
  {
    id: 'borms-2022',
    citation:
      'Borms D, Maenhout A, Berckmans K, Spanhove V, Vanderstukken F, Cools A. Scapulothoracic muscle activity during kinetic chain variations of a prone elevation exercise. Braz J Phys Ther 2022;26:100420',
    url: 'https://doi.org/10.1016/j.bjpt.2022.100420',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'ha-2013',
    citation:
      'Ha SM, Kwon OY, Cynn HS, Lee WH, Kim SJ, Park KN. Selective activation of the infraspinatus muscle. J Athl Train 2013;48(3):346–352',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3655748',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'jkema-prone-lift-2022',
    citation:
      'Comparison of the EMG activity of shoulder muscles according to arm position during prone arm lift exercise. J Musculoskelet Sci Technol 2022;6(2):51, Table 1',
    url: 'https://www.jkema.org/download/download_excel?pid=jkema-6-2-51&tid=T1',
    kind: 'research article',
    seen: true,
    note: 'Table 1 read; abstract read at discovery.researcher.life.',
  },
  {
    id: 'riek-2023',
    citation:
      'Riek LM, Aronson A, Giust K, Putnam S, Froese H, Rutherford S, White MK. Exercises with optimal scapulothoracic muscle activation for individuals with paraplegia. Top Spinal Cord Inj Rehabil 2023;29(2):43–55, Table 2',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10208257/table/i1945-5763-29-2-43-t02',
    kind: 'research article',
    seen: true,
    note: 'Abstract and Table 2 read.',
  },
  {
    id: 'fukunaga-2022',
    citation:
      'Fukunaga T, Fedge C, Tyler T et al. Band pull-apart exercise: effects of movement direction and hand position on shoulder muscle activity. Int J Sports Phys Ther 2022',
    url: 'https://doaj.org/article/878a2765e0b44e53a99acd2dfcf129f3',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'cools-2007',
    citation:
      'Cools AM, Dewitte V, Lanszweert F et al. Rehabilitation of scapular muscle balance: which exercises to prescribe? Am J Sports Med 2007;35(10):1744–1751',
    url: 'https://www.researchgate.net/publication/6230427_Rehabilitation_of_Scapular_Muscle_Balance_Which_Exercises_to_Prescribe',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'schory-2016',
    citation:
      'Schory A, Bidinger E, Wolf J, Murray L. A systematic review of the exercises that produce optimal muscle ratios of the scapular stabilizers in normal shoulders. Int J Sports Phys Ther 2016;11(3):321–336',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4886800',
    kind: 'systematic review',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'lee-2011',
    citation:
      'Lee WH, Ha SM, Park KN, Kim SJ, Weon JH, Choi HS. A comparison of EMG activity for middle and lower trapezius muscle according to shoulder abduction angles. Phys Ther Korea 2011;18(1):47–56',
    url: 'https://koreascience.kr/ksci/search/article/articleView.ksci?articleBean.atclMgntNo=JMMCBN_2011_v18n1_47',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'prone-y-2025',
    citation: 'Three scapular strategies during the prone Y exercise in scapular dyskinesis (2025)',
    url: 'https://doi.org/10.1177/09593020251323792',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'ronai-2017',
    citation:
      'Ronai P. Prone shoulder external rotation from 90 degrees of abduction: the prone shoulder W. ACSM Health Fit J 2017',
    url: 'https://journals.lww.com/acsm-healthfitness/Fulltext/2017/11000/Prone_Shoulder_External_Rotation_From_90_Degrees.9.aspx',
    kind: 'practice article',
    seen: true,
    note: 'Opening sections read.',
  },
  {
    id: 'smith-2004-rhomboid',
    citation:
      'Smith J, Padgett DJ, Kaufman KR, Harrington SP, An KN, Irby SE. Rhomboid muscle electromyography activity during 3 different manual muscle tests. Arch Phys Med Rehabil 2004;85:987–992',
    url: 'https://researchoutput.ncku.edu.tw/en/publications/rhomboid-muscle-electromyography-activity-during-3-different-manu',
    kind: 'research article',
    seen: true,
    note: 'Abstract read. Maximal tests by hand, not exercises; the abstract states neither the type of electrode nor how each test is set up.',
  },
  {
    id: 'reed-2010',
    citation:
      'Reed D, Halaki M, Ginn K. The rotator cuff muscles are activated at low levels during shoulder adduction: an experimental study. J Physiother 2010;56(4):259–264',
    url: 'https://doi.org/10.1016/S1836-9553(10)70009-6',
    kind: 'research article',
    seen: true,
    note: 'Abstract and figure captions read. Wires and surface electrodes were mixed; which muscle had which is not stated there.',
  },
  {
    id: 'castelein-2016-shrug',
    citation:
      'Castelein B, Cools A et al. Modifying the shoulder joint position during shrugging and retraction exercises alters the activation of the medial scapular muscles. Man Ther 2016;21:250–255',
    url: 'https://pubmed.ncbi.nlm.nih.gov/26409441/',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; wires in rhomboid major and levator scapulae, surface electrodes on the trapezius; no means in it.',
  },
  {
    id: 'castelein-2016-elevation',
    citation:
      'Castelein B et al. Superficial and deep scapulothoracic muscle electromyographic activity during elevation exercises in the scapular plane. J Orthop Sports Phys Ther 2016',
    url: null,
    kind: 'research article',
    seen: true,
    note: 'Abstract read; the table was not reached.',
  },
  {
    id: 'alizadehkhaiyat-2015',
    citation:
      'Alizadehkhaiyat O, Hawkes DH, Kemp GJ, Frostick SP. EMG analysis of the shoulder girdle musculature during external rotation exercises. Orthop J Sports Med 2015;3(11):2325967115613988',
    url: 'https://doi.org/10.1177/2325967115613988',
    kind: 'research article',
    seen: true,
    note: 'Opening of the article read; wire in rhomboid major; values not reached.',
  },
  {
    id: 'rhomboid-abduction-2010',
    citation:
      '橘内基純, 金子文成 et al. Wire recordings of rhomboid major and minor during arm abduction. Biomechanisms 2010;20:217 (in Japanese)',
    url: 'https://cir.nii.ac.jp/crid/1390282680196622720.json',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; n = 6. The title here is a description.',
  },
  {
    id: 'schoenfeld-2013',
    citation:
      'Schoenfeld B et al. Hand position on the reverse-fly machine and activity of the posterior shoulder. J Strength Cond Res 2013;27(10):2644–2649',
    url: 'https://doi.org/10.1519/JSC.0b013e318281e1e9',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; n = 19 men, no means in it. The title here is a description.',
  },
  {
    id: 'garcia-2023',
    citation:
      'Garcia JF et al. Lower trapezius activity in the prone Y, side-lying external rotation and wall slide. J Electromyogr Kinesiol 2023',
    url: 'https://doi.org/10.1016/j.jelekin.2023.102777',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; n = 32. The title here is a description.',
  },
]

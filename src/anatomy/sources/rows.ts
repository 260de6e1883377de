import type { Source } from '../types'

/** Where figures of muscle activity in rows, and of the exercises themselves, come from. */
export const ROW_SOURCES: readonly Source[] = [
  {
    id: 'andersen-2012',
    citation:
      'Andersen CH, Zebis MK, Saervoll C, Sundstrup E, Jakobsen MD, Sjogaard G, Andersen LL. Scapular muscle activity from selected strengthening exercises performed at low and high intensities. J Strength Cond Res 2012;26(9):2408–2416',
    url: 'https://www.ucviden.dk/da/publications/scapular-muscle-activity-from-selected-strengthening-exercises-pe',
    kind: 'research article',
    seen: true,
    note: 'Abstract read: it gives differences, not means. All 17 were women aged 24–55.',
  },
  {
    id: 'lowe-andersen',
    citation: 'Lowe R. Scapular movements I-W-T-Y: summary of Andersen 2012 and Maenhout 2016',
    url: 'https://coachroblowe.com/?page_id=54675',
    kind: 'secondary summary',
    seen: true,
    note: 'Values rounded, apparently read from figures.',
  },
  {
    id: 'edelburg-ace-2018',
    citation:
      'Edelburg H, Porcari JP, Camic C, Kovacs A, Foster C, Green DJ. What is the best back exercise? ACE-sponsored research, ACE Certified, April 2018',
    url: 'https://www.acefitness.org/education-and-resources/professional/certified/april-2018/6959/ace-sponsored-research-what-is-the-best-back-exercise',
    kind: 'research article',
    seen: true,
    note: 'Introduction and methods read; results read only in the summary by R. Lowe.',
  },
  {
    id: 'lowe-edelburg',
    citation: 'Lowe R. Summary of Edelburg 2017 (ranges in % MVC)',
    url: 'https://www.coachroblowe.com/?page_id=62576',
    kind: 'secondary summary',
    seen: true,
    note: null,
  },
  {
    id: 'lehman-2004',
    citation:
      'Lehman GJ, Buchan DD, Lundy A, Myers N, Nalborczyk A. Variations in muscle activation levels during traditional latissimus dorsi weight training exercises: an experimental study. Dyn Med 2004;3:4',
    url: 'https://dynamic-med.biomedcentral.com/articles/10.1186/1476-5918-3-4/tables/1',
    kind: 'research article',
    seen: true,
    note: 'Table 1, abstract and methods read.',
  },
  {
    id: 'snarr-2013',
    citation:
      'Snarr RL, Esco MR. Comparison of electromyographic activity when performing an inverted row with and without a suspension device. JEPonline 2013;16(6):51–58',
    url: 'https://bearworks.missouristate.edu/articles-chhs/1406/',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'snarr-handgrip',
    citation:
      'Effects of handgrip during the inverted row with and without a suspension device: an electromyographical investigation (n = 20)',
    url: 'https://scholarsresearchlibrary.com/abstract/effects-of-handgrip-during-the-inverted-row-with-and-without-a-suspension-device-an-electromyographical-investigation-7943.html',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'youdas-2016',
    citation:
      'Youdas JW, Keith JM, Nonn DE, Squires AC, Hollman JH. Activation of spinal stabilizers and shoulder complex muscles during an inverted row using a portable pull-up device and body weight resistance. J Strength Cond Res 2016;30(7):1933–1941',
    url: 'http://journals.lww.com/nsca-jscr/Abstract/2016/07000/Activation_of_Spinal_Stabilizers_and_Shoulder.17.aspx',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'youdas-2021',
    citation:
      'Youdas JW et al. Recruitment of shoulder complex and torso stabilizer muscles with rowing exercises using a suspension strap training system. Sports Health 2021',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7734360',
    kind: 'research article',
    seen: true,
    note: 'Abstract read. The closest study to the TRX row and the TRX YTW.',
  },
  {
    id: 'fenwick-2009',
    citation:
      'Fenwick CMJ, Brown SHM, McGill SM. Comparison of different rowing exercises: trunk muscle activation and lumbar spine motion, load, and stiffness. J Strength Cond Res 2009;23(2):350–358',
    url: null,
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'mcgill-2014',
    citation:
      'McGill S, Cannon J, Andersen J. Muscle activity and spine load during pulling exercises: influence of stable and labile contact surfaces and technique coaching. J Electromyogr Kinesiol 2014;24(5):652–665',
    url: 'https://researchers.mq.edu.au/en/publications/muscle-activity-and-spine-load-during-pulling-exercises-influence',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'trx-patterns-abstract',
    citation:
      'Muscle activation patterns during TRX suspension training exercises (conference abstract, n = 25)',
    url: 'https://discovery.researcher.life/article/muscle-activation-patterns-during-trx-suspension-training-exercises/96d1afbd05c634d9be01b004b9f7cf98',
    kind: 'research abstract',
    seen: true,
    note: null,
  },
  {
    id: 'saeterbakken-2015',
    citation:
      'Saeterbakken A, Andersen V, Brudeseth A, Lund H, Fimland MS. The effect of performing bi- and unilateral row exercises on core muscle activation. Int J Sports Med 2015;36(11):900–905',
    url: 'https://thieme-connect.de/products/ejournals/abstract/10.1055/s-0034-1398646?lang=en',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'demey-2011',
    citation:
      'De Mey K, Danneels L, Cagnie B, Cools A. Are kinetic chain rowing exercises relevant in shoulder and trunk injury prevention training? Br J Sports Med 2011;45(4):320',
    url: 'https://bjsm.bmj.com/content/45/4/320.2',
    kind: 'research abstract',
    seen: true,
    note: null,
  },
  {
    id: 'demey-2014',
    citation:
      'De Mey K et al. Shoulder muscle activation levels during four closed kinetic chain exercises with and without Redcord slings. J Strength Cond Res 2014;28(6):1626–1635',
    url: 'https://biblio.ugent.be/publication/4323002',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'park-kim-2022',
    citation:
      'Park JR, Kim TH. Effect of trunk position on trapezius muscle activity and ratio during performing modified seated cable row exercise. J Musculoskelet Sci Technol 2022;6(1):22',
    url: 'https://www.jkema.org/archive/view_article?pid=jkema-6-1-22',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'padovan-2025',
    citation:
      'Padovan R et al. High-density surface electromyography excitation of prime movers in the narrow vs. wide grip seated row exercise. J Hum Kinet 2025',
    url: 'https://jhk.termedia.pl/High-Density-Surface-Electromyography-Excitation-of-Prime-Movers-in-the-Narrow-vs,209550,0,2.html',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'moseley-1992',
    citation:
      'Moseley JB, Jobe FW, Pink M, Perry J, Tibone J. EMG analysis of the scapular muscles during a shoulder rehabilitation program. Am J Sports Med 1992;20(2):128–134',
    url: 'https://pubmed.ncbi.nlm.nih.gov/1558238',
    kind: 'research article',
    seen: true,
    note: 'Abstract read: wires, % of a maximal manual muscle test; an exercise qualifies above 50% over at least three consecutive arcs. The table with the rhomboid values was not reached.',
  },
  {
    id: 'yoo-2017',
    citation:
      'Yoo WG. Effects of pulling direction on upper trapezius and rhomboid muscle activity. J Phys Ther Sci 2017;29:1043',
    url: 'https://doi.org/10.1589/jpts.29.1043',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; the rhomboid signal is a surface one.',
  },
  {
    id: 'melrose-dawes-2015',
    citation:
      'Melrose D, Dawes J. Resistance characteristics of the TRX suspension training system at different angles and distances from the hanging point. J Athl Enhancement 2015',
    url: 'https://scitechnol.com/abstract/resistance-characteristics-of-the-trx-suspension-training-system-at-different-angles-and-distances-from-the-hanging-point-3265.html',
    kind: 'research article',
    seen: true,
    note: 'Abstract read. Its closing sentence says that a smaller angle raises the load, but its own figures rise with the angle from upright.',
  },
  {
    id: 'giancotti-2021',
    citation:
      'Giancotti GF, Fusco A, Varalda C, Capelli G, Cortis C. Evaluation of training load during suspension exercise. J Strength Cond Res 2021;35(8):2151–2157',
    url: 'https://doi.org/10.1519/JSC.0000000000003100',
    kind: 'research article',
    seen: true,
    note: 'Abstract read: static back row, n = 30.',
  },
  {
    id: 'ace-trx-row',
    citation: 'American Council on Exercise, exercise library. TRX back row',
    url: 'https://www.acefitness.org/resources/everyone/exercise-library/84/trx-reg-back-row/',
    kind: 'practice article',
    seen: true,
    note: null,
  },
  {
    id: 'tnation-deadstop',
    citation: 'T Nation. Tip: dead-stop dumbbell row',
    url: 'https://www.t-nation.com/training/tip-dead-stop-dumbbell-row/',
    kind: 'practice article',
    seen: true,
    note: null,
  },
  {
    id: 'movementmuse-row',
    citation: 'Movement Muse. Dumbbell bent over row',
    url: 'https://movementmuse.com/tutorials/dumbbell-bent-over-row',
    kind: 'practice article',
    seen: true,
    note: null,
  },
  {
    id: 'myers-2005',
    citation:
      'Myers JB, Pasquale MR, Laudner KG, Sell TC, Bradley JP, Lephart SM. On-the-field resistance-tubing exercises for throwers: an electromyographic analysis. J Athl Train 2005;40(1):15–22',
    url: null,
    kind: 'research article',
    seen: true,
    note: 'Abstract read. Wires in the rhomboid major; the table of means was not reached.',
  },
  {
    id: 'fennell-2016',
    citation:
      'Fennell J, Phadke CP, Mochizuki G, Ismail F, Boulias C. Shoulder retractor strengthening exercise to minimize rhomboid muscle activity and subacromial impingement. Physiother Can 2016;68(1):24–28',
    url: 'https://utppublishing.com/doi/10.3138/ptc.2014-83',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; wires in middle trapezius and rhomboid major, ratios only.',
  },
  {
    id: 'berckmans-2020',
    citation:
      'Berckmans KR, Castelein B, Borms D, Palmans T, Parlevliet T, Cools AM. Wires in levator scapulae, rhomboid major, pectoralis minor and infraspinatus during inferior glide, low row, lawnmower and robbery. Am J Sports Med 2020',
    url: 'https://doi.org/10.1177/0363546520908604',
    kind: 'research article',
    seen: true,
    note: 'Opening of the article read; n = 23 men. Figures and table not reached. The title here is a description.',
  },
  {
    id: 'tucker-2011',
    citation:
      'Tucker WS, Bruenger AJ, Doster CM, Hoffmeyer DR. Scapular muscle activity in overhead and nonoverhead athletes during closed chain exercises. Clin J Sport Med 2011 (September)',
    url: 'http://journals.lww.com/cjsportsmed/Abstract/2011/09000/Scapular_Muscle_Activity_in_Overhead_and.4.aspx',
    kind: 'research article',
    seen: true,
    note: 'Abstract read (gives means and SD). Surface electrodes.',
  },
  {
    id: 'demey-2013',
    citation:
      'De Mey K, Danneels L, Cagnie B, Van den Bosch L, Flier J, Cools AM. Kinetic chain influences on upper and lower trapezius muscle activation during eight variations of a scapular retraction exercise in overhead athletes. J Sci Med Sport 2013',
    url: 'https://doi.org/10.1016/j.jsams.2012.04.008',
    kind: 'research article',
    seen: true,
    note: 'Abstract read. Surface electrodes.',
  },
  {
    id: 'kara-2021',
    citation:
      'Kara D, Harput G, Duzgun I. Shoulder-abduction angle and trapezius muscle activity during scapular-retraction exercise. J Athl Train 2021;56(12):1327–1333',
    url: 'https://meridian.allenpress.com/jat/article/56/12/1327/464344',
    kind: 'research article',
    seen: true,
    note: 'Abstract read (ranges only). Surface electrodes.',
  },
  {
    id: 'vural-2023',
    citation:
      'Vural F et al. Suspension inverted row against the lying barbell row, both at matched load. PLOS ONE 2023;18(9):e0291608',
    url: 'https://doi.org/10.1371/journal.pone.0291608',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; n = 12 male athletes, no means. The title here is a description.',
  },
  {
    id: 'mccabe-2007',
    citation:
      'McCabe RA et al. Surface EMG of the lower trapezius in exercises performed below ninety degrees of humeral elevation. N Am J Sports Phys Ther 2007;2(1):34–43',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2953285',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; n = 15, classes only and their limits not given there. The title here is a description.',
  },
  {
    id: 'lee-2024-row',
    citation: 'Lee ELY et al. One-arm against two-arm bent-over rows at 80% of maximum. AIP Conf Proc 2024',
    url: 'https://doi.org/10.1063/5.0148603',
    kind: 'research article',
    seen: true,
    note: 'Abstract read. The title here is a description.',
  },
  {
    id: 'seated-row-scapula-hdemg',
    citation:
      'High-density surface recordings of the seated row with the shoulder blades fixed or free (n = 14, 8 RM)',
    url: null,
    kind: 'research article',
    seen: true,
    note: 'Abstract read, authors not shown; effect sizes only. The title here is a description.',
  },
]

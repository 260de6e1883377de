import type { Source } from '../types'

/** Where statements on posture, pain, concussion and training effects come from. */
export const POSTURE_SOURCES: readonly Source[] = [
  {
    id: 'seed-article',
    citation: 'The article on upper-back training that this project set out from',
    url: null,
    kind: 'article',
    seen: true,
    note: 'A popular article; its claims are checked one by one under “Claims checked”.',
  },
  {
    id: 'hansraj-2014',
    citation:
      'Hansraj KK. Assessment of stresses in the cervical spine caused by posture and position of the head. Surg Technol Int 2014;25:277–279',
    url: null,
    kind: 'research article',
    seen: true,
    note: 'Methods and results read.',
  },
  {
    id: 'dalton-42lb',
    citation: 'Dalton E. The 42 pound head (quotes the ten-pound rule and credits Kapandji, vol. 3)',
    url: 'https://blog.erikdalton.com/forward-head-posture/embed',
    kind: 'blog',
    seen: true,
    note: null,
  },
  {
    id: 'deniz-2024',
    citation:
      'Deniz Y, Pehlivan E, Cicek E. Review of biomechanical studies of forward head posture. Phys Ther Korea 2024;31(2):104–113',
    url: 'https://www.ptkorea.org/journal/view.html?volume=31&number=2&spage=104&vmd=Full',
    kind: 'review',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'collins-2014',
    citation:
      'Collins CL, Fletcher EN, Fields SK et al. Neck strength: a protective factor reducing risk for concussion in high school sports. J Prim Prev 2014;35(5):309–319',
    url: 'https://doi.org/10.1007/s10935-014-0355-2',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'garrett-2023',
    citation:
      'Garrett JM et al. Neck strength and sports-related concussion in team sports: systematic review with meta-analysis. J Orthop Sports Phys Ther 2023',
    url: 'https://concussionalliance.org/blog/systematic-review-no-significant-relationship-between-greater-neck-strength-and-lower-risk-of-sports-related-concussionmore-research-needed',
    kind: 'systematic review',
    seen: true,
    note: 'Read in the summary of the Concussion Alliance.',
  },
  {
    id: 'cooney-2022',
    citation:
      'Cooney NJ, Sowman P, Schilaty N, Bates N, Hewett TE, Doyle TLA. Head and neck characteristics as risk factors for and protective factors against mild traumatic brain injury in military and sporting populations: a systematic review. Sports Med 2022',
    url: 'https://doi.org/10.1007/s40279-022-01683-2',
    kind: 'systematic review',
    seen: true,
    note: 'Key points, abstract and introduction read.',
  },
  {
    id: 'daly-2021',
    citation:
      'Daly E, Pearce AJ, Ryan L. A systematic review of strength and conditioning protocols for improving neck strength and reducing concussion incidence and impact injury risk in collision sports; is there evidence? J Funct Morphol Kinesiol 2021;6(1):8',
    url: 'https://www.mdpi.com/2411-5142/6/1/8',
    kind: 'systematic review',
    seen: true,
    note: 'Opening of the abstract read.',
  },
  {
    id: 'klein-2024',
    citation:
      'Klein J et al. Concussion reduction in Division I and II athletes: effects of simple cervical spine exercise regimen. Cureus 2024;16(8):e66058',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11370701',
    kind: 'research article',
    seen: true,
    note: 'Part of the abstract read: one arm, no control group.',
  },
  {
    id: 'bayattork-2020',
    citation:
      'Bayattork M, Skold MB, Sundstrup E, Andersen LL. Exercise interventions to improve postural malalignments in head, neck, and trunk: systematic review of RCTs. J Exerc Rehabil 2020;16(1)',
    url: 'https://www.e-jer.org/journal/view.php?number=2013600779',
    kind: 'systematic review',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'sepehri-2024',
    citation:
      'Sepehri S, Sheikhhoseini R, Piri H, Sayyadi P. The effect of various therapeutic exercises on forward head posture, rounded shoulder, and hyperkyphosis among people with upper crossed syndrome: systematic review and meta-analysis. BMC Musculoskelet Disord 2024;25:105',
    url: 'https://bmcmusculoskeletdisord.biomedcentral.com/articles/10.1186/s12891-024-07224-4',
    kind: 'systematic review',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'sheikhhoseini-2018',
    citation:
      'Sheikhhoseini R et al. Effectiveness of therapeutic exercise on forward head posture: a systematic review and meta-analysis. J Manipulative Physiol Ther 2018;41(6):530–539',
    url: 'https://www.jmptonline.org/article/S0161-4754(17)30192-6/pdf',
    kind: 'systematic review',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'kjsm-2025',
    citation:
      'Comparative study on scapular alignment and neck and shoulder muscle strength in subjects with forward head posture and round shoulder posture. Korean J Sports Med 2025;43(1):13–22',
    url: 'https://www.koreamed.org/SearchBasic.php?RID=2565711',
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'fhp-sa-thickness-2019',
    citation:
      'Scapular upward rotator morphologic characteristics in individuals with and without forward head posture: a case-control study (2019)',
    url: null,
    kind: 'research article',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'park-lee-2020',
    citation:
      'Park SH, Lee MM. Effects of lower trapezius strengthening exercises on pain, dysfunction, posture alignment, muscle thickness and contraction rate in patients with neck pain; randomized controlled trial. Med Sci Monit 2020;26:e920208',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7115121',
    kind: 'research article',
    seen: true,
    note: 'Abstract read: n = 40.',
  },
  {
    id: 'zhang-2023',
    citation:
      'Zhang W, Chen X, Xu K et al. Effect of unilateral training and bilateral training on physical performance: a meta-analysis. Front Physiol 2023;14:1128250',
    url: 'https://frontiersin.org/journals/physiology/articles/10.3389/fphys.2023.1128250/full',
    kind: 'systematic review',
    seen: true,
    note: 'Abstract read; outcomes are mostly lower-limb performance.',
  },
  {
    id: 'baroni-2016',
    citation:
      'Baroni BM et al. Are the responses to resistance training different between the preferred and nonpreferred limbs? J Strength Cond Res 2016;30(3):733–738',
    url: 'https://journals.lww.com/nsca-jscr/Fulltext/2016/03000/Are_the_Responses_to_Resistance_Training_Different.17.aspx',
    kind: 'research article',
    seen: true,
    note: 'Part of the abstract read; knee extensors.',
  },
  {
    id: 'escamilla-2002',
    citation:
      'Escamilla RF, Francisco AC, Kayes AV, Speer KP, Moorman CT. An electromyographic analysis of sumo and conventional style deadlifts. Med Sci Sports Exerc 2002;34(4):682–688',
    url: 'https://scholars.duke.edu/publication/670149',
    kind: 'research article',
    seen: true,
    note: 'Abstract read; the table with percentages was not available.',
  },
  {
    id: 'mahmoud-2019',
    citation:
      'Mahmoud NF, Hassan KA, Abdelmajeed SF, Moustafa IM, Silva AG. The relationship between forward head posture and neck pain: a systematic review and meta-analysis. Curr Rev Musculoskelet Med 2019;12(4):562–577',
    url: 'https://link.springer.com/article/10.1007/s12178-019-09594-y',
    kind: 'systematic review',
    seen: true,
    note: 'Abstract read.',
  },
  {
    id: 'ivanic-2024',
    citation:
      'Ivanic B, Cronstrom A, Johansson K, Ageberg E. Efficacy of exercise interventions on prevention of sport-related concussion and related outcomes: a systematic review and meta-analysis. Br J Sports Med 2024;58(23):1441–1451',
    url: 'https://doi.org/10.1136/bjsports-2024-108260',
    kind: 'systematic review',
    seen: true,
    note: 'Abstract read.',
  },
]

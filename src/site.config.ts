/**
 * What makes this the site of one office. Another office edits this file, `content/` and `CHANGELOG.md`; nothing else
 * in `src/` names an office, its territory or its programme (`tests/siteConfig.test.ts` reads the sources). One
 * constant each, so that a script in the reader's browser is given only the words that it needs.
 */

/** The programme that the site is about: its document's id. Its text is `/chuong-trinh/`, others stand below it. */
export const OWN_PROGRAMME = 'chuong-trinh-hanh-dong-nqtw5';

/** What the site calls itself in titles, and on the cards of shared links. */
export const SITE_NAME = 'Chương trình hành động thực hiện Nghị quyết Trung ương 5 (khóa IX)';
/** The same where there is room for a few words: beside the mark, in calendars and search boxes. */
export const SHORT_NAME = 'Chương trình hành động';
/** What stands smaller beside the short name at the head of each page. */
export const SUBTITLE = 'Nghị quyết Trung ương 5 (khóa IX)';
/** The same with the office, as a sentence goes on with it: "Trang tra cứu …". */
export const NAME_WITH_OFFICE =
  'Chương trình hành động của Thành ủy thực hiện Nghị quyết Trung ương 5 (khóa IX)';

/** The office, as its own texts call it. */
export const OFFICE = 'Thành ủy';

/** Its territory as texts and readers call it: "UBND TP.HCM" and "UBND" are one body here. The first is the usual one. */
export const TERRITORY_NAMES: readonly string[] = [
  'Thành phố',
  'Thành phố Hồ Chí Minh',
  'TP Hồ Chí Minh',
  'TP.HCM',
  'Hồ Chí Minh',
];
/** Short forms of these names in a search for words, by their letters folded; none can be a syllable. */
export const TERRITORY_SHORT_FORMS: Readonly<Record<string, string>> = {
  tp: 'Thành phố',
  hcm: 'Hồ Chí Minh',
  tphcm: 'Thành phố Hồ Chí Minh',
};

/** Levels that documents come from (`level:` in their frontmatter), in the order in which readers choose. */
export const LEVELS = { 'trung-uong': 'Trung ương', 'thanh-pho': 'Thành phố' } as const;

/** Groups of bodies (`group:` in `bodies.yaml`), in the order in which they are listed. */
export const BODY_GROUPS = {
  'thanh-uy': 'Thành ủy và cơ quan của Thành ủy',
  'nha-nuoc-thanh-pho': 'Cơ quan nhà nước của Thành phố',
  'mat-tran-doan-the': 'Mặt trận và đoàn thể',
  'quan-huyen': 'Quận, Huyện',
  'co-so': 'Cơ sở',
  'trung-uong': 'Trung ương',
} as const;

/** What pages and guides show as examples: each must find something in `content/`. */
export const EXAMPLES = {
  /** What the home page offers to try: a number, a name, words. */
  tries: ['326-QĐ/TU', 'nghị định 29', 'khu phố'],
  /** A number in three ways, for the page of search, and in all ways, for the guide. */
  numbers: ['326-QĐ/TU', 'qd 326', '29/1998'],
  allNumbers: ['326-QĐ/TU', '326qdtu', 'qd 326', 'quy định 326', 'nđ29', '29/1998'],
  /** Two documents whose types have one abbreviation, so that a number alone does not tell them apart. */
  sameMark: ['Quy định 326-QĐ/TU', 'Quyết định số 96-QĐ/TU'],
  places: ['II.1', 'IV.3'],
  names: ['quy chế dân chủ cơ sở'],
  bodies: ['ban to chuc'],
  words: ['chi bộ khu phố', 'khoán định biên'],
  /** A point of the programme, by its id. */
  clause: 'muc-ii-diem-1',
  /** A clause of the programme cited in words. */
  citation:
    'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động của Thành ủy thực hiện Nghị quyết Trung ương 5 - khóa IX',
} as const;

/**
 * Where readers report a fault in a clause: a mail address, or an https form, which may hold `{dia-chi}`, `{ma}`,
 * `{trich-dan}`. While it is empty the site does not offer it.
 */
export const REPORT_ADDRESS: string = '';

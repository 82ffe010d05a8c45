/** What a configuration says of one office alone. */
interface Named {
  OWN_PROGRAMME: string;
  SITE_NAME: string;
  SUBTITLE: string;
  NAME_WITH_OFFICE: string;
  OFFICE: string;
  TERRITORY_NAMES: readonly string[];
  LEVELS: Readonly<Record<string, string>>;
  BODY_GROUPS: Readonly<Record<string, string>>;
}

/** The centre is every office's: its level and group are no names of one. */
const COMMON = /^(?:trung-uong|co-so|mat-tran-doan-the|Trung ương|Cơ sở|Mặt trận và đoàn thể)$/;

/** The names by which a text would give away whose site it is: in words, as ids, and without marks or spaces. */
export function namesOfOffice(config: Named): string[] {
  const { OWN_PROGRAMME, SITE_NAME, SUBTITLE, NAME_WITH_OFFICE, OFFICE, TERRITORY_NAMES } = config;
  const lists = [config.LEVELS, config.BODY_GROUPS].flatMap((list) => Object.entries(list).flat());
  const names = [SITE_NAME, SUBTITLE, NAME_WITH_OFFICE, OFFICE, ...TERRITORY_NAMES];
  const folded = names.map(fold);
  const ids = [OWN_PROGRAMME, ...[OFFICE, ...TERRITORY_NAMES].map((name) => fold(name).replaceAll(' ', '-'))];
  const all = [...names, ...lists, ...folded, ...ids, ...folded.map((name) => name.replaceAll(' ', ''))];
  return [...new Set(all)].filter((name) => !COMMON.test(name));
}

/** Small letters without marks, words one space apart. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain.replace(/[^a-z0-9]+/g, ' ').trim();
}

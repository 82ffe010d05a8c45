/** What a task does towards a body above it, in the text's own verb: what a row says, and what is said of that body. */
export const REPORT_WAYS = {
  'bao-cao': { verb: 'báo cáo', ofBody: 'nhận báo cáo', about: 'về', again: 'cho' },
  trinh: { verb: 'trình', ofBody: 'được trình', about: '', again: 'lên' },
  giup: { verb: 'giúp', ofBody: 'được giúp', about: 'trong', again: 'cho' },
  'kien-nghi': { verb: 'kiến nghị với', ofBody: 'nhận kiến nghị', about: 'trong', again: 'với' },
} as const;
export type ReportWay = keyof typeof REPORT_WAYS;

export const REPORT_WAY_IDS = Object.keys(REPORT_WAYS) as readonly ReportWay[];

/** The way that an annotation names; a report where it names none. */
export function readReportWay(value: string | undefined): ReportWay {
  return REPORT_WAY_IDS.find((way) => way === value) ?? 'bao-cao';
}

/**
 * "trình Ban Thường vụ Tỉnh ủy". Where the words about time have the verb, the body joins them, and `before` and
 * `after` are what then stands around it: "tháng 9/2002 (trình đề án", "lên Thường trực Tỉnh ủy", ")".
 */
export function reportWords(
  way: ReportWay,
  body: string,
  when: string,
): { words: string; joined?: { before: string; after: string } } {
  const { verb, again } = REPORT_WAYS[way];
  if (!when.includes(verb)) return { words: `${verb} ${body}` };
  const after = when.endsWith(')') ? ')' : '';
  return { words: `${again} ${body}`, joined: { before: when.slice(0, when.length - after.length), after } };
}

/** The log of changes with a line under "Nội dung" of what is being prepared, or as it is where it has no such place. */
export function withLogLine(log: string, line: string): string {
  const words = line.replace(/\s+/gu, ' ').trim();
  const from = log.indexOf('## Đang chuẩn bị');
  const heading = from === -1 ? -1 : log.indexOf('### Nội dung', from);
  const next = from === -1 ? -1 : log.indexOf('\n## ', from + 1);
  if (words === '' || heading === -1 || (next !== -1 && heading > next)) return log;
  const rest = log.slice(heading);
  const end = rest.search(/\n(?=#{2,3} )/u);
  const section = (end === -1 ? rest : rest.slice(0, end)).trimEnd();
  const behind = end === -1 ? '\n' : `\n${rest.slice(end)}`;
  return `${log.slice(0, heading)}${section}\n- ${words}${behind}`;
}

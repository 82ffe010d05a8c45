import { handoutComments } from '../../domain/handout/comments/handoutComment.ts';
import { type HandoutReport, reportText } from '../../domain/handout/report.ts';
import { copyText } from '../cite/clipboard.ts';
import { button, element } from '../cite/element.ts';
import { saveFile } from '../cite/saveFile.ts';
import { withComments } from './check.ts';

/** What can be done with a report: copied, printed, and for a Word file put into its margin. */
export function reportTools(
  name: string,
  report: HandoutReport,
  toHref: (url: string) => string,
  file: File | undefined,
): HTMLElement {
  const whole = (url: string) => new URL(toHref(url), location.href).href;
  const said = element('span', { className: 'small soft' });
  said.setAttribute('role', 'status');
  /** Does it and says so, or says why not. */
  const tool = (label: string, act: () => Promise<string>) =>
    button(label, async () => {
      said.textContent = await act().catch((refusal: Error) => refusal.message);
    });
  const tools = [
    tool('Sao chép báo cáo', async () => {
      await copyText(reportText(name, report, whole));
      return 'Đã sao chép.';
    }),
    button('In báo cáo', printReports),
  ];
  const comments = handoutComments(report, whole);
  if (file && /\.do[ct][xm]$/i.test(name) && comments.length > 0)
    tools.push(
      tool('Tải Word có lời bình', async () => {
        const own = name.replace(/(?=\.\w+$)/, ' - lời bình');
        saveFile(own, await withComments(file, comments));
        return `Đã tải ${own}: ${comments.length} lời bình ở lề, chữ của bạn giữ nguyên.`;
      }),
    );
  return element('p', { className: 'tools' }, ...tools, ' ', said);
}

/** Paper shows what is folded on the screen. */
function printReports(): void {
  const folded = document.querySelectorAll<HTMLDetailsElement>('.report details:not([open])');
  for (const one of folded) one.open = true;
  print();
  for (const one of folded) one.open = false;
}

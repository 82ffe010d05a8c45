/**
 * The id of the card that a page holds for the target of a link, a document or an editor's note:
 * `/van-ban/luat-10-2022-qh15/#dieu-2` → `the-luat-10-2022-qh15`, `/gioi-thieu/#nguyen-van-1` → `the-nguyen-van-1`.
 */
export function cardIdOf(address: string): string {
  const [path = '', fragment = ''] = address.split('#');
  return `the-${fragment.startsWith('nguyen-van-') ? fragment : path.split('/').at(-2)}`;
}

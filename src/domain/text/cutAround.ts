/** Letters by which a part may begin earlier, to begin with a sentence or a part of one. */
const EARLIER = 60;

/** Where to cut about `length` letters of a text so that `anchor` is in the first half: after a mark of punctuation where one is near, else at spaces. */
export function cutAround(text: string, anchor: number, length: number): [number, number] {
  if (text.length <= length * 1.2) return [0, text.length];
  const from = beginning(text, Math.min(anchor - Math.floor(length / 3), text.length - length), anchor);
  let to = Math.min(text.length, from + length);
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    if (space > anchor) to = space;
  }
  return [from, to];
}

function beginning(text: string, from: number, anchor: number): number {
  if (from < EARLIER) return 0;
  // A name is not cut in two: "quy chế dân chủ" never begins with "chế".
  const parts = [...text.slice(from - EARLIER, anchor).matchAll(/[,;:.] /g)].map(
    ({ index }) => from - EARLIER + index + 2,
  );
  const near = parts.find((at) => at >= from) ?? parts.at(-1);
  if (near !== undefined) return near;
  const space = text.indexOf(' ', from);
  return space < 0 || space >= anchor ? from : space + 1;
}

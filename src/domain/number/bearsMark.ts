/** Whether a number's marks hold one: as it is, without the number of the legislature, or two run together ("TTLT" of TT-LT). */
export function bearsMark(parts: readonly string[], mark: string | undefined): boolean {
  return parts.some((part, at) =>
    [part, part.replace(/\d+$/, ''), part + parts[at + 1]].includes(mark ?? ''),
  );
}

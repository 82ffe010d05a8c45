/** A deadline in the programme's own words without the verbs before it: "hoàn thành vào cuối tháng 12/2002" → "cuối tháng 12/2002". */
export function shortDue(dueText: string): string {
  return dueText.replace(/^(?:(?:hoàn thành|triển khai|vào|trong)\s+)+/iu, '');
}

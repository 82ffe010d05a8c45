/** How sure the editor is of what a misprint should have been, as the words that lead to it. */
const LEADS: Readonly<Record<string, string>> = { 'chắc chắn': 'Đúng ra là', 'có thể': 'Có thể là' };

/** "Đúng ra là" where there is no doubt; "Có thể là" or "Có lẽ là" where there is. */
export function correctionLead(certainty: string | undefined): string {
  return LEADS[certainty ?? ''] ?? 'Có lẽ là';
}

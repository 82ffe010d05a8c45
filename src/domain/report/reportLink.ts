const MAIL = /^[^\s@/?]+@[^\s@/?]+$/u;

/** What a report of a fault says by itself. */
export interface Report {
  /** The clause in words. */
  citation: string;
  address: string;
  /** The digest of its words on the day of the report. */
  digest: string;
}

/**
 * The link for reporting a fault, from the one configured address: a mail address becomes a prepared letter; a form's
 * address may hold `{dia-chi}`, `{ma}` and `{trich-dan}`, else the clause's address is added to it. Undefined for
 * anything that is neither.
 */
export function reportLink(configured: string, report: Report): string | undefined {
  const address = configured.trim().replace(/^mailto:/i, '');
  if (MAIL.test(address)) return letter(address, report);
  if (!/^https:\/\/[^\s]+$/iu.test(address)) return undefined;
  const values: Record<string, string> = {
    'dia-chi': report.address,
    ma: report.digest,
    'trich-dan': report.citation,
  };
  const filled = address.replace(/\{(dia-chi|ma|trich-dan)\}/g, (_, name: string) =>
    encodeURIComponent(values[name]!),
  );
  if (filled !== address) return filled;
  const url = new URL(address);
  url.searchParams.set('dia-chi', report.address);
  url.searchParams.set('ma', report.digest);
  return url.href;
}

/** The link for sending a copy of a document, or saying where one is kept: to the same address. */
export function copyLink(
  configured: string,
  { name, address }: { name: string; address: string },
): string | undefined {
  const to = configured.trim().replace(/^mailto:/i, '');
  if (MAIL.test(to)) {
    const lines = [
      `Văn bản: ${name}`,
      `Trang: ${address}`,
      '',
      'Bản chụp đính kèm, hoặc nơi đang lưu bản chính:',
      '',
    ];
    return letterTo(to, `Bản chụp ${name}`, lines);
  }
  return reportLink(configured, { citation: name, address, digest: '' });
}

function letter(to: string, { citation, address, digest }: Report): string {
  const lines = [
    'Nội dung sai và cách viết đúng:',
    '',
    '',
    `Điều khoản: ${citation}`,
    `Địa chỉ: ${address}`,
    `Mã phiên bản: ${digest}`,
  ];
  return letterTo(to, `Báo lỗi: ${citation}`, lines);
}

function letterTo(to: string, subject: string, lines: readonly string[]): string {
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

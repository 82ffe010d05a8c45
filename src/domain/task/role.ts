/** What a body does in a task: it leads, works along, or is reported to. */
export const ROLES = ['lead', 'with', 'report'] as const;
export type Role = (typeof ROLES)[number];

/** What each role is called wherever a task is shown. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  with: 'Phối hợp',
  report: 'Nhận báo cáo',
};

/** The roles of a body as addresses name them. */
export const ROLE_KEYS = { 'thuc-hien': 'lead', 'cung-lam': 'with', 'bao-cao': 'report' } as const;
export type RoleKey = keyof typeof ROLE_KEYS;

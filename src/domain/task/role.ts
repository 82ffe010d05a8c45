import { capitalised } from '../text/capitalised.ts';
import { REPORT_WAYS, type ReportWay } from './reportWay.ts';

/** What a body does in a task: it leads, works along, or stands above: reported to, presented to, helped, petitioned. */
export const ROLES = ['lead', 'with', 'report'] as const;
export type Role = (typeof ROLES)[number];

/** What each role is called where it is one for all tasks. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  with: 'Phối hợp',
  report: 'Cấp trên',
};

/** What a role is called in one task: towards a body above, by the task's own verb: "Trình", "Kiến nghị với". */
export const roleName = (role: Role, way: ReportWay): string =>
  role === 'report' ? capitalised(REPORT_WAYS[way].verb) : ROLE_NAMES[role];

/** The roles of a body as addresses name them. */
export const ROLE_KEYS = { 'thuc-hien': 'lead', 'cung-lam': 'with', 'bao-cao': 'report' } as const;
export type RoleKey = keyof typeof ROLE_KEYS;

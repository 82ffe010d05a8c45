/** How far the whole site is tried: checked, built, open to be looked at. The browser and the server share it. */
export interface SiteTrial {
  state: 'none' | 'checking' | 'building' | 'ready' | 'failed';
  /** What the check and the build say, as they go. */
  lines: string[];
  /** Pages that are built so far. */
  pages: number;
  /** Where the site can be looked at, on this machine alone. */
  address?: string;
}

export const NO_TRIAL: SiteTrial = { state: 'none', lines: [], pages: 0 };

import { LEVELS } from '../../site.config.ts';

/** The level a document comes from (named in the site's configuration), and whether Party or State issued it. */
export const BRANCHES = { dang: 'Văn bản của Đảng', 'nha-nuoc': 'Văn bản của Nhà nước' } as const;

export type LevelId = keyof typeof LEVELS;
export type BranchId = keyof typeof BRANCHES;
export const LEVEL_IDS = Object.keys(LEVELS) as [LevelId, ...LevelId[]];
export const BRANCH_IDS = Object.keys(BRANCHES) as [BranchId, ...BranchId[]];

/** The level a document comes from, and whether Party or State issued it: the two axes readers filter by. */
export const LEVELS = { 'trung-uong': 'Trung ương', 'thanh-pho': 'Thành phố' } as const;
export const BRANCHES = { dang: 'Văn bản của Đảng', 'nha-nuoc': 'Văn bản của Nhà nước' } as const;

export type LevelId = keyof typeof LEVELS;
export type BranchId = keyof typeof BRANCHES;
export const LEVEL_IDS = Object.keys(LEVELS) as [LevelId, ...LevelId[]];
export const BRANCH_IDS = Object.keys(BRANCHES) as [BranchId, ...BranchId[]];

/** Letters of a query that are read; the rest of an endless one is left. */
const LONGEST = 300;

/** What is read and shown of a query: marks without end on one letter count as letters. */
export const cutQuery = (query: string) => query.slice(0, LONGEST);

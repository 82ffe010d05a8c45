/** Letters of a query that are read; the rest of an endless one is left. The boxes take no more. */
export const LONGEST_QUERY = 300;

/**
 * What is read and shown of a query: marks without end on one letter count as letters, no letter is cut in two, and
 * what nobody sees (soft hyphens, marks of direction, spaces of no width) is not there.
 */
export const cutQuery = (query: string) =>
  query
    .slice(0, LONGEST_QUERY)
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/\p{Cc}/gu, ' ');

/** What stands between two numbers of one query. */
export const BETWEEN_NUMBERS = /\s*[,;]\s*|\s+(?:và|va|hoặc|hoac)\s+/iu;

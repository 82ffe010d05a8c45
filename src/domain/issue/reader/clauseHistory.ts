/** Earlier words of a clause that could not be loaded. */
export const HISTORY_NOT_LOADED = 'Chưa tải được; hãy mở lại khi có mạng.';

/** What the site calls itself in titles and cards. */
export const SITE_NAME = 'Chương trình hành động thực hiện Nghị quyết Trung ương 5 (khóa IX)';
export const SHORT_NAME = 'Chương trình hành động';

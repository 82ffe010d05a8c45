/**
 * The pages whose address does not come from the content: they are promised like all others. A page that is not
 * promised (lists that come and go with their length, results) is not here; a test holds this list and `src/pages/`
 * together.
 */
export const LASTING_PAGES = [
  '/',
  '/chuong-trinh/',
  '/co-quan/',
  '/du-lieu/',
  '/gioi-thieu/',
  '/gioi-thieu/cap-nhat/',
  '/gioi-thieu/nguon/',
  '/huong-dan/',
  '/huong-dan/can-bo-co-so/',
  '/huong-dan/giang-vien/',
  '/huong-dan/tim-van-ban/',
  '/huong-dan/van-phong/',
  '/ngoai-tuyen/',
  '/nhiem-vu/',
  '/so-do/',
  '/tai-lieu/',
  '/tai-lieu/doi-chieu/',
  '/tai-lieu/kiem-tra/',
  '/thuat-ngu/',
  '/tim-kiem/',
  '/van-ban/',
] as const;

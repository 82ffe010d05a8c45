import { pageUrl } from '../domain/urls.ts';

/** The rooms of the site in the order a reader meets them. */
export const NAVIGATION = [
  { href: pageUrl('chuong-trinh'), label: 'Chương trình' },
  { href: pageUrl('van-ban'), label: 'Văn bản' },
  { href: pageUrl('nhiem-vu'), label: 'Nhiệm vụ' },
  { href: pageUrl('co-quan'), label: 'Cơ quan' },
  { href: pageUrl('thuat-ngu'), label: 'Thuật ngữ' },
] as const;

export const MORE_NAVIGATION = [
  { href: pageUrl('so-do'), label: 'Sơ đồ' },
  { href: pageUrl('tai-lieu'), label: 'Bộ tài liệu' },
  { href: pageUrl('tai-lieu', 'kiem-tra'), label: 'Kiểm tra tài liệu' },
  { href: pageUrl('huong-dan'), label: 'Hướng dẫn' },
  { href: pageUrl('gioi-thieu'), label: 'Giới thiệu' },
  { href: pageUrl('gioi-thieu', 'cap-nhat'), label: 'Mới cập nhật' },
] as const;

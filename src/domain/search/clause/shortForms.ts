import { TERRITORY_SHORT_FORMS } from '../../../site.config.ts';

/**
 * Short forms that readers type and that no body or term lists, by their words folded. Each stands for a phrase that
 * is in the corpus: a short form of something else would only lead astray. None can be a syllable.
 */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ...TERRITORY_SHORT_FORMS,
  nqtw: 'Nghị quyết Trung ương',
  cthd: 'Chương trình hành động',
  htct: 'hệ thống chính trị',
  qcdc: 'quy chế dân chủ',
  cbcc: 'cán bộ, công chức',
  bhxh: 'bảo hiểm xã hội',
  htx: 'hợp tác xã',
  kp: 'khu phố',
  tdp: 'tổ dân phố',
  dv: 'đảng viên',
  cb: 'cán bộ',
  kv: 'khu vực',
  cskv: 'cảnh sát khu vực',
  bcs: 'Ban Cán sự',
  kct: 'không chuyên trách',
  cbkct: 'cán bộ không chuyên trách',
  bt: 'Bí thư',
  pbt: 'Phó Bí thư',
  pct: 'Phó Chủ tịch',
  tccsd: 'tổ chức cơ sở đảng',
  cchc: 'cải cách hành chính',
  tnxh: 'tệ nạn xã hội',
  cqdp: 'chính quyền địa phương',
  dvhc: 'đơn vị hành chính',
  cc: 'công chức',
  vc: 'viên chức',
  hdkct: 'hoạt động không chuyên trách',
  tsvm: 'trong sạch vững mạnh',
  kdc: 'khu dân cư',
  snv: 'Sở Nội vụ',
  ld: 'lãnh đạo',
  hpn: 'hội phụ nữ',
  dtn: 'đoàn thanh niên',
  ccb: 'cựu chiến binh',
};

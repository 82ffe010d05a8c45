import { readWord } from '../../text/textWord.ts';
import { NAMED_TERRITORY, OFFICE_KEYS, TERRITORY } from './territory.ts';

/**
 * One table of what questions are made of, and so a long file.
 *
 * What a question wants to know: what something means; how many there are of what the next word says; what became of a
 * body; which document is in force now, or was in the year
 * `upTo`, of the type that is asked for.
 */
export type Asks =
  | { meaning: true }
  | { countOf: readonly string[]; isThen?: true }
  | { body: true; isThen?: true }
  | { latest: string; upTo?: number };

/** What documents are called in a question, as keys. */
export const TYPES =
  'nghi quyet|nghi dinh|qui dinh|quyet dinh|chi thi|thong bao|thong tu|ket luan|phap lenh|luat|huong dan|qui che|van ban';
const BODIES = '(?:(?<!van )ban|so|bo|phong|hoi|truong|co quan|don vi|to chuc)';
/** "Cho em hỏi", "muốn biết", "tìm": what one says before what is looked for. */
const WISH =
  '(?:(?:cho|xin|muon|can)(?: (?:em|toi|minh|tui|anh|chi|con|chau|co|chu|phep))?(?: (?:duoc|hoi|xin|biet|xem|coi|tim|doc|tra|tham khao|hieu))+|(?:toi|em|minh|tui)(?= (?:can|muon|hoi|xin|tim))|tim(?! hieu)|(?:xem|coi)(?! (?:xet|lai|nhu|trong|khong))|lam (?:on|sao|the nao)(?: de| cho| biet)?)';
/** What something is said to go by: "theo quy định", "pháp luật về …". */
const RULES = '(?:qui dinh|phap luat|van ban)';
/** Who may be asked for, what such a one does with a task, and when. */
const WHO = '(?:ai|(?:co quan|don vi|ban|to chuc|phong|nganh|cap|nguoi) nao)';
const DOES =
  '(?:chiu trach nhiem(?: chinh)?|phu trach|duoc giao|phai|lo|lam|chu tri|thuc hien|chi dao|trien khai|giai quyet|quan ly|huong dan)';
const WHEN = '(?:(?:khi|luc|chung|ngay|thang|nam) nao|bao gio|(?:thang|nam|ngay|quy) may|hoi nao|chung nao)';
const ENDS = '(?:phai |moi |thi |lam |co )*(?:xong|hoan thanh|bat dau|ket thuc|trien khai|thuc hien|lam)';
const PLACE = '(?:phan|doan|muc|cho|khuc|cau|diem|khoan|gach|y)';
const NOW = '(?:bay gio|hien nay|hien gio|hien tai|gio|nay)';
const THEN =
  '(?:(?:ngay|hoi|thoi|luc) )?(?:xua|truoc)(?: day| kia)?|(?:hoi|luc|ngay|thoi|khi) do|(?:hoi|vao|thoi|luc|nam)(?: nam)? (?:19|20)[0-9][0-9]';
/** What something is counted by: "… bao nhiêu tiền một tháng". */
const MEASURE = '(?: (?:tien|dong|ngan|trieu))*(?: (?:mot|moi|1|hang))*(?: (?:thang|nam|nguoi|lan|ngay))?';
/** Of a question that asks what was once. */
export const ONCE = new RegExp(` (?:${THEN}) `);
/**
 * What begins or ends a question, as keys with spaces between; something must be left beside it. What only opens is
 * taken off where nothing is asked: "quy định … hiện hành" asks for a quy định.
 */
export const ASKING: readonly {
  form: RegExp;
  isMeaning?: true;
  asks?: Asks;
  isUnsure?: true;
  isOpening?: true;
}[] = [
  {
    form: /^(?:cuoi nam|hang nam|moi nam|nam nay|hom nay|dao nay|luc nay) (?=.* (?:nao|gi|sao|khong|ko)(?: |$))/,
    isUnsure: true,
  },
  // Which document something goes by: "… bây giờ theo nghị định nào".
  {
    form: new RegExp(
      `(?: ${NOW})?(?: (?:lam|tinh|duoc|thuc hien|ap dung|can cu|qui dinh|bi|thay|thay the|doi|chuyen))*(?: (?:theo|trong|tai|o|la|bang|boi|sang|thanh|dua vao))+ (?:(?:cai|so) )?(?:${TYPES})(?: so)? (?:nao|gi|may|bao nhieu)$`,
    ),
    asks: { latest: '' },
    isUnsure: true,
  },
  {
    form: / (?:moi nhat|gan day nhat|hien hanh|(?:hien |dang )(?:con )?(?:(?:co )?hieu luc|(?:duoc )?(?:ap dung|dung|thi hanh)))(?: la gi)?$/,
    asks: { latest: '' },
  },
  {
    form: new RegExp(` ${NOW}(?: (?:la|duoc|huong|lanh|linh|nhan))* (?:bao nhieu|may)${MEASURE}$`),
    asks: { latest: '' },
    isUnsure: true,
  },
  {
    form: new RegExp(` theo (?:${TYPES}) (?:moi nhat|gan day nhat|hien hanh)$`),
    asks: { latest: '' },
    isUnsure: true,
  },
  {
    form: new RegExp(` (?:${TYPES}) (?:nao )?(?:dang |hien )?con (?:hieu luc|ap dung)$`),
    asks: { latest: '' },
    isUnsure: true,
  },
  // How long a document is: "luật dân chủ có bao nhiêu điều".
  { form: / (?:co|gom|dai) (?:may|bao nhieu) (?:dieu|chuong|muc|phan|trang|khoan|diem)$/, isUnsure: true },
  // What a body has issued, and what became of it: its page says so.
  {
    form: new RegExp(
      ` (?:da )?(?:ra|ban hanh|ki|co) (?:nhung |cac |may |bao nhieu )+(?:${TYPES})(?: (?:nao|gi|o day|trong nay|tren trang))*$`,
    ),
    asks: { body: true },
  },
  {
    form: new RegExp(
      ` (?:${NOW} )?(?:(?:bi |duoc )?(?:bo|giai the|giai tan|dep|xoa|sap nhap|hop nhat|ket thuc|cham dut|ngung)(?: hoat dong)?(?: tu| vao| hoi)? (?:ngay|nam|khi|luc|hoi|thang) nao|(?:o )?dau(?: mat)? roi|(?:thi )?ra sao(?: roi)?|con (?:khong )?hay \\S.*|(?:khong|ko|hong) hay \\S.*|sau (?:khi )?(?:sap nhap|hop nhat))$`,
    ),
    asks: { body: true },
    isUnsure: true,
  },
  // Who is in a body, and how many they are: its page says so.
  {
    form: / (?:(?:co|gom|bao gom|la) )+(?:may|bao nhieu) (?:nguoi|ai|thanh vien|dong chi|uy vien|ong)$/,
    asks: { body: true },
  },
  // "chỉ coi phần nói về công tác cán bộ", "chương trình có nói gì về ma túy không".
  {
    form: new RegExp(
      `^(?:(?:chi|cho|toi|xin|muon|can|xem|coi|doc|tim|biet|mo) )*(?:(?:${PLACE}|chuong trinh(?: hanh dong)?|${TYPES})(?: (?:nao|nay))? (?:co )?(?:noi|viet|nhac|ghi)(?: (?:gi|den|toi|ve))+) `,
    ),
    isUnsure: true,
  },
  // A place in a document that is called by its matter: the document is found, whose text is mostly not here.
  {
    form: new RegExp(
      `^(?:(?:khoan|diem|dieu|chuong|muc|phan) [0-9]+ )+(?:cua |trong |tai )?(?!qui che)(?=(?:${TYPES}|bo luat) )`,
    ),
  },
  // Who is spoken to: "… là ai vậy thầy".
  { form: / (?<= (?:vay|khong|ko|gi|ai|sao|dau|nao) )(?:thay|co|em|anh|chi|bac|chu)$/ },
  { form: new RegExp(`^(?:${WISH} )+(?:(?:ve|may cai) )?(?=\\S+ \\S+)`), isUnsure: true },
  // "văn bản nào quy định về …", "các quy định về …", "… quy định ở đâu", "… theo quy định".
  {
    form: new RegExp(
      `^(?:(?:cac|nhung) )?(?:(?:${TYPES}) (?:nao|gi)(?: (?:co|duoc|thi))*(?: (?:qui dinh|noi|huong dan|de cap|cho phep))+|${RULES})(?: (?:ro|cu the|chi tiet))*(?: (?:cua|trong) (?:phap luat|dang|nha nuoc|trung uong|${OFFICE_KEYS}|${TERRITORY}))?(?: (?:ve|den|toi))+ (?=\\S+ \\S+)`,
    ),
    isUnsure: true,
  },
  {
    form: new RegExp(
      `^(?:${TYPES}) (?:nao|gi) (?:co )?(?:qui dinh|noi|huong dan|de cap|cho phep) (?=\\S+ \\S+)`,
    ),
    isUnsure: true,
  },
  {
    form: new RegExp(
      ` (?:(?:duoc|thi|co) )*(?:qui dinh|noi|ghi|viet)(?: (?:ro|cu the|tai|o|trong))* (?:dau|cho nao|${PLACE} nao)$| theo(?: dung)? (?:luat|${RULES})(?: (?:cua )?(?:phap luat|dang|nha nuoc))?$`,
    ),
    isUnsure: true,
  },
  { form: /^(?:cac |nhung )?qui dinh (?!cua|so|[0-9])(?=\S+ \S+)/, isUnsure: true, isOpening: true },
  { form: /^co (?=\S+ \S+.* (?:khong|ko|hong)$)/, isUnsure: true },
  // Everything here is of this programme, or of its site.
  { form: / (?:o|trong) (?:chuong trinh(?: hanh dong)?|van ban|trang|trang web)(?: nay)?$/, isUnsure: true },
  // And of this territory.
  { form: new RegExp(`^(?:o|tai) ${TERRITORY} `), isUnsure: true },
  { form: new RegExp(` (?:o|tai|cua|cho|trong) ${TERRITORY}$`), isUnsure: true },
  // Some bodies are named after it.
  {
    form: new RegExp(` (?<!^(?:so|snv|hdnd|ubnd|hoi dong|uy ban nhan) .*)${NAMED_TERRITORY}$`),
    isUnsure: true,
  },
  { form: new RegExp(` (?<=(?:^ban .+|${OFFICE_KEYS}) )${TERRITORY}$`), isUnsure: true },
  { form: / (?:het thay|tat ca|tong cong|tat tan tat|phai (?:khong|hong|ko))$/, isUnsure: true },
  // And of its wards: "tiếp dân ở phường".
  {
    form: / (?:o|tai|duoi|ben duoi) (?:cac |cap )?(?:phuong xa|xa phuong(?: thi tran)?|xa|phuong|co so|dia phuong)(?: minh| nay)?$/,
    isUnsure: true,
  },
  {
    form: new RegExp(`^${NAMED_TERRITORY} (?=.* (?:gi|nao|khong|ko|sao|dau|chua|may|nhieu)(?: |$))`),
    isUnsure: true,
  },
  { form: new RegExp(`^(?:${THEN}) (?=\\S+ \\S+ )`), isUnsure: true },
  // What came before does not name it: "bỏ cấp quận rồi thì quận giờ là gì".
  { form: /^.* (?:roi|xong) thi (?=.* (?:gi|dau|nao|ai|khong|ko|sao)$)/, isUnsure: true },
  // What became of a body, what it is called, whom it belongs to.
  {
    form: new RegExp(
      ` (?:${NOW} )?(?:(?:con|da)(?: (?:hoat dong|ton tai|lam viec|bi|duoc))*|(?:(?:con|da|bi) )*(?:giai the|giai tan|xoa|bo|sap nhap|nhap|bo roi))(?: nua)? (?:khong|ko|hong|hem|chua)$`,
    ),
    asks: { body: true },
    isUnsure: true,
  },
  {
    form: new RegExp(
      ` (?:${NOW} )?(?:da )?(?:bi |duoc )?(?:sap nhap|hop nhat|nhap|chuyen|gop|ve|doi|thuoc|truc thuoc)(?: (?:vo|vao|qua|sang|ve|thanh|cho|voi|ten))* (?:ai|dau|(?:${BODIES} )?(?:nao|gi))$`,
    ),
    asks: { body: true },
  },
  {
    form: new RegExp(
      ` (?:(?:${NOW}|${THEN}) )?(?:(?:co|doi|mang|la|goi|thanh|ten) )*(?:ten(?: la)?|(?:la|thanh) (?:${BODIES})|${BODIES}) (?:gi|nao)$`,
    ),
    asks: { body: true },
  },
  // What a body has to do: its page lists that.
  {
    form: / (?:(?:duoc|phai|co) )*(?:(?:chu tri|phoi hop|nghe(?: bao cao)?|chi dao|lam|giao|lo|phu trach|lanh|om|ganh|nhan|co) )+(?:(?:may|nhung|bao nhieu) (?:viec|nhiem vu)|(?:nhung )?(?:viec|nhiem vu|trach nhiem|vai tro|chuc nang(?: nhiem vu)?) (?:gi|nao))(?: nao)?$/,
    asks: { body: true },
  },
  {
    form: /(?<! (?:khong|ko|cam)(?: duoc)?) (?:(?:duoc|phai|thi|co nhiem vu|chuyen) )*(?:lam|lo) (?:(?:ve|nhung|cai) )*gi$/,
    asks: { body: true },
    isUnsure: true,
  },
  {
    form: /^(?:(?:chuc nang|nhiem vu)(?: va)? )+cua (?!(?:tung|cac|moi|nhung) )(?=\S+ \S+)/,
    asks: { body: true },
    isUnsure: true,
  },
  {
    form: new RegExp(
      ` (?:${NOW}|${THEN})(?: (?:co|doi|mang))?(?: (?:goi la|goi bang|keu la|keu bang|la|thanh))* (?:gi|sao)$`,
    ),
    asks: { body: true },
  },
  {
    form: /^(?:bo|giai the|giai tan|dep|xoa) (?=.* (?:(?:tu|hoi|vao|luc) )?(?:nam|luc|khi|ngay|hoi|thang) nao$)/,
    asks: { body: true },
  },
  {
    form: / (?:(?:co )?nghia la|(?:la )?viet tat (?:cua|cho)(?: tu)?|la(?: chu)?|tuc la(?: chu)?|(?:(?:duoc|phai|nen|co the) )?(?:hieu|dinh nghia|giai thich)(?: la)?|(?:co )?nghia|(?:de )?chi) (?:gi|sao|(?:nhu )?the nao|ra sao|cai gi)$/,
    isMeaning: true,
  },
  {
    form: / (?:(?:co )?y nghia|nghia|(?<!(?:chu|tu|bang|danh sach|hieu) )viet tat)$/,
    isMeaning: true,
    isUnsure: true,
  },
  // "Chữ TU", "chữ T/M": before letters that are no word.
  {
    form: /^chu (?=(?:[bcdghklmnpqrstvwx]+|tu|ub)(?: [bcdghklmnpqrstvwx]+)?$)/,
    isMeaning: true,
  },
  {
    form: / (?:la )?viet tat (?:cua|cho) (?:tu|chu|cum tu|nhung chu) (?:gi|nao)$/,
    isMeaning: true,
    isUnsure: true,
  },
  {
    form: /^(?:viet tat cua|nghia cua|dinh nghia|may chu|(?:nhu )?the nao (?:goi )?la) /,
    isMeaning: true,
  },
  { form: / (?:gom|bao gom)(?: co)? (?:nhung )?(?:ai|gi|cai gi|to chuc nao)$/, isMeaning: true },
  { form: / (?:trong|sau) so(?: van ban| hieu)?$/ },
  // What something was or is called, what it has issued, whether it still is: its page says so.
  { form: / (?:da )?(?:ra|ban hanh|ki) (?:nhung )?(?:cac )?(?:van ban )?(?:nao|gi)$/ },
  { form: / (?:con|co) (?:ap dung|hieu luc|dung|xai|ton tai)(?: duoc)?(?: nua)? (?:khong|ko|chua)$/ },
  { form: / (?:tu|vao|het) (?:ngay|nam|khi|luc|hoi|thang) nao$/ },
  { form: / tu (?:(?:nam )?[0-9]+|truoc|do) (?:den|toi) (?:nay|gio)$/ },
  { form: /^(?:bay gio|hien nay|hien gio|gio) (?:con )?(?=.* (?:khong|ko|nao|gi|hong)$)/, isUnsure: true },
  {
    form: new RegExp(`^(?:${NOW} )?con (?=\\S+ \\S+.* (?:khong|ko|hong)(?: hay .*)?$)`),
    asks: { body: true },
    isUnsure: true,
  },
  { form: / (?:khong|ko|hong|hen|nhi|vay|a|ta|ha|nha)$/, isUnsure: true },
  { form: /^(?:chu viet tat|ki hieu|khai niem) /, isMeaning: true, isUnsure: true },
  { form: / khac(?: (?:nhau|gi))?(?: o)?(?: (?:cho|diem))? (?:nao|gi|sao|the nao|nhau)$/, isUnsure: true },
  { form: /^(?:han chot|thoi han) /, isUnsure: true },
  {
    form: /^(?:co quan|don vi) nao(?: chiu trach nhiem| phu trach| duoc giao| phai| lo| lam)? /,
    isUnsure: true,
  },
  // Who does it, when it is due, where it stands; a noun that only opens a topic.
  {
    form: new RegExp(` (?:do |giao (?:cho )?)?(?<!thuoc )(?<!cua )(?<!voi )(?<!la )${WHO}(?: ${DOES})*$`),
    isUnsure: true,
  },
  { form: new RegExp(`^${WHO}(?: ${DOES})+ (?:viec |vu )?`), isUnsure: true },
  {
    form: new RegExp(
      ` (?:${ENDS} )?(?<!tu )(?:vao |truoc |trong |(?:toi|den) (?:het )?(?=ngay|khi|luc|bao))?${WHEN}(?: ${ENDS})?$`,
    ),
    isUnsure: true,
  },
  { form: new RegExp(`^${WHEN}(?: ${ENDS})? (?:viec |vu )?`), isUnsure: true },
  { form: new RegExp(` han(?: chot)?(?: (?:toi|den|la|vao))? (?:dau|nao|${WHEN})$`), isUnsure: true },
  {
    form: new RegExp(` (?:nam |duoc noi |noi )?(?:o|trong) ${PLACE} nao$| o dau trong chuong trinh$`),
    isUnsure: true,
  },
  { form: / co gi (?:moi|khac)$/, isUnsure: true },
  {
    form: /^(?:(?:noi dung|tinh hinh|thuc trang|ke hoach|viec|vu|van de|chuyen|chu truong|han(?: chot)?|tien do|ket qua|tim hieu|thong tin|van ban)(?: ve| cua)?|ve) (?!nao |gi )(?=\S+ \S+)/,
    isUnsure: true,
  },
  {
    form: /^(?:ai(?: chiu trach nhiem| phu trach| duoc giao| phai| lo| lam)?|(?:khi nao|bao gio)(?: (?:xong|hoan thanh))?|vi sao|tai sao|(?:cho|xin) hoi) /,
  },
  {
    form: / (?:la (?:ai|co quan nao)|(?:la )?(?:so )?(?:bao nhieu|may)|(?:duoc giao |phai lam )?(?:viec |nhung )?gi|(?:khi|luc) nao|bao gio|o dau|(?:ra|thi) sao|(?:nhu )?the nao|vay|bay gio|hien nay)$/,
  },
];
/** Words of these forms that say something elsewhere, as they are written: with other marks they are others. */
export const ASKING_FORMS: ReadonlySet<string> = new Set(
  (
    'chương trình phần đoạn mục khúc câu nói viết nhắc ghi đọc biết nghị quyết định quy chỉ thị thông báo tư kết luận pháp lệnh luật hướng dẫn chế văn bản ban sở bộ phòng hội trường cơ quan đơn vị ' +
    'tổ chức bây hiện đó xưa ngày thời hồi kia tên gọi hoạt động tồn việc giải tán thể xóa xoá bỏ dẹp sáp nhập hợp nhất chuyển gộp đổi ' +
    'thuộc trực mang vô tính thực áp dụng căn cứ dựa số năm tháng hôm cuối hằng hàng mỗi dạo mới hành hiệu lực xài nữa gần xong hông hem khác nhau chỗ điểm giống so sánh phân biệt quan vị chức ngành cấp người chịu trách nhiệm chính phụ trách giao phải lo làm chủ trì thực hiện đạo triển khai giải quyết quản lý dẫn chừng quý xong hoàn thành bắt đầu kết thúc gạch khoản ý nội dung tình hình thực trạng kế hoạch công tác việc vụ vấn đề chuyện chủ trương hạn chót tiến kết quả tìm hiểu thông tin dưới bên cơ sở địa phương phường xã thị trấn mình chí minh đảng nhà'
  )
    .split(' ')
    .map((word) => readWord(word).form),
);

/**
 * Words that end in a syllable and words that begin with it: where one of each stands side by side, the syllable stands
 * twice as it should ("Ủy ban | ban hành"). One line a syllable: ends | begins.
 */
const JOINTS = `
ban ủy/tiểu/trưởng/các|hành/chấp/chỉ/bí/tổ/thường/tuyên/dân/nội/quản/kinh/giám
bản văn/cơ/căn/tài/xuất/toàn/địa/nguyên|thân/sắc/quyền/chất/đồ/án/sao/in/chép/gốc/chính/tin/ghi
bằng công/văn/cân|cách/cấp/chứng/văn/tiền/hình/nhau
báo thông/cảnh/kế/dự|cáo/chí/đảm
bảo đảm/an|đảm/vệ/hiểm/quản/mật/hộ/lãnh/tồn
bộ cán/nội/đảng/toàn/tiến/đồng/cục/chi|máy/phận/đội/trưởng/chính/môn/luật/tài/công/quốc/y/giáo/nội/tư/xây
biểu đại/tiêu/phát|quyết/mẫu/dương/thị/hiện
cấp trung/cung/trợ/phụ/bao/cao/nâng/phân/các|trên/dưới/ủy/phép/phát/bách/xã/huyện/tỉnh/phường/thiết/cứu/có
chính hành/tài/đúng/liêm|quyền/sách/trị/phủ/thức/xác/đáng/quy/trị/ủy
chức tổ/công/viên/cán/nhậm/bãi/cách|năng/danh/vụ/trách/sắc
chế quy/cơ/thể/hạn/pháp/biên/khống|độ/biến/định/tài/tạo
chuẩn tiêu/phê|bị/mực/y/đoán/hóa
chủ dân/tự/gia/làm|trì/tịch/động/yếu/trương/quyền/thể/nhiệm/nghĩa/đầu/hộ
có hiện/sẵn/vốn/giàu|thể/hiệu/trách/quyền/thẩm/nhu/đủ/liên/nghĩa
công thành/phân/thủ/tiến/dân|tác/việc/chức/dân/an/bố/khai/nghiệp/bằng/trình/ty/đoàn/nghệ/tố/chứng/quỹ/lập/nhân/văn/vụ/cộng
cư dân/định/tái|trú/dân/xá
cứu nghiên/tra/cấp|trợ/nạn/hộ/xét
cơ thời/nguy/động/xí|quan/sở/bản/cấu/chế/quan/hội
dân công/nhân/nông/người/cư/quân/toàn|chủ/cư/số/sự/tộc/vận/quân/phòng/sinh/trí/biết/bàn/lập
danh chức/vinh/bí/địa/ghi|sách/mục/hiệu/nghĩa/dự/hiệu/tính
do tự/lý|đó/vậy/các/một/người/cơ/ủy/bộ/chính/ban/nhà/hội/cấp/thủ
dụng sử/áp/tuyển/vận/tín/trọng/lợi|cụ/ý
dục giáo/thể|anh
đạo lãnh/chỉ|đức/luật/lý/tạo
đầu bắt/dẫn/ban|tư/tiên/năm/tháng/mối/vào/ra/cơ/tuần
đề vấn/chủ/tiền/tiêu/chuyên|nghị/xuất/án/cập/ra/cương/bạt/tài/phòng/cao
điểm thời/địa/đặc/quan/trọng/thí/ưu/cao/nhược|a/b/c/d/đ/1/2/này/cuối/đầu/tựa/danh
định quy/quyết/xác/ổn/chỉ/nhất/giám/thẩm/nghị/khẳng/cố/hiệp/dự/ấn/bình/kiểm/phủ|kỳ/hướng/mức/lượng/cư/nghĩa/đoạt/danh/giá/vị/tội/hình/canh
độ chế/mức/trình/tiến/thái/tốc/thiếu/cường/trình|tuổi/dài/cao/rộng/tin/ẩm/chính/lượng
đồng hợp/hội/cộng/bất/tương|bộ/ý/thời/chí/tiền/bào/đều/nhất/nghiệp/phạm/bằng
động hoạt/lao/hành/tác/vận/chủ/khởi/biến/huy/cảm/xúc/tự|viên/lực/cơ/sản/vật/thái/tác/đất/thổ
đơn mẫu/hóa/đầu/khiếu/giản|vị/giản/thư/giá/xin/tố/khiếu/độc
đương tương/đảm|nhiên/sự/chức
gia quốc/tham/chuyên/tác/nhà|đình/hạn/tăng/nhập/công/cảnh/súc/cư
gian thời/không/trung/dân|lận/dối/khổ/nan
giao bàn/chuyển/ngoại/tiếp|thông/dịch/nhiệm/cho/kết/lưu/tiếp/đất
giá đánh/định/thẩm/đơn/trị/đấu|trị/cả/thành/đất/bán
hành ban/thi/chấp/tiến/vận/điều/thực/hiện/phát/lưu/ngân|chính/vi/động/nghề/trình/lang/khách/pháp/hung
hạn thời/quyền/giới/kỳ/gia/có/vô|chế/mức/ngạch/hán
hệ quan/liên|thống/số/quả/lụy
hiện thực/phát/biểu/thể/xuất/cải|nay/hành/có/đại/trạng/tại/tượng/thực/vật/diện/hữu
hiệu có/tín/ký/số/dấu/vô/thương|lực/quả/trưởng/chỉnh/suất/ứng
hóa văn/công/hiện/cổ/hàng/điện|đơn/chất/học/giải
hội xã/đại/quốc/cơ/hiệp/lễ|nghị/đồng/viên/thảo/họp/phụ/nông/liên/cựu/nhập/tụ/chợ
hợp phối/phù/tổng/trường/kết/liên/tập/thích/tích|đồng/tác/lý/pháp/lệ/nhất/thành/thức/tuyển/quy
kiến ý/dự/sáng/chứng|nghị/thức/trúc/thiết/tạo/quyết
kiện điều/sự/văn/vụ|toàn/tướng/cáo/định
kỳ định/nhiệm/thời/học/chu/quốc|họp/hạn/trước/sau/thi/kế/vọng
khai công/triển/kê/khánh/khẩn|thác/mạc/báo/giảng/trừ/sinh/tử/man
kinh |tế/doanh/phí/nghiệm/tuyến
kê thống/liệt|khai/toán
khác người/cách|nhau/biệt/với
làm việc/cách|việc/chủ/rõ/tốt/cho/theo/cơ
lập thành/xác/độc/thiết/đối/tạo/công/dân|trường/pháp/kế/biên/danh/hồ/quy/dự
lực năng/hiệu/nguồn/động/quyền/bạo/nhân/trí/điện/áp/nỗ/bất/thực/sức|lượng/sĩ/điền
liệu tài/dữ/nguyên/số/vật|có/pháp
lý pháp/xử/quản/hợp/đại/tâm/chân/công/địa/thanh|do/lịch/luận/thuyết/lẽ/tưởng/giải/trí
lượng số/chất/khối/lực/sản/dung/định/đo/trọng|giá/hóa/tử/thứ
luật pháp/kỷ/bộ/quy|sư/pháp/định/này/gia/tổ/đất/cán
mục danh/đề/hạng/chuyên/số/tiết|tiêu/đích/lục/này/1/i/ii
mức đúng/định/vượt/hạn|độ/lương/phạt/sống/thu/chi/đóng/hỗ
nghị đề/hội/kiến/hữu/khuyến/quyết|quyết/định/sĩ/trường/án/viện
nghiệp doanh/nông/công/chuyên/sự/thất/tốt/nghề|vụ/dư/đoàn
nhân nguyên/tư/cá/công/nạn/bệnh/thương/pháp/chủ/hôn/tội/phạm|dân/viên/sự/lực/đạo/danh/thân/loại/tố/rộng/khẩu
nhà |nước/ở/máy/trường/đất/nghỉ
nhiệm trách/chủ/bổ/đảm/tín/miễn/giao/kiêm|vụ/kỳ/chức
nước nhà/trong/đất/các|ngoài/ta/nhà/sạch/thải
năng chức/khả/kỹ/tiềm/tài/tính|lực/suất/động/lượng/khiếu
ở nhà/chỗ/nơi/đất|các/những/cấp/xã/phường/thành/trung/địa/nước/vùng/cơ/ngoài/trong/mỗi/khu/đô
phải lẽ/bên/trái|có/được/chịu/thực/bảo/báo/là/theo
pháp tư/hợp/biện/phương/giải/hiến/lập/cú|luật/lý/lệnh/nhân/chế/y/quy/định
phát tự/xuất/cấp/phân/bộc/bột/khởi/cứu|triển/hiện/huy/biểu/sinh/hành/động/minh/ngôn/thanh/luật
phòng quốc/dân/văn/đề/trưởng/dự/biên|chống/ngừa/cháy/họp/ban/thủ/bệnh/vệ/giao/ở
phân bộ/thành/hóa|công/cấp/biệt/loại/tích/bổ/phối/chia/định/cách/hạng/kỳ/vùng
phố thành/khu/đường/tổ|phường/cổ/xá
phí kinh/chi/lệ/học/miễn/lãng/phụ|tổn/bảo/dịch
phép cấp/giấy/cho/trái/được|tắc/nước
phương địa/đa/đối/song|án/tiện/pháp/thức/hướng/châm/diện
phục khắc/khôi/thuyết/hạnh/trang|vụ/hồi/tùng/chế
quan cơ/liên/chủ/khách/tham/hải/trực/sĩ/thăm/khả/tổng|trọng/hệ/tâm/điểm/sát/niệm/lại/chức/liêu
quân hải/lục/không/cấp/bình/dân/nhập|đội/sự/nhân/số/dân/khu/y
quả kết/hiệu/hậu/có/hoa|thật/đất/là
quy nội/chính/bổ/bộ|định/chế/hoạch/trình/mô/tắc/luật/chuẩn/ước/cách/trách
quyết giải/nghị/biểu/phán/kiên/phủ/cương|định/toán/liệt/tâm/sách
quyền chính/thẩm/phân/ủy/lạm/bản/chủ/nhân/tước/toàn|hạn/lợi/lực/sử/của/tự/bình/khiếu/sở/tác/con/yêu/được/hành
quản bảo/chủ/giám/cai|lý/trị/giáo/thúc/chế
quốc trung/vương/ái|gia/hội/phòng/tế/tịch/huy/ca/doanh/lộ
sách chính/danh/ngân/quyết/chuyên/tiểu|nhiễu/vở/lược/báo/giáo
sản tài/cộng/động/bất/khoáng/thủy/lâm/nông/thanh/hải/phá/đảng/tư|xuất/phẩm/lượng/vật/nghiệp
sát giám/cảnh/sâu/kiểm/quan/khảo/trinh/thị/chuẩn|nhập/với/cánh/hạch/hại/thực
sinh học/vệ/dân/phát/hi/hy/giáo/khai/y/an|hoạt/viên/sống/thái/ra/học/vật
sở cơ/trụ|hữu/giáo/tại/y/nội/tài/tư/kế
sự nhân/dân/quân/hình/lịch/thời/phục/chủ/đương|nghiệp/việc/kiện/cố/thật/vụ/phối/tham/tồn/hướng/lãnh/chỉ/kiểm
tác công/hợp/đối/sáng/thao/canh/cộng|phong/động/nghiệp/phẩm/giả/dụng/hại/chiến/quyền
tại tồn/hiện/sở/thực|các/điểm/khoản/điều/chỗ/nơi/thành/địa/phường/cơ/phiên/ngũ
tài nhân/đề/thiên/trọng|chính/liệu/sản/khoản/nguyên/năng/trợ/đức
tập tổng/học/thực/thu/sưu/tuyển/luyện|trung/thể/huấn/hợp/quán/đoàn/quyền/sự
thành hoàn/trưởng/hợp/cấu/hình/trung/tán/kết/tạo|lập/phố/viên/phần/tích/công/ủy/niên/thị
theo tiếp/kèm/dõi|quy/đó/dõi/các/đề/điều/luật/khoản/nghị/hướng
thanh thu/âm/phát|toán/tra/niên/lý/thiếu/khoản/danh/sát
thẩm xâm/hội/sơ/phúc|quyền/định/phán/tra/mỹ
thể tập/cụ/có/đoàn/toàn/cơ/chủ/thân/vật/giải|hiện/thức/chế/dục/lệ/nhân/thao/loại
thi thực/dự/chấm/kỳ/khả/thực|hành/đua/công/tuyển/thể/sĩ/đấu
thiết cần/thân/bức|bị/lập/kế/yếu/thực/thân
thông giao/truyền/phổ/lưu/cảm/viễn|tin/báo/qua/thường/tư/thạo/cáo/đồng/suốt/điệp
thống hệ/truyền/tổng|nhất/kê/trị
thời đồng/tạm/kịp/nhất/lâm/tức|gian/hạn/điểm/kỳ/hiệu/đại/sự/tiết/cơ
thu tiếp/truy/nguồn/doanh|hồi/hút/nhập/phí/thập/chi/thuế/gom
thực xác/hiện/lương/trung/hiện/thiết/chân|hiện/hành/tế/phẩm/trạng/chất/tập/thi/vật
thức hình/chính/cách/phương/kiến/nhận/ý/tri/thể/hợp/nghi/công|ăn/tỉnh/uống/trắng
thủ tuân/bảo/nguyên/phòng/thành/thi/thưởng|tướng/tục/trưởng/đoạn/công/đô/quỹ
thuế nộp/trốn/thu|suất/thu/quan/giá/đất
tin thông/niềm/lòng/bản/đưa|tức/học/báo/cậy/tưởng/nhắn
tính bản/đặc/giới/ước/tài/dự/tự|toán/chất/mạng/từ/đến/năng/cách
tiêu mục/chỉ/chi|chuẩn/chí/cực/biểu/dùng/hủy/thụ/đề
tiến cải/xúc/tiên/cấp/thăng/bước|độ/hành/bộ/trình/tới/sĩ/lên
tổ |chức/trưởng/quốc/dân/công/hợp
toán quyết/thanh/tính/kế/dự/kiểm/hạch/bài|học/bộ
trách phụ/chuyên/khiển|nhiệm/phạt/cứ
tra thanh/kiểm/điều/thẩm|cứu/soát/xét/khảo/vấn
trên cấp/bên/phía/ở/từ/nói|địa/cơ/các/toàn/thị/lĩnh/phạm/thế/mạng/trang/không
triển phát/khai|khai/lãm/vọng
trị chính/giá/quản/điều/cai/thống|giá/an/bệnh/sự/liệu
trình chương/quy/quá/công/hành/tiến/lộ/lịch/giáo/đệ/tờ|độ/tự/bày/ký/duyệt/cấp/hội/ủy/thủ/bộ/chính/quốc/xin/báo
trong bên/ở/nằm/quán|sạch/nước/đó/các/năm/việc/phạm/thời/trường/lĩnh/suốt
trợ hỗ/cứu/tài/phụ/bảo/viện|cấp/giúp/lý/giá/lực
trú cư/tạm/thường/lưu/nội/ngoại|quán/ẩn/ngụ
trung tập|ương/tâm/thành/bình/thực/học/gian/ương
trưởng trung/bộ/hiệu/thị/tăng/xã/thủ/tổ/viện/cục/vụ/đoàn|thành/phòng/ban/ấp/thôn/đoàn/khu/bộ
trường thị/môi/chủ/lập/nhà/hiện/nông/lâm/công|hợp/học/kỳ/phổ/đại/mầm/trung
truyền tuyên/lưu/cổ|thống/hình/thông/đạt/bá/thanh
tư đầu/vật/thông/riêng/công/thứ|pháp/nhân/vấn/cách/tưởng/liệu/duy/thục/lệnh/sản
tưởng tư/tin/lý/ý|niệm/nhớ/tượng/thưởng
tự trật/trình/thứ|do/chủ/quản/nguyện/giác/lập/nhiên/động/trị/vệ/trọng/ý
ủy đảng/thành/cấp/tỉnh/quận/huyện/đảng/chi/thường/phó/xã/phường|ban/viên/quyền/thác/nhiệm
ứng đáp/thích/phản/cung/hưởng|dụng/xử/phó/cử/cứu
văn nhân/công/nguyên/ngữ|bản/hóa/phòng/kiện/bằng/minh/nghệ/thư/học
vi hành/phạm|phạm/mô/sinh/rút/tính
vị đơn/chức/cương/địa/thuận/quý|trí/thành/thế
viên công/nhân/thành/đảng/hội/đoàn/ủy/giáo/sinh/học/kiểm/thanh/tuyên/điều|chức/mãn/nhân
việc công/làm/sự/nhận/thôi/giúp/đầu|làm/thực/tổ/quản/bảo/xây/ban/lập/sử/xử/giải/cấp/sắp/đánh/tham/áp
vụ nhiệm/chức/phục/dịch/nghiệp/nghĩa/công/sự/nội/thường/chuyên/thời/pháp|việc/án/trưởng/lợi/tổ
vực khu/lĩnh|dậy
vận dân/thường/cổ|động/dụng/hành/tải/chuyển
xã hợp/phường/làng/quần/công/thị|hội/viên/giao/phường/trưởng/đội/tắc
xuất sản/đề/đột|sắc/khẩu/phát/hiện/bản/trình/trí/xứ/nhập
xét xem/nhận/thẩm|xử/duyệt/nghiệm/tuyển/thấy/hỏi
xử truy/đối/ứng|lý/phạt/sự/trí
yêu |cầu/nước/thương
`;

/** By syllable: what may stand before it, and what behind, where it stands twice. */
export const joints: ReadonlyMap<string, readonly [before: ReadonlySet<string>, after: ReadonlySet<string>]> =
  new Map(
    JOINTS.trim()
      .split('\n')
      .map((row) => {
        const [, syllable = '', before = '', after = ''] = /^(\S+)\s+([^|]*)\|(.*)$/u.exec(row) ?? [];
        return [syllable, [new Set(before.trim().split('/')), new Set(after.split('/'))] as const];
      }),
  );

/**
 * Words of Vietnamese law and administration for made-up documents: real terms, one or several syllables, grouped by
 * what they do in a sentence. Written by hand, so that the search is measured on a corpus about as rich in words as
 * real decrees are, and with many of the programme's own words as distractors.
 */
const list = (text: string) =>
  text
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);

/** Fields that a document regulates. */
export const FIELDS = list(`
quản lý hành chính; tổ chức bộ máy; đào tạo, bồi dưỡng cán bộ; phân cấp ngân sách; tiếp công dân; quản lý đất đai; chính sách xã hội; cải cách thủ tục; an ninh trật tự; bảo vệ môi trường
phòng cháy, chữa cháy; giáo dục mầm non; giáo dục phổ thông; giáo dục nghề nghiệp; khám bệnh, chữa bệnh; an toàn thực phẩm; trồng trọt và chăn nuôi; thú y; bảo vệ rừng; thủy lợi
khai thác thủy sản; đê điều; phòng, chống thiên tai; xây dựng nhà ở; quy hoạch đô thị; cấp nước sạch; thoát nước và xử lý nước thải; chất thải rắn; chiếu sáng công cộng; cây xanh đô thị
giao thông đường bộ; đường thủy nội địa; hàng hải; hàng không dân dụng; đường sắt; vận tải hành khách công cộng; đăng kiểm phương tiện; bưu chính; viễn thông; tần số vô tuyến điện
công nghệ thông tin; giao dịch điện tử; an toàn thông tin mạng; báo chí; xuất bản; quảng cáo; di sản văn hóa; thư viện; thể dục, thể thao; du lịch
hôn nhân và gia đình; hộ tịch; quốc tịch; cư trú; căn cước; xuất cảnh, nhập cảnh; nuôi con nuôi; người cao tuổi; người khuyết tật; trẻ em
bình đẳng giới; dân số; bảo hiểm xã hội; bảo hiểm y tế; việc làm; tiền lương; an toàn, vệ sinh lao động; người có công với cách mạng; giảm nghèo bền vững; phòng, chống tệ nạn xã hội
thuế giá trị gia tăng; thuế thu nhập cá nhân; phí và lệ phí; hải quan; kiểm toán nhà nước; kế toán; dự trữ quốc gia; quản lý nợ công; chứng khoán; kinh doanh bảo hiểm
hoạt động ngân hàng; quỹ tín dụng nhân dân; hợp tác xã; doanh nghiệp nhỏ và vừa; đăng ký kinh doanh; cạnh tranh; bảo vệ người tiêu dùng; đo lường; tiêu chuẩn kỹ thuật; sở hữu trí tuệ
chuyển giao công nghệ; năng lượng nguyên tử; hóa chất; vật liệu nổ công nghiệp; điện lực; dầu khí; khoáng sản; tài nguyên nước; khí tượng thủy văn; đo đạc và bản đồ
công chứng, chứng thực; luật sư; giám định tư pháp; đấu giá tài sản; thi hành án dân sự; trợ giúp pháp lý; phổ biến, giáo dục pháp luật; hòa giải ở cơ sở; khiếu nại; tố cáo
thanh tra; phòng, chống tham nhũng; thực hành tiết kiệm, chống lãng phí; thi đua, khen thưởng; tín ngưỡng, tôn giáo; công tác dân tộc; nghĩa vụ quân sự; dân quân tự vệ; giáo dục quốc phòng; công nghiệp quốc phòng`);

/** Who acts. */
export const ACTORS = list(`
Cơ quan quản lý nhà nước; Ủy ban nhân dân các cấp; Ủy ban nhân dân cấp tỉnh; Ủy ban nhân dân cấp huyện; Ủy ban nhân dân cấp xã; Hội đồng nhân dân cùng cấp; Chủ tịch Ủy ban nhân dân xã; Người đứng đầu cơ quan; Cán bộ chuyên trách; Tổ công tác liên ngành
Đơn vị sự nghiệp công lập; Sở Tài chính; Sở Kế hoạch và Đầu tư; Sở Xây dựng; Sở Y tế; Sở Giáo dục và Đào tạo; Sở Tư pháp; Kho bạc Nhà nước; Cơ quan thuế; Cơ quan hải quan
Bộ Tài chính; Bộ Tư pháp; Bộ Y tế; Bộ Công an; Bộ Quốc phòng; Bộ Ngoại giao; Bộ Công Thương; Bộ Khoa học và Công nghệ; Bộ Giao thông vận tải; Bộ Lao động - Thương binh và Xã hội
Thanh tra Chính phủ; Kiểm toán Nhà nước; Viện kiểm sát nhân dân; Tòa án nhân dân; Cơ quan thi hành án; Công an phường; Ban Chỉ huy Quân sự; Đội quản lý trật tự đô thị; Trạm y tế; Trường học
Mặt trận Tổ quốc và các đoàn thể; Liên đoàn Lao động; Đoàn Thanh niên; Hội Liên hiệp Phụ nữ; Hội Nông dân; Hội Cựu chiến binh; Hội Chữ thập đỏ; Ban thanh tra nhân dân; Ban giám sát đầu tư của cộng đồng; Tổ hòa giải
Trưởng khu phố; Tổ trưởng tổ dân phố; Trưởng ấp; Chi bộ cơ quan; Đảng ủy cơ quan; Chủ đầu tư; Nhà thầu; Tổ chức tư vấn; Doanh nghiệp; Hợp tác xã
Chủ hộ kinh doanh; Người sử dụng lao động; Người lao động; Người có thẩm quyền; Người nộp thuế; Người khiếu nại; Người tố cáo; Người bị xử phạt; Cơ sở khám bệnh; Cơ sở đào tạo
Cơ sở giáo dục; Hội đồng thẩm định; Hội đồng tuyển dụng; Hội đồng kỷ luật; Hội đồng thi đua; Hội đồng bồi thường; Ban quản lý dự án; Ban quản lý chợ; Văn phòng đăng ký đất đai; Trung tâm phục vụ hành chính công`);

/** What they do; some take a body in passing. */
export const VERBS = list(`
chịu trách nhiệm về; chịu trách nhiệm tổ chức thực hiện; phối hợp với cơ quan liên quan trong; báo cáo định kỳ về; hướng dẫn; kiểm tra, đôn đốc; chủ trì xây dựng; thẩm định; phê duyệt; điều chỉnh
công bố công khai; niêm yết tại trụ sở; tiếp nhận; lập biên bản về; xem xét, quyết định; trình cấp có thẩm quyền phê duyệt; lấy ý kiến rộng rãi về; thông báo bằng văn bản về; lưu trữ; cập nhật
rà soát; đánh giá; tổng hợp; xác nhận; cấp; gia hạn; thu hồi; đình chỉ; tạm đình chỉ; hủy bỏ
bãi bỏ; sửa đổi, bổ sung; giám sát; thanh tra; xử lý; xử phạt vi phạm về; khắc phục; bồi thường; hỗ trợ; khuyến khích
ưu tiên bố trí nguồn lực cho; phân bổ; quyết toán; thanh toán; tạm ứng; thu, nộp; quản lý và sử dụng; bảo đảm; bảo vệ; phòng ngừa
phát hiện và ngăn chặn; tuyên truyền, vận động nhân dân về; phổ biến; tập huấn về; bồi dưỡng kiến thức về; tuyển chọn người làm; bổ nhiệm, miễn nhiệm người phụ trách; luân chuyển cán bộ làm; khen thưởng tập thể làm tốt; kỷ luật người vi phạm
kê khai; đăng ký; đăng tải trên cổng thông tin điện tử; bàn giao; nghiệm thu; đấu thầu; đấu giá; ký kết hợp đồng về; chấm dứt; chuyển giao
ủy quyền thực hiện; phân công người theo dõi; sơ kết, rút kinh nghiệm về; tổng kết; thí điểm; nhân rộng mô hình về; kiến nghị với cấp trên về; giải trình về; đối thoại với người dân về; hòa giải tranh chấp về`);

/** What is done, kept, paid, decided. */
export const OBJECTS = list(`
kế hoạch hằng năm; kế hoạch trung hạn năm năm; trình tự, thủ tục giải quyết hồ sơ; chế độ phụ cấp đối với người hoạt động không chuyên trách; kinh phí trong dự toán được giao; công tác phòng ngừa vi phạm; ý kiến của nhân dân trước khi quyết định; hồ sơ xin cấp giấy phép; giấy chứng nhận quyền sử dụng đất; giấy phép xây dựng
giấy đăng ký kết hôn; sổ hộ tịch; phiếu lý lịch tư pháp; bản sao có chứng thực; đơn khiếu nại lần đầu; đơn tố cáo nặc danh; quyết định xử phạt hành chính; biên bản vi phạm; tang vật, phương tiện bị tạm giữ; khoản tiền nộp phạt
mức thu học phí; mức đóng bảo hiểm; mức hưởng trợ cấp một lần; trợ cấp thôi việc; trợ cấp thất nghiệp; chế độ thai sản; chế độ ốm đau; chế độ hưu trí; tai nạn lao động; bệnh nghề nghiệp
hợp đồng lao động; thỏa ước lao động tập thể; nội quy lao động; thời giờ làm việc, thời giờ nghỉ ngơi; bảng lương, thang lương; ngạch, bậc công chức; vị trí việc làm; biên chế được giao; tiêu chuẩn chức danh nghề nghiệp; kỳ thi nâng ngạch
quy chế làm việc; quy chế chi tiêu nội bộ; quy chế phối hợp; quy chế dân chủ trong hoạt động của cơ quan; hương ước, quy ước của thôn; nội quy tiếp dân; lịch tiếp công dân; hòm thư góp ý; đường dây nóng; sổ theo dõi
báo cáo tài chính; báo cáo kiểm toán; báo cáo đánh giá tác động môi trường; giấy phép xả thải; quan trắc nước mặt; khu bảo tồn thiên nhiên; rừng phòng hộ đầu nguồn; giống cây trồng; thức ăn chăn nuôi; vắc xin phòng bệnh
ổ dịch; kiểm dịch động vật; giết mổ tập trung; vệ sinh chuồng trại; thuốc bảo vệ thực vật; phân bón; vùng sản xuất an toàn; mã số vùng trồng; truy xuất nguồn gốc; nhãn hàng hóa
hàng giả, hàng nhái; hàng nhập lậu; giá niêm yết; bình ổn giá; cân đối cung cầu; dự trữ lưu thông; xúc tiến thương mại; chợ đầu mối; siêu thị, trung tâm thương mại; cửa hàng xăng dầu
mạng lưới điện; trạm biến áp; hành lang an toàn lưới điện; công tơ; hóa đơn điện tử; chứng từ kế toán; sổ sách; con dấu; chữ ký số; văn bản điện tử
cơ sở dữ liệu dân cư; mã định danh; tài khoản định danh điện tử; hệ thống thông tin một cửa; dịch vụ công trực tuyến; hạ tầng kỹ thuật số; trung tâm dữ liệu; an ninh mạng; bí mật nhà nước; tài liệu lưu trữ
thiết bị dạy học; sách giáo khoa; chương trình đào tạo; chuẩn đầu ra; văn bằng, chứng chỉ; tuyển sinh đầu cấp; phổ cập giáo dục; học bổng khuyến khích; ký túc xá; thư viện trường học
giường bệnh; thuốc chữa bệnh; trang thiết bị y tế; chứng chỉ hành nghề; hội chẩn; chuyển tuyến; tiêm chủng mở rộng; sức khỏe sinh sản; dinh dưỡng học đường; nước sinh hoạt
nhà ở xã hội; chung cư cũ; quỹ bảo trì; ban quản trị nhà chung cư; chỉ giới đường đỏ; mật độ xây dựng; hệ số sử dụng đất; bảng giá đất; phương án bồi thường; khu tái định cư
vỉa hè, lòng đường; biển báo giao thông; bến xe; bãi đỗ; trạm dừng nghỉ; tải trọng cầu đường; giấy phép lái xe; đăng ký phương tiện; luồng tuyến vận tải; cảng biển
phao tiêu; tàu cá; thuyền viên; hoa tiêu; chuyến bay; hành lý ký gửi; nhà ga; tín hiệu đường sắt; vé điện tử; giá cước
di tích lịch sử; bảo vật quốc gia; lễ hội truyền thống; nghệ nhân; biểu diễn nghệ thuật; câu lạc bộ thể thao; vận động viên; giải thi đấu; hướng dẫn viên; cơ sở lưu trú
hộ nghèo, hộ cận nghèo; người có uy tín; đồng bào dân tộc thiểu số; xã đặc biệt khó khăn; vùng biên giới, hải đảo; gia đình liệt sĩ; thương binh, bệnh binh; mẹ Việt Nam anh hùng; nạn nhân chất độc hóa học; người tâm thần lang thang
trẻ em bị xâm hại; bạo lực gia đình; người nghiện ma túy; cơ sở cai nghiện; mại dâm; cờ bạc; mua bán người; trật tự công cộng; pháo nổ; vũ khí thô sơ
lực lượng dân phòng; phương án chữa cháy; lối thoát nạn; kho chứa; vật tư dự phòng; trực ban; báo động; khu neo đậu tránh trú bão; sạt lở bờ sông; hạn hán, xâm nhập mặn
quỹ đất công ích; hợp đồng thuê đất; quyền sử dụng mặt nước; khoáng sản làm vật liệu; đóng cửa mỏ; ký quỹ phục hồi; nước dưới đất; hồ chứa; trạm bơm; kênh mương nội đồng
sáng chế; nhãn hiệu; kiểu dáng công nghiệp; quyền tác giả; nhiệm vụ khoa học; hội đồng nghiệm thu; phòng thí nghiệm; chất phóng xạ; phương tiện đo; quy chuẩn kỹ thuật
vốn đầu tư công; tổng mức đầu tư; dự toán thu, chi; kết dư; chi thường xuyên; tài sản công; thanh lý; khấu hao; mua sắm tập trung; trái phiếu chính quyền địa phương
tiền gửi có kỳ hạn; lãi suất; nợ xấu; tài sản bảo đảm; hạn mức tín dụng; phòng, chống rửa tiền; cổ phiếu; quỹ đầu tư; hợp đồng bảo hiểm; bồi thường thiệt hại
cổ đông; điều lệ công ty; vốn điều lệ; phá sản; hộ kinh doanh; ngành nghề có điều kiện; thỏa thuận hạn chế cạnh tranh; khuyến mại; nhượng quyền; trọng tài thương mại
lời chứng; di chúc; thừa kế; giám hộ; nhận cha, mẹ, con; ly hôn; khai sinh; khai tử; thường trú, tạm trú; thẻ căn cước
khám nghĩa vụ; tuyển quân; huấn luyện dân quân; tự vệ cơ quan; hậu cần tại chỗ; phòng thủ khu vực; công trình quốc phòng; sĩ quan dự bị; quân nhân xuất ngũ; hội thao
sinh hoạt tôn giáo tập trung; cơ sở thờ tự; chức sắc; pháp nhân; hoạt động từ thiện; cứu trợ; quỹ đền ơn đáp nghĩa; viện trợ; tình nguyện viên; hiến máu
công tác phát triển đảng viên trong cơ quan; sinh hoạt chi bộ; tự phê bình và phê bình; kê khai tài sản, thu nhập; xung đột lợi ích; quà tặng; chuyển đổi vị trí công tác; trách nhiệm giải trình; đạo đức công vụ; văn hóa công sở
tổ tự quản; đội dân phòng khu phố; nhà văn hóa ấp; quỹ khuyến học; góp ý của cử tri; kỳ họp; nghị quyết chuyên đề; chất vấn; lấy phiếu tín nhiệm; bầu cử bổ sung`);

/** How, and in what spirit. */
export const MANNERS = list(`
đúng quy định của pháp luật; công khai, minh bạch; kịp thời, chính xác; đúng thẩm quyền; không gây phiền hà; tiết kiệm, hiệu quả; bảo đảm khách quan; có sự tham gia của người dân; không phân biệt đối xử; theo nguyên tắc tập trung dân chủ
bằng phương tiện điện tử; theo mẫu thống nhất; tại nơi cư trú; trực tiếp hoặc qua bưu điện; không thu lệ phí; bằng nguồn xã hội hóa; từ ngân sách địa phương; từ nguồn thu hợp pháp khác; theo phương thức khoán; theo giá thị trường
phù hợp với điều kiện thực tế; gắn với trách nhiệm người đứng đầu; không làm tăng biên chế; bảo đảm quốc phòng, an ninh; hài hòa lợi ích; đúng đối tượng; đủ hồ sơ; có thời hạn; vô thời hạn; một lần duy nhất
theo lộ trình; từng bước; đồng bộ; thường xuyên; đột xuất; theo chuyên đề; liên tục; luân phiên; lần lượt; cùng một lúc`);

/** When. */
export const TIMES = list(`
trong thời hạn mười ngày làm việc; chậm nhất là ba mươi ngày; trước ngày 15 tháng 12 hằng năm; trong quý I; sáu tháng một lần; hằng quý; khi có yêu cầu; ngay sau khi nhận đủ hồ sơ; kể từ ngày có hiệu lực; trong trường hợp khẩn cấp
trước khi khởi công; sau khi kết thúc năm tài chính; trong giờ hành chính; vào ngày làm việc đầu tiên của tháng; không quá hai mươi bốn giờ; trong nhiệm kỳ; khi hết thời hạn ghi trên giấy phép; trước kỳ họp cuối năm; trong vòng bốn mươi tám giờ; đến hết ngày 31 tháng 12`);

/** Under which condition, with what left out. */
export const CONDITIONS = list(`
trừ trường hợp pháp luật có quy định khác; nếu không có lý do chính đáng; khi được cấp trên chấp thuận bằng văn bản; nếu đủ điều kiện quy định tại Điều này; khi có căn cứ cho rằng hồ sơ giả mạo; trong trường hợp bất khả kháng; nếu quá thời hạn mà chưa giải quyết; khi có từ hai phần ba số hộ đồng ý; trên cơ sở kết quả khảo sát thực tế; căn cứ khả năng cân đối ngân sách
khi tổ chức bị chia, tách, sáp nhập; nếu phát sinh vướng mắc; khi người vi phạm tự giác khắc phục; trừ tài liệu thuộc danh mục mật; nếu được người giám hộ đồng ý; khi thị trường biến động bất thường; nếu gây hậu quả nghiêm trọng; khi có dịch bệnh lây lan; nếu địa bàn có đông dân cư; khi chuyển nơi làm việc`);

/** Where, and over whom. */
export const PLACES = list(`
cấp xã; phường, thị trấn; khu phố, ấp; quận, huyện; thị xã; cơ sở; vùng sâu, vùng xa; khu công nghiệp; khu chế xuất; làng nghề; địa bàn dân cư; cửa khẩu; đô thị loại I; nông thôn; vùng ven biển; khu dân cư mới; các trường công lập; bệnh viện tuyến tỉnh; doanh nghiệp nhà nước; địa bàn trọng điểm`);

/** Provinces, districts and rivers, as decrees name them. */
export const LOCALITIES = list(`
An Giang; Bà Rịa - Vũng Tàu; Bạc Liêu; Bắc Giang; Bắc Kạn; Bắc Ninh; Bến Tre; Bình Dương; Bình Định; Bình Phước; Bình Thuận; Cà Mau; Cao Bằng; Cần Thơ; Đà Nẵng; Đắk Lắk; Đắk Nông; Điện Biên; Đồng Nai; Đồng Tháp
Gia Lai; Hà Giang; Hà Nam; Hà Nội; Hà Tĩnh; Hải Dương; Hải Phòng; Hậu Giang; Hòa Bình; Hưng Yên; Khánh Hòa; Kiên Giang; Kon Tum; Lai Châu; Lạng Sơn; Lào Cai; Lâm Đồng; Long An; Nam Định; Nghệ An
Ninh Bình; Ninh Thuận; Phú Thọ; Phú Yên; Quảng Bình; Quảng Nam; Quảng Ngãi; Quảng Ninh; Quảng Trị; Sóc Trăng; Sơn La; Tây Ninh; Thái Bình; Thái Nguyên; Thanh Hóa; Thừa Thiên Huế; Tiền Giang; Trà Vinh; Tuyên Quang; Vĩnh Long; Vĩnh Phúc; Yên Bái
Củ Chi; Hóc Môn; Nhà Bè; Cần Giờ; Bình Chánh; Gò Vấp; Phú Nhuận; Tân Bình; Bình Thạnh; Thủ Đức; Thạnh Lộc; Hiệp Phú; Linh Xuân; Bình Trưng; Cầu Ông Lãnh; Bến Nghé; Đa Kao; An Lạc; Vĩnh Lộc; Phạm Văn Cội
sông Sài Gòn; sông Vàm Cỏ Đông; kênh Tàu Hủ; rạch Xuyên Tâm; hồ Dầu Tiếng; kênh Nhiêu Lộc; sông Lòng Tàu; rạch Bến Cát; đèo Hải Vân; vịnh Cam Ranh; mũi Né; núi Bà Đen; suối Lồ Ồ; cù lao Dung; đảo Lý Sơn; đầm Thị Nại; phá Tam Giang; đồng Cọp Vồ; bãi Sao; cồn Phụng`);

/** Goods, crops, beasts, illnesses, trades and tools. */
export const THINGS = list(`
lúa nếp; ngô lai; khoai tây; sắn; mía; lạc; đậu tương; vừng; bông vải; thuốc lá sợi; chè búp; cà phê nhân; hồ tiêu; điều thô; cao su mủ; dừa xiêm; xoài cát; thanh long; vải thiều; nhãn lồng
bưởi da xanh; sầu riêng; măng cụt; chôm chôm; rau muống; cải bẹ; hành tỏi; ớt bột; gừng nghệ; nấm rơm; hoa cúc; cây mai vàng; bò sữa; trâu kéo; lợn nái; dê cỏ; thỏ; gà thả vườn; vịt đẻ; ngan, ngỗng
tôm sú; cua biển; nghêu; sò huyết; hàu; mực ống; cá tra; cá lóc; ếch; lươn; ba ba; yến sào; tằm tơ; ong mật; phân gà; bã sắn; rơm rạ; trấu; mùn cưa; than bùn
cúm gia cầm; lở mồm long móng; dịch tả; dại chó; sởi; thủy đậu; lao phổi; sốt rét; tay chân miệng; viêm gan; tiểu đường; ung thư; đột quỵ; bướu cổ; mù lòa; hen suyễn; nhiễm độc chì; bỏng; gãy xương; đuối nước
xi măng; sắt thép; gạch nung; ngói lợp; kính cường lực; sơn chống gỉ; nhựa đường; cát xây; sỏi; đá hộc; gỗ xẻ; tre, nứa; mây, song; lưới thép; ống cống; dây cáp; bu lông; vòng bi; máy xúc; cần cẩu
lò hơi; bình khí nén; thang máy; băng tải; quạt gió; máy phát; bơm chìm; van khóa; đồng hồ nước; cân điện tử; nhiệt kế; kính hiển vi; ống nghiệm; axít; xút; cồn; phèn; clo; đất đèn; khí gas
vải sợi; da giày; áo mưa; mũ bảo hiểm; găng tay; khẩu trang; nệm, gối; đồ gốm; sơn mài; thêu ren; đúc đồng; chạm khắc; đan lát; rèn dao; mộc mỹ nghệ; giấy dó; nón lá; chiếu cói; nước mắm; bánh tráng
rượu bia; nước ngọt; bột ngọt; dầu ăn; mỡ; muối iốt; đường kính; sữa bột; mì gói; đồ hộp; kẹo dừa; thịt nguội; trứng muối; dưa chua; mắm ruốc; thuốc nam; cao dán; dầu gió; men vi sinh; mật ong
xe đạp; xe ba gác; xe ben; rơ moóc; xe bồn; phà; xuồng, ghe; sà lan; tàu kéo; ca nô; xe cứu thương; xe buýt; tắc xi; máy bay không người lái; khinh khí cầu; vệ tinh; ăng ten; loa phóng thanh; máy quét; bảng hiệu
nhà trọ; quán ăn; tiệm cầm đồ; vũ trường; phòng hát; trò chơi điện tử; hồ bơi; sân gôn; bãi tắm; rạp xiếc; chùa; nhà thờ; đình làng; miếu; nghĩa trang; lò hỏa táng; kho lạnh; bến đò; chợ nổi; vựa trái cây`);

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="ko_KR">
<!-- not yet reviewed by a native reader -->
<context>
    <name>AccessReset</name>
    <message>
        <source>처음 상태</source>
        <translation>Đặt lại</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>보기 쉽게</source>
        <translation>Dễ nhìn hơn</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>검은 바탕에 밝은 글자</source>
        <translation>Chữ sáng trên nền đen</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>Màn hình thấp</translation>
    </message>
    <message>
        <source>모든 단추를 아래로</source>
        <translation>Mọi nút xuống dưới</translation>
    </message>
    <message numerus="yes">
        <source>켜 두면 %n분까지 기다립니다</source>
        <translation>
            <numerusform>Khi bật, chờ đến %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>켬</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>끔</source>
        <translation>Tắt</translation>
    </message>
</context>
<context>
    <name>BarKey</name>
    <message numerus="yes">
        <source>%1, %n건</source>
        <translation>
            <numerusform>%1, %n tin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>담은 공고가 없습니다</source>
        <translation>Bạn chưa lưu tin nào</translation>
    </message>
    <message>
        <source>공고에서 담기를 누르면 여기에 모입니다</source>
        <translation>Nhấn Lưu trong tin, tin sẽ nằm ở đây</translation>
    </message>
    <message>
        <source>공고 보기</source>
        <translation>Xem tin tuyển</translation>
    </message>
    <message>
        <source>휴대폰으로
가져가세요</source>
        <translation>Mang về bằng
điện thoại</translation>
    </message>
    <message>
        <source>카메라로 비추면
제목, 마감일,
주소가 열립니다.</source>
        <translation>Hướng camera vào:
tiêu đề, hạn chót,
địa chỉ sẽ mở ra.</translation>
    </message>
    <message>
        <source>끝내면 담은 것과 찾은 기록이 모두 지워집니다.</source>
        <translation>Kết thúc sẽ xóa mọi thứ đã lưu, đã tìm.</translation>
    </message>
    <message>
        <source>끝내면 목록과 번호, 찾은 기록을 모두 지웁니다.</source>
        <translation>Kết thúc sẽ xóa danh sách, mã, tìm kiếm.</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>Xóa và kết thúc</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>처음으로</source>
        <translation>Trang
đầu</translation>
    </message>
    <message>
        <source>이전</source>
        <translation>Quay
lại</translation>
    </message>
    <message>
        <source>담은 목록</source>
        <translation>Đã
lưu</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>Trợ
giúp</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Ngôn
ngữ</translation>
    </message>
    <message>
        <source>접근성</source>
        <translation>Tiếp
cận</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>Tương phản
cao</translation>
    </message>
    <message>
        <source>글자 크게</source>
        <translation>Chữ
to</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>Màn hình
thấp</translation>
    </message>
    <message>
        <source>고정 메뉴</source>
        <translation>Menu cố định</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1, %n tin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>상담사에게 보여주기</source>
        <translation>Đưa tư vấn viên xem</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>지금</source>
        <translation>Bây giờ</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>직원 부르기</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>Không có điện thoại? Gọi nhân viên</translation>
    </message>
</context>
<context>
    <name>DistrictMap</name>
    <message>
        <source>강북</source>
        <translation>Gangbuk</translation>
    </message>
    <message>
        <source>도봉</source>
        <translation>Dobong</translation>
    </message>
    <message>
        <source>노원</source>
        <translation>Nowon</translation>
    </message>
    <message>
        <source>은평</source>
        <translation>Eunpyeong</translation>
    </message>
    <message>
        <source>종로</source>
        <translation>Jongno</translation>
    </message>
    <message>
        <source>성북</source>
        <translation>Seongbuk</translation>
    </message>
    <message>
        <source>동대문</source>
        <translation>Dongdaemun</translation>
    </message>
    <message>
        <source>중랑</source>
        <translation>Jungnang</translation>
    </message>
    <message>
        <source>마포</source>
        <translation>Mapo</translation>
    </message>
    <message>
        <source>서대문</source>
        <translation>Seodaemun</translation>
    </message>
    <message>
        <source>중구</source>
        <translation>Jung</translation>
    </message>
    <message>
        <source>용산</source>
        <translation>Yongsan</translation>
    </message>
    <message>
        <source>성동</source>
        <translation>Seongdong</translation>
    </message>
    <message>
        <source>광진</source>
        <translation>Gwangjin</translation>
    </message>
    <message>
        <source>강서</source>
        <translation>Gangseo</translation>
    </message>
    <message>
        <source>영등포</source>
        <translation>Yeongdeungpo</translation>
    </message>
    <message>
        <source>동작</source>
        <translation>Dongjak</translation>
    </message>
    <message>
        <source>서초</source>
        <translation>Seocho</translation>
    </message>
    <message>
        <source>강남</source>
        <translation>Gangnam</translation>
    </message>
    <message>
        <source>강동</source>
        <translation>Gangdong</translation>
    </message>
    <message>
        <source>양천</source>
        <translation>Yangcheon</translation>
    </message>
    <message>
        <source>구로</source>
        <translation>Guro</translation>
    </message>
    <message>
        <source>금천</source>
        <translation>Geumcheon</translation>
    </message>
    <message>
        <source>관악</source>
        <translation>Gwanak</translation>
    </message>
    <message>
        <source>송파</source>
        <translation>Songpa</translation>
    </message>
    <message>
        <source>서울 지도</source>
        <translation>Bản đồ Seoul</translation>
    </message>
    <message>
        <source>한강</source>
        <translation>Sông Hàn</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>빈 양식 받기</source>
        <translation>Nhận mẫu trống</translation>
    </message>
    <message>
        <source>휴대폰 카메라로 비추세요</source>
        <translation>Hướng camera điện thoại vào mã</translation>
    </message>
</context>
<context>
    <name>HangulKeyboard</name>
    <message>
        <source>한글</source>
        <translation>한글</translation>
    </message>
    <message>
        <source>쌍자음</source>
        <translation>Đôi</translation>
    </message>
    <message>
        <source>지우기</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>쌍</source>
        <translation>Đôi</translation>
    </message>
    <message>
        <source>지움</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>빈칸</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>비움</source>
        <translation>Xóa hết</translation>
    </message>
    <message>
        <source>숫자 자판</source>
        <translation>123, bàn phím số</translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation>한글, bàn phím tiếng Hàn</translation>
    </message>
    <message>
        <source>영문 자판</source>
        <translation>ABC, bàn phím tiếng Anh</translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>Xóa hết</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>전화로 묻기 120 다산콜센터</source>
        <translation>Gọi 120, tổng đài Dasan</translation>
    </message>
    <message>
        <source>이 화면 쓰는 법</source>
        <translation>Cách dùng màn hình này</translation>
    </message>
    <message>
        <source>선이 있는 곳을
누릅니다</source>
        <translation>Nhấn vào chỗ
có viền</translation>
    </message>
    <message>
        <source>마음에 들면
담습니다</source>
        <translation>Thích thì
lưu lại</translation>
    </message>
    <message>
        <source>휴대폰으로
찍어 갑니다</source>
        <translation>Quét bằng
điện thoại</translation>
    </message>
    <message>
        <source>오늘 도움이 되었나요?</source>
        <translation>Hôm nay có giúp ích cho bạn không?</translation>
    </message>
    <message>
        <source>도움됐어요</source>
        <translation>Hữu ích</translation>
    </message>
    <message>
        <source>보통이에요</source>
        <translation>Bình thường</translation>
    </message>
    <message>
        <source>아쉬워요</source>
        <translation>Chưa tốt</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>Xóa và kết thúc</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>첫 소식을 기다립니다</source>
        <translation>Đang chờ tin đầu tiên</translation>
    </message>
    <message>
        <source>연결되면 스스로 시작합니다.
급하시면 데스크에 물어보세요.</source>
        <translation>Khi có kết nối, màn hình tự bắt đầu.
Nếu gấp, hãy hỏi ở quầy.</translation>
    </message>
    <message>
        <source>무료 스터디룸</source>
        <translation>Phòng học miễn phí</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>Tin tuyển dụng</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>담음</source>
        <translation>Đã lưu</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>사용 중</source>
        <translation>Đang dùng</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>한국어로 나옵니다</source>
        <translation>Bằng tiếng Hàn</translation>
    </message>
    <message>
        <source>모두 지웠습니다</source>
        <translation>Đã xóa tất cả</translation>
    </message>
    <message>
        <source>찾은 말과 본 공고를
처음 상태로 되돌렸습니다.</source>
        <translation>Từ đã tìm và tin đã xem
đã được xóa khỏi màn hình.</translation>
    </message>
</context>
<context>
    <name>MentorHere</name>
    <message>
        <source>여기서 만나는 멘토</source>
        <translation>Gặp cố vấn tại đây</translation>
    </message>
</context>
<context>
    <name>NearCafes</name>
    <message>
        <source>가까운 다른 곳</source>
        <translation>Nơi khác ở gần</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>알림이 있습니다</source>
        <translation>Có thông báo</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>일자리카페</source>
        <translation>Job Cafe</translation>
    </message>
    <message>
        <source>점검 중</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>잠시 쉬는 중입니다</source>
        <translation>Đang tạm nghỉ</translation>
    </message>
    <message>
        <source>기기를 점검하고 있습니다.
이렇게 이용하실 수 있습니다.</source>
        <translation>Thiết bị đang được kiểm tra.
Bạn có thể dùng các cách sau.</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>Phòng học</translation>
    </message>
    <message>
        <source>안내데스크에서 바로 신청</source>
        <translation>Đăng ký tại quầy</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>Tin tuyển dụng</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>120 다산콜센터</source>
        <translation>120, tổng đài Dasan</translation>
    </message>
    <message>
        <source>기기 %1 · 번호 %2</source>
        <translation>Máy %1 · Mã %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>이전 쪽</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>다음 쪽</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>첫 쪽</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>끝 쪽</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>여기까지</source>
        <translation>Đến đây</translation>
    </message>
    <message>
        <source>%1쪽</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1쪽 넘음</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>위</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>아래</source>
        <translation>Xuống</translation>
    </message>
</context>
<context>
    <name>PostingScreen</name>
    <message>
        <source>이 공고 이상해요</source>
        <translation>Tin này có vấn đề</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR(큐알) 코드</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>%1, QR(큐알) 코드</source>
        <translation>%1, mã QR</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>계속 보기</source>
        <translation>Xem tiếp</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>Xóa và kết thúc</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>서울 일자리카페</source>
        <translation>Seoul Job Cafe</translation>
    </message>
    <message>
        <source>앉을 자리,
일할 자리.</source>
        <translation>Chỗ để ngồi,
chỗ để làm.</translation>
    </message>
    <message>
        <source>지금 빈
스터디룸</source>
        <translation>Phòng học
đang trống</translation>
    </message>
    <message>
        <source>곳</source>
        <translation> phòng</translation>
    </message>
    <message>
        <source>오늘 마감
공고</source>
        <translation>Hết hạn
hôm nay</translation>
    </message>
    <message>
        <source>건</source>
        <translation> tin</translation>
    </message>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>Hôm nay nghỉ. %1</translation>
    </message>
    <message>
        <source>화면을 터치하세요</source>
        <translation>Chạm vào màn hình</translation>
    </message>
</context>
<context>
    <name>RoomDay</name>
    <message>
        <source>오늘 시간표</source>
        <translation>Lịch hôm nay</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>Hiện chưa xác nhận
được tình trạng</translation>
    </message>
    <message>
        <source>마지막 현황은 %1입니다</source>
        <translation>Lần cuối: %1</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>Đặt bằng điện thoại</translation>
    </message>
    <message>
        <source>이 화면은 개인정보를 받지 않습니다</source>
        <translation>Màn hình này không nhận thông tin cá nhân</translation>
    </message>
    <message>
        <source>예약은 데스크에서 받습니다
%1</source>
        <translation>Đặt phòng tại quầy
%1</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>Không có điện thoại? Gọi nhân viên</translation>
    </message>
</context>
<context>
    <name>RoomsScreen</name>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>Hôm nay nghỉ. %1</translation>
    </message>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>Hiện chưa xác nhận
được tình trạng</translation>
    </message>
    <message>
        <source>직원에게 물어보기</source>
        <translation>Hỏi nhân viên</translation>
    </message>
    <message>
        <source>휴대폰으로 직접 확인</source>
        <translation>Tự xem bằng điện thoại</translation>
    </message>
    <message>
        <source>이곳에 있는 방</source>
        <translation>Các phòng ở đây</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>Đặt bằng điện thoại</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>예: ㅊㄴㅇㅌ</source>
        <translation>Tiếng Hàn: ㅊㄴㅇㅌ</translation>
    </message>
    <message>
        <source>자판</source>
        <translation>Gõ</translation>
    </message>
    <message>
        <source>마감이 빠른 공고부터 보입니다</source>
        <translation>Tin bằng tiếng Hàn</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>Xuống</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>누르면 설명과 QR(큐알)이 나옵니다</source>
        <translation>Nhấn để xem mô tả và mã QR</translation>
    </message>
</context>
<context>
    <name>ShelfRows</name>
    <message>
        <source>없음</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>ShelfTab</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1, %n tin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>없음</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>마감 서랍</source>
        <translation>Theo hạn chót</translation>
    </message>
</context>
<context>
    <name>TabBlocks</name>
    <message>
        <source>없음</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>보통</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>크게</source>
        <translation>To</translation>
    </message>
    <message>
        <source>더 크게</source>
        <translation>To hơn</translation>
    </message>
    <message>
        <source>글자 크기</source>
        <translation>Cỡ chữ</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>출처</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>Thấy lần đầu</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>Kiểm tra cuối</translation>
    </message>
</context>
<context>
    <name>TrustPassage</name>
    <message>
        <source>출처</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>Thấy lần đầu</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>Kiểm tra cuối</translation>
    </message>
</context>
<context>
    <name>UnreadPanel</name>
    <message>
        <source>목록을 열지 못했습니다</source>
        <translation>Không mở được danh sách</translation>
    </message>
    <message>
        <source>다시 하기</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>Gọi nhân viên</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>연결 안 됨</source>
        <translation>Mất kết nối</translation>
    </message>
    <message>
        <source>실시간</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>{when} 기준</source>
        <translation>lúc {when}</translation>
    </message>
    <message>
        <source>어제 {when} 기준</source>
        <translation>lúc {when} hôm qua</translation>
    </message>
</context>
<context>
    <name>basket</name>
    <message>
        <source>담은 목록</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation>{n} tin</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>Đã bỏ ra</translation>
    </message>
    <message>
        <source>목록에서 사라진 공고</source>
        <translation>Tin không còn đăng</translation>
    </message>
    <message>
        <source>이 기기에는 휴대폰으로 여는 주소가 정해져 있지 않습니다. 공고마다 있는 QR을 비춰 주세요.</source>
        <translation>Máy này chưa có địa chỉ cho điện thoại. Hãy quét mã QR của từng tin.</translation>
    </message>
    <message>
        <source>목록이 길어 QR에 담지 못했습니다. 몇 건을 빼 주세요.</source>
        <translation>Danh sách quá dài cho mã QR. Hãy bỏ bớt vài tin.</translation>
    </message>
</context>
<context>
    <name>cafes</name>
    <message>
        <source>다른 일자리카페</source>
        <translation>Job Cafe khác</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>{n} nơi ở Seoul</translation>
    </message>
    <message>
        <source>테두리가 있는 곳을 누르세요</source>
        <translation>Nhấn vào quận có viền</translation>
    </message>
    <message>
        <source>아직 다른 카페를 받지 못했습니다</source>
        <translation>Chưa nhận được thông tin quán khác</translation>
    </message>
    <message>
        <source>오늘 쉼</source>
        <translation>Hôm nay nghỉ</translation>
    </message>
    <message>
        <source>오늘 끝남</source>
        <translation>Đã đóng cửa</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>Từ {hour}</translation>
    </message>
    <message>
        <source>{hour}까지</source>
        <translation>Đến {hour}</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>방 현황 {age}</source>
        <translation>Phòng {age}</translation>
    </message>
    <message>
        <source>{district}</source>
        <translation>{district}</translation>
    </message>
    <message>
        <source>{district}구</source>
        <translation>{district}-gu</translation>
    </message>
    <message>
        <source>이 카페는 이제 안내하지 않습니다</source>
        <translation>Quán này không còn trong danh sách</translation>
    </message>
    <message>
        <source>직원: {desk}</source>
        <translation>Nhân viên: {desk}</translation>
    </message>
    <message>
        <source>지금 있는 카페</source>
        <translation>Quán bạn đang ở</translation>
    </message>
    <message>
        <source>방 {word}</source>
        <translation>Phòng: {word}</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>Xem bằng điện thoại</translation>
    </message>
    <message>
        <source>이 카페의 안내가 열립니다</source>
        <translation>Trang của quán này sẽ mở ra</translation>
    </message>
    <message>
        <source>전화로 확인</source>
        <translation>Hỏi qua điện thoại</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>Hỏi ở quầy</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>여는 시간</source>
        <translation>Giờ mở cửa</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>지금 있는 곳</source>
        <translation>Bạn đang ở đây</translation>
    </message>
    <message numerus="yes">
        <source>다른 카페 {n}곳</source>
        <translation>
            <numerusform>{n} quán khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>{regions} 외 {n}곳</source>
        <translation>{regions} và {n} nơi khác</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>Đã lưu</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{hour}시</source>
        <translation>{hour}h</translation>
    </message>
    <message>
        <source>닫힘</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>비어 있음</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>예약 대기</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <source>예약됨</source>
        <translation>Đã đặt</translation>
    </message>
    <message>
        <source>지난 시간</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Chưa rõ</translation>
    </message>
</context>
<context>
    <name>districts</name>
    <message>
        <source>강남</source>
        <translation>Gangnam</translation>
    </message>
    <message>
        <source>강동</source>
        <translation>Gangdong</translation>
    </message>
    <message>
        <source>강북</source>
        <translation>Gangbuk</translation>
    </message>
    <message>
        <source>강서</source>
        <translation>Gangseo</translation>
    </message>
    <message>
        <source>관악</source>
        <translation>Gwanak</translation>
    </message>
    <message>
        <source>광진</source>
        <translation>Gwangjin</translation>
    </message>
    <message>
        <source>구로</source>
        <translation>Guro</translation>
    </message>
    <message>
        <source>금천</source>
        <translation>Geumcheon</translation>
    </message>
    <message>
        <source>노원</source>
        <translation>Nowon</translation>
    </message>
    <message>
        <source>도봉</source>
        <translation>Dobong</translation>
    </message>
    <message>
        <source>동대문</source>
        <translation>Dongdaemun</translation>
    </message>
    <message>
        <source>동작</source>
        <translation>Dongjak</translation>
    </message>
    <message>
        <source>마포</source>
        <translation>Mapo</translation>
    </message>
    <message>
        <source>서대문</source>
        <translation>Seodaemun</translation>
    </message>
    <message>
        <source>서초</source>
        <translation>Seocho</translation>
    </message>
    <message>
        <source>성동</source>
        <translation>Seongdong</translation>
    </message>
    <message>
        <source>성북</source>
        <translation>Seongbuk</translation>
    </message>
    <message>
        <source>송파</source>
        <translation>Songpa</translation>
    </message>
    <message>
        <source>양천</source>
        <translation>Yangcheon</translation>
    </message>
    <message>
        <source>영등포</source>
        <translation>Yeongdeungpo</translation>
    </message>
    <message>
        <source>용산</source>
        <translation>Yongsan</translation>
    </message>
    <message>
        <source>은평</source>
        <translation>Eunpyeong</translation>
    </message>
    <message>
        <source>종로</source>
        <translation>Jongno</translation>
    </message>
    <message>
        <source>중구</source>
        <translation>Jung-gu</translation>
    </message>
    <message>
        <source>중랑</source>
        <translation>Jungnang</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>조건 고르기</source>
        <translation>Chọn điều kiện</translation>
    </message>
    <message>
        <source>숫자는 남는 공고 수</source>
        <translation>Số: tin còn lại</translation>
    </message>
    <message>
        <source>0건이 되는 조건은 보이지 않습니다.</source>
        <translation>Điều kiện không còn tin nào sẽ không hiện.</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>Xem {n} tin</translation>
    </message>
    <message>
        <source>모두 풀기</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>Kinh nghiệm</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>Học vấn</translation>
    </message>
    <message>
        <source>출처</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>{n}개 더</source>
        <translation>Thêm {n}</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>{n}초 뒤에 기록을 지웁니다.</source>
        <translation>Sau {n} giây, mọi thứ sẽ bị xóa.</translation>
    </message>
    <message>
        <source>일자리카페</source>
        <translation>Job Cafe</translation>
    </message>
    <message>
        <source>지우고 끝낼까요?</source>
        <translation>Xóa và kết thúc?</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>Mọi thứ đã tìm sẽ bị xóa
và trở về màn hình đầu.</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지웁니다.</source>
        <translation>Mọi thứ đã tìm sẽ bị xóa.</translation>
    </message>
    <message>
        <source>천천히 보셔도 괜찮습니다.
{n}초 뒤에 찾은 기록을 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>Bạn cứ xem thong thả.
Sau {n} giây, mọi thứ sẽ bị xóa
và trở về màn hình đầu.</translation>
    </message>
    <message>
        <source>더 보시겠어요?</source>
        <translation>Bạn xem tiếp chứ?</translation>
    </message>
</context>
<context>
    <name>guides</name>
    <message>
        <source>이력서</source>
        <translation>CV</translation>
    </message>
    <message>
        <source>자기소개서</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>면접</source>
        <translation>Phỏng vấn</translation>
    </message>
    <message>
        <source>취업 전략</source>
        <translation>Tìm việc</translation>
    </message>
    <message>
        <source>이력서·자소서 가이드</source>
        <translation>Hướng dẫn hồ sơ</translation>
    </message>
    <message>
        <source>아직 가이드가 없습니다</source>
        <translation>Chưa có hướng dẫn</translation>
    </message>
    <message>
        <source>{day} 고침</source>
        <translation>Sửa {day}</translation>
    </message>
    <message>
        <source>점검표</source>
        <translation>Bảng kiểm</translation>
    </message>
    <message>
        <source>양식 받기</source>
        <translation>Có mẫu</translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n} phút</translation>
    </message>
    <message numerus="yes">
        <source>{n}쪽</source>
        <translation>
            <numerusform>{n} trang</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}년 {month} 고침</source>
        <translation>Sửa {month} năm {year}</translation>
    </message>
    <message>
        <source>가이드</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>기업</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <source>눌러서 확인하세요</source>
        <translation>Nhấn để đánh dấu</translation>
    </message>
    <message>
        <source>법률 전문가의 검토를 아직 받지 않은 안내입니다.</source>
        <translation>Hướng dẫn này chưa được chuyên gia pháp lý xem lại.</translation>
    </message>
    <message>
        <source>이 가이드는 이제 없습니다</source>
        <translation>Hướng dẫn này không còn nữa</translation>
    </message>
    <message>
        <source>글 · {author}</source>
        <translation>Bài viết: {author}</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n}편</source>
        <translation>
            <numerusform>{name}, {n} bài</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>도움말</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>고맙습니다. 이름은 남지 않습니다.</source>
        <translation>Cảm ơn bạn. Không lưu tên.</translation>
    </message>
    <message>
        <source>한 번 누르면 끝납니다. 이름은 남지 않습니다.</source>
        <translation>Chỉ cần nhấn một lần. Không lưu tên.</translation>
    </message>
    <message>
        <source>지금은 남기지 못했습니다</source>
        <translation>Hiện chưa ghi lại được</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>지금, 여기</source>
        <translation>Ngay lúc này</translation>
    </message>
    <message>
        <source>오늘은 쉽니다</source>
        <translation>Hôm nay nghỉ</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Hỏi nhân viên</translation>
    </message>
    <message numerus="yes">
        <source>곳</source>
        <translation>
            <numerusform>phòng</numerusform>
        </translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>đang trống</translation>
    </message>
    <message>
        <source>오늘 프로그램</source>
        <translation>Hôm nay có</translation>
    </message>
    <message>
        <source>다음 프로그램</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>내일 마감 공고</source>
        <translation>Hết hạn ngày mai</translation>
    </message>
    <message numerus="yes">
        <source>건</source>
        <translation>
            <numerusform> tin</numerusform>
        </translation>
    </message>
    <message>
        <source>청년인턴 {n}건</source>
        <translation>Thực tập: {n} tin</translation>
    </message>
    <message>
        <source>모집 중인 공고</source>
        <translation>Tin đang tuyển</translation>
    </message>
    <message>
        <source>시각을 확인하고 있어 마감일만 보입니다</source>
        <translation>Đang kiểm tra giờ nên chỉ hiện ngày hết hạn</translation>
    </message>
    <message>
        <source>오늘 마감 공고</source>
        <translation>Hết hạn hôm nay</translation>
    </message>
    <message>
        <source>첫 마감 {hour}</source>
        <translation>Sớm nhất {hour}</translation>
    </message>
    <message>
        <source>내일 마감 {n}건</source>
        <translation>Ngày mai: {n} tin</translation>
    </message>
    <message>
        <source>모두 {n}건</source>
        <translation>Tất cả {n} tin</translation>
    </message>
    <message numerus="yes">
        <source>사이트 {n}곳</source>
        <translation>
            <numerusform>{n} dịch vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>예정 {n}개</source>
        <translation>Sắp có {n}</translation>
    </message>
    <message>
        <source>오늘 새로 {n}건</source>
        <translation>{n} tin mới</translation>
    </message>
    <message>
        <source>이력서·자소서
가이드</source>
        <translation>Hướng dẫn
hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>읽을거리 {n}편</source>
        <translation>
            <numerusform>{n} bài đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>온라인
멘토링</source>
        <translation>Cố vấn
trực tuyến</translation>
    </message>
    <message>
        <source>취업
프로그램</source>
        <translation>Chương trình
việc làm</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>Tuần này: {n}</translation>
    </message>
    <message>
        <source>다른
일자리카페</source>
        <translation>Job Cafe
khác</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>{n} nơi ở Seoul</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>공공기관 채용정보</source>
        <translation>Tuyển dụng công</translation>
    </message>
    <message>
        <source>시연 자료</source>
        <translation>Dữ liệu mẫu</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>공고 본문은 한국어로 나옵니다</source>
        <translation>Tin tuyển dụng bằng tiếng Hàn</translation>
    </message>
    <message>
        <source>내용은 한국어로 나옵니다</source>
        <translation>Nội dung bằng tiếng Hàn</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>알림</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>이 알림은 끝났습니다</source>
        <translation>Thông báo này đã hết hạn</translation>
    </message>
    <message>
        <source>{day}까지</source>
        <translation>Đến {day}</translation>
    </message>
    <message>
        <source>{headline} 외 {n}건</source>
        <translation>{headline} và {n} tin khác</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>Xem bằng điện thoại</translation>
    </message>
    <message>
        <source>알림의 원문이 열립니다</source>
        <translation>Thông báo gốc sẽ mở ra</translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>공고 보기</source>
        <translation>Tin tuyển dụng</translation>
    </message>
    <message>
        <source>이 공고는 더 이상 없습니다</source>
        <translation>Tin này không còn nữa</translation>
    </message>
    <message>
        <source>{n}건 중 {i}번째</source>
        <translation>{i} trong {n} tin</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>Kinh nghiệm</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>Nơi làm việc</translation>
    </message>
    <message>
        <source>지원 방법</source>
        <translation>Cách nộp</translation>
    </message>
    <message numerus="yes">
        <source>{n}명</source>
        <translation>
            <numerusform>{n} người</numerusform>
        </translation>
    </message>
    <message>
        <source>뽑는 사람</source>
        <translation>Số người tuyển</translation>
    </message>
    <message>
        <source>주소가 길어 QR(큐알) 코드가 없습니다. {place}에서 찾아보세요</source>
        <translation>Địa chỉ quá dài nên không có mã QR. Hãy tìm tại {place}</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>Học vấn</translation>
    </message>
    <message>
        <source>확인 중인 공고</source>
        <translation>Tin đang được kiểm tra</translation>
    </message>
    <message>
        <source>원문이 사라졌습니다</source>
        <translation>Bản gốc không còn</translation>
    </message>
    <message>
        <source>마감된 공고</source>
        <translation>Tin đã hết hạn</translation>
    </message>
    <message>
        <source>출처와 확인</source>
        <translation>Nguồn tin</translation>
    </message>
    <message>
        <source>{day}부터 목록에 없음</source>
        <translation>Không còn từ {day}</translation>
    </message>
    <message>
        <source>아직 확인하지 못함</source>
        <translation>Chưa kiểm tra</translation>
    </message>
    <message>
        <source>원문 보기</source>
        <translation>Xem bản gốc</translation>
    </message>
    <message>
        <source>공고 안내 보기</source>
        <translation>Xem trang tin</translation>
    </message>
    <message>
        <source>기관 누리집</source>
        <translation>Trang web cơ quan</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>담기</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>접수가 끝나 주소를 보이지 않습니다</source>
        <translation>Đã hết hạn nộp nên không hiện địa chỉ</translation>
    </message>
    <message>
        <source>원문이 사라져 주소를 보이지 않습니다. 데스크에 물어보세요</source>
        <translation>Bản gốc không còn nên không hiện địa chỉ. Hãy hỏi ở quầy</translation>
    </message>
    <message>
        <source>열 수 있는 주소가 없습니다. 기관 이름으로 찾아보세요</source>
        <translation>Không có địa chỉ để mở. Hãy tìm theo tên cơ quan</translation>
    </message>
    <message>
        <source>알려 주셔서 고맙습니다. 확인하겠습니다</source>
        <translation>Cảm ơn bạn, chúng tôi sẽ kiểm tra</translation>
    </message>
    <message>
        <source>지금은 보내지 못했습니다. 데스크에 알려 주세요</source>
        <translation>Chưa gửi được. Hãy báo ở quầy</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>Đã bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>{n}건까지 담습니다. 담은 목록에서 빼 주세요</source>
        <translation>Chỉ lưu được {n} tin. Hãy bỏ bớt trong Đã lưu</translation>
    </message>
    <message>
        <source>담았습니다. 모두 {n}건</source>
        <translation>Đã lưu. Tất cả {n} tin</translation>
    </message>
</context>
<context>
    <name>postings</name>
    <message>
        <source>공고 원문 확인</source>
        <translation>Xem bản gốc</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>Tin tuyển dụng</translation>
    </message>
    <message numerus="yes">
        <source>모두 {n}건입니다</source>
        <translation>
            <numerusform>Tất cả {n} tin</numerusform>
        </translation>
    </message>
    <message>
        <source>찾기</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>조건</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>내일 마감</source>
        <translation>Ngày mai</translation>
    </message>
    <message>
        <source>D-3</source>
        <translation>3 ngày</translation>
    </message>
    <message>
        <source>이번 주</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>이후·상시</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>마감 빠른 순</source>
        <translation>Hết hạn sớm trước</translation>
    </message>
    <message>
        <source>새 소식</source>
        <translation>Tin mới</translation>
    </message>
    <message>
        <source>조건을 풀면 더 볼 수 있습니다</source>
        <translation>Bỏ điều kiện để xem thêm</translation>
    </message>
    <message>
        <source>조건에 맞는 공고가 없습니다</source>
        <translation>Không có tin phù hợp điều kiện</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>Bỏ điều kiện</translation>
    </message>
    <message numerus="yes">
        <source>다른 날 마감 {n}건이 있습니다</source>
        <translation>
            <numerusform>Có {n} tin hết hạn vào ngày khác</numerusform>
        </translation>
    </message>
    <message>
        <source>여기에는 공고가 없습니다</source>
        <translation>Ở đây không có tin nào</translation>
    </message>
    <message>
        <source>다른 공고 보기</source>
        <translation>Xem tin khác</translation>
    </message>
    <message>
        <source>새 공고가 오면 여기에 나옵니다</source>
        <translation>Tin mới sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>지금은 공고가 없습니다</source>
        <translation>Hiện không có tin nào</translation>
    </message>
    <message>
        <source>상시</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>채용까지</source>
        <translation>đến khi đủ</translation>
    </message>
    <message>
        <source>언제나</source>
        <translation>bất cứ lúc</translation>
    </message>
    <message>
        <source>낮 12시까지</source>
        <translation>12h trưa</translation>
    </message>
    <message>
        <source>미정</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>오전 {hour}시까지</source>
        <translation>{hour}h&#xa0;SA</translation>
    </message>
    <message>
        <source>원문 확인</source>
        <translation>xem gốc</translation>
    </message>
    <message>
        <source>접수를 마쳤습니다</source>
        <translation>Đã hết hạn nộp</translation>
    </message>
    <message>
        <source>사람을 구할 때까지 받습니다</source>
        <translation>Nhận đến khi đủ người</translation>
    </message>
    <message>
        <source>언제나 받습니다</source>
        <translation>Nhận bất cứ lúc nào</translation>
    </message>
    <message>
        <source>마감 시각은 공고 원문 확인</source>
        <translation>Giờ hết hạn xem bản gốc</translation>
    </message>
    <message>
        <source>자정에 접수를 마칩니다</source>
        <translation>Hết hạn nộp lúc nửa đêm</translation>
    </message>
    <message>
        <source>{hour}에 접수를 마칩니다</source>
        <translation>Hết hạn nộp lúc {hour}</translation>
    </message>
    <message>
        <source>상시 모집</source>
        <translation>Tuyển thường xuyên</translation>
    </message>
    <message>
        <source>마감일 미정</source>
        <translation>Chưa có hạn chót</translation>
    </message>
    <message>
        <source>자정까지</source>
        <translation>đến 24h</translation>
    </message>
    <message>
        <source>{hour}시까지</source>
        <translation>{hour}h&#xa0;{half}</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
원문이 열립니다</source>
        <translation>Camera điện thoại
sẽ mở bản gốc</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
첫 화면이 열립니다</source>
        <translation>Camera điện thoại
sẽ mở trang chủ</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
안내 쪽이 열립니다</source>
        <translation>Camera điện thoại
sẽ mở trang giới thiệu</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Hôm
nay</translation>
    </message>
    <message numerus="yes">
        <source>D-{days}</source>
        <translation>
            <numerusform>{days} ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>시작했습니다</source>
        <translation>Đã bắt đầu</translation>
    </message>
    <message>
        <source>접수 예정</source>
        <translation>Sắp nhận đăng ký</translation>
    </message>
    <message>
        <source>접수 쉬는 중</source>
        <translation>Tạm ngừng đăng ký</translation>
    </message>
    <message>
        <source>접수 마감</source>
        <translation>Hết hạn đăng ký</translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation>Hết chỗ</translation>
    </message>
    <message>
        <source>접수 확인 필요</source>
        <translation>Hỏi ở quầy</translation>
    </message>
    <message numerus="yes">
        <source>{n}자리 남음</source>
        <translation>
            <numerusform>Còn {n} chỗ</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n} phút</translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n} giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}시간 {m}분</source>
        <translation>{n} giờ {m} phút</translation>
    </message>
    <message>
        <source>취업 프로그램</source>
        <translation>Chương trình việc làm</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>Tuần này: {n}</translation>
    </message>
    <message>
        <source>예정된 프로그램이 없습니다</source>
        <translation>Chưa có chương trình nào</translation>
    </message>
    <message>
        <source>새 일정이 나오면 여기에 보입니다</source>
        <translation>Lịch mới sẽ hiện ở đây</translation>
    </message>
    <message>
        <source>이 프로그램은 이제 없습니다</source>
        <translation>Chương trình này không còn nữa</translation>
    </message>
    <message>
        <source>휴대폰으로 신청하세요</source>
        <translation>Đăng ký bằng điện thoại</translation>
    </message>
    <message>
        <source>신청 화면이 열립니다</source>
        <translation>Trang đăng ký sẽ mở ra</translation>
    </message>
    <message>
        <source>신청은 데스크에서 받습니다</source>
        <translation>Đăng ký tại quầy</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>Miễn phí</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>Có phí</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>Hỏi ở quầy</translation>
    </message>
    <message>
        <source>장소</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>걸리는 시간</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>대상</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>Phí</translation>
    </message>
    <message numerus="yes">
        <source>오늘은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>Hôm nay có tất cả {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>{day} có tất cả {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘은 프로그램이 없습니다</source>
        <translation>Hôm nay không có chương trình</translation>
    </message>
    <message numerus="yes">
        <source>{day} {n}개</source>
        <translation>
            <numerusform>{day}, {n} chương trình</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>강원</source>
        <translation>Gangwon</translation>
    </message>
    <message>
        <source>경기</source>
        <translation>Gyeonggi</translation>
    </message>
    <message>
        <source>경남</source>
        <translation>Gyeongnam</translation>
    </message>
    <message>
        <source>경북</source>
        <translation>Gyeongbuk</translation>
    </message>
    <message>
        <source>광주</source>
        <translation>Gwangju</translation>
    </message>
    <message>
        <source>대구</source>
        <translation>Daegu</translation>
    </message>
    <message>
        <source>대전</source>
        <translation>Daejeon</translation>
    </message>
    <message>
        <source>부산</source>
        <translation>Busan</translation>
    </message>
    <message>
        <source>서울</source>
        <translation>Seoul</translation>
    </message>
    <message>
        <source>세종</source>
        <translation>Sejong</translation>
    </message>
    <message>
        <source>울산</source>
        <translation>Ulsan</translation>
    </message>
    <message>
        <source>인천</source>
        <translation>Incheon</translation>
    </message>
    <message>
        <source>전남</source>
        <translation>Jeonnam</translation>
    </message>
    <message>
        <source>전북</source>
        <translation>Jeonbuk</translation>
    </message>
    <message>
        <source>제주</source>
        <translation>Jeju</translation>
    </message>
    <message>
        <source>충남</source>
        <translation>Chungnam</translation>
    </message>
    <message>
        <source>충북</source>
        <translation>Chungbuk</translation>
    </message>
    <message>
        <source>해외</source>
        <translation>Nước ngoài</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>{hour}시</source>
        <translation>{hour}h&#xa0;{half}</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>{name} sẽ mở ra</translation>
    </message>
    <message>
        <source>{when}부터</source>
        <translation>Từ {when}</translation>
    </message>
    <message>
        <source>다음 빈 방 {room} {when}</source>
        <translation>Trống tiếp theo: {room}, {when}</translation>
    </message>
    <message>
        <source>다음 빈 시간</source>
        <translation>Trống tiếp theo</translation>
    </message>
    <message>
        <source>빈 시간</source>
        <translation>Giờ trống</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>오늘 빈 방 없음</source>
        <translation>Hôm nay hết phòng</translation>
    </message>
    <message>
        <source>오늘은 더 없습니다</source>
        <translation>Hôm nay hết rồi</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>Phòng học</translation>
    </message>
    <message>
        <source>이 방은 이제 안내하지 않습니다</source>
        <translation>Phòng này không còn trong danh sách</translation>
    </message>
    <message>
        <source>오늘 스터디룸</source>
        <translation>Phòng học hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>{n}명까지</source>
        <translation>
            <numerusform>Tối đa {n} người</numerusform>
        </translation>
    </message>
    <message>
        <source>직원은 {desk}에 있습니다</source>
        <translation>Nhân viên: {desk}</translation>
    </message>
    <message>
        <source>데스크의 직원에게 물어보세요</source>
        <translation>Hãy hỏi nhân viên ở quầy</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>Miễn phí</translation>
    </message>
    <message>
        <source>아직 현황을 받지 못했습니다</source>
        <translation>Chưa nhận được tình trạng</translation>
    </message>
    <message>
        <source>마지막 확인 {when}</source>
        <translation>Lần cuối {when}</translation>
    </message>
    <message>
        <source>{age} 동안 새 소식이 없습니다</source>
        <translation>{age} chưa có tin mới</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>지금 {n}곳</source>
        <translation>Trống: {n}</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>Hết hôm nay</translation>
    </message>
    <message>
        <source>{n}분 뒤 1곳</source>
        <translation>{n} phút nữa</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>Từ {hour}</translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>Đang trống</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Hỏi nhân viên</translation>
    </message>
    <message>
        <source>{hour}에</source>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>지금</source>
        <translation>Trống</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>Hết</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>Hỏi</translation>
    </message>
    <message>
        <source>{hour}까지 비어 있음</source>
        <translation>Trống đến {hour}</translation>
    </message>
    <message>
        <source>{span} 비어 있음</source>
        <translation>Trống {span}</translation>
    </message>
    <message>
        <source>직원에게 물어보세요</source>
        <translation>Hãy hỏi nhân viên</translation>
    </message>
    <message>
        <source>{hour}까지
비어 있습니다</source>
        <translation>Trống đến
{hour}</translation>
    </message>
    <message>
        <source>{hour}부터
비어 있습니다</source>
        <translation>Trống từ
{hour}</translation>
    </message>
    <message>
        <source>예약 화면이 열립니다</source>
        <translation>Trang đặt phòng sẽ mở ra</translation>
    </message>
    <message numerus="yes">
        <source>하루 {hours}시간</source>
        <translation>
            <numerusform>{hours} giờ mỗi ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>하루 {minutes}분</source>
        <translation>{minutes} phút mỗi ngày</translation>
    </message>
    <message>
        <source>하루 {hours}시간 {minutes}분</source>
        <translation>{hours} giờ {minutes} phút mỗi ngày</translation>
    </message>
    <message>
        <source>{n}분 뒤</source>
        <translation>{n} phút nữa</translation>
    </message>
    <message>
        <source>오늘은 빈 시간이 없음</source>
        <translation>Hôm nay không còn giờ trống</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>공고 찾기</source>
        <translation>Tìm tin tuyển</translation>
    </message>
    <message numerus="yes">
        <source>{n}건</source>
        <translation>
            <numerusform>{n} tin</numerusform>
        </translation>
    </message>
    <message>
        <source>찾는 공고가 없습니다</source>
        <translation>Không tìm thấy tin</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>Bỏ điều kiện</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>Xem {n} tin</translation>
    </message>
    <message>
        <source>결과 보기</source>
        <translation>Xem kết quả</translation>
    </message>
    <message numerus="yes">
        <source>조건 {n}개 켜짐</source>
        <translation>
            <numerusform>Đang lọc {n} điều kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>첫소리만 눌러도 됩니다</source>
        <translation>Chỉ cần phụ âm đầu</translation>
    </message>
    <message>
        <source>비슷한 말을 눌러 보세요</source>
        <translation>Hãy thử từ gần giống</translation>
    </message>
    <message>
        <source>조건을 풀면 더 찾을 수 있습니다</source>
        <translation>Bỏ điều kiện để tìm thêm</translation>
    </message>
    <message numerus="yes">
        <source>열린 공고는 {n}건입니다</source>
        <translation>
            <numerusform>Có {n} tin đang mở</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>연결 확인 필요</source>
        <translation>Cần kiểm tra liên kết</translation>
    </message>
    <message>
        <source>연결 미확인</source>
        <translation>Liên kết chưa kiểm tra</translation>
    </message>
    <message>
        <source>{when} 확인</source>
        <translation>Đã xem {when}</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>Miễn phí</translation>
    </message>
    <message>
        <source>가입 필요</source>
        <translation>Cần đăng ký</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>{name} sẽ mở ra</translation>
    </message>
    <message>
        <source>어제 {when} 확인</source>
        <translation>Đã xem {when} hôm qua</translation>
    </message>
    <message>
        <source>온라인 멘토링</source>
        <translation>Cố vấn trực tuyến</translation>
    </message>
    <message>
        <source>이 서비스는 이제 안내하지 않습니다</source>
        <translation>Dịch vụ này không còn trong danh sách</translation>
    </message>
    <message>
        <source>휴대폰으로 이어집니다</source>
        <translation>Tiếp tục trên điện thoại</translation>
    </message>
    <message>
        <source>휴대폰으로 열기</source>
        <translation>Mở bằng điện thoại</translation>
    </message>
    <message>
        <source>누리집에서 확인</source>
        <translation>Xem trang web</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>Có phí</translation>
    </message>
    <message>
        <source>필요</source>
        <translation>Cần</translation>
    </message>
    <message>
        <source>필요 없음</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>회원 가입</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>마지막 확인에서 열리지 않았습니다.
그래서 QR(큐알)을 보이지 않습니다.</source>
        <translation>Lần kiểm tra cuối không mở được,
nên không hiện mã QR.</translation>
    </message>
    <message>
        <source>이 주소가 열리는지
아직 확인하지 않았습니다.</source>
        <translation>Chưa kiểm tra
địa chỉ này có mở được không.</translation>
    </message>
    <message>
        <source>아직 안내할 서비스가 없습니다</source>
        <translation>Chưa có dịch vụ nào</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>30분까지만 둡니다</source>
        <translation>Giữ tối đa 30 phút</translation>
    </message>
    <message>
        <source>곧 갑니다</source>
        <translation>Nhân viên đang đến</translation>
    </message>
    <message>
        <source>누르면 안내데스크에 알림이 갑니다</source>
        <translation>Nhấn để báo cho quầy</translation>
    </message>
    <message>
        <source>다시 받기</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>다시 부르기</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>데스크로 와 주세요</source>
        <translation>Mời bạn đến quầy</translation>
    </message>
    <message>
        <source>목록을 서버에 30분까지 둡니다</source>
        <translation>Ở máy chủ tối đa 30 phút</translation>
    </message>
    <message>
        <source>목록이 바뀌어 지웠습니다</source>
        <translation>Danh sách đổi, mã đã xóa</translation>
    </message>
    <message>
        <source>지금은 번호를 못 받았습니다</source>
        <translation>Hiện chưa lấy được mã</translation>
    </message>
    <message>
        <source>번호 받기</source>
        <translation>Lấy mã</translation>
    </message>
    <message>
        <source>번호를 받고 있습니다</source>
        <translation>Đang lấy mã</translation>
    </message>
    <message>
        <source>부르는 중</source>
        <translation>Đang gọi</translation>
    </message>
    <message>
        <source>안내데스크에 알리고 있습니다</source>
        <translation>Đang báo cho quầy</translation>
    </message>
    <message>
        <source>여기에서 기다려 주세요</source>
        <translation>Hãy chờ ở đây</translation>
    </message>
    <message>
        <source>전화 {number}</source>
        <translation>Điện thoại {number}</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>Gọi nhân viên</translation>
    </message>
    <message>
        <source>직원에게 알렸습니다</source>
        <translation>Đã báo cho nhân viên</translation>
    </message>
    <message>
        <source>직원이 답하면 여기에 나옵니다</source>
        <translation>Trả lời sẽ hiện ở đây</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>경력</source>
        <translation>Có kinh nghiệm</translation>
    </message>
    <message>
        <source>고졸</source>
        <translation>THPT</translation>
    </message>
    <message>
        <source>대졸(2~3년)</source>
        <translation>Cao đẳng (2–3 năm)</translation>
    </message>
    <message>
        <source>대졸(4년)</source>
        <translation>Đại học (4 năm)</translation>
    </message>
    <message>
        <source>무기계약직</source>
        <translation>Hợp đồng không thời hạn</translation>
    </message>
    <message>
        <source>박사</source>
        <translation>Tiến sĩ</translation>
    </message>
    <message>
        <source>비정규직</source>
        <translation>Có thời hạn</translation>
    </message>
    <message>
        <source>석사</source>
        <translation>Thạc sĩ</translation>
    </message>
    <message>
        <source>신입</source>
        <translation>Mới đi làm</translation>
    </message>
    <message>
        <source>신입+경력</source>
        <translation>Mọi kinh nghiệm</translation>
    </message>
    <message>
        <source>외국인 전형</source>
        <translation>Người nước ngoài</translation>
    </message>
    <message>
        <source>정규직</source>
        <translation>Chính thức</translation>
    </message>
    <message>
        <source>중졸이하</source>
        <translation>THCS trở xuống</translation>
    </message>
    <message>
        <source>채용형 인턴</source>
        <translation>Thực tập để tuyển</translation>
    </message>
    <message>
        <source>청년인턴</source>
        <translation>Thực tập trẻ</translation>
    </message>
    <message>
        <source>청년인턴(채용형)</source>
        <translation>Thực tập trẻ (tuyển dụng)</translation>
    </message>
    <message>
        <source>청년인턴(체험형)</source>
        <translation>Thực tập thử</translation>
    </message>
    <message>
        <source>학력무관</source>
        <translation>Không yêu cầu học vấn</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>오전</source>
        <translation>SA</translation>
    </message>
    <message>
        <source>오후</source>
        <translation>CH</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>자정</source>
        <translation>nửa đêm</translation>
    </message>
    <message>
        <source>낮 12시</source>
        <translation>12h trưa</translation>
    </message>
    <message>
        <source>10월</source>
        <translation>tháng 10</translation>
    </message>
    <message>
        <source>11월</source>
        <translation>tháng 11</translation>
    </message>
    <message>
        <source>12월</source>
        <translation>tháng 12</translation>
    </message>
    <message>
        <source>1월</source>
        <translation>tháng 1</translation>
    </message>
    <message>
        <source>2월</source>
        <translation>tháng 2</translation>
    </message>
    <message>
        <source>3월</source>
        <translation>tháng 3</translation>
    </message>
    <message>
        <source>4월</source>
        <translation>tháng 4</translation>
    </message>
    <message>
        <source>5월</source>
        <translation>tháng 5</translation>
    </message>
    <message>
        <source>6월</source>
        <translation>tháng 6</translation>
    </message>
    <message>
        <source>7월</source>
        <translation>tháng 7</translation>
    </message>
    <message>
        <source>8월</source>
        <translation>tháng 8</translation>
    </message>
    <message>
        <source>9월</source>
        <translation>tháng 9</translation>
    </message>
    <message>
        <source>{date} {weekday}</source>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{day} {hour}</source>
        <translation>{day}, {hour}</translation>
    </message>
    <message>
        <source>{half} {clock}</source>
        <translation>{clock}&#xa0;{half}</translation>
    </message>
    <message>
        <source>{half} {hour}시</source>
        <translation>{hour}h&#xa0;{half}</translation>
    </message>
    <message>
        <source>{month} {day}일</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>월요일</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>화요일</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>수요일</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>목요일</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>금요일</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>토요일</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>일요일</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>내일</source>
        <translation>Ngày mai</translation>
    </message>
    <message>
        <source>어제</source>
        <translation>Hôm qua</translation>
    </message>
    <message numerus="yes">
        <source>{n}분</source>
        <translation>
            <numerusform>{n} phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n} giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}일</source>
        <translation>
            <numerusform>{n} ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weekdays</name>
    <message>
        <source>금</source>
        <translation>T6</translation>
    </message>
    <message>
        <source>목</source>
        <translation>T5</translation>
    </message>
    <message>
        <source>수</source>
        <translation>T4</translation>
    </message>
    <message>
        <source>월</source>
        <translation>T2</translation>
    </message>
    <message>
        <source>일</source>
        <translation>CN</translation>
    </message>
    <message>
        <source>토</source>
        <translation>T7</translation>
    </message>
    <message>
        <source>화</source>
        <translation>T3</translation>
    </message>
</context>
</TS>

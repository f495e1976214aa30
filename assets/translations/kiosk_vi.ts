<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="ko_KR">
<!-- not yet reviewed by a native reader -->
<context>
    <name>AccessSheet</name>
    <message>
        <source>보기 쉽게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>닫기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>고대비</source>
        <translation type="unfinished">Tương phản cao</translation>
    </message>
    <message>
        <source>검은 바탕에 밝은 글자</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>끝내면 처음 상태로 돌아갑니다.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>켬</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>끔</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarKey</name>
    <message numerus="yes">
        <source>%1, %n건</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>담은 공고가 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>공고에서 담기를 누르면 여기에 모입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>공고 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로
가져가세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>카메라로 비추면
제목, 마감일,
주소가 열립니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>끝내면 담은 것과 찾은 기록이 모두 지워집니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>처음으로</source>
        <translation>Trang đầu</translation>
    </message>
    <message>
        <source>이전</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>담은 목록</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>접근성</source>
        <translation>Tiếp cận</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>Tương phản cao</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>지금</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DistrictMap</name>
    <message>
        <source>강북</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>도봉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>노원</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>은평</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>종로</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>성북</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>동대문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>중랑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마포</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서대문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>중구</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>용산</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>성동</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>광진</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>강서</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>영등포</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>동작</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서초</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>강남</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>강동</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>양천</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>구로</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>금천</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>관악</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>송파</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서울 지도</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>한강</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>눌러서 확인하세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>빈 양식 받기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰 카메라로
비추세요</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidesScreen</name>
    <message>
        <source>분야</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HangulKeyboard</name>
    <message>
        <source>한글</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>쌍자음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지우기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>숫자 자판</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>영문 자판</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>전화로 묻기 120 다산콜센터</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 화면 쓰는 법</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>선이 있는 곳을
누릅니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마음에 들면
담습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로
찍어 갑니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 도움이 되었나요?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>도움됐어요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보통이에요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아쉬워요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>첫 소식을 기다립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>연결되면 스스로 시작합니다.
급하시면 데스크에 물어보세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>무료 스터디룸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>담음</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>사용 중</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>모두 지웠습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>찾은 말과 본 공고를
처음 상태로 되돌렸습니다.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearCafes</name>
    <message>
        <source>가까운 다른 곳</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>알림이 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>일자리카페</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>점검 중</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>잠시 쉬는 중입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기기를 점검하고 있습니다.
이렇게 이용하실 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>안내데스크에서 바로 신청</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전화</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 다산콜센터</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기기 %1 · 번호 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>이전 쪽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다음 쪽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>첫 쪽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>끝 쪽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>쪽</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostingScreen</name>
    <message>
        <source>이 공고 이상해요</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammesScreen</name>
    <message>
        <source>날짜</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR(큐알) 코드</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, QR(큐알) 코드</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>계속 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>서울 일자리카페</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>앉을 자리,
일할 자리.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 빈
스터디룸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 마감
공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>화면을 터치하세요</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마지막 현황은 %1입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 시간표</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>비어 있음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예약됨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 화면은 개인정보를 받지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예약은 데스크에서 받습니다
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰이 없으면 데스크로 와 주세요
%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomsScreen</name>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 직접 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이곳에 있는 방</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>예: ㅊㄴㅇㅌ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감이 빠른 공고부터 보입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>위로</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아래로</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>여기서 만나는 멘토</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>누르면 설명과 QR(큐알)이 나옵니다</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfTab</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감 서랍</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>출처</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>연결 안 됨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>실시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} 기준</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>어제 {when} 기준</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>basket</name>
    <message>
        <source>담은 목록</source>
        <translation type="unfinished">Đã lưu</translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>빼기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>목록에서 사라진 공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 기기에는 휴대폰으로 여는 주소가 정해져 있지 않습니다. 공고마다 있는 QR을 비춰 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>목록이 길어 QR에 담지 못했습니다. 몇 건을 빼 주세요.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cafes</name>
    <message>
        <source>다른 일자리카페</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>테두리가 있는 곳을 누르세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 다른 카페를 받지 못했습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 쉼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 끝남</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}까지</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>방 현황 {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 카페는 이제 안내하지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>직원: {desk}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 있는 카페</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>방 {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 카페의 안내가 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전화로 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>여는 시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전화</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 있는 곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 카페 {n}곳</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>{regions} 외 {n}곳</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>조건 고르기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>숫자는 남는 공고 수</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0건이 되는 조건은 보이지 않습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>모두 풀기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>고용</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>경력</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>학력</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>출처</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}개 더</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>일자리카페</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지우고 끝낼까요?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지우고
첫 화면으로 돌아갑니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>천천히 보셔도 괜찮습니다.
{n}초 뒤에 찾은 기록을 지우고
첫 화면으로 돌아갑니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>더 보시겠어요?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guides</name>
    <message>
        <source>이력서</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>자기소개서</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>면접</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취업 전략</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기업
알아보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이력서·자소서 가이드</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 가이드가 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} 고침</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}년 {month}월 고침</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>점검표</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>양식 받기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}쪽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가이드</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 가이드는 이제 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>글 · {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {n}편</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>도움말</source>
        <translation type="unfinished">Trợ giúp</translation>
    </message>
    <message>
        <source>고맙습니다. 이름은 남지 않습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>한 번 누르면 끝납니다. 이름은 남지 않습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금은 남기지 못했습니다</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>지금, 여기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘은 쉽니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 프로그램</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다음 프로그램</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>데스크에서 접수 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;ok&gt;{n}자리&lt;/ok&gt; 남음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내일 마감 공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>청년인턴 {n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>모집 중인 공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>시각을 확인하고 있어 마감일만 보입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 마감 공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>첫 마감 {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내일 마감 {n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>모두 {n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 새로 {n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이력서·자소서
가이드</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>읽을거리 {n}편</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>온라인
멘토링</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이어지는 곳 {n}곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취업
프로그램</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른
일자리카페</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>언어</source>
        <translation type="unfinished">Ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>알림</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 알림은 끝났습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}까지</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림의 원문이 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>공고 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 공고는 더 이상 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}건 중 {i}번째</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>고용</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>경력</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지원 방법</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}명</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>뽑는 사람</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>학력</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확인 중인 공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>원문이 사라졌습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감된 공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>출처와 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}부터 목록에 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 확인하지 못함</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>원문 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>공고 안내 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기관 누리집</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>담음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>담기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>접수가 끝나 주소를 보이지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>원문이 사라져 주소를 보이지 않습니다. 데스크에 물어보세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>열 수 있는 주소가 없습니다. 기관 이름으로 찾아보세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알려 주셔서 고맙습니다. 확인하겠습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금은 보내지 못했습니다. 데스크에 알려 주세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}건까지 담습니다. 담은 목록에서 빼 주세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>담았습니다. 모두 {n}건</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postings</name>
    <message>
        <source>공고 원문 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>쪽 넘음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>쪽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>모두 {n}건입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>찾기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>조건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내일 마감</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이번 주</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이후·상시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감 빠른 순</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새 소식</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>조건을 풀면 더 볼 수 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>조건에 맞는 공고가 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 날 마감 {n}건이 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>여기에는 공고가 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 공고 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새 공고가 오면 여기에 나옵니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금은 공고가 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>상시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>채용까지</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>언제나</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>미정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>원문 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>접수를 마쳤습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>사람을 구할 때까지 받습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>언제나 받습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감 시각은 공고 원문 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>자정에 접수를 마칩니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}에 접수를 마칩니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>상시 모집</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감일 미정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>자정까지</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}까지</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}시까지</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰 카메라로
원문이 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰 카메라로
첫 화면이 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰 카메라로
안내 쪽이 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D-{days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>시작했습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>접수 예정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>접수 쉬는 중</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>접수 마감</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>접수 확인 필요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}자리 남음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}시간 {m}분</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취업 프로그램</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예정된 프로그램이 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새 일정이 나오면 여기에 보입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 프로그램은 이제 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 신청하세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>신청 화면이 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>신청은 데스크에서 받습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>무료</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>유료</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>장소</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>걸리는 시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>대상</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>요금</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘은 {n}개가 전부입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}은 {n}개가 전부입니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘은 프로그램이 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {n}개</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>{hour}시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다음 빈 시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>빈 시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘은 더 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 방은 이제 안내하지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 스터디룸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}명까지</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>직원은 {desk}에 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>데스크의 직원에게 물어보세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>무료</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 현황을 받지 못했습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마지막 확인 {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} 동안 새 소식이 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 {n}곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}분 뒤 1곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}에</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마감</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}까지 비어 있음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} 비어 있음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>직원에게 물어보세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}까지
비어 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}부터
비어 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>예약 화면이 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>하루 {hours}시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>하루 {minutes}분</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>하루 {hours}시간 {minutes}분</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}분 뒤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘은 빈 시간이 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {hour}부터</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>공고 찾기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>찾는 공고가 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>조건 {n}개 켜짐</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>첫소리만 눌러도 됩니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>비슷한 말을 눌러 보세요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>조건을 풀면 더 찾을 수 있습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>열린 공고는 {n}건입니다</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>연결 확인 필요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>연결 미확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>무료</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가입 필요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>온라인 멘토링</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 서비스는 이제 안내하지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 이어집니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>휴대폰으로 열기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} 열립니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>누리집에서 확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>유료</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>필요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>필요 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>요금</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>회원 가입</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마지막 확인에서 열리지 않았습니다.
그래서 QR(큐알)을 보이지 않습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 주소가 열리는지
아직 확인하지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 안내할 서비스가 없습니다</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>오전</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오후</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>오늘</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>자정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>낮 12시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half} {hour}시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>월요일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>화요일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>수요일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>목요일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>금요일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>토요일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>일요일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}월 {day}일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>어제</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}시간</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}일</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

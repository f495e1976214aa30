<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="ko_KR">
<context>
    <name>AccessReset</name>
    <message>
        <source>처음 상태</source>
        <translation>Reset</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>보기 쉽게</source>
        <translation>Easier to see</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>검은 바탕에 밝은 글자</source>
        <translation>Light letters on black</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>Low screen</translation>
    </message>
    <message>
        <source>모든 단추를 아래로</source>
        <translation>All keys lower down</translation>
    </message>
    <message numerus="yes">
        <source>켜 두면 %n분까지 기다립니다</source>
        <translation>
            <numerusform>While on, waits up to %n minute</numerusform>
            <numerusform>While on, waits up to %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>켬</source>
        <translation>On</translation>
    </message>
    <message>
        <source>끔</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>BarKey</name>
    <message numerus="yes">
        <source>%1, %n건</source>
        <translation>
            <numerusform>%1, %n posting</numerusform>
            <numerusform>%1, %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>담은 공고가 없습니다</source>
        <translation>You have saved no postings</translation>
    </message>
    <message>
        <source>공고에서 담기를 누르면 여기에 모입니다</source>
        <translation>Press Save on a posting and it comes here</translation>
    </message>
    <message>
        <source>공고 보기</source>
        <translation>See postings</translation>
    </message>
    <message>
        <source>휴대폰으로
가져가세요</source>
        <translation>Take it on
your phone</translation>
    </message>
    <message>
        <source>카메라로 비추면
제목, 마감일,
주소가 열립니다.</source>
        <translation>Point the camera:
titles, dates and
links open.</translation>
    </message>
    <message>
        <source>끝내면 담은 것과 찾은 기록이 모두 지워집니다.</source>
        <translation>Finishing clears your list and searches.</translation>
    </message>
    <message>
        <source>끝내면 목록과 번호, 찾은 기록을 모두 지웁니다.</source>
        <translation>Finishing clears list, code and searches.</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>Clear and finish</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>처음으로</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>이전</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>담은 목록</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>접근성</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>글자 크게</source>
        <translation>Large text</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>Low screen</translation>
    </message>
    <message>
        <source>고정 메뉴</source>
        <translation>Fixed menu</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1, %n posting</numerusform>
            <numerusform>%1, %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>상담사에게 보여주기</source>
        <translation>Show a counsellor</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>지금</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>직원 부르기</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>No phone? Call staff</translation>
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
        <translation>Map of Seoul</translation>
    </message>
    <message>
        <source>한강</source>
        <translation>Han River</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>빈 양식 받기</source>
        <translation>Get the blank form</translation>
    </message>
    <message>
        <source>휴대폰 카메라로 비추세요</source>
        <translation>Point your phone&apos;s camera at it</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>지우기</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>쌍</source>
        <translation>ㄲ</translation>
    </message>
    <message>
        <source>지움</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>빈칸</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>비움</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>숫자 자판</source>
        <translation>123, number keys</translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation>한글, Korean keys</translation>
    </message>
    <message>
        <source>영문 자판</source>
        <translation>ABC, English keys</translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>Clear all</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>전화로 묻기 120 다산콜센터</source>
        <translation>By phone: 120 Dasan Call Center</translation>
    </message>
    <message>
        <source>이 화면 쓰는 법</source>
        <translation>How to use this screen</translation>
    </message>
    <message>
        <source>선이 있는 곳을
누릅니다</source>
        <translation>Press what
has a line</translation>
    </message>
    <message>
        <source>마음에 들면
담습니다</source>
        <translation>Save what
you like</translation>
    </message>
    <message>
        <source>휴대폰으로
찍어 갑니다</source>
        <translation>Take it on
your phone</translation>
    </message>
    <message>
        <source>오늘 도움이 되었나요?</source>
        <translation>Did this help you today?</translation>
    </message>
    <message>
        <source>도움됐어요</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>보통이에요</source>
        <translation>So-so</translation>
    </message>
    <message>
        <source>아쉬워요</source>
        <translation>Not really</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>Clear and finish</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>첫 소식을 기다립니다</source>
        <translation>Waiting for the first news</translation>
    </message>
    <message>
        <source>연결되면 스스로 시작합니다.
급하시면 데스크에 물어보세요.</source>
        <translation>It starts by itself once connected.
In a hurry, ask at the desk.</translation>
    </message>
    <message>
        <source>무료 스터디룸</source>
        <translation>Free study rooms</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>Job postings</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>담음</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>사용 중</source>
        <translation>In use</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>한국어로 나옵니다</source>
        <translation>Shown in Korean</translation>
    </message>
    <message>
        <source>모두 지웠습니다</source>
        <translation>Everything is cleared</translation>
    </message>
    <message>
        <source>찾은 말과 본 공고를
처음 상태로 되돌렸습니다.</source>
        <translation>What you searched and saw
is gone from this screen.</translation>
    </message>
</context>
<context>
    <name>MentorHere</name>
    <message>
        <source>여기서 만나는 멘토</source>
        <translation>Meet a mentor here</translation>
    </message>
</context>
<context>
    <name>NearCafes</name>
    <message>
        <source>가까운 다른 곳</source>
        <translation>Other cafes nearby</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>알림이 있습니다</source>
        <translation>Notice</translation>
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
        <translation>Checking</translation>
    </message>
    <message>
        <source>잠시 쉬는 중입니다</source>
        <translation>Taking a short break</translation>
    </message>
    <message>
        <source>기기를 점검하고 있습니다.
이렇게 이용하실 수 있습니다.</source>
        <translation>The device is being checked.
Meanwhile you can use these.</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>Study rooms</translation>
    </message>
    <message>
        <source>안내데스크에서 바로 신청</source>
        <translation>Ask at the desk</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>Job postings</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>120 다산콜센터</source>
        <translation>120 Dasan Call Center</translation>
    </message>
    <message>
        <source>기기 %1 · 번호 %2</source>
        <translation>Device %1 · Code %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>이전 쪽</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>다음 쪽</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>첫 쪽</source>
        <translation>First</translation>
    </message>
    <message>
        <source>끝 쪽</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>여기까지</source>
        <translation>Up to here</translation>
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
        <translation>Up</translation>
    </message>
    <message>
        <source>위</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>아래</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>PostingScreen</name>
    <message>
        <source>이 공고 이상해요</source>
        <translation>Looks wrong</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR(큐알) 코드</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>%1, QR(큐알) 코드</source>
        <translation>%1, QR code</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>계속 보기</source>
        <translation>Keep looking</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>Clear and finish</translation>
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
        <translation>A seat to sit in,
a seat to work from.</translation>
    </message>
    <message>
        <source>지금 빈
스터디룸</source>
        <translation>Rooms
free now</translation>
    </message>
    <message>
        <source>곳</source>
        <translation> rooms</translation>
    </message>
    <message>
        <source>오늘 마감
공고</source>
        <translation>Closing
today</translation>
    </message>
    <message>
        <source>건</source>
        <translation> jobs</translation>
    </message>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>Closed today. %1</translation>
    </message>
    <message>
        <source>화면을 터치하세요</source>
        <translation>Touch the screen</translation>
    </message>
</context>
<context>
    <name>RoomDay</name>
    <message>
        <source>오늘 시간표</source>
        <translation>Today&apos;s hours</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>We cannot confirm
the room now</translation>
    </message>
    <message>
        <source>마지막 현황은 %1입니다</source>
        <translation>Last known: %1</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>Book on your phone</translation>
    </message>
    <message>
        <source>이 화면은 개인정보를 받지 않습니다</source>
        <translation>This screen takes no personal data</translation>
    </message>
    <message>
        <source>예약은 데스크에서 받습니다
%1</source>
        <translation>Book at the desk
%1</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>No phone? Call staff</translation>
    </message>
</context>
<context>
    <name>RoomsScreen</name>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>Closed today. %1</translation>
    </message>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>We cannot confirm
the rooms now</translation>
    </message>
    <message>
        <source>직원에게 물어보기</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>휴대폰으로 직접 확인</source>
        <translation>Check on your phone</translation>
    </message>
    <message>
        <source>이곳에 있는 방</source>
        <translation>Rooms in this cafe</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>Book on your phone</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>예: ㅊㄴㅇㅌ</source>
        <translation>In Korean: ㅊㄴㅇㅌ</translation>
    </message>
    <message>
        <source>자판</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>마감이 빠른 공고부터 보입니다</source>
        <translation>Postings are in Korean</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>누르면 설명과 QR(큐알)이 나옵니다</source>
        <translation>Press for details and a QR code</translation>
    </message>
</context>
<context>
    <name>ShelfRows</name>
    <message>
        <source>없음</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>ShelfTab</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1, %n posting</numerusform>
            <numerusform>%1, %n postings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>없음</source>
        <translation>None</translation>
    </message>
    <message>
        <source>마감 서랍</source>
        <translation>By closing day</translation>
    </message>
</context>
<context>
    <name>TabBlocks</name>
    <message>
        <source>없음</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>보통</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>크게</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>더 크게</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>글자 크기</source>
        <translation>Text size</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>출처</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>Last checked</translation>
    </message>
</context>
<context>
    <name>TrustPassage</name>
    <message>
        <source>출처</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>First seen</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>Last checked</translation>
    </message>
</context>
<context>
    <name>UnreadPanel</name>
    <message>
        <source>목록을 열지 못했습니다</source>
        <translation>We could not open the list</translation>
    </message>
    <message>
        <source>다시 하기</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>Call staff</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>연결 안 됨</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>실시간</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>{when} 기준</source>
        <translation>as of {when}</translation>
    </message>
    <message>
        <source>어제 {when} 기준</source>
        <translation>as of {when} yesterday</translation>
    </message>
</context>
<context>
    <name>basket</name>
    <message>
        <source>담은 목록</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation>{n} saved</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>Removed from the list</translation>
    </message>
    <message>
        <source>목록에서 사라진 공고</source>
        <translation>No longer listed</translation>
    </message>
    <message>
        <source>이 기기에는 휴대폰으로 여는 주소가 정해져 있지 않습니다. 공고마다 있는 QR을 비춰 주세요.</source>
        <translation>This device has no address for phones. Please scan the QR code of each posting.</translation>
    </message>
    <message>
        <source>목록이 길어 QR에 담지 못했습니다. 몇 건을 빼 주세요.</source>
        <translation>The list is too long for a QR code. Please remove a few.</translation>
    </message>
</context>
<context>
    <name>cafes</name>
    <message>
        <source>다른 일자리카페</source>
        <translation>Other Job Cafes</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>{n} in Seoul</translation>
    </message>
    <message>
        <source>테두리가 있는 곳을 누르세요</source>
        <translation>Press a district with an outline</translation>
    </message>
    <message>
        <source>아직 다른 카페를 받지 못했습니다</source>
        <translation>No other cafes received yet</translation>
    </message>
    <message>
        <source>오늘 쉼</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>오늘 끝남</source>
        <translation>Over for today</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>From {hour}</translation>
    </message>
    <message>
        <source>{hour}까지</source>
        <translation>Until {hour}</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>방 현황 {age}</source>
        <translation>Rooms {age}</translation>
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
        <translation>This cafe is no longer listed</translation>
    </message>
    <message>
        <source>직원: {desk}</source>
        <translation>Staff: {desk}</translation>
    </message>
    <message>
        <source>지금 있는 카페</source>
        <translation>This cafe</translation>
    </message>
    <message>
        <source>방 {word}</source>
        <translation>Rooms: {word}</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>See it on your phone</translation>
    </message>
    <message>
        <source>이 카페의 안내가 열립니다</source>
        <translation>The page of this cafe opens</translation>
    </message>
    <message>
        <source>전화로 확인</source>
        <translation>Ask by phone</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>Ask at the desk</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>여는 시간</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>지금 있는 곳</source>
        <translation>You are here</translation>
    </message>
    <message numerus="yes">
        <source>다른 카페 {n}곳</source>
        <translation>
            <numerusform>{n} other cafe</numerusform>
            <numerusform>{n} other cafes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>{regions} 외 {n}곳</source>
        <translation>{regions} and {n} more</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{hour}시</source>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>닫힘</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>비어 있음</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>예약 대기</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>예약됨</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>지난 시간</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Not known</translation>
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
        <translation>Choose filters</translation>
    </message>
    <message>
        <source>숫자는 남는 공고 수</source>
        <translation>Numbers: postings left</translation>
    </message>
    <message>
        <source>0건이 되는 조건은 보이지 않습니다.</source>
        <translation>Choices that would leave nothing are not shown.</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>Show {n}</translation>
    </message>
    <message>
        <source>모두 풀기</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>출처</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{n}개 더</source>
        <translation>{n} more</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>{n}초 뒤에 기록을 지웁니다.</source>
        <translation>In {n} seconds everything is cleared.</translation>
    </message>
    <message>
        <source>일자리카페</source>
        <translation>Job Cafe</translation>
    </message>
    <message>
        <source>지우고 끝낼까요?</source>
        <translation>Clear and finish?</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>Everything you looked up is cleared
and the first screen comes back.</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지웁니다.</source>
        <translation>Everything you looked up is cleared.</translation>
    </message>
    <message>
        <source>천천히 보셔도 괜찮습니다.
{n}초 뒤에 찾은 기록을 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>Take your time.
In {n} seconds everything is cleared
and the first screen comes back.</translation>
    </message>
    <message>
        <source>더 보시겠어요?</source>
        <translation>Still looking?</translation>
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
        <translation>Letter</translation>
    </message>
    <message>
        <source>면접</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>취업 전략</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>이력서·자소서 가이드</source>
        <translation>Application guides</translation>
    </message>
    <message>
        <source>아직 가이드가 없습니다</source>
        <translation>No guides yet</translation>
    </message>
    <message>
        <source>{day} 고침</source>
        <translation>Revised {day}</translation>
    </message>
    <message>
        <source>점검표</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>양식 받기</source>
        <translation>Form to take</translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n}쪽</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}년 {month} 고침</source>
        <translation>Revised {month} {year}</translation>
    </message>
    <message>
        <source>가이드</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>기업</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>눌러서 확인하세요</source>
        <translation>Press to check off</translation>
    </message>
    <message>
        <source>법률 전문가의 검토를 아직 받지 않은 안내입니다.</source>
        <translation>A legal expert has not reviewed this guide yet.</translation>
    </message>
    <message>
        <source>이 가이드는 이제 없습니다</source>
        <translation>This guide is no longer here</translation>
    </message>
    <message>
        <source>글 · {author}</source>
        <translation>By {author}</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n}편</source>
        <translation>
            <numerusform>{name}, {n} guide</numerusform>
            <numerusform>{name}, {n} guides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>도움말</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>고맙습니다. 이름은 남지 않습니다.</source>
        <translation>Thank you. No name is kept.</translation>
    </message>
    <message>
        <source>한 번 누르면 끝납니다. 이름은 남지 않습니다.</source>
        <translation>One touch is enough. No name is kept.</translation>
    </message>
    <message>
        <source>지금은 남기지 못했습니다</source>
        <translation>It could not be kept just now</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>지금, 여기</source>
        <translation>Here and now</translation>
    </message>
    <message>
        <source>오늘은 쉽니다</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Ask staff</translation>
    </message>
    <message numerus="yes">
        <source>곳</source>
        <translation>
            <numerusform>room</numerusform>
            <numerusform>rooms</numerusform>
        </translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>free now</translation>
    </message>
    <message>
        <source>오늘 프로그램</source>
        <translation>Event today</translation>
    </message>
    <message>
        <source>다음 프로그램</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>내일 마감 공고</source>
        <translation>Closing tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>건</source>
        <translation>
            <numerusform> job</numerusform>
            <numerusform> jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>청년인턴 {n}건</source>
        <translation>Youth interns: {n}</translation>
    </message>
    <message>
        <source>모집 중인 공고</source>
        <translation>Open postings</translation>
    </message>
    <message>
        <source>시각을 확인하고 있어 마감일만 보입니다</source>
        <translation>Time is being checked; only dates are shown</translation>
    </message>
    <message>
        <source>오늘 마감 공고</source>
        <translation>Closing today</translation>
    </message>
    <message>
        <source>첫 마감 {hour}</source>
        <translation>First at {hour}</translation>
    </message>
    <message>
        <source>내일 마감 {n}건</source>
        <translation>Tomorrow: {n}</translation>
    </message>
    <message>
        <source>모두 {n}건</source>
        <translation>{n} in all</translation>
    </message>
    <message numerus="yes">
        <source>사이트 {n}곳</source>
        <translation>
            <numerusform>{n} service</numerusform>
            <numerusform>{n} services</numerusform>
        </translation>
    </message>
    <message>
        <source>예정 {n}개</source>
        <translation>{n} coming up</translation>
    </message>
    <message>
        <source>오늘 새로 {n}건</source>
        <translation>{n} new today</translation>
    </message>
    <message>
        <source>이력서·자소서
가이드</source>
        <translation>Application
guides</translation>
    </message>
    <message numerus="yes">
        <source>읽을거리 {n}편</source>
        <translation>
            <numerusform>{n} to read</numerusform>
            <numerusform>{n} to read</numerusform>
        </translation>
    </message>
    <message>
        <source>온라인
멘토링</source>
        <translation>Online
mentoring</translation>
    </message>
    <message>
        <source>취업
프로그램</source>
        <translation>Job
events</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>{n} this week</translation>
    </message>
    <message>
        <source>다른
일자리카페</source>
        <translation>Other
Job Cafes</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>{n} in Seoul</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>공공기관 채용정보</source>
        <translation>Public institution jobs</translation>
    </message>
    <message>
        <source>시연 자료</source>
        <translation>Demo data</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>공고 본문은 한국어로 나옵니다</source>
        <translation>Job postings are shown in Korean</translation>
    </message>
    <message>
        <source>내용은 한국어로 나옵니다</source>
        <translation>The content is in Korean</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>알림</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>이 알림은 끝났습니다</source>
        <translation>This notice has ended</translation>
    </message>
    <message>
        <source>{day}까지</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>{headline} 외 {n}건</source>
        <translation>{headline} and {n} more</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>See it on your phone</translation>
    </message>
    <message>
        <source>알림의 원문이 열립니다</source>
        <translation>The original notice opens</translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>공고 보기</source>
        <translation>Posting</translation>
    </message>
    <message>
        <source>이 공고는 더 이상 없습니다</source>
        <translation>This posting is no longer here</translation>
    </message>
    <message>
        <source>{n}건 중 {i}번째</source>
        <translation>{i} of {n}</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>Experience</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>지원 방법</source>
        <translation>How to apply</translation>
    </message>
    <message numerus="yes">
        <source>{n}명</source>
        <translation>
            <numerusform>{n} person</numerusform>
            <numerusform>{n} people</numerusform>
        </translation>
    </message>
    <message>
        <source>뽑는 사람</source>
        <translation>Openings</translation>
    </message>
    <message>
        <source>주소가 길어 QR(큐알) 코드가 없습니다. {place}에서 찾아보세요</source>
        <translation>The address is too long for a QR code. Look it up at {place}</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>확인 중인 공고</source>
        <translation>Posting being checked</translation>
    </message>
    <message>
        <source>원문이 사라졌습니다</source>
        <translation>The original is gone</translation>
    </message>
    <message>
        <source>마감된 공고</source>
        <translation>Closed posting</translation>
    </message>
    <message>
        <source>출처와 확인</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>{day}부터 목록에 없음</source>
        <translation>Not listed since {day}</translation>
    </message>
    <message>
        <source>아직 확인하지 못함</source>
        <translation>Not checked yet</translation>
    </message>
    <message>
        <source>원문 보기</source>
        <translation>See the original</translation>
    </message>
    <message>
        <source>공고 안내 보기</source>
        <translation>See the posting page</translation>
    </message>
    <message>
        <source>기관 누리집</source>
        <translation>Institution&apos;s website</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>담기</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>접수가 끝나 주소를 보이지 않습니다</source>
        <translation>Applications are closed, so no link is shown</translation>
    </message>
    <message>
        <source>원문이 사라져 주소를 보이지 않습니다. 데스크에 물어보세요</source>
        <translation>The original is gone, so no link is shown. Please ask at the desk</translation>
    </message>
    <message>
        <source>열 수 있는 주소가 없습니다. 기관 이름으로 찾아보세요</source>
        <translation>There is no link to open. Search for the institution&apos;s name</translation>
    </message>
    <message>
        <source>알려 주셔서 고맙습니다. 확인하겠습니다</source>
        <translation>Thank you, we will check</translation>
    </message>
    <message>
        <source>지금은 보내지 못했습니다. 데스크에 알려 주세요</source>
        <translation>It could not be sent now. Please tell the desk</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>Removed from the list</translation>
    </message>
    <message>
        <source>{n}건까지 담습니다. 담은 목록에서 빼 주세요</source>
        <translation>You can save {n}. Please remove one from Saved</translation>
    </message>
    <message>
        <source>담았습니다. 모두 {n}건</source>
        <translation>Saved. {n} in all</translation>
    </message>
</context>
<context>
    <name>postings</name>
    <message>
        <source>공고 원문 확인</source>
        <translation>See original</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>Jobs</translation>
    </message>
    <message numerus="yes">
        <source>모두 {n}건입니다</source>
        <translation>
            <numerusform>{n} posting in all</numerusform>
            <numerusform>{n} postings in all</numerusform>
        </translation>
    </message>
    <message>
        <source>찾기</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>조건</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>내일 마감</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>D-3</source>
        <translation>3 days</translation>
    </message>
    <message>
        <source>이번 주</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>이후·상시</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>마감 빠른 순</source>
        <translation>Closing soonest first</translation>
    </message>
    <message>
        <source>새 소식</source>
        <translation>New</translation>
    </message>
    <message>
        <source>조건을 풀면 더 볼 수 있습니다</source>
        <translation>Clear the filter to see more</translation>
    </message>
    <message>
        <source>조건에 맞는 공고가 없습니다</source>
        <translation>No posting matches the filter</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>Clear filter</translation>
    </message>
    <message numerus="yes">
        <source>다른 날 마감 {n}건이 있습니다</source>
        <translation>
            <numerusform>{n} posting closes on another day</numerusform>
            <numerusform>{n} postings close on other days</numerusform>
        </translation>
    </message>
    <message>
        <source>여기에는 공고가 없습니다</source>
        <translation>There are no postings here</translation>
    </message>
    <message>
        <source>다른 공고 보기</source>
        <translation>See other postings</translation>
    </message>
    <message>
        <source>새 공고가 오면 여기에 나옵니다</source>
        <translation>New postings will appear here</translation>
    </message>
    <message>
        <source>지금은 공고가 없습니다</source>
        <translation>There are no postings now</translation>
    </message>
    <message>
        <source>상시</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>채용까지</source>
        <translation>until filled</translation>
    </message>
    <message>
        <source>언제나</source>
        <translation>any time</translation>
    </message>
    <message>
        <source>낮 12시까지</source>
        <translation>by noon</translation>
    </message>
    <message>
        <source>미정</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>오전 {hour}시까지</source>
        <translation>by {hour}&#xa0;am</translation>
    </message>
    <message>
        <source>원문 확인</source>
        <translation>see original</translation>
    </message>
    <message>
        <source>접수를 마쳤습니다</source>
        <translation>Applications are closed</translation>
    </message>
    <message>
        <source>사람을 구할 때까지 받습니다</source>
        <translation>Open until the job is filled</translation>
    </message>
    <message>
        <source>언제나 받습니다</source>
        <translation>Open at any time</translation>
    </message>
    <message>
        <source>마감 시각은 공고 원문 확인</source>
        <translation>See the original for the hour</translation>
    </message>
    <message>
        <source>자정에 접수를 마칩니다</source>
        <translation>Closes at midnight</translation>
    </message>
    <message>
        <source>{hour}에 접수를 마칩니다</source>
        <translation>Closes at {hour}</translation>
    </message>
    <message>
        <source>상시 모집</source>
        <translation>Always open</translation>
    </message>
    <message>
        <source>마감일 미정</source>
        <translation>No closing date</translation>
    </message>
    <message>
        <source>자정까지</source>
        <translation>by 24:00</translation>
    </message>
    <message>
        <source>{hour}시까지</source>
        <translation>by {hour}&#xa0;{half}</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
원문이 열립니다</source>
        <translation>Scan to open
the original</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
첫 화면이 열립니다</source>
        <translation>Scan to open
the home page</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
안내 쪽이 열립니다</source>
        <translation>Scan to open
a page about it</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>D-{days}</source>
        <translation>
            <numerusform>{days} day</numerusform>
            <numerusform>{days} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>시작했습니다</source>
        <translation>It has begun</translation>
    </message>
    <message>
        <source>접수 예정</source>
        <translation>Sign-up soon</translation>
    </message>
    <message>
        <source>접수 쉬는 중</source>
        <translation>Sign-up paused</translation>
    </message>
    <message>
        <source>접수 마감</source>
        <translation>Sign-up closed</translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>접수 확인 필요</source>
        <translation>Ask at the desk</translation>
    </message>
    <message numerus="yes">
        <source>{n}자리 남음</source>
        <translation>
            <numerusform>{n} seat left</numerusform>
            <numerusform>{n} seats left</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}시간 {m}분</source>
        <translation>{n} h {m} min</translation>
    </message>
    <message>
        <source>취업 프로그램</source>
        <translation>Job events</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>{n} this week</translation>
    </message>
    <message>
        <source>예정된 프로그램이 없습니다</source>
        <translation>No events are planned</translation>
    </message>
    <message>
        <source>새 일정이 나오면 여기에 보입니다</source>
        <translation>New ones will appear here</translation>
    </message>
    <message>
        <source>이 프로그램은 이제 없습니다</source>
        <translation>This event is no longer here</translation>
    </message>
    <message>
        <source>휴대폰으로 신청하세요</source>
        <translation>Sign up on your phone</translation>
    </message>
    <message>
        <source>신청 화면이 열립니다</source>
        <translation>The sign-up page opens</translation>
    </message>
    <message>
        <source>신청은 데스크에서 받습니다</source>
        <translation>Sign up at the desk</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>Ask at the desk</translation>
    </message>
    <message>
        <source>장소</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>걸리는 시간</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>대상</source>
        <translation>For</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>Fee</translation>
    </message>
    <message numerus="yes">
        <source>오늘은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>That is all for today: {n}</numerusform>
            <numerusform>That is all for today: {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>All on {day}: {n}</numerusform>
            <numerusform>All on {day}: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘은 프로그램이 없습니다</source>
        <translation>No event today</translation>
    </message>
    <message numerus="yes">
        <source>{day} {n}개</source>
        <translation>
            <numerusform>{day}, {n} event</numerusform>
            <numerusform>{day}, {n} events</numerusform>
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
        <translation>Abroad</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>{hour}시</source>
        <translation>{hour}&#xa0;{half}</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>{name} opens</translation>
    </message>
    <message>
        <source>{when}부터</source>
        <translation>Next: {when}</translation>
    </message>
    <message>
        <source>다음 빈 방 {room} {when}</source>
        <translation>Next free: {room}, {when}</translation>
    </message>
    <message>
        <source>다음 빈 시간</source>
        <translation>Next free</translation>
    </message>
    <message>
        <source>빈 시간</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>오늘 빈 방 없음</source>
        <translation>No room left today</translation>
    </message>
    <message>
        <source>오늘은 더 없습니다</source>
        <translation>No more today</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>Study room</translation>
    </message>
    <message>
        <source>이 방은 이제 안내하지 않습니다</source>
        <translation>This room is no longer listed</translation>
    </message>
    <message>
        <source>오늘 스터디룸</source>
        <translation>Rooms today</translation>
    </message>
    <message numerus="yes">
        <source>{n}명까지</source>
        <translation>
            <numerusform>Up to {n} person</numerusform>
            <numerusform>Up to {n} people</numerusform>
        </translation>
    </message>
    <message>
        <source>직원은 {desk}에 있습니다</source>
        <translation>Staff: {desk}</translation>
    </message>
    <message>
        <source>데스크의 직원에게 물어보세요</source>
        <translation>Please ask the staff at the desk</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>아직 현황을 받지 못했습니다</source>
        <translation>Nothing received yet</translation>
    </message>
    <message>
        <source>마지막 확인 {when}</source>
        <translation>Last known {when}</translation>
    </message>
    <message>
        <source>{age} 동안 새 소식이 없습니다</source>
        <translation>No news for {age}</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>지금 {n}곳</source>
        <translation>{n} free now</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>Closed today</translation>
    </message>
    <message>
        <source>{n}분 뒤 1곳</source>
        <translation>1 in {n} min</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>From {hour}</translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>Free now</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>{hour}에</source>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>{hour}까지 비어 있음</source>
        <translation>Free until {hour}</translation>
    </message>
    <message>
        <source>{span} 비어 있음</source>
        <translation>Free {span}</translation>
    </message>
    <message>
        <source>직원에게 물어보세요</source>
        <translation>Please ask staff</translation>
    </message>
    <message>
        <source>{hour}까지
비어 있습니다</source>
        <translation>Free until
{hour}</translation>
    </message>
    <message>
        <source>{hour}부터
비어 있습니다</source>
        <translation>Free from
{hour}</translation>
    </message>
    <message>
        <source>예약 화면이 열립니다</source>
        <translation>The booking page opens</translation>
    </message>
    <message numerus="yes">
        <source>하루 {hours}시간</source>
        <translation>
            <numerusform>{hours} hour a day</numerusform>
            <numerusform>{hours} hours a day</numerusform>
        </translation>
    </message>
    <message>
        <source>하루 {minutes}분</source>
        <translation>{minutes} min a day</translation>
    </message>
    <message>
        <source>하루 {hours}시간 {minutes}분</source>
        <translation>{hours} h {minutes} min a day</translation>
    </message>
    <message>
        <source>{n}분 뒤</source>
        <translation>In {n} min</translation>
    </message>
    <message>
        <source>오늘은 빈 시간이 없음</source>
        <translation>No free time today</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>공고 찾기</source>
        <translation>Find jobs</translation>
    </message>
    <message numerus="yes">
        <source>{n}건</source>
        <translation>
            <numerusform>{n} job</numerusform>
            <numerusform>{n} jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>찾는 공고가 없습니다</source>
        <translation>No posting found</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>Show {n}</translation>
    </message>
    <message>
        <source>결과 보기</source>
        <translation>Show results</translation>
    </message>
    <message numerus="yes">
        <source>조건 {n}개 켜짐</source>
        <translation>
            <numerusform>{n} filter on</numerusform>
            <numerusform>{n} filters on</numerusform>
        </translation>
    </message>
    <message>
        <source>첫소리만 눌러도 됩니다</source>
        <translation>First consonants are enough</translation>
    </message>
    <message>
        <source>비슷한 말을 눌러 보세요</source>
        <translation>Try a similar word</translation>
    </message>
    <message>
        <source>조건을 풀면 더 찾을 수 있습니다</source>
        <translation>Clear the filter to find more</translation>
    </message>
    <message numerus="yes">
        <source>열린 공고는 {n}건입니다</source>
        <translation>
            <numerusform>{n} posting is open</numerusform>
            <numerusform>{n} postings are open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>연결 확인 필요</source>
        <translation>Link to be checked</translation>
    </message>
    <message>
        <source>연결 미확인</source>
        <translation>Link not checked</translation>
    </message>
    <message>
        <source>{when} 확인</source>
        <translation>Checked {when}</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>가입 필요</source>
        <translation>Sign-up needed</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>{name} opens</translation>
    </message>
    <message>
        <source>어제 {when} 확인</source>
        <translation>Checked {when} yesterday</translation>
    </message>
    <message>
        <source>온라인 멘토링</source>
        <translation>Online mentoring</translation>
    </message>
    <message>
        <source>이 서비스는 이제 안내하지 않습니다</source>
        <translation>This service is no longer listed</translation>
    </message>
    <message>
        <source>휴대폰으로 이어집니다</source>
        <translation>Continues on your phone</translation>
    </message>
    <message>
        <source>휴대폰으로 열기</source>
        <translation>Open on your phone</translation>
    </message>
    <message>
        <source>누리집에서 확인</source>
        <translation>See the website</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>필요</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>필요 없음</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>회원 가입</source>
        <translation>Sign-up</translation>
    </message>
    <message>
        <source>마지막 확인에서 열리지 않았습니다.
그래서 QR(큐알)을 보이지 않습니다.</source>
        <translation>It did not open when last checked,
so no QR code is shown.</translation>
    </message>
    <message>
        <source>이 주소가 열리는지
아직 확인하지 않았습니다.</source>
        <translation>Whether this address opens
has not been checked yet.</translation>
    </message>
    <message>
        <source>아직 안내할 서비스가 없습니다</source>
        <translation>No services to show yet</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>30분까지만 둡니다</source>
        <translation>Kept up to 30 min</translation>
    </message>
    <message>
        <source>곧 갑니다</source>
        <translation>Someone is coming</translation>
    </message>
    <message>
        <source>누르면 안내데스크에 알림이 갑니다</source>
        <translation>A press tells the desk</translation>
    </message>
    <message>
        <source>다시 받기</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>다시 부르기</source>
        <translation>Call again</translation>
    </message>
    <message>
        <source>데스크로 와 주세요</source>
        <translation>Please come to the desk</translation>
    </message>
    <message>
        <source>목록을 서버에 30분까지 둡니다</source>
        <translation>On a server up to 30 min</translation>
    </message>
    <message>
        <source>목록이 바뀌어 지웠습니다</source>
        <translation>List changed, code ended</translation>
    </message>
    <message>
        <source>지금은 번호를 못 받았습니다</source>
        <translation>No code just now</translation>
    </message>
    <message>
        <source>번호 받기</source>
        <translation>Get code</translation>
    </message>
    <message>
        <source>번호를 받고 있습니다</source>
        <translation>Getting a code</translation>
    </message>
    <message>
        <source>부르는 중</source>
        <translation>Calling</translation>
    </message>
    <message>
        <source>안내데스크에 알리고 있습니다</source>
        <translation>Telling the desk</translation>
    </message>
    <message>
        <source>여기에서 기다려 주세요</source>
        <translation>Please wait here</translation>
    </message>
    <message>
        <source>전화 {number}</source>
        <translation>Phone {number}</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>Call staff</translation>
    </message>
    <message>
        <source>직원에게 알렸습니다</source>
        <translation>We have told the staff</translation>
    </message>
    <message>
        <source>직원이 답하면 여기에 나옵니다</source>
        <translation>Their answer appears here</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>경력</source>
        <translation>Experienced</translation>
    </message>
    <message>
        <source>고졸</source>
        <translation>High school</translation>
    </message>
    <message>
        <source>대졸(2~3년)</source>
        <translation>College (2–3 years)</translation>
    </message>
    <message>
        <source>대졸(4년)</source>
        <translation>University (4 years)</translation>
    </message>
    <message>
        <source>무기계약직</source>
        <translation>Open-ended contract</translation>
    </message>
    <message>
        <source>박사</source>
        <translation>Doctorate</translation>
    </message>
    <message>
        <source>비정규직</source>
        <translation>Fixed-term</translation>
    </message>
    <message>
        <source>석사</source>
        <translation>Master&apos;s</translation>
    </message>
    <message>
        <source>신입</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>신입+경력</source>
        <translation>All levels</translation>
    </message>
    <message>
        <source>외국인 전형</source>
        <translation>Foreign nationals</translation>
    </message>
    <message>
        <source>정규직</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>중졸이하</source>
        <translation>Middle school or less</translation>
    </message>
    <message>
        <source>채용형 인턴</source>
        <translation>Intern to hire</translation>
    </message>
    <message>
        <source>청년인턴</source>
        <translation>Youth intern</translation>
    </message>
    <message>
        <source>청년인턴(채용형)</source>
        <translation>Youth intern to hire</translation>
    </message>
    <message>
        <source>청년인턴(체험형)</source>
        <translation>Youth trial intern</translation>
    </message>
    <message>
        <source>학력무관</source>
        <translation>Any education</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>오전</source>
        <translation>am</translation>
    </message>
    <message>
        <source>오후</source>
        <translation>pm</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>자정</source>
        <translation>midnight</translation>
    </message>
    <message>
        <source>낮 12시</source>
        <translation>noon</translation>
    </message>
    <message>
        <source>10월</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>11월</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>12월</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>1월</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>2월</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>3월</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>4월</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>5월</source>
        <translation>May</translation>
    </message>
    <message>
        <source>6월</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>7월</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>8월</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>9월</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>{date} {weekday}</source>
        <translation>{weekday} {date}</translation>
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
        <translation>{hour}&#xa0;{half}</translation>
    </message>
    <message>
        <source>{month} {day}일</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>월요일</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>화요일</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>수요일</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>목요일</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>금요일</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>토요일</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>일요일</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{day}/{month}</translation>
    </message>
    <message>
        <source>내일</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>어제</source>
        <translation>Yesterday</translation>
    </message>
    <message numerus="yes">
        <source>{n}분</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n} hour</numerusform>
            <numerusform>{n} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}일</source>
        <translation>
            <numerusform>{n} day</numerusform>
            <numerusform>{n} days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weekdays</name>
    <message>
        <source>금</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>목</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>수</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>월</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>일</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>토</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>화</source>
        <translation>Tue</translation>
    </message>
</context>
</TS>

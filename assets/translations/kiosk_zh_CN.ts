<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="ko_KR">
<!-- not yet reviewed by a native reader -->
<context>
    <name>AccessReset</name>
    <message>
        <source>처음 상태</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>보기 쉽게</source>
        <translation>看得更清楚</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>검은 바탕에 밝은 글자</source>
        <translation>黑底亮字</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>低位屏幕</translation>
    </message>
    <message>
        <source>모든 단추를 아래로</source>
        <translation>所有按键移到下方</translation>
    </message>
    <message numerus="yes">
        <source>켜 두면 %n분까지 기다립니다</source>
        <translation>
            <numerusform>开启后最多等待%n分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>켬</source>
        <translation>开</translation>
    </message>
    <message>
        <source>끔</source>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>BarKey</name>
    <message numerus="yes">
        <source>%1, %n건</source>
        <translation>
            <numerusform>%1，%n条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>담은 공고가 없습니다</source>
        <translation>还没有收藏招聘信息</translation>
    </message>
    <message>
        <source>공고에서 담기를 누르면 여기에 모입니다</source>
        <translation>在招聘信息中按“收藏”，就会放在这里</translation>
    </message>
    <message>
        <source>공고 보기</source>
        <translation>查看招聘</translation>
    </message>
    <message>
        <source>휴대폰으로
가져가세요</source>
        <translation>用手机
带走</translation>
    </message>
    <message>
        <source>카메라로 비추면
제목, 마감일,
주소가 열립니다.</source>
        <translation>用相机扫描，
即可看到标题、
截止日和网址。</translation>
    </message>
    <message>
        <source>끝내면 담은 것과 찾은 기록이 모두 지워집니다.</source>
        <translation>结束后，收藏和搜索记录将全部清除。</translation>
    </message>
    <message>
        <source>끝내면 목록과 번호, 찾은 기록을 모두 지웁니다.</source>
        <translation>结束后，列表、号码和查找记录将全部清除。</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>清除并结束</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>처음으로</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>이전</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>담은 목록</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>접근성</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>글자 크게</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>低位屏幕</translation>
    </message>
    <message>
        <source>고정 메뉴</source>
        <translation>固定菜单</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1 %n条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>상담사에게 보여주기</source>
        <translation>出示给顾问</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>지금</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>직원 부르기</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>没有手机？呼叫工作人员</translation>
    </message>
</context>
<context>
    <name>DistrictMap</name>
    <message>
        <source>강북</source>
        <translation>江北</translation>
    </message>
    <message>
        <source>도봉</source>
        <translation>道峰</translation>
    </message>
    <message>
        <source>노원</source>
        <translation>芦原</translation>
    </message>
    <message>
        <source>은평</source>
        <translation>恩平</translation>
    </message>
    <message>
        <source>종로</source>
        <translation>钟路</translation>
    </message>
    <message>
        <source>성북</source>
        <translation>城北</translation>
    </message>
    <message>
        <source>동대문</source>
        <translation>东大门</translation>
    </message>
    <message>
        <source>중랑</source>
        <translation>中浪</translation>
    </message>
    <message>
        <source>마포</source>
        <translation>麻浦</translation>
    </message>
    <message>
        <source>서대문</source>
        <translation>西大门</translation>
    </message>
    <message>
        <source>중구</source>
        <translation>中区</translation>
    </message>
    <message>
        <source>용산</source>
        <translation>龙山</translation>
    </message>
    <message>
        <source>성동</source>
        <translation>城东</translation>
    </message>
    <message>
        <source>광진</source>
        <translation>广津</translation>
    </message>
    <message>
        <source>강서</source>
        <translation>江西</translation>
    </message>
    <message>
        <source>영등포</source>
        <translation>永登浦</translation>
    </message>
    <message>
        <source>동작</source>
        <translation>铜雀</translation>
    </message>
    <message>
        <source>서초</source>
        <translation>瑞草</translation>
    </message>
    <message>
        <source>강남</source>
        <translation>江南</translation>
    </message>
    <message>
        <source>강동</source>
        <translation>江东</translation>
    </message>
    <message>
        <source>양천</source>
        <translation>阳川</translation>
    </message>
    <message>
        <source>구로</source>
        <translation>九老</translation>
    </message>
    <message>
        <source>금천</source>
        <translation>衿川</translation>
    </message>
    <message>
        <source>관악</source>
        <translation>冠岳</translation>
    </message>
    <message>
        <source>송파</source>
        <translation>松坡</translation>
    </message>
    <message>
        <source>서울 지도</source>
        <translation>首尔地图</translation>
    </message>
    <message>
        <source>한강</source>
        <translation>汉江</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>빈 양식 받기</source>
        <translation>获取空白表格</translation>
    </message>
    <message>
        <source>휴대폰 카메라로 비추세요</source>
        <translation>请用手机相机扫描</translation>
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
        <translation>双音</translation>
    </message>
    <message>
        <source>지우기</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>쌍</source>
        <translation>双</translation>
    </message>
    <message>
        <source>지움</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>빈칸</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>비움</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>숫자 자판</source>
        <translation>123，数字键盘</translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation>한글，韩文键盘</translation>
    </message>
    <message>
        <source>영문 자판</source>
        <translation>ABC，英文键盘</translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>全部删除</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>전화로 묻기 120 다산콜센터</source>
        <translation>电话咨询：120茶山热线</translation>
    </message>
    <message>
        <source>이 화면 쓰는 법</source>
        <translation>屏幕使用方法</translation>
    </message>
    <message>
        <source>선이 있는 곳을
누릅니다</source>
        <translation>按有边框
的地方</translation>
    </message>
    <message>
        <source>마음에 들면
담습니다</source>
        <translation>喜欢就
收藏</translation>
    </message>
    <message>
        <source>휴대폰으로
찍어 갑니다</source>
        <translation>用手机
扫码带走</translation>
    </message>
    <message>
        <source>오늘 도움이 되었나요?</source>
        <translation>今天对您有帮助吗？</translation>
    </message>
    <message>
        <source>도움됐어요</source>
        <translation>有帮助</translation>
    </message>
    <message>
        <source>보통이에요</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>아쉬워요</source>
        <translation>不太满意</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>清除并结束</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>첫 소식을 기다립니다</source>
        <translation>正在等待第一批信息</translation>
    </message>
    <message>
        <source>연결되면 스스로 시작합니다.
급하시면 데스크에 물어보세요.</source>
        <translation>连接后会自动开始。
如果着急，请到服务台咨询。</translation>
    </message>
    <message>
        <source>무료 스터디룸</source>
        <translation>免费自习室</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>招聘信息</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>담음</source>
        <translation>已存</translation>
    </message>
</context>
<context>
    <name>LanguageTile</name>
    <message>
        <source>사용 중</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>한국어로 나옵니다</source>
        <translation>内容为韩语</translation>
    </message>
    <message>
        <source>모두 지웠습니다</source>
        <translation>已全部清除</translation>
    </message>
    <message>
        <source>찾은 말과 본 공고를
처음 상태로 되돌렸습니다.</source>
        <translation>搜索内容和浏览记录
均已恢复初始状态。</translation>
    </message>
</context>
<context>
    <name>MentorHere</name>
    <message>
        <source>여기서 만나는 멘토</source>
        <translation>在这里见导师</translation>
    </message>
</context>
<context>
    <name>NearCafes</name>
    <message>
        <source>가까운 다른 곳</source>
        <translation>附近的其他地点</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>알림이 있습니다</source>
        <translation>有通知</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>일자리카페</source>
        <translation>就业咖啡厅</translation>
    </message>
    <message>
        <source>점검 중</source>
        <translation>检修中</translation>
    </message>
    <message>
        <source>잠시 쉬는 중입니다</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>기기를 점검하고 있습니다.
이렇게 이용하실 수 있습니다.</source>
        <translation>设备正在检修。
您可以通过以下方式使用。</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>自习室</translation>
    </message>
    <message>
        <source>안내데스크에서 바로 신청</source>
        <translation>可在服务台直接申请</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>招聘信息</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>120 다산콜센터</source>
        <translation>120茶山热线</translation>
    </message>
    <message>
        <source>기기 %1 · 번호 %2</source>
        <translation>设备 %1 · 编号 %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>이전 쪽</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>다음 쪽</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>첫 쪽</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>끝 쪽</source>
        <translation>末页</translation>
    </message>
    <message>
        <source>여기까지</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>%1쪽</source>
        <translation>%1页</translation>
    </message>
    <message>
        <source>%1쪽 넘음</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>위</source>
        <translation>上</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>向下</translation>
    </message>
    <message>
        <source>아래</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>PostingScreen</name>
    <message>
        <source>이 공고 이상해요</source>
        <translation>这条信息有问题</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR(큐알) 코드</source>
        <translation>二维码（QR）</translation>
    </message>
    <message>
        <source>%1, QR(큐알) 코드</source>
        <translation>%1，二维码（QR）</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>계속 보기</source>
        <translation>继续浏览</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>清除并结束</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>서울 일자리카페</source>
        <translation>首尔就业咖啡厅</translation>
    </message>
    <message>
        <source>앉을 자리,
일할 자리.</source>
        <translation>有座可坐，
有业可就。</translation>
    </message>
    <message>
        <source>지금 빈
스터디룸</source>
        <translation>现在空闲的
自习室</translation>
    </message>
    <message>
        <source>곳</source>
        <translation>间</translation>
    </message>
    <message>
        <source>오늘 마감
공고</source>
        <translation>今天截止的
招聘</translation>
    </message>
    <message>
        <source>건</source>
        <translation>条</translation>
    </message>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>今天休息。%1</translation>
    </message>
    <message>
        <source>화면을 터치하세요</source>
        <translation>请触摸屏幕</translation>
    </message>
</context>
<context>
    <name>RoomDay</name>
    <message>
        <source>오늘 시간표</source>
        <translation>今日时间表</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>现在无法确认
使用情况</translation>
    </message>
    <message>
        <source>마지막 현황은 %1입니다</source>
        <translation>最近一次：%1</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>请用手机预约</translation>
    </message>
    <message>
        <source>이 화면은 개인정보를 받지 않습니다</source>
        <translation>本屏幕不收集个人信息</translation>
    </message>
    <message>
        <source>예약은 데스크에서 받습니다
%1</source>
        <translation>请在服务台预约
%1</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>没有手机？呼叫工作人员</translation>
    </message>
</context>
<context>
    <name>RoomsScreen</name>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>今天休息。%1</translation>
    </message>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>现在无法确认
使用情况</translation>
    </message>
    <message>
        <source>직원에게 물어보기</source>
        <translation>询问工作人员</translation>
    </message>
    <message>
        <source>휴대폰으로 직접 확인</source>
        <translation>用手机自行确认</translation>
    </message>
    <message>
        <source>이곳에 있는 방</source>
        <translation>这里的房间</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>请用手机预约</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>예: ㅊㄴㅇㅌ</source>
        <translation>韩文，例：ㅊㄴㅇㅌ</translation>
    </message>
    <message>
        <source>자판</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>마감이 빠른 공고부터 보입니다</source>
        <translation>招聘信息正文为韩语</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>向上</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>向下</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>누르면 설명과 QR(큐알)이 나옵니다</source>
        <translation>按下可看说明和二维码（QR）</translation>
    </message>
</context>
<context>
    <name>ShelfRows</name>
    <message>
        <source>없음</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ShelfTab</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1 %n条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>없음</source>
        <translation>无</translation>
    </message>
    <message>
        <source>마감 서랍</source>
        <translation>按截止日</translation>
    </message>
</context>
<context>
    <name>TabBlocks</name>
    <message>
        <source>없음</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>보통</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>크게</source>
        <translation>大</translation>
    </message>
    <message>
        <source>더 크게</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>글자 크기</source>
        <translation>字号</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>출처</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>最近确认</translation>
    </message>
</context>
<context>
    <name>TrustPassage</name>
    <message>
        <source>출처</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>最近确认</translation>
    </message>
</context>
<context>
    <name>UnreadPanel</name>
    <message>
        <source>목록을 열지 못했습니다</source>
        <translation>未能打开列表</translation>
    </message>
    <message>
        <source>다시 하기</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>呼叫工作人员</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>연결 안 됨</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>실시간</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>{when} 기준</source>
        <translation>截至{when}</translation>
    </message>
    <message>
        <source>어제 {when} 기준</source>
        <translation>截至昨天{when}</translation>
    </message>
</context>
<context>
    <name>basket</name>
    <message>
        <source>담은 목록</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation>{n}条</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>已从列表移除</translation>
    </message>
    <message>
        <source>목록에서 사라진 공고</source>
        <translation>已下架的招聘信息</translation>
    </message>
    <message>
        <source>이 기기에는 휴대폰으로 여는 주소가 정해져 있지 않습니다. 공고마다 있는 QR을 비춰 주세요.</source>
        <translation>本机没有设置手机访问地址。请扫描每条招聘信息的二维码（QR）。</translation>
    </message>
    <message>
        <source>목록이 길어 QR에 담지 못했습니다. 몇 건을 빼 주세요.</source>
        <translation>列表太长，无法放入二维码（QR）。请移除几条。</translation>
    </message>
</context>
<context>
    <name>cafes</name>
    <message>
        <source>다른 일자리카페</source>
        <translation>其他就业咖啡厅</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>首尔{n}处</translation>
    </message>
    <message>
        <source>테두리가 있는 곳을 누르세요</source>
        <translation>请按有边框的区</translation>
    </message>
    <message>
        <source>아직 다른 카페를 받지 못했습니다</source>
        <translation>尚未收到其他咖啡厅的信息</translation>
    </message>
    <message>
        <source>오늘 쉼</source>
        <translation>今天休息</translation>
    </message>
    <message>
        <source>오늘 끝남</source>
        <translation>今天已结束</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>{hour}起</translation>
    </message>
    <message>
        <source>{hour}까지</source>
        <translation>至{hour}</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>情况不明</translation>
    </message>
    <message>
        <source>방 현황 {age}</source>
        <translation>房间情况 {age}</translation>
    </message>
    <message>
        <source>{district}</source>
        <translation>{district}</translation>
    </message>
    <message>
        <source>{district}구</source>
        <translation>{district}区</translation>
    </message>
    <message>
        <source>이 카페는 이제 안내하지 않습니다</source>
        <translation>已不再介绍此咖啡厅</translation>
    </message>
    <message>
        <source>직원: {desk}</source>
        <translation>工作人员：{desk}</translation>
    </message>
    <message>
        <source>지금 있는 카페</source>
        <translation>您所在的咖啡厅</translation>
    </message>
    <message>
        <source>방 {word}</source>
        <translation>房间：{word}</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>用手机查看</translation>
    </message>
    <message>
        <source>이 카페의 안내가 열립니다</source>
        <translation>将打开此咖啡厅的介绍</translation>
    </message>
    <message>
        <source>전화로 확인</source>
        <translation>请电话确认</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>请在服务台确认</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>여는 시간</source>
        <translation>开放时间</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>지금 있는 곳</source>
        <translation>您在这里</translation>
    </message>
    <message numerus="yes">
        <source>다른 카페 {n}곳</source>
        <translation>
            <numerusform>其他咖啡厅{n}处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>{regions} 외 {n}곳</source>
        <translation>{regions}等另{n}处</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>已存</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{hour}시</source>
        <translation>{hour}点</translation>
    </message>
    <message>
        <source>닫힘</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>비어 있음</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>예약 대기</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>예약됨</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>지난 시간</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>districts</name>
    <message>
        <source>강남</source>
        <translation>江南</translation>
    </message>
    <message>
        <source>강동</source>
        <translation>江东</translation>
    </message>
    <message>
        <source>강북</source>
        <translation>江北</translation>
    </message>
    <message>
        <source>강서</source>
        <translation>江西</translation>
    </message>
    <message>
        <source>관악</source>
        <translation>冠岳</translation>
    </message>
    <message>
        <source>광진</source>
        <translation>广津</translation>
    </message>
    <message>
        <source>구로</source>
        <translation>九老</translation>
    </message>
    <message>
        <source>금천</source>
        <translation>衿川</translation>
    </message>
    <message>
        <source>노원</source>
        <translation>芦原</translation>
    </message>
    <message>
        <source>도봉</source>
        <translation>道峰</translation>
    </message>
    <message>
        <source>동대문</source>
        <translation>东大门</translation>
    </message>
    <message>
        <source>동작</source>
        <translation>铜雀</translation>
    </message>
    <message>
        <source>마포</source>
        <translation>麻浦</translation>
    </message>
    <message>
        <source>서대문</source>
        <translation>西大门</translation>
    </message>
    <message>
        <source>서초</source>
        <translation>瑞草</translation>
    </message>
    <message>
        <source>성동</source>
        <translation>城东</translation>
    </message>
    <message>
        <source>성북</source>
        <translation>城北</translation>
    </message>
    <message>
        <source>송파</source>
        <translation>松坡</translation>
    </message>
    <message>
        <source>양천</source>
        <translation>阳川</translation>
    </message>
    <message>
        <source>영등포</source>
        <translation>永登浦</translation>
    </message>
    <message>
        <source>용산</source>
        <translation>龙山</translation>
    </message>
    <message>
        <source>은평</source>
        <translation>恩平</translation>
    </message>
    <message>
        <source>종로</source>
        <translation>钟路</translation>
    </message>
    <message>
        <source>중구</source>
        <translation>中区</translation>
    </message>
    <message>
        <source>중랑</source>
        <translation>中浪</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>조건 고르기</source>
        <translation>选择条件</translation>
    </message>
    <message>
        <source>숫자는 남는 공고 수</source>
        <translation>数字为剩余招聘数</translation>
    </message>
    <message>
        <source>0건이 되는 조건은 보이지 않습니다.</source>
        <translation>结果为0条的条件不显示。</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>查看{n}条</translation>
    </message>
    <message>
        <source>모두 풀기</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>雇用形式</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>工作经验</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>출처</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>{n}개 더</source>
        <translation>还有{n}个</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>{n}초 뒤에 기록을 지웁니다.</source>
        <translation>{n}秒后清除记录。</translation>
    </message>
    <message>
        <source>일자리카페</source>
        <translation>就业咖啡厅</translation>
    </message>
    <message>
        <source>지우고 끝낼까요?</source>
        <translation>清除并结束吗？</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>将清除所有查找记录，
并返回首页。</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지웁니다.</source>
        <translation>将清除所有查找记录。</translation>
    </message>
    <message>
        <source>천천히 보셔도 괜찮습니다.
{n}초 뒤에 찾은 기록을 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>您可以慢慢看。
{n}秒后将清除查找记录，
并返回首页。</translation>
    </message>
    <message>
        <source>더 보시겠어요?</source>
        <translation>还要继续看吗？</translation>
    </message>
</context>
<context>
    <name>guides</name>
    <message>
        <source>이력서</source>
        <translation>简历</translation>
    </message>
    <message>
        <source>자기소개서</source>
        <translation>自荐信</translation>
    </message>
    <message>
        <source>면접</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>취업 전략</source>
        <translation>求职策略</translation>
    </message>
    <message>
        <source>이력서·자소서 가이드</source>
        <translation>求职文书指南</translation>
    </message>
    <message>
        <source>아직 가이드가 없습니다</source>
        <translation>暂无指南</translation>
    </message>
    <message>
        <source>{day} 고침</source>
        <translation>{day}修订</translation>
    </message>
    <message>
        <source>점검표</source>
        <translation>核对表</translation>
    </message>
    <message>
        <source>양식 받기</source>
        <translation>可取表格</translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n}分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n}쪽</source>
        <translation>
            <numerusform>{n}页</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}년 {month} 고침</source>
        <translation>{year}年{month}修订</translation>
    </message>
    <message>
        <source>가이드</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>기업</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>눌러서 확인하세요</source>
        <translation>按一下打勾</translation>
    </message>
    <message>
        <source>법률 전문가의 검토를 아직 받지 않은 안내입니다.</source>
        <translation>此指南尚未经法律专家审阅。</translation>
    </message>
    <message>
        <source>이 가이드는 이제 없습니다</source>
        <translation>此指南已不存在</translation>
    </message>
    <message>
        <source>글 · {author}</source>
        <translation>文 · {author}</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n}편</source>
        <translation>
            <numerusform>{name} {n}篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>도움말</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>고맙습니다. 이름은 남지 않습니다.</source>
        <translation>谢谢。不会留下姓名。</translation>
    </message>
    <message>
        <source>한 번 누르면 끝납니다. 이름은 남지 않습니다.</source>
        <translation>按一次即可。不会留下姓名。</translation>
    </message>
    <message>
        <source>지금은 남기지 못했습니다</source>
        <translation>现在无法记录</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>지금, 여기</source>
        <translation>此时此地</translation>
    </message>
    <message>
        <source>오늘은 쉽니다</source>
        <translation>今天休息</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>请询问工作人员</translation>
    </message>
    <message numerus="yes">
        <source>곳</source>
        <translation>
            <numerusform>间</numerusform>
        </translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>现在可用</translation>
    </message>
    <message>
        <source>오늘 프로그램</source>
        <translation>今天的活动</translation>
    </message>
    <message>
        <source>다음 프로그램</source>
        <translation>下一场活动</translation>
    </message>
    <message>
        <source>내일 마감 공고</source>
        <translation>明天截止</translation>
    </message>
    <message numerus="yes">
        <source>건</source>
        <translation>
            <numerusform>条</numerusform>
        </translation>
    </message>
    <message>
        <source>청년인턴 {n}건</source>
        <translation>青年实习 {n}条</translation>
    </message>
    <message>
        <source>모집 중인 공고</source>
        <translation>招聘中</translation>
    </message>
    <message>
        <source>시각을 확인하고 있어 마감일만 보입니다</source>
        <translation>正在校对时间，仅显示截止日</translation>
    </message>
    <message>
        <source>오늘 마감 공고</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>첫 마감 {hour}</source>
        <translation>最早{hour}</translation>
    </message>
    <message>
        <source>내일 마감 {n}건</source>
        <translation>明天截止{n}条</translation>
    </message>
    <message>
        <source>모두 {n}건</source>
        <translation>共{n}条</translation>
    </message>
    <message numerus="yes">
        <source>사이트 {n}곳</source>
        <translation>
            <numerusform>{n}个平台</numerusform>
        </translation>
    </message>
    <message>
        <source>예정 {n}개</source>
        <translation>即将举行{n}场</translation>
    </message>
    <message>
        <source>오늘 새로 {n}건</source>
        <translation>今天新增{n}条</translation>
    </message>
    <message>
        <source>이력서·자소서
가이드</source>
        <translation>求职文书
指南</translation>
    </message>
    <message numerus="yes">
        <source>읽을거리 {n}편</source>
        <translation>
            <numerusform>{n}篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>온라인
멘토링</source>
        <translation>在线
辅导</translation>
    </message>
    <message>
        <source>취업
프로그램</source>
        <translation>就业
活动</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>本周{n}场</translation>
    </message>
    <message>
        <source>다른
일자리카페</source>
        <translation>其他
就业咖啡厅</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>首尔{n}处</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>공공기관 채용정보</source>
        <translation>公共机构招聘信息</translation>
    </message>
    <message>
        <source>시연 자료</source>
        <translation>演示数据</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>공고 본문은 한국어로 나옵니다</source>
        <translation>招聘信息正文为韩语</translation>
    </message>
    <message>
        <source>내용은 한국어로 나옵니다</source>
        <translation>内容为韩语</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>알림</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>이 알림은 끝났습니다</source>
        <translation>此通知已结束</translation>
    </message>
    <message>
        <source>{day}까지</source>
        <translation>至{day}</translation>
    </message>
    <message>
        <source>{headline} 외 {n}건</source>
        <translation>{headline}等，另有{n}条</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>用手机查看</translation>
    </message>
    <message>
        <source>알림의 원문이 열립니다</source>
        <translation>将打开通知原文</translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>공고 보기</source>
        <translation>招聘详情</translation>
    </message>
    <message>
        <source>이 공고는 더 이상 없습니다</source>
        <translation>此招聘信息已不存在</translation>
    </message>
    <message>
        <source>{n}건 중 {i}번째</source>
        <translation>第{i}条，共{n}条</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>雇用形式</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>工作经验</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>工作地点</translation>
    </message>
    <message>
        <source>지원 방법</source>
        <translation>申请方式</translation>
    </message>
    <message numerus="yes">
        <source>{n}명</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>뽑는 사람</source>
        <translation>招聘人数</translation>
    </message>
    <message>
        <source>주소가 길어 QR(큐알) 코드가 없습니다. {place}에서 찾아보세요</source>
        <translation>网址过长，没有二维码。请到 {place} 查找</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>확인 중인 공고</source>
        <translation>正在核实的招聘信息</translation>
    </message>
    <message>
        <source>원문이 사라졌습니다</source>
        <translation>原文已消失</translation>
    </message>
    <message>
        <source>마감된 공고</source>
        <translation>已截止的招聘信息</translation>
    </message>
    <message>
        <source>출처와 확인</source>
        <translation>来源与核实</translation>
    </message>
    <message>
        <source>{day}부터 목록에 없음</source>
        <translation>{day}起不在列表中</translation>
    </message>
    <message>
        <source>아직 확인하지 못함</source>
        <translation>尚未核实</translation>
    </message>
    <message>
        <source>원문 보기</source>
        <translation>查看原文</translation>
    </message>
    <message>
        <source>공고 안내 보기</source>
        <translation>查看招聘介绍</translation>
    </message>
    <message>
        <source>기관 누리집</source>
        <translation>机构网站</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>已存</translation>
    </message>
    <message>
        <source>담기</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>접수가 끝나 주소를 보이지 않습니다</source>
        <translation>报名已结束，不再显示网址</translation>
    </message>
    <message>
        <source>원문이 사라져 주소를 보이지 않습니다. 데스크에 물어보세요</source>
        <translation>原文已消失，不再显示网址。请询问服务台</translation>
    </message>
    <message>
        <source>열 수 있는 주소가 없습니다. 기관 이름으로 찾아보세요</source>
        <translation>没有可打开的网址。请按机构名称搜索</translation>
    </message>
    <message>
        <source>알려 주셔서 고맙습니다. 확인하겠습니다</source>
        <translation>谢谢告知，我们会核实</translation>
    </message>
    <message>
        <source>지금은 보내지 못했습니다. 데스크에 알려 주세요</source>
        <translation>现在无法发送，请告知服务台</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>已从列表移除</translation>
    </message>
    <message>
        <source>{n}건까지 담습니다. 담은 목록에서 빼 주세요</source>
        <translation>最多收藏{n}条，请从“已存”中移除</translation>
    </message>
    <message>
        <source>담았습니다. 모두 {n}건</source>
        <translation>已收藏，共{n}条</translation>
    </message>
</context>
<context>
    <name>postings</name>
    <message>
        <source>공고 원문 확인</source>
        <translation>请看原文</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>招聘信息</translation>
    </message>
    <message numerus="yes">
        <source>모두 {n}건입니다</source>
        <translation>
            <numerusform>共{n}条</numerusform>
        </translation>
    </message>
    <message>
        <source>찾기</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>조건</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>내일 마감</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>D-3</source>
        <translation>3天内</translation>
    </message>
    <message>
        <source>이번 주</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>이후·상시</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>마감 빠른 순</source>
        <translation>按截止先后</translation>
    </message>
    <message>
        <source>새 소식</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>조건을 풀면 더 볼 수 있습니다</source>
        <translation>取消条件可看到更多</translation>
    </message>
    <message>
        <source>조건에 맞는 공고가 없습니다</source>
        <translation>没有符合条件的招聘信息</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>取消条件</translation>
    </message>
    <message numerus="yes">
        <source>다른 날 마감 {n}건이 있습니다</source>
        <translation>
            <numerusform>其他日期截止的有{n}条</numerusform>
        </translation>
    </message>
    <message>
        <source>여기에는 공고가 없습니다</source>
        <translation>这里没有招聘信息</translation>
    </message>
    <message>
        <source>다른 공고 보기</source>
        <translation>查看其他招聘</translation>
    </message>
    <message>
        <source>새 공고가 오면 여기에 나옵니다</source>
        <translation>有新招聘时会显示在这里</translation>
    </message>
    <message>
        <source>지금은 공고가 없습니다</source>
        <translation>现在没有招聘信息</translation>
    </message>
    <message>
        <source>상시</source>
        <translation>常年</translation>
    </message>
    <message>
        <source>채용까지</source>
        <translation>招满为止</translation>
    </message>
    <message>
        <source>언제나</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>낮 12시까지</source>
        <translation>中午12点</translation>
    </message>
    <message>
        <source>미정</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>오전 {hour}시까지</source>
        <translation>上午{hour}点</translation>
    </message>
    <message>
        <source>원문 확인</source>
        <translation>见原文</translation>
    </message>
    <message>
        <source>접수를 마쳤습니다</source>
        <translation>报名已结束</translation>
    </message>
    <message>
        <source>사람을 구할 때까지 받습니다</source>
        <translation>招满为止</translation>
    </message>
    <message>
        <source>언제나 받습니다</source>
        <translation>随时接受报名</translation>
    </message>
    <message>
        <source>마감 시각은 공고 원문 확인</source>
        <translation>截止时间请看原文</translation>
    </message>
    <message>
        <source>자정에 접수를 마칩니다</source>
        <translation>午夜截止报名</translation>
    </message>
    <message>
        <source>{hour}에 접수를 마칩니다</source>
        <translation>{hour}截止报名</translation>
    </message>
    <message>
        <source>상시 모집</source>
        <translation>常年招聘</translation>
    </message>
    <message>
        <source>마감일 미정</source>
        <translation>截止日待定</translation>
    </message>
    <message>
        <source>자정까지</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>{hour}시까지</source>
        <translation>{half}{hour}点</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
원문이 열립니다</source>
        <translation>用手机相机
打开原文</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
첫 화면이 열립니다</source>
        <translation>用手机相机
打开首页</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
안내 쪽이 열립니다</source>
        <translation>用手机相机
打开介绍页</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{month}.{day}</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>D-{days}</source>
        <translation>
            <numerusform>{days}天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>시작했습니다</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>접수 예정</source>
        <translation>即将报名</translation>
    </message>
    <message>
        <source>접수 쉬는 중</source>
        <translation>报名暂停</translation>
    </message>
    <message>
        <source>접수 마감</source>
        <translation>报名截止</translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>접수 확인 필요</source>
        <translation>请询问服务台</translation>
    </message>
    <message numerus="yes">
        <source>{n}자리 남음</source>
        <translation>
            <numerusform>还剩{n}个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n}分钟</translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n}小时</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}시간 {m}분</source>
        <translation>{n}小时{m}分钟</translation>
    </message>
    <message>
        <source>취업 프로그램</source>
        <translation>就业活动</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>本周{n}场</translation>
    </message>
    <message>
        <source>예정된 프로그램이 없습니다</source>
        <translation>没有预定的活动</translation>
    </message>
    <message>
        <source>새 일정이 나오면 여기에 보입니다</source>
        <translation>有新安排时会显示在这里</translation>
    </message>
    <message>
        <source>이 프로그램은 이제 없습니다</source>
        <translation>此活动已不存在</translation>
    </message>
    <message>
        <source>휴대폰으로 신청하세요</source>
        <translation>请用手机报名</translation>
    </message>
    <message>
        <source>신청 화면이 열립니다</source>
        <translation>将打开报名页面</translation>
    </message>
    <message>
        <source>신청은 데스크에서 받습니다</source>
        <translation>请在服务台报名</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>请询问服务台</translation>
    </message>
    <message>
        <source>장소</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>걸리는 시간</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>대상</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>费用</translation>
    </message>
    <message numerus="yes">
        <source>오늘은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>今天共{n}场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>{day}共{n}场</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘은 프로그램이 없습니다</source>
        <translation>今天没有活动</translation>
    </message>
    <message numerus="yes">
        <source>{day} {n}개</source>
        <translation>
            <numerusform>{day} {n}场</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regions</name>
    <message>
        <source>강원</source>
        <translation>江原</translation>
    </message>
    <message>
        <source>경기</source>
        <translation>京畿</translation>
    </message>
    <message>
        <source>경남</source>
        <translation>庆南</translation>
    </message>
    <message>
        <source>경북</source>
        <translation>庆北</translation>
    </message>
    <message>
        <source>광주</source>
        <translation>光州</translation>
    </message>
    <message>
        <source>대구</source>
        <translation>大邱</translation>
    </message>
    <message>
        <source>대전</source>
        <translation>大田</translation>
    </message>
    <message>
        <source>부산</source>
        <translation>釜山</translation>
    </message>
    <message>
        <source>서울</source>
        <translation>首尔</translation>
    </message>
    <message>
        <source>세종</source>
        <translation>世宗</translation>
    </message>
    <message>
        <source>울산</source>
        <translation>蔚山</translation>
    </message>
    <message>
        <source>인천</source>
        <translation>仁川</translation>
    </message>
    <message>
        <source>전남</source>
        <translation>全南</translation>
    </message>
    <message>
        <source>전북</source>
        <translation>全北</translation>
    </message>
    <message>
        <source>제주</source>
        <translation>济州</translation>
    </message>
    <message>
        <source>충남</source>
        <translation>忠南</translation>
    </message>
    <message>
        <source>충북</source>
        <translation>忠北</translation>
    </message>
    <message>
        <source>해외</source>
        <translation>海外</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message>
        <source>{hour}시</source>
        <translation>{half}{hour}点</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>将打开{name}</translation>
    </message>
    <message>
        <source>{when}부터</source>
        <translation>{when}起</translation>
    </message>
    <message>
        <source>다음 빈 방 {room} {when}</source>
        <translation>下一间空房：{room} {when}</translation>
    </message>
    <message>
        <source>다음 빈 시간</source>
        <translation>下次空闲</translation>
    </message>
    <message>
        <source>빈 시간</source>
        <translation>空闲时间</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>오늘 빈 방 없음</source>
        <translation>今天没有空房</translation>
    </message>
    <message>
        <source>오늘은 더 없습니다</source>
        <translation>今天没有了</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>自习室</translation>
    </message>
    <message>
        <source>이 방은 이제 안내하지 않습니다</source>
        <translation>已不再介绍此房间</translation>
    </message>
    <message>
        <source>오늘 스터디룸</source>
        <translation>今天的自习室</translation>
    </message>
    <message numerus="yes">
        <source>{n}명까지</source>
        <translation>
            <numerusform>最多{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>직원은 {desk}에 있습니다</source>
        <translation>工作人员：{desk}</translation>
    </message>
    <message>
        <source>데스크의 직원에게 물어보세요</source>
        <translation>请询问服务台工作人员</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>아직 현황을 받지 못했습니다</source>
        <translation>尚未收到使用情况</translation>
    </message>
    <message>
        <source>마지막 확인 {when}</source>
        <translation>最近确认 {when}</translation>
    </message>
    <message>
        <source>{age} 동안 새 소식이 없습니다</source>
        <translation>已有{age}没有新消息</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>情况不明</translation>
    </message>
    <message>
        <source>지금 {n}곳</source>
        <translation>现有{n}间</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>今天已满</translation>
    </message>
    <message>
        <source>{n}분 뒤 1곳</source>
        <translation>{n}分钟后1间</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>{hour}起</translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>现在可用</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>请询问</translation>
    </message>
    <message>
        <source>{hour}에</source>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>지금</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>{hour}까지 비어 있음</source>
        <translation>空闲至{hour}</translation>
    </message>
    <message>
        <source>{span} 비어 있음</source>
        <translation>{span}空闲</translation>
    </message>
    <message>
        <source>직원에게 물어보세요</source>
        <translation>请询问工作人员</translation>
    </message>
    <message>
        <source>{hour}까지
비어 있습니다</source>
        <translation>空闲至
{hour}</translation>
    </message>
    <message>
        <source>{hour}부터
비어 있습니다</source>
        <translation>{hour}起
空闲</translation>
    </message>
    <message>
        <source>예약 화면이 열립니다</source>
        <translation>将打开预约页面</translation>
    </message>
    <message numerus="yes">
        <source>하루 {hours}시간</source>
        <translation>
            <numerusform>每天{hours}小时</numerusform>
        </translation>
    </message>
    <message>
        <source>하루 {minutes}분</source>
        <translation>每天{minutes}分钟</translation>
    </message>
    <message>
        <source>하루 {hours}시간 {minutes}분</source>
        <translation>每天{hours}小时{minutes}分钟</translation>
    </message>
    <message>
        <source>{n}분 뒤</source>
        <translation>{n}分后</translation>
    </message>
    <message>
        <source>오늘은 빈 시간이 없음</source>
        <translation>今天没有空闲时间</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>공고 찾기</source>
        <translation>搜索招聘</translation>
    </message>
    <message numerus="yes">
        <source>{n}건</source>
        <translation>
            <numerusform>{n}条</numerusform>
        </translation>
    </message>
    <message>
        <source>찾는 공고가 없습니다</source>
        <translation>没有找到招聘信息</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>取消条件</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>查看{n}条</translation>
    </message>
    <message>
        <source>결과 보기</source>
        <translation>查看结果</translation>
    </message>
    <message numerus="yes">
        <source>조건 {n}개 켜짐</source>
        <translation>
            <numerusform>已选{n}个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>첫소리만 눌러도 됩니다</source>
        <translation>只输入首辅音即可</translation>
    </message>
    <message>
        <source>비슷한 말을 눌러 보세요</source>
        <translation>请试试相近的词</translation>
    </message>
    <message>
        <source>조건을 풀면 더 찾을 수 있습니다</source>
        <translation>取消条件可找到更多</translation>
    </message>
    <message numerus="yes">
        <source>열린 공고는 {n}건입니다</source>
        <translation>
            <numerusform>招聘中的有{n}条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>연결 확인 필요</source>
        <translation>链接待确认</translation>
    </message>
    <message>
        <source>연결 미확인</source>
        <translation>链接未确认</translation>
    </message>
    <message>
        <source>{when} 확인</source>
        <translation>{when}已确认</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>가입 필요</source>
        <translation>需注册</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>将打开{name}</translation>
    </message>
    <message>
        <source>어제 {when} 확인</source>
        <translation>昨天{when}已确认</translation>
    </message>
    <message>
        <source>온라인 멘토링</source>
        <translation>在线辅导</translation>
    </message>
    <message>
        <source>이 서비스는 이제 안내하지 않습니다</source>
        <translation>已不再介绍此服务</translation>
    </message>
    <message>
        <source>휴대폰으로 이어집니다</source>
        <translation>在手机上继续</translation>
    </message>
    <message>
        <source>휴대폰으로 열기</source>
        <translation>用手机打开</translation>
    </message>
    <message>
        <source>누리집에서 확인</source>
        <translation>请看网站</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>필요</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>필요 없음</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>회원 가입</source>
        <translation>注册会员</translation>
    </message>
    <message>
        <source>마지막 확인에서 열리지 않았습니다.
그래서 QR(큐알)을 보이지 않습니다.</source>
        <translation>最近一次确认时无法打开，
因此不显示二维码（QR）。</translation>
    </message>
    <message>
        <source>이 주소가 열리는지
아직 확인하지 않았습니다.</source>
        <translation>尚未确认
此网址能否打开。</translation>
    </message>
    <message>
        <source>아직 안내할 서비스가 없습니다</source>
        <translation>暂无可介绍的服务</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>30분까지만 둡니다</source>
        <translation>最多保存30分钟</translation>
    </message>
    <message>
        <source>곧 갑니다</source>
        <translation>马上就来</translation>
    </message>
    <message>
        <source>누르면 안내데스크에 알림이 갑니다</source>
        <translation>按下后会通知服务台</translation>
    </message>
    <message>
        <source>다시 받기</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>다시 부르기</source>
        <translation>再次呼叫</translation>
    </message>
    <message>
        <source>데스크로 와 주세요</source>
        <translation>请到服务台来</translation>
    </message>
    <message>
        <source>목록을 서버에 30분까지 둡니다</source>
        <translation>服务器最多保存30分钟</translation>
    </message>
    <message>
        <source>목록이 바뀌어 지웠습니다</source>
        <translation>列表已更改，号码已清除</translation>
    </message>
    <message>
        <source>지금은 번호를 못 받았습니다</source>
        <translation>现在无法获取号码</translation>
    </message>
    <message>
        <source>번호 받기</source>
        <translation>获取号码</translation>
    </message>
    <message>
        <source>번호를 받고 있습니다</source>
        <translation>正在获取号码</translation>
    </message>
    <message>
        <source>부르는 중</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>안내데스크에 알리고 있습니다</source>
        <translation>正在通知服务台</translation>
    </message>
    <message>
        <source>여기에서 기다려 주세요</source>
        <translation>请在这里稍候</translation>
    </message>
    <message>
        <source>전화 {number}</source>
        <translation>电话 {number}</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>呼叫工作人员</translation>
    </message>
    <message>
        <source>직원에게 알렸습니다</source>
        <translation>已通知工作人员</translation>
    </message>
    <message>
        <source>직원이 답하면 여기에 나옵니다</source>
        <translation>工作人员的回复会显示在这里</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>경력</source>
        <translation>有经验</translation>
    </message>
    <message>
        <source>고졸</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>대졸(2~3년)</source>
        <translation>大专（2～3年）</translation>
    </message>
    <message>
        <source>대졸(4년)</source>
        <translation>本科（4年）</translation>
    </message>
    <message>
        <source>무기계약직</source>
        <translation>无固定期限合同</translation>
    </message>
    <message>
        <source>박사</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>비정규직</source>
        <translation>合同工</translation>
    </message>
    <message>
        <source>석사</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>신입</source>
        <translation>应届·新人</translation>
    </message>
    <message>
        <source>신입+경력</source>
        <translation>新人+有经验</translation>
    </message>
    <message>
        <source>외국인 전형</source>
        <translation>外国人招聘</translation>
    </message>
    <message>
        <source>정규직</source>
        <translation>正式员工</translation>
    </message>
    <message>
        <source>중졸이하</source>
        <translation>初中及以下</translation>
    </message>
    <message>
        <source>채용형 인턴</source>
        <translation>录用型实习</translation>
    </message>
    <message>
        <source>청년인턴</source>
        <translation>青年实习</translation>
    </message>
    <message>
        <source>청년인턴(채용형)</source>
        <translation>青年实习（录用型）</translation>
    </message>
    <message>
        <source>청년인턴(체험형)</source>
        <translation>青年体验实习</translation>
    </message>
    <message>
        <source>학력무관</source>
        <translation>学历不限</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>오전</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>오후</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>자정</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>낮 12시</source>
        <translation>中午12点</translation>
    </message>
    <message>
        <source>10월</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>11월</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>12월</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>1월</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>2월</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>3월</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>4월</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>5월</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>6월</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>7월</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>8월</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>9월</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>{date} {weekday}</source>
        <translation>{date} {weekday}</translation>
    </message>
    <message>
        <source>{day} {hour}</source>
        <translation>{day} {hour}</translation>
    </message>
    <message>
        <source>{half} {clock}</source>
        <translation>{half}{clock}</translation>
    </message>
    <message>
        <source>{half} {hour}시</source>
        <translation>{half}{hour}点</translation>
    </message>
    <message>
        <source>{month} {day}일</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>월요일</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>화요일</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>수요일</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>목요일</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>금요일</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>토요일</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>일요일</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{month}.{day}</translation>
    </message>
    <message>
        <source>내일</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>어제</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>{n}분</source>
        <translation>
            <numerusform>{n}分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n}小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}일</source>
        <translation>
            <numerusform>{n}天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weekdays</name>
    <message>
        <source>금</source>
        <translation>五</translation>
    </message>
    <message>
        <source>목</source>
        <translation>四</translation>
    </message>
    <message>
        <source>수</source>
        <translation>三</translation>
    </message>
    <message>
        <source>월</source>
        <translation>一</translation>
    </message>
    <message>
        <source>일</source>
        <translation>日</translation>
    </message>
    <message>
        <source>토</source>
        <translation>六</translation>
    </message>
    <message>
        <source>화</source>
        <translation>二</translation>
    </message>
</context>
</TS>

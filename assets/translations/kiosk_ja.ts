<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="ko_KR">
<!-- not yet reviewed by a native reader -->
<context>
    <name>AccessReset</name>
    <message>
        <source>처음 상태</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>보기 쉽게</source>
        <translation>見やすく</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>검은 바탕에 밝은 글자</source>
        <translation>黒い背景に明るい文字</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>低い画面</translation>
    </message>
    <message>
        <source>모든 단추를 아래로</source>
        <translation>すべてのボタンを下に</translation>
    </message>
    <message numerus="yes">
        <source>켜 두면 %n분까지 기다립니다</source>
        <translation>
            <numerusform>オンの間は%n分まで待ちます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessSwitch</name>
    <message>
        <source>켬</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>끔</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>BarKey</name>
    <message numerus="yes">
        <source>%1, %n건</source>
        <translation>
            <numerusform>%1、%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>담은 공고가 없습니다</source>
        <translation>保存した求人はありません</translation>
    </message>
    <message>
        <source>공고에서 담기를 누르면 여기에 모입니다</source>
        <translation>求人で「保存」を押すとここに集まります</translation>
    </message>
    <message>
        <source>공고 보기</source>
        <translation>求人を見る</translation>
    </message>
    <message>
        <source>휴대폰으로
가져가세요</source>
        <translation>スマホに
入れて持ち帰り</translation>
    </message>
    <message>
        <source>카메라로 비추면
제목, 마감일,
주소가 열립니다.</source>
        <translation>カメラをかざすと
題名、締切、
URLが開きます。</translation>
    </message>
    <message>
        <source>끝내면 담은 것과 찾은 기록이 모두 지워집니다.</source>
        <translation>終了すると保存と検索の記録が消えます。</translation>
    </message>
    <message>
        <source>끝내면 목록과 번호, 찾은 기록을 모두 지웁니다.</source>
        <translation>終了すると一覧、番号、記録が消えます。</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>消して終了</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>처음으로</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>이전</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>담은 목록</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>도움말</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>접근성</source>
        <translation>見やすさ</translation>
    </message>
    <message>
        <source>고대비</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>글자 크게</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>낮은 화면</source>
        <translation>低い画面</translation>
    </message>
    <message>
        <source>고정 메뉴</source>
        <translation>固定メニュー</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>상담사에게 보여주기</source>
        <translation>相談員に見せる</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>지금</source>
        <translation>今</translation>
    </message>
</context>
<context>
    <name>DetailScreen</name>
    <message>
        <source>직원 부르기</source>
        <translation>スタッフを呼ぶ</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>スマホがない方はスタッフを呼ぶ</translation>
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
        <translation>蘆原</translation>
    </message>
    <message>
        <source>은평</source>
        <translation>恩平</translation>
    </message>
    <message>
        <source>종로</source>
        <translation>鍾路</translation>
    </message>
    <message>
        <source>성북</source>
        <translation>城北</translation>
    </message>
    <message>
        <source>동대문</source>
        <translation>東大門</translation>
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
        <translation>西大門</translation>
    </message>
    <message>
        <source>중구</source>
        <translation>中区</translation>
    </message>
    <message>
        <source>용산</source>
        <translation>龍山</translation>
    </message>
    <message>
        <source>성동</source>
        <translation>城東</translation>
    </message>
    <message>
        <source>광진</source>
        <translation>広津</translation>
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
        <translation>銅雀</translation>
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
        <translation>江東</translation>
    </message>
    <message>
        <source>양천</source>
        <translation>陽川</translation>
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
        <translation>ソウルの地図</translation>
    </message>
    <message>
        <source>한강</source>
        <translation>漢江</translation>
    </message>
</context>
<context>
    <name>GuideScreen</name>
    <message>
        <source>빈 양식 받기</source>
        <translation>空の様式を受け取る</translation>
    </message>
    <message>
        <source>휴대폰 카메라로 비추세요</source>
        <translation>スマホのカメラをかざしてください</translation>
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
        <translation>濃音</translation>
    </message>
    <message>
        <source>지우기</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>쌍</source>
        <translation>濃音</translation>
    </message>
    <message>
        <source>지움</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>빈칸</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>비움</source>
        <translation>全消</translation>
    </message>
    <message>
        <source>숫자 자판</source>
        <translation>123、数字キー</translation>
    </message>
    <message>
        <source>한글 자판</source>
        <translation>한글、ハングルキー</translation>
    </message>
    <message>
        <source>영문 자판</source>
        <translation>ABC、英字キー</translation>
    </message>
    <message>
        <source>띄어쓰기</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>모두 지우기</source>
        <translation>全部消す</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>전화로 묻기 120 다산콜센터</source>
        <translation>電話：120茶山コールセンター</translation>
    </message>
    <message>
        <source>이 화면 쓰는 법</source>
        <translation>画面の使い方</translation>
    </message>
    <message>
        <source>선이 있는 곳을
누릅니다</source>
        <translation>線のある所を
押します</translation>
    </message>
    <message>
        <source>마음에 들면
담습니다</source>
        <translation>気に入ったら
保存します</translation>
    </message>
    <message>
        <source>휴대폰으로
찍어 갑니다</source>
        <translation>スマホで
読み取ります</translation>
    </message>
    <message>
        <source>오늘 도움이 되었나요?</source>
        <translation>今日はお役に立ちましたか？</translation>
    </message>
    <message>
        <source>도움됐어요</source>
        <translation>役に立った</translation>
    </message>
    <message>
        <source>보통이에요</source>
        <translation>ふつう</translation>
    </message>
    <message>
        <source>아쉬워요</source>
        <translation>いまひとつ</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>消して終了</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>첫 소식을 기다립니다</source>
        <translation>最初の情報を待っています</translation>
    </message>
    <message>
        <source>연결되면 스스로 시작합니다.
급하시면 데스크에 물어보세요.</source>
        <translation>つながると自動で始まります。
お急ぎの方はデスクへどうぞ。</translation>
    </message>
    <message>
        <source>무료 스터디룸</source>
        <translation>無料の自習室</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>求人情報</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>담음</source>
        <translation>保存済み</translation>
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
        <translation>韓国語で表示</translation>
    </message>
    <message>
        <source>모두 지웠습니다</source>
        <translation>すべて消しました</translation>
    </message>
    <message>
        <source>찾은 말과 본 공고를
처음 상태로 되돌렸습니다.</source>
        <translation>検索した言葉と見た求人を
元の状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>MentorHere</name>
    <message>
        <source>여기서 만나는 멘토</source>
        <translation>ここのメンター</translation>
    </message>
</context>
<context>
    <name>NearCafes</name>
    <message>
        <source>가까운 다른 곳</source>
        <translation>近くのほかの場所</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>알림이 있습니다</source>
        <translation>お知らせ</translation>
    </message>
</context>
<context>
    <name>OutOfService</name>
    <message>
        <source>일자리카페</source>
        <translation>ジョブカフェ</translation>
    </message>
    <message>
        <source>점검 중</source>
        <translation>点検中</translation>
    </message>
    <message>
        <source>잠시 쉬는 중입니다</source>
        <translation>ただいま休止中です</translation>
    </message>
    <message>
        <source>기기를 점검하고 있습니다.
이렇게 이용하실 수 있습니다.</source>
        <translation>機器を点検しています。
次の方法でご利用いただけます。</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>自習室</translation>
    </message>
    <message>
        <source>안내데스크에서 바로 신청</source>
        <translation>案内デスクで申し込み</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>求人情報</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>120 다산콜센터</source>
        <translation>120茶山コールセンター</translation>
    </message>
    <message>
        <source>기기 %1 · 번호 %2</source>
        <translation>機器 %1 · 番号 %2</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>이전 쪽</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>다음 쪽</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>첫 쪽</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>끝 쪽</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>여기까지</source>
        <translation>ここまで</translation>
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
        <translation>上へ</translation>
    </message>
    <message>
        <source>위</source>
        <translation>上</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>下へ</translation>
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
        <translation>内容がおかしい</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>QR(큐알) 코드</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>%1, QR(큐알) 코드</source>
        <translation>%1、QRコード</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>계속 보기</source>
        <translation>続けて見る</translation>
    </message>
    <message>
        <source>지우고 끝내기</source>
        <translation>消して終了</translation>
    </message>
</context>
<context>
    <name>RestPanel</name>
    <message>
        <source>서울 일자리카페</source>
        <translation>ソウル・ジョブカフェ</translation>
    </message>
    <message>
        <source>앉을 자리,
일할 자리.</source>
        <translation>座る席、
働く席。</translation>
    </message>
    <message>
        <source>지금 빈
스터디룸</source>
        <translation>今空いている
自習室</translation>
    </message>
    <message>
        <source>곳</source>
        <translation>室</translation>
    </message>
    <message>
        <source>오늘 마감
공고</source>
        <translation>今日締切の
求人</translation>
    </message>
    <message>
        <source>건</source>
        <translation>件</translation>
    </message>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>本日は休みです。%1</translation>
    </message>
    <message>
        <source>화면을 터치하세요</source>
        <translation>画面にタッチ</translation>
    </message>
</context>
<context>
    <name>RoomDay</name>
    <message>
        <source>오늘 시간표</source>
        <translation>今日の時間割</translation>
    </message>
</context>
<context>
    <name>RoomScreen</name>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>今の状況を
確認できません</translation>
    </message>
    <message>
        <source>마지막 현황은 %1입니다</source>
        <translation>最後の情報：%1</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>スマホで予約してください</translation>
    </message>
    <message>
        <source>이 화면은 개인정보를 받지 않습니다</source>
        <translation>この画面は個人情報を受け取りません</translation>
    </message>
    <message>
        <source>예약은 데스크에서 받습니다
%1</source>
        <translation>予約はデスクで受け付けます
%1</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>スタッフを呼ぶ</translation>
    </message>
    <message>
        <source>휴대폰이 없으면 직원 부르기</source>
        <translation>スマホがない方はスタッフを呼ぶ</translation>
    </message>
</context>
<context>
    <name>RoomsScreen</name>
    <message>
        <source>오늘은 쉽니다. %1</source>
        <translation>本日は休みです。%1</translation>
    </message>
    <message>
        <source>지금 현황을
확인할 수 없습니다</source>
        <translation>今の状況を
確認できません</translation>
    </message>
    <message>
        <source>직원에게 물어보기</source>
        <translation>スタッフに聞く</translation>
    </message>
    <message>
        <source>휴대폰으로 직접 확인</source>
        <translation>スマホで直接確認</translation>
    </message>
    <message>
        <source>이곳에 있는 방</source>
        <translation>ここにある部屋</translation>
    </message>
    <message>
        <source>휴대폰으로 예약하세요</source>
        <translation>スマホで予約してください</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>예: ㅊㄴㅇㅌ</source>
        <translation>韓国語で 例：ㅊㄴㅇㅌ</translation>
    </message>
    <message>
        <source>자판</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>마감이 빠른 공고부터 보입니다</source>
        <translation>求人の本文は韓国語です</translation>
    </message>
    <message>
        <source>위로</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>아래로</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>누르면 설명과 QR(큐알)이 나옵니다</source>
        <translation>押すと説明とQRコードが出ます</translation>
    </message>
</context>
<context>
    <name>ShelfRows</name>
    <message>
        <source>없음</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ShelfTab</name>
    <message numerus="yes">
        <source>%1 %n건</source>
        <translation>
            <numerusform>%1 %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfTabs</name>
    <message>
        <source>없음</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>마감 서랍</source>
        <translation>締切別</translation>
    </message>
</context>
<context>
    <name>TabBlocks</name>
    <message>
        <source>없음</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>TextSizeKeys</name>
    <message>
        <source>보통</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>크게</source>
        <translation>大</translation>
    </message>
    <message>
        <source>더 크게</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>글자 크기</source>
        <translation>文字の大きさ</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <source>출처</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>初めて見た日</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>最終確認</translation>
    </message>
</context>
<context>
    <name>TrustPassage</name>
    <message>
        <source>출처</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>처음 본 때</source>
        <translation>初めて見た日</translation>
    </message>
    <message>
        <source>마지막 확인</source>
        <translation>最終確認</translation>
    </message>
</context>
<context>
    <name>UnreadPanel</name>
    <message>
        <source>목록을 열지 못했습니다</source>
        <translation>一覧を開けませんでした</translation>
    </message>
    <message>
        <source>다시 하기</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>スタッフを呼ぶ</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>연결 안 됨</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>실시간</source>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>{when} 기준</source>
        <translation>{when}現在</translation>
    </message>
    <message>
        <source>어제 {when} 기준</source>
        <translation>昨日{when}現在</translation>
    </message>
</context>
<context>
    <name>basket</name>
    <message>
        <source>담은 목록</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>되돌리기</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>빼기</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>一覧から外しました</translation>
    </message>
    <message>
        <source>목록에서 사라진 공고</source>
        <translation>掲載が終わった求人</translation>
    </message>
    <message>
        <source>이 기기에는 휴대폰으로 여는 주소가 정해져 있지 않습니다. 공고마다 있는 QR을 비춰 주세요.</source>
        <translation>この機器にはスマホ用のアドレスが設定されていません。求人ごとのQRコードを読み取ってください。</translation>
    </message>
    <message>
        <source>목록이 길어 QR에 담지 못했습니다. 몇 건을 빼 주세요.</source>
        <translation>一覧が長くQRコードに入りません。何件か外してください。</translation>
    </message>
</context>
<context>
    <name>cafes</name>
    <message>
        <source>다른 일자리카페</source>
        <translation>ほかのジョブカフェ</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>ソウル{n}か所</translation>
    </message>
    <message>
        <source>테두리가 있는 곳을 누르세요</source>
        <translation>枠のある区を押してください</translation>
    </message>
    <message>
        <source>아직 다른 카페를 받지 못했습니다</source>
        <translation>ほかのカフェの情報をまだ受け取っていません</translation>
    </message>
    <message>
        <source>오늘 쉼</source>
        <translation>本日休み</translation>
    </message>
    <message>
        <source>오늘 끝남</source>
        <translation>本日終了</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>{hour}から</translation>
    </message>
    <message>
        <source>{hour}까지</source>
        <translation>{hour}まで</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>状況なし</translation>
    </message>
    <message>
        <source>방 현황 {age}</source>
        <translation>部屋の状況 {age}</translation>
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
        <translation>このカフェの案内は終わりました</translation>
    </message>
    <message>
        <source>직원: {desk}</source>
        <translation>スタッフ：{desk}</translation>
    </message>
    <message>
        <source>지금 있는 카페</source>
        <translation>今いるカフェ</translation>
    </message>
    <message>
        <source>방 {word}</source>
        <translation>部屋：{word}</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>이 카페의 안내가 열립니다</source>
        <translation>このカフェの案内が開きます</translation>
    </message>
    <message>
        <source>전화로 확인</source>
        <translation>電話で確認</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>デスクで確認</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>여는 시간</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>전화</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>지금 있는 곳</source>
        <translation>現在地</translation>
    </message>
    <message numerus="yes">
        <source>다른 카페 {n}곳</source>
        <translation>
            <numerusform>ほかのカフェ{n}か所</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>{regions} 외 {n}곳</source>
        <translation>{regions} ほか{n}か所</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>{hour}시</source>
        <translation>{hour}時</translation>
    </message>
    <message>
        <source>닫힘</source>
        <translation>閉室</translation>
    </message>
    <message>
        <source>비어 있음</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>예약 대기</source>
        <translation>仮予約</translation>
    </message>
    <message>
        <source>예약됨</source>
        <translation>予約済み</translation>
    </message>
    <message>
        <source>지난 시간</source>
        <translation>過ぎた時間</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>不明</translation>
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
        <translation>江東</translation>
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
        <translation>広津</translation>
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
        <translation>蘆原</translation>
    </message>
    <message>
        <source>도봉</source>
        <translation>道峰</translation>
    </message>
    <message>
        <source>동대문</source>
        <translation>東大門</translation>
    </message>
    <message>
        <source>동작</source>
        <translation>銅雀</translation>
    </message>
    <message>
        <source>마포</source>
        <translation>麻浦</translation>
    </message>
    <message>
        <source>서대문</source>
        <translation>西大門</translation>
    </message>
    <message>
        <source>서초</source>
        <translation>瑞草</translation>
    </message>
    <message>
        <source>성동</source>
        <translation>城東</translation>
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
        <translation>陽川</translation>
    </message>
    <message>
        <source>영등포</source>
        <translation>永登浦</translation>
    </message>
    <message>
        <source>용산</source>
        <translation>龍山</translation>
    </message>
    <message>
        <source>은평</source>
        <translation>恩平</translation>
    </message>
    <message>
        <source>종로</source>
        <translation>鍾路</translation>
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
        <translation>条件を選ぶ</translation>
    </message>
    <message>
        <source>숫자는 남는 공고 수</source>
        <translation>数字は残る求人の数</translation>
    </message>
    <message>
        <source>0건이 되는 조건은 보이지 않습니다.</source>
        <translation>0件になる条件は表示しません。</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>{n}件を見る</translation>
    </message>
    <message>
        <source>모두 풀기</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>출처</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>{n}개 더</source>
        <translation>あと{n}個</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>{n}초 뒤에 기록을 지웁니다.</source>
        <translation>{n}秒後に記録を消します。</translation>
    </message>
    <message>
        <source>일자리카페</source>
        <translation>ジョブカフェ</translation>
    </message>
    <message>
        <source>지우고 끝낼까요?</source>
        <translation>消して終了しますか？</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>調べた記録をすべて消して
最初の画面に戻ります。</translation>
    </message>
    <message>
        <source>찾은 기록을 모두 지웁니다.</source>
        <translation>調べた記録をすべて消します。</translation>
    </message>
    <message>
        <source>천천히 보셔도 괜찮습니다.
{n}초 뒤에 찾은 기록을 지우고
첫 화면으로 돌아갑니다.</source>
        <translation>ゆっくりご覧ください。
{n}秒後に記録を消して
最初の画面に戻ります。</translation>
    </message>
    <message>
        <source>더 보시겠어요?</source>
        <translation>まだご覧になりますか？</translation>
    </message>
</context>
<context>
    <name>guides</name>
    <message>
        <source>이력서</source>
        <translation>履歴書</translation>
    </message>
    <message>
        <source>자기소개서</source>
        <translation>自己紹介書</translation>
    </message>
    <message>
        <source>면접</source>
        <translation>面接</translation>
    </message>
    <message>
        <source>취업 전략</source>
        <translation>戦略</translation>
    </message>
    <message>
        <source>이력서·자소서 가이드</source>
        <translation>応募書類ガイド</translation>
    </message>
    <message>
        <source>아직 가이드가 없습니다</source>
        <translation>ガイドはまだありません</translation>
    </message>
    <message>
        <source>{day} 고침</source>
        <translation>{day}改訂</translation>
    </message>
    <message>
        <source>점검표</source>
        <translation>チェック表</translation>
    </message>
    <message>
        <source>양식 받기</source>
        <translation>様式あり</translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n}分</translation>
    </message>
    <message numerus="yes">
        <source>{n}쪽</source>
        <translation>
            <numerusform>{n}ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}년 {month} 고침</source>
        <translation>{year}年{month}改訂</translation>
    </message>
    <message>
        <source>가이드</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>기업</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>눌러서 확인하세요</source>
        <translation>押して確認してください</translation>
    </message>
    <message>
        <source>법률 전문가의 검토를 아직 받지 않은 안내입니다.</source>
        <translation>このガイドはまだ法律の専門家の確認を受けていません。</translation>
    </message>
    <message>
        <source>이 가이드는 이제 없습니다</source>
        <translation>このガイドはなくなりました</translation>
    </message>
    <message>
        <source>글 · {author}</source>
        <translation>文 · {author}</translation>
    </message>
    <message numerus="yes">
        <source>{name} {n}편</source>
        <translation>
            <numerusform>{name} {n}編</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>도움말</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>고맙습니다. 이름은 남지 않습니다.</source>
        <translation>ありがとうございます。お名前は残りません。</translation>
    </message>
    <message>
        <source>한 번 누르면 끝납니다. 이름은 남지 않습니다.</source>
        <translation>一度押すだけです。お名前は残りません。</translation>
    </message>
    <message>
        <source>지금은 남기지 못했습니다</source>
        <translation>今は記録できませんでした</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>지금, 여기</source>
        <translation>今、ここ</translation>
    </message>
    <message>
        <source>오늘은 쉽니다</source>
        <translation>本日は休みです</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>スタッフに確認</translation>
    </message>
    <message numerus="yes">
        <source>곳</source>
        <translation>
            <numerusform>室</numerusform>
        </translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>今使えます</translation>
    </message>
    <message>
        <source>오늘 프로그램</source>
        <translation>今日のプログラム</translation>
    </message>
    <message>
        <source>다음 프로그램</source>
        <translation>次のプログラム</translation>
    </message>
    <message>
        <source>내일 마감 공고</source>
        <translation>明日締切の求人</translation>
    </message>
    <message numerus="yes">
        <source>건</source>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
    <message>
        <source>청년인턴 {n}건</source>
        <translation>青年インターン {n}件</translation>
    </message>
    <message>
        <source>모집 중인 공고</source>
        <translation>募集中の求人</translation>
    </message>
    <message>
        <source>시각을 확인하고 있어 마감일만 보입니다</source>
        <translation>時刻を確認中のため締切日だけ表示します</translation>
    </message>
    <message>
        <source>오늘 마감 공고</source>
        <translation>今日締切の求人</translation>
    </message>
    <message>
        <source>첫 마감 {hour}</source>
        <translation>最初は{hour}</translation>
    </message>
    <message>
        <source>내일 마감 {n}건</source>
        <translation>明日締切 {n}件</translation>
    </message>
    <message>
        <source>모두 {n}건</source>
        <translation>全{n}件</translation>
    </message>
    <message numerus="yes">
        <source>사이트 {n}곳</source>
        <translation>
            <numerusform>{n}サイト</numerusform>
        </translation>
    </message>
    <message>
        <source>예정 {n}개</source>
        <translation>予定{n}件</translation>
    </message>
    <message>
        <source>오늘 새로 {n}건</source>
        <translation>今日の新着{n}件</translation>
    </message>
    <message>
        <source>이력서·자소서
가이드</source>
        <translation>応募書類
ガイド</translation>
    </message>
    <message numerus="yes">
        <source>읽을거리 {n}편</source>
        <translation>
            <numerusform>読み物{n}編</numerusform>
        </translation>
    </message>
    <message>
        <source>온라인
멘토링</source>
        <translation>オンライン
メンタリング</translation>
    </message>
    <message>
        <source>취업
프로그램</source>
        <translation>就職
プログラム</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>今週{n}件</translation>
    </message>
    <message>
        <source>다른
일자리카페</source>
        <translation>ほかの
ジョブカフェ</translation>
    </message>
    <message>
        <source>서울 {n}곳</source>
        <translation>ソウル{n}か所</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>공공기관 채용정보</source>
        <translation>公共機関採用情報</translation>
    </message>
    <message>
        <source>시연 자료</source>
        <translation>デモ資料</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>공고 본문은 한국어로 나옵니다</source>
        <translation>求人の本文は韓国語です</translation>
    </message>
    <message>
        <source>내용은 한국어로 나옵니다</source>
        <translation>内容は韓国語です</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>알림</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>이 알림은 끝났습니다</source>
        <translation>このお知らせは終わりました</translation>
    </message>
    <message>
        <source>{day}까지</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>{headline} 외 {n}건</source>
        <translation>{headline} ほか{n}件</translation>
    </message>
    <message>
        <source>휴대폰으로 보기</source>
        <translation>スマホで見る</translation>
    </message>
    <message>
        <source>알림의 원문이 열립니다</source>
        <translation>お知らせの原文が開きます</translation>
    </message>
</context>
<context>
    <name>posting</name>
    <message>
        <source>공고 보기</source>
        <translation>求人の詳細</translation>
    </message>
    <message>
        <source>이 공고는 더 이상 없습니다</source>
        <translation>この求人はなくなりました</translation>
    </message>
    <message>
        <source>{n}건 중 {i}번째</source>
        <translation>{n}件中{i}番目</translation>
    </message>
    <message>
        <source>고용</source>
        <translation>雇用形態</translation>
    </message>
    <message>
        <source>경력</source>
        <translation>経験</translation>
    </message>
    <message>
        <source>일하는 곳</source>
        <translation>勤務地</translation>
    </message>
    <message>
        <source>지원 방법</source>
        <translation>応募方法</translation>
    </message>
    <message numerus="yes">
        <source>{n}명</source>
        <translation>
            <numerusform>{n}人</numerusform>
        </translation>
    </message>
    <message>
        <source>뽑는 사람</source>
        <translation>採用人数</translation>
    </message>
    <message>
        <source>주소가 길어 QR(큐알) 코드가 없습니다. {place}에서 찾아보세요</source>
        <translation>アドレスが長く、QRコードがありません。{place} で探してください</translation>
    </message>
    <message>
        <source>학력</source>
        <translation>学歴</translation>
    </message>
    <message>
        <source>확인 중인 공고</source>
        <translation>確認中の求人</translation>
    </message>
    <message>
        <source>원문이 사라졌습니다</source>
        <translation>原文がなくなりました</translation>
    </message>
    <message>
        <source>마감된 공고</source>
        <translation>締め切った求人</translation>
    </message>
    <message>
        <source>출처와 확인</source>
        <translation>出典と確認</translation>
    </message>
    <message>
        <source>{day}부터 목록에 없음</source>
        <translation>{day}から一覧になし</translation>
    </message>
    <message>
        <source>아직 확인하지 못함</source>
        <translation>まだ確認していません</translation>
    </message>
    <message>
        <source>원문 보기</source>
        <translation>原文を見る</translation>
    </message>
    <message>
        <source>공고 안내 보기</source>
        <translation>求人の案内を見る</translation>
    </message>
    <message>
        <source>기관 누리집</source>
        <translation>機関のウェブサイト</translation>
    </message>
    <message>
        <source>담음</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>담기</source>
        <translation>保存する</translation>
    </message>
    <message>
        <source>접수가 끝나 주소를 보이지 않습니다</source>
        <translation>受付が終わったためアドレスは表示しません</translation>
    </message>
    <message>
        <source>원문이 사라져 주소를 보이지 않습니다. 데스크에 물어보세요</source>
        <translation>原文がなくなったためアドレスは表示しません。デスクでお尋ねください</translation>
    </message>
    <message>
        <source>열 수 있는 주소가 없습니다. 기관 이름으로 찾아보세요</source>
        <translation>開けるアドレスがありません。機関名で検索してください</translation>
    </message>
    <message>
        <source>알려 주셔서 고맙습니다. 확인하겠습니다</source>
        <translation>お知らせありがとうございます。確認します</translation>
    </message>
    <message>
        <source>지금은 보내지 못했습니다. 데스크에 알려 주세요</source>
        <translation>今は送れませんでした。デスクにお知らせください</translation>
    </message>
    <message>
        <source>목록에서 뺐습니다</source>
        <translation>一覧から外しました</translation>
    </message>
    <message>
        <source>{n}건까지 담습니다. 담은 목록에서 빼 주세요</source>
        <translation>{n}件まで保存できます。保存の一覧から外してください</translation>
    </message>
    <message>
        <source>담았습니다. 모두 {n}건</source>
        <translation>保存しました。全{n}件</translation>
    </message>
</context>
<context>
    <name>postings</name>
    <message>
        <source>공고 원문 확인</source>
        <translation>原文で確認</translation>
    </message>
    <message>
        <source>채용공고</source>
        <translation>求人情報</translation>
    </message>
    <message numerus="yes">
        <source>모두 {n}건입니다</source>
        <translation>
            <numerusform>全{n}件です</numerusform>
        </translation>
    </message>
    <message>
        <source>찾기</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>조건</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>내일 마감</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>D-3</source>
        <translation>3日以内</translation>
    </message>
    <message>
        <source>이번 주</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>이후·상시</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>마감 빠른 순</source>
        <translation>締切が早い順</translation>
    </message>
    <message>
        <source>새 소식</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>조건을 풀면 더 볼 수 있습니다</source>
        <translation>条件を解除するともっと見られます</translation>
    </message>
    <message>
        <source>조건에 맞는 공고가 없습니다</source>
        <translation>条件に合う求人がありません</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>条件を解除</translation>
    </message>
    <message numerus="yes">
        <source>다른 날 마감 {n}건이 있습니다</source>
        <translation>
            <numerusform>ほかの日に締切の求人が{n}件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>여기에는 공고가 없습니다</source>
        <translation>ここには求人がありません</translation>
    </message>
    <message>
        <source>다른 공고 보기</source>
        <translation>ほかの求人を見る</translation>
    </message>
    <message>
        <source>새 공고가 오면 여기에 나옵니다</source>
        <translation>新しい求人はここに表示されます</translation>
    </message>
    <message>
        <source>지금은 공고가 없습니다</source>
        <translation>今は求人がありません</translation>
    </message>
    <message>
        <source>상시</source>
        <translation>随時</translation>
    </message>
    <message>
        <source>채용까지</source>
        <translation>採用まで</translation>
    </message>
    <message>
        <source>언제나</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>낮 12시까지</source>
        <translation>正午まで</translation>
    </message>
    <message>
        <source>미정</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>오전 {hour}시까지</source>
        <translation>午前{hour}時まで</translation>
    </message>
    <message>
        <source>원문 확인</source>
        <translation>原文で確認</translation>
    </message>
    <message>
        <source>접수를 마쳤습니다</source>
        <translation>受付は終わりました</translation>
    </message>
    <message>
        <source>사람을 구할 때까지 받습니다</source>
        <translation>採用が決まるまで受け付けます</translation>
    </message>
    <message>
        <source>언제나 받습니다</source>
        <translation>いつでも受け付けます</translation>
    </message>
    <message>
        <source>마감 시각은 공고 원문 확인</source>
        <translation>締切時刻は原文で確認</translation>
    </message>
    <message>
        <source>자정에 접수를 마칩니다</source>
        <translation>午前0時に受付終了</translation>
    </message>
    <message>
        <source>{hour}에 접수를 마칩니다</source>
        <translation>{hour}に受付終了</translation>
    </message>
    <message>
        <source>상시 모집</source>
        <translation>随時募集</translation>
    </message>
    <message>
        <source>마감일 미정</source>
        <translation>締切日未定</translation>
    </message>
    <message>
        <source>자정까지</source>
        <translation>24時まで</translation>
    </message>
    <message>
        <source>{hour}시까지</source>
        <translation>{half}{hour}時まで</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
원문이 열립니다</source>
        <translation>スマホのカメラで
原文が開きます</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
첫 화면이 열립니다</source>
        <translation>スマホのカメラで
最初のページが開きます</translation>
    </message>
    <message>
        <source>휴대폰 카메라로
안내 쪽이 열립니다</source>
        <translation>スマホのカメラで
案内ページが開きます</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>D-{days}</source>
        <translation>
            <numerusform>あと
{days}日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>시작했습니다</source>
        <translation>始まりました</translation>
    </message>
    <message>
        <source>접수 예정</source>
        <translation>受付予定</translation>
    </message>
    <message>
        <source>접수 쉬는 중</source>
        <translation>受付休止中</translation>
    </message>
    <message>
        <source>접수 마감</source>
        <translation>受付終了</translation>
    </message>
    <message>
        <source>자리 없음</source>
        <translation>満席</translation>
    </message>
    <message>
        <source>접수 확인 필요</source>
        <translation>受付を要確認</translation>
    </message>
    <message numerus="yes">
        <source>{n}자리 남음</source>
        <translation>
            <numerusform>残り{n}席</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}분</source>
        <translation>{n}分</translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}시간 {m}분</source>
        <translation>{n}時間{m}分</translation>
    </message>
    <message>
        <source>취업 프로그램</source>
        <translation>就職プログラム</translation>
    </message>
    <message>
        <source>이번 주 {n}개</source>
        <translation>今週{n}件</translation>
    </message>
    <message>
        <source>예정된 프로그램이 없습니다</source>
        <translation>予定のプログラムはありません</translation>
    </message>
    <message>
        <source>새 일정이 나오면 여기에 보입니다</source>
        <translation>新しい予定はここに表示されます</translation>
    </message>
    <message>
        <source>이 프로그램은 이제 없습니다</source>
        <translation>このプログラムはなくなりました</translation>
    </message>
    <message>
        <source>휴대폰으로 신청하세요</source>
        <translation>スマホで申し込んでください</translation>
    </message>
    <message>
        <source>신청 화면이 열립니다</source>
        <translation>申し込み画面が開きます</translation>
    </message>
    <message>
        <source>신청은 데스크에서 받습니다</source>
        <translation>申し込みはデスクで受け付けます</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>有料</translation>
    </message>
    <message>
        <source>데스크에서 확인</source>
        <translation>デスクで確認</translation>
    </message>
    <message>
        <source>장소</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>걸리는 시간</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>대상</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>料金</translation>
    </message>
    <message numerus="yes">
        <source>오늘은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>今日は全部で{n}件です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}은 {n}개가 전부입니다</source>
        <translation>
            <numerusform>{day}は全部で{n}件です</numerusform>
        </translation>
    </message>
    <message>
        <source>오늘은 프로그램이 없습니다</source>
        <translation>今日はプログラムがありません</translation>
    </message>
    <message numerus="yes">
        <source>{day} {n}개</source>
        <translation>
            <numerusform>{day} {n}件</numerusform>
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
        <translation>慶南</translation>
    </message>
    <message>
        <source>경북</source>
        <translation>慶北</translation>
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
        <translation>ソウル</translation>
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
        <translation>済州</translation>
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
        <translation>{half}{hour}時</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>{name}が開きます</translation>
    </message>
    <message>
        <source>{when}부터</source>
        <translation>{when}から</translation>
    </message>
    <message>
        <source>다음 빈 방 {room} {when}</source>
        <translation>次の空室：{room} {when}</translation>
    </message>
    <message>
        <source>다음 빈 시간</source>
        <translation>次の空き時間</translation>
    </message>
    <message>
        <source>빈 시간</source>
        <translation>空き時間</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>오늘 빈 방 없음</source>
        <translation>本日は空室なし</translation>
    </message>
    <message>
        <source>오늘은 더 없습니다</source>
        <translation>今日はもうありません</translation>
    </message>
    <message>
        <source>스터디룸</source>
        <translation>自習室</translation>
    </message>
    <message>
        <source>이 방은 이제 안내하지 않습니다</source>
        <translation>この部屋の案内は終わりました</translation>
    </message>
    <message>
        <source>오늘 스터디룸</source>
        <translation>今日の自習室</translation>
    </message>
    <message numerus="yes">
        <source>{n}명까지</source>
        <translation>
            <numerusform>{n}人まで</numerusform>
        </translation>
    </message>
    <message>
        <source>직원은 {desk}에 있습니다</source>
        <translation>スタッフ：{desk}</translation>
    </message>
    <message>
        <source>데스크의 직원에게 물어보세요</source>
        <translation>デスクのスタッフにお尋ねください</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>아직 현황을 받지 못했습니다</source>
        <translation>状況をまだ受け取っていません</translation>
    </message>
    <message>
        <source>마지막 확인 {when}</source>
        <translation>最終確認 {when}</translation>
    </message>
    <message>
        <source>{age} 동안 새 소식이 없습니다</source>
        <translation>{age}新しい情報がありません</translation>
    </message>
    <message>
        <source>방 현황 없음</source>
        <translation>状況なし</translation>
    </message>
    <message>
        <source>지금 {n}곳</source>
        <translation>今{n}室</translation>
    </message>
    <message>
        <source>오늘 마감</source>
        <translation>本日終了</translation>
    </message>
    <message>
        <source>{n}분 뒤 1곳</source>
        <translation>{n}分後に1室</translation>
    </message>
    <message>
        <source>{hour}부터</source>
        <translation>{hour}から</translation>
    </message>
    <message>
        <source>지금 가능</source>
        <translation>空室</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>{hour}에</source>
        <translation>{hour}</translation>
    </message>
    <message>
        <source>지금</source>
        <translation>今</translation>
    </message>
    <message>
        <source>마감</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>{hour}까지 비어 있음</source>
        <translation>{hour}まで空き</translation>
    </message>
    <message>
        <source>{span} 비어 있음</source>
        <translation>{span} 空き</translation>
    </message>
    <message>
        <source>직원에게 물어보세요</source>
        <translation>スタッフにお尋ねください</translation>
    </message>
    <message>
        <source>{hour}까지
비어 있습니다</source>
        <translation>{hour}まで
空いています</translation>
    </message>
    <message>
        <source>{hour}부터
비어 있습니다</source>
        <translation>{hour}から
空いています</translation>
    </message>
    <message>
        <source>예약 화면이 열립니다</source>
        <translation>予約画面が開きます</translation>
    </message>
    <message numerus="yes">
        <source>하루 {hours}시간</source>
        <translation>
            <numerusform>1日{hours}時間</numerusform>
        </translation>
    </message>
    <message>
        <source>하루 {minutes}분</source>
        <translation>1日{minutes}分</translation>
    </message>
    <message>
        <source>하루 {hours}시간 {minutes}분</source>
        <translation>1日{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{n}분 뒤</source>
        <translation>{n}分後</translation>
    </message>
    <message>
        <source>오늘은 빈 시간이 없음</source>
        <translation>今日は空きなし</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>공고 찾기</source>
        <translation>求人を探す</translation>
    </message>
    <message numerus="yes">
        <source>{n}건</source>
        <translation>
            <numerusform>{n}件</numerusform>
        </translation>
    </message>
    <message>
        <source>찾는 공고가 없습니다</source>
        <translation>求人が見つかりません</translation>
    </message>
    <message>
        <source>조건 풀기</source>
        <translation>条件を解除</translation>
    </message>
    <message>
        <source>{n}건 보기</source>
        <translation>{n}件を見る</translation>
    </message>
    <message>
        <source>결과 보기</source>
        <translation>結果を見る</translation>
    </message>
    <message numerus="yes">
        <source>조건 {n}개 켜짐</source>
        <translation>
            <numerusform>条件{n}個オン</numerusform>
        </translation>
    </message>
    <message>
        <source>첫소리만 눌러도 됩니다</source>
        <translation>頭の子音だけで探せます</translation>
    </message>
    <message>
        <source>비슷한 말을 눌러 보세요</source>
        <translation>似た言葉を押してみてください</translation>
    </message>
    <message>
        <source>조건을 풀면 더 찾을 수 있습니다</source>
        <translation>条件を解除するともっと探せます</translation>
    </message>
    <message numerus="yes">
        <source>열린 공고는 {n}건입니다</source>
        <translation>
            <numerusform>募集中の求人は{n}件です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>연결 확인 필요</source>
        <translation>接続を要確認</translation>
    </message>
    <message>
        <source>연결 미확인</source>
        <translation>接続未確認</translation>
    </message>
    <message>
        <source>{when} 확인</source>
        <translation>{when}確認</translation>
    </message>
    <message>
        <source>무료</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>가입 필요</source>
        <translation>登録が必要</translation>
    </message>
    <message>
        <source>{name:subject} 열립니다</source>
        <translation>{name}が開きます</translation>
    </message>
    <message>
        <source>어제 {when} 확인</source>
        <translation>昨日{when}確認</translation>
    </message>
    <message>
        <source>온라인 멘토링</source>
        <translation>オンラインメンタリング</translation>
    </message>
    <message>
        <source>이 서비스는 이제 안내하지 않습니다</source>
        <translation>このサービスの案内は終わりました</translation>
    </message>
    <message>
        <source>휴대폰으로 이어집니다</source>
        <translation>スマホに続きます</translation>
    </message>
    <message>
        <source>휴대폰으로 열기</source>
        <translation>スマホで開く</translation>
    </message>
    <message>
        <source>누리집에서 확인</source>
        <translation>ウェブサイトで確認</translation>
    </message>
    <message>
        <source>유료</source>
        <translation>有料</translation>
    </message>
    <message>
        <source>필요</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>필요 없음</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>요금</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>회원 가입</source>
        <translation>会員登録</translation>
    </message>
    <message>
        <source>마지막 확인에서 열리지 않았습니다.
그래서 QR(큐알)을 보이지 않습니다.</source>
        <translation>最後の確認で開きませんでした。
そのためQRコードは表示しません。</translation>
    </message>
    <message>
        <source>이 주소가 열리는지
아직 확인하지 않았습니다.</source>
        <translation>このアドレスが開くか
まだ確認していません。</translation>
    </message>
    <message>
        <source>아직 안내할 서비스가 없습니다</source>
        <translation>案内できるサービスはまだありません</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>30분까지만 둡니다</source>
        <translation>最長30分保存</translation>
    </message>
    <message>
        <source>곧 갑니다</source>
        <translation>すぐに伺います</translation>
    </message>
    <message>
        <source>누르면 안내데스크에 알림이 갑니다</source>
        <translation>押すと案内デスクに知らせます</translation>
    </message>
    <message>
        <source>다시 받기</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>다시 부르기</source>
        <translation>もう一度呼ぶ</translation>
    </message>
    <message>
        <source>데스크로 와 주세요</source>
        <translation>デスクまでお越しください</translation>
    </message>
    <message>
        <source>목록을 서버에 30분까지 둡니다</source>
        <translation>サーバーに最長30分保存</translation>
    </message>
    <message>
        <source>목록이 바뀌어 지웠습니다</source>
        <translation>一覧が変わり番号を消去</translation>
    </message>
    <message>
        <source>지금은 번호를 못 받았습니다</source>
        <translation>今は番号を取得できません</translation>
    </message>
    <message>
        <source>번호 받기</source>
        <translation>番号を取得</translation>
    </message>
    <message>
        <source>번호를 받고 있습니다</source>
        <translation>番号を受け取っています</translation>
    </message>
    <message>
        <source>부르는 중</source>
        <translation>呼び出し中</translation>
    </message>
    <message>
        <source>안내데스크에 알리고 있습니다</source>
        <translation>案内デスクに知らせています</translation>
    </message>
    <message>
        <source>여기에서 기다려 주세요</source>
        <translation>ここでお待ちください</translation>
    </message>
    <message>
        <source>전화 {number}</source>
        <translation>電話 {number}</translation>
    </message>
    <message>
        <source>직원 부르기</source>
        <translation>スタッフを呼ぶ</translation>
    </message>
    <message>
        <source>직원에게 알렸습니다</source>
        <translation>スタッフに知らせました</translation>
    </message>
    <message>
        <source>직원이 답하면 여기에 나옵니다</source>
        <translation>スタッフの返事はここに出ます</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>경력</source>
        <translation>経験者</translation>
    </message>
    <message>
        <source>고졸</source>
        <translation>高卒</translation>
    </message>
    <message>
        <source>대졸(2~3년)</source>
        <translation>短大卒（2～3年）</translation>
    </message>
    <message>
        <source>대졸(4년)</source>
        <translation>大卒（4年）</translation>
    </message>
    <message>
        <source>무기계약직</source>
        <translation>無期契約</translation>
    </message>
    <message>
        <source>박사</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>비정규직</source>
        <translation>非正規</translation>
    </message>
    <message>
        <source>석사</source>
        <translation>修士</translation>
    </message>
    <message>
        <source>신입</source>
        <translation>新卒・未経験</translation>
    </message>
    <message>
        <source>신입+경력</source>
        <translation>未経験+経験者</translation>
    </message>
    <message>
        <source>외국인 전형</source>
        <translation>外国人枠</translation>
    </message>
    <message>
        <source>정규직</source>
        <translation>正社員</translation>
    </message>
    <message>
        <source>중졸이하</source>
        <translation>中卒以下</translation>
    </message>
    <message>
        <source>채용형 인턴</source>
        <translation>採用型インターン</translation>
    </message>
    <message>
        <source>청년인턴</source>
        <translation>青年インターン</translation>
    </message>
    <message>
        <source>청년인턴(채용형)</source>
        <translation>青年インターン（採用型）</translation>
    </message>
    <message>
        <source>청년인턴(체험형)</source>
        <translation>体験型インターン</translation>
    </message>
    <message>
        <source>학력무관</source>
        <translation>学歴不問</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>오전</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>오후</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>오늘</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>자정</source>
        <translation>24時</translation>
    </message>
    <message>
        <source>낮 12시</source>
        <translation>昼12時</translation>
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
        <translation>{half}{hour}時</translation>
    </message>
    <message>
        <source>{month} {day}일</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>월요일</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>화요일</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>수요일</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>목요일</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>금요일</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>토요일</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>일요일</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>{month}.{day}</source>
        <translation>{month}/{day}</translation>
    </message>
    <message>
        <source>내일</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>어제</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>{n}분</source>
        <translation>
            <numerusform>{n}分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}시간</source>
        <translation>
            <numerusform>{n}時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n}일</source>
        <translation>
            <numerusform>{n}日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>weekdays</name>
    <message>
        <source>금</source>
        <translation>金</translation>
    </message>
    <message>
        <source>목</source>
        <translation>木</translation>
    </message>
    <message>
        <source>수</source>
        <translation>水</translation>
    </message>
    <message>
        <source>월</source>
        <translation>月</translation>
    </message>
    <message>
        <source>일</source>
        <translation>日</translation>
    </message>
    <message>
        <source>토</source>
        <translation>土</translation>
    </message>
    <message>
        <source>화</source>
        <translation>火</translation>
    </message>
</context>
</TS>

pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

// Everything that can be pressed, in one column.
GalleryPage {
    id: root

    Section { text: "단추" }
    Row {
        spacing: Theme.px(6.2)
        Button { objectName: "g.main"; kind: "main"; text: "담기"; icon: "bookmark-plus" }
        Button { text: "담음"; icon: "bookmark-check"; selected: true }
        Button { text: "끝 쪽"; after: "chevron-down"; unavailable: true }
    }
    Row {
        spacing: Theme.px(6.2)
        Button { objectName: "g.second"; text: "직원 부르기"; icon: "concierge-bell" }
        Button { text: "부르는 중"; icon: "hourglass"; busy: true }
    }
    Button { kind: "main"; tall: true; width: root.column; text: "계속 보기" }
    Section { text: "서랍과 조건" }
    ShelfTabs {
        objectName: "g.tabs"
        width: root.column
        tabs: [
            { "id": "today", "name": "오늘 마감", "count": 9, "selected": true },
            { "id": "tomorrow", "name": "내일 마감", "count": 0 },
            { "id": "d3", "name": "D-3", "count": 7 },
            { "id": "week", "name": "이번 주", "count": 1 },
            { "id": "later", "name": "이후·상시", "count": 4 }
        ]
    }
    ChipRow {
        objectName: "g.chips"
        width: root.column
        chips: [
            { "id": "find", "text": "찾기", "icon": "search" },
            { "id": "intern", "text": "청년인턴", "count": 9, "selected": true },
            { "id": "new", "text": "신입", "count": 9 }
        ]
    }
    Section { text: "공고 카드" }
    JobCard {
        objectName: "g.job"
        width: root.column
        title: "인천지사 기간제 근로자(체험형 청년인턴)"
        deadlineWord: "오늘"
        deadlineSub: "6시까지"
        tone: "danger"
        meta: "한국장애인고용공단 · 인천"
        saved: true
    }
    JobCard {
        width: root.column
        title: "경기동부지사 기간제 근로자(체험형 <mark>청년인턴</mark>)"
        deadlineWord: "D-2"
        deadlineSub: "목요일"
        tone: "warn"
        meta: "한국장애인고용공단 · 경기"
        compact: true
    }
    JobCard {
        width: root.column
        title: "대학운영직(미화원) 채용"
        deadlineWord: "D-9"
        deadlineSub: "8월 27일"
        meta: "한국폴리텍대학 · 경남"
    }
    JobCard {
        width: root.column
        title: "채용될 때까지 받는 공고"
        deadlineWord: "상시"
        tone: "quiet"
        meta: "마감 날짜가 없습니다"
    }
    Pager { objectName: "g.pager"; width: root.column; page: 1; pages: 3 }
    Pager { width: root.column; page: 3; pages: 7; mini: true; prevText: "위로"; nextText: "아래로" }
    Pager { width: root.column; page: 1; pages: 1; onlyText: "오늘은 4개가 전부입니다" }
    Section { text: "찾기 자판" }
    SearchField { width: root.column; text: "청년"; composing: "이"; countText: "21건" }
    SearchField { width: root.column; hint: "첫소리만 눌러도 됩니다" }
    HangulKeyboard { objectName: "g.keyboard"; x: -Theme.px(10); width: root.column + 2 * Theme.px(10) }
}

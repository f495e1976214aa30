pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

// The states of picture 27.
GalleryPage {
    id: root

    Section { text: "새로움" }
    Flow {
        width: root.column
        spacing: Theme.px(5.6)
        FreshChip { kind: "live"; text: "실시간" }
        FreshChip { kind: "asof"; text: "2:08 기준" }
        FreshChip { kind: "stale"; text: "어제 18:00 기준" }
        FreshChip { kind: "off"; text: "연결 안 됨" }
        FreshChip { kind: "ok"; text: "정상" }
    }
    Section { text: "방의 문" }
    DoorRow {
        width: root.column
        doorSize: 41.1
        doors: [
            { "name": "열림", "state": "free", "word": "지금 가능", "tone": "ok" },
            { "name": "시계", "state": "soon", "word": "20분 뒤", "tone": "warn" },
            { "name": "닫힘", "state": "closed", "word": "오늘 마감", "tone": "sub" },
            { "name": "물음표", "state": "unknown", "word": "확인 필요", "tone": "sub" }
        ]
    }
    Section { text: "빈 목록" }
    EmptyPanel { objectName: "g.empty"; width: root.column; text: "내일 마감 공고가 없습니다"; line: "가까운 마감은 D-3에 7건 있습니다"; buttonText: "D-3 공고 보기" }
    Section { text: "기다림" }
    StatePanel { width: root.column; picture: "wait"; heading: "방 현황을 받고 있습니다"; lines: ["5초가 지나면 다시 묻습니다"] }
    Section { text: "오류" }
    StatePanel {
        objectName: "g.error"
        width: root.column
        heading: "목록을 열지 못했습니다"
        lines: ["저장된 자료를 다시 읽어 봅니다"]
        code: "번호 E-207"
        mainText: "다시 하기"
        mainIcon: "rotate-cw"
        secondText: "직원 부르기"
        secondIcon: "concierge-bell"
    }
    StatePanel {
        width: root.column
        picture: "door"
        heading: "지금 현황을\n확인할 수 없습니다"
        lines: ["마지막 확인 오후 1:52", "18분 동안 새 소식이 없습니다"]
        mainText: "직원에게 물어보기"
        mainIcon: "concierge-bell"
    }
    Section { text: "연결 안 됨" }
    Note { width: root.column; icon: "wifi-off"; tone: "warn"; text: "연결이 끊겨 저장된 공고를 보여 드립니다.\n오늘 오전 11:20 기준" }
    Toast { objectName: "g.toast"; width: root.column; visible: true; text: "담았습니다" }
    Row {
        spacing: Theme.px(6.2)
        SpotPicture { name: "help" }
        TableGlyph { seats: 8 }
        TableGlyph { seats: 2 }
    }
    ClearedPanel { width: root.column; height: Theme.px(240); heading: "모두 지웠습니다"; lines: "담은 것, 찾은 말, 언어와 글자 크기를\n처음 상태로 되돌렸습니다." }
}

pragma ComponentBehavior: Bound
import QtQuick
import Controls

// The idle question over a screen, picture 14.
Frame {
    id: root

    cafeName: "용산청년지음"
    clockText: "오후 2:10"
    freshKind: "off"
    freshText: "연결 안 됨"
    title: "채용공고"
    savedCount: 2

    Question {
        objectName: "g.question"
        parent: root
        anchors.fill: parent
        heading: "더 보시겠어요?"
        lines: "천천히 보셔도 괜찮습니다.\n24초 뒤에 담은 것과 찾은 기록을 지우고\n첫 화면으로 돌아갑니다."
        remaining: 24
        total: 30
    }
}

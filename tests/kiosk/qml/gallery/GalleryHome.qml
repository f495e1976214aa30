pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

// The home screen's parts inside the frame, as picture 02 has them.
Frame {
    id: root

    cafeName: "용산청년지음"
    clockText: "오후 2:10"
    freshText: "2:08 기준"
    title: "지금, 여기"
    side: "8월 18일 화요일"
    current: "home"

    Column {
        width: parent.width
        spacing: Theme.gap(6.2)

        Hero {
            objectName: "g.hero"
            width: parent.width
            label: "무료 스터디룸"
            number: "2"
            unit: "곳"
            sub: "지금 가능"
            doors: [
                { "name": "1호실", "state": "free", "word": "지금", "tone": "ok" },
                { "name": "2호실", "state": "soon", "word": "20분 뒤", "tone": "warn" },
                { "name": "3호실", "state": "closed", "word": "마감", "tone": "sub" },
                { "name": "연습실", "state": "free", "word": "지금", "tone": "ok" }
            ]
        }
        Row {
            id: pair
            readonly property real half: (width - spacing) / 2
            width: parent.width
            spacing: Theme.gap(6.2)
            NowTile { width: pair.half; title: "오늘 프로그램"; before: "오후"; number: "3"; after: "시"; line: "1:1 취업 클리닉"; live: "<ok>3자리</ok> 남음" }
            NowTile { width: pair.half; title: "오늘 마감 공고"; number: "32"; after: "건"; tone: "danger"; line: "첫 마감 오후 5시"; live: "내일 마감 <num>15</num>건" }
        }
        Tile { width: parent.width; wide: true; title: "채용공고"; live: "모두 <num>114</num>건 · 오늘 새로 <num>4</num>건"; picture: "jobs" }
        Grid {
            id: tiles
            readonly property real half: (width - columnSpacing) / 2
            width: parent.width
            columns: 2
            columnSpacing: Theme.gap(6.2)
            rowSpacing: Theme.gap(6.2)
            Tile { width: tiles.half; title: "이력서·자소서\n가이드"; live: "바로 쓰는 양식 <num>6</num>종"; picture: "guide" }
            Tile { width: tiles.half; title: "온라인\n멘토링"; live: "현직자에게 묻기"; picture: "mentor" }
            Tile { width: tiles.half; title: "취업\n프로그램"; live: "이번 주 <num>11</num>개"; picture: "programme" }
            Tile { width: tiles.half; title: "다른\n일자리카페"; live: "서울 <num>9</num>곳"; picture: "cafes" }
        }
    }
}

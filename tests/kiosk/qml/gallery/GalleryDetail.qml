pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

// The parts of the detail screens, pictures 04 and 07.
GalleryPage {
    id: root

    required property string qrPath
    required property int qrModules

    Panel {
        width: root.column
        padX: Theme.gap(10)
        padY: Theme.gap(6.2)
        Row {
            spacing: Theme.gap(13.7)
            Panel {
                width: Theme.px(94.6)
                padX: Theme.gap(7.5)
                padY: Theme.gap(6.85)
                color: Theme.colors.tint
                Column {
                    spacing: Theme.gap(1.87)
                    TableGlyph { seats: 4 }
                    AppText { anchors.horizontalCenter: parent.horizontalCenter; text: "4명까지"; weight: Theme.bold }
                }
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.gap(2.5)
                StateTag { text: "지금 가능"; state: "free" }
                AppText { text: "오후 4시까지\n비어 있습니다"; em: Theme.emHead; weight: Theme.bold; leading: 1.2 }
            }
        }
    }
    Panel {
        width: root.column
        Column {
            width: parent.width
            DayLine {
                width: parent.width
                accessibleName: "오후 4시까지 비어 있습니다"
                nowFraction: 4.17 / 12
                segments: [
                    { "start": 0, "end": 4.17 / 12, "state": "past" },
                    { "start": 4.17 / 12, "end": 0.5, "state": "free" },
                    { "start": 0.5, "end": 8 / 12, "state": "busy" },
                    { "start": 8 / 12, "end": 9 / 12, "state": "held" },
                    { "start": 9 / 12, "end": 10 / 12, "state": "unknown" },
                    { "start": 10 / 12, "end": 11 / 12, "state": "free" },
                    { "start": 11 / 12, "end": 1, "state": "closed" }
                ]
                hourLabels: [10, 12, 2, 4, 6, 8, 10].map((hour, index) => ({ "fraction": index / 6, "text": `${hour}시` }))
            }
            DayLegend { items: [{ "state": "free", "text": "비어 있음" }, { "state": "busy", "text": "예약됨" }] }
        }
    }
    QrPanel {
        objectName: "g.qr"
        width: root.column
        path: root.qrPath
        modules: root.qrModules
        heading: "휴대폰으로 예약하세요"
        lines: "서울일자리포털이 열립니다"
        address: "job.seoul.go.kr"
    }
    Note { width: root.column; icon: "shield-check"; text: "이 화면은 개인정보를 받지 않습니다" }
    DeadlinePanel { width: root.column; word: "D-3"; heading: "8월 21일 금요일"; line: "오후 6시에 접수를 마칩니다"; tone: "warn" }
    FactGrid {
        width: root.column
        facts: [
            { "label": "고용", "value": "비정규직" },
            { "label": "경력", "value": "신입·경력" },
            { "label": "일하는 곳", "value": "서울 송파구" },
            { "label": "지원 방법", "value": "공고 원문 확인" }
        ]
    }
    TrustPanel {
        objectName: "g.trust"
        width: root.column
        heading: "출처와 확인"
        source: "공공기관 채용정보"
        firstSeen: "8월 13일 목요일"
        lastChecked: "오늘 오후 1:40 · 바뀐 것 없음"
        reportText: "이 공고 이상해요"
    }
    Row {
        spacing: Theme.gap(6.2)
        QrPanel {
            width: root.column - save.width - Theme.gap(6.2)
            compact: true
            plateMm: 84
            path: root.qrPath
            modules: root.qrModules
            heading: "원문 보기"
            lines: "휴대폰\n카메라로"
            address: "kspo.or.kr"
        }
        Button { id: save; kind: "main"; stacked: true; width: Theme.px(83.4); height: Theme.px(96); text: "담기"; icon: "bookmark-plus" }
    }
}

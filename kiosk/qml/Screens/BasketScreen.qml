pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// What was kept, one code to take it home, and the way to clear it.
ScreenPage {
    id: root

    required property BasketModel model
    readonly property real gap: Theme.gap(Theme.gapM)
    readonly property var tones: ({
            "today": "danger",
            "soon": "warn",
            "later": "tint",
            "always": "quiet",
            "closed": "quiet"
        })
    readonly property real pagerHeight: Theme.font(32.4)
    readonly property real whole: Math.floor(home.y - root.gap)
    readonly property real paged: root.whole - root.pagerHeight - root.gap

    title: root.model.title
    side: root.model.side
    onPagedChanged: root.model.setRoom(root.whole, root.paged, root.width)
    Component.onCompleted: root.model.setRoom(root.whole, root.paged, root.width)

    EmptyPanel {
        width: root.width
        visible: root.model.empty
        text: qsTr("담은 공고가 없습니다")
        line: qsTr("공고에서 담기를 누르면 여기에 모입니다")
        buttonText: qsTr("공고 보기")
        onActivated: root.model.openPostings()
    }

    Column {
        id: list

        width: root.width
        spacing: root.gap

        Repeater {
            model: root.model.rows

            BasketLine {
                required property string key
                required property string urgency
                required property string press

                width: list.width
                tone: root.tones[urgency]
                pressText: press
                onPressed: root.model.press(key)
            }
        }
    }

    Pager {
        id: pager

        y: root.whole - root.pagerHeight
        width: root.width
        visible: root.model.pages > 1
        page: root.model.page
        pages: root.model.pages
        onPrevious: root.model.turn(-1)
        onNext: root.model.turn(1)
    }

    Column {
        id: home

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(Theme.lip)
        width: root.width
        spacing: root.gap

        QrPanel {
            width: home.width
            visible: root.model.qrPath !== ""
            plateMm: 122
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("휴대폰으로\n가져가세요")
            lines: qsTr("카메라로 비추면\n제목, 마감일,\n주소가 열립니다.")
            address: root.model.leadsTo
        }

        Note {
            width: home.width
            visible: root.model.noCode !== ""
            tone: "warn"
            text: root.model.noCode
        }

        CodeCard {
            width: home.width
            visible: root.model.staff.step !== ""
            step: root.model.staff.step
            line: root.model.staff.line
            figures: root.model.staff.figures
            key: root.model.staff.key
            onAsked: root.model.lend()
        }

        AppText {
            width: home.width
            text: root.model.staff.figures === "" ? qsTr("끝내면 담은 것과 찾은 기록이 모두 지워집니다.") : qsTr("끝내면 목록과 번호, 찾은 기록을 모두 지웁니다.")
            color: Theme.colors.sub
            horizontalAlignment: Text.AlignHCenter
        }

        Button {
            objectName: "basket.end"
            width: home.width
            kind: "main"
            tall: true
            text: qsTr("지우고 끝내기")
            icon: "eraser"
            onActivated: root.model.end()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One page of a guide: read, check off, take the form. A full page draws its parts closer, never clipped.
ScreenPage {
    id: root

    required property GuideModel model
    property int squeeze: 0
    readonly property real gap: Theme.gap(root.squeeze > 1 ? Theme.gapMin : root.squeeze > 0 ? Theme.gapS : Theme.gapM)
    readonly property real space: root.height - (pager.visible ? pager.height + Theme.gap(Theme.gapS) : 0)
    readonly property real over: column.height - root.space

    title: root.model.title
    side: root.model.side

    // Each step waits for the layout of the one before.
    Timer {
        interval: 20
        repeat: true
        running: root.over > 0 && root.squeeze < 4
        onTriggered: root.squeeze += 1
    }

    Connections {
        target: root.model

        function onHeadingChanged(): void {
            root.squeeze = 0;
        }
    }

    StatePanel {
        width: root.width
        visible: !root.model.found
        heading: root.model.heading
    }

    PageTurn {
        id: turned

        page: root.model.page
    }

    Column {
        id: column

        opacity: turned.fade
        transform: Translate {
            x: turned.shift
        }
        width: root.width
        spacing: root.gap
        visible: root.model.found

        AppText {
            width: column.width
            text: Words.breakable(root.model.heading)
            em: Theme.emPosting
            weight: Theme.bold
            leading: 1.25
            tracking: -0.02
            heading: true
        }

        Repeater {
            model: root.model.paragraphs

            AppText {
                required property string modelData

                width: column.width
                text: Words.breakable(modelData)
                leading: root.squeeze > 2 ? 1.3 : root.squeeze > 0 ? 1.4 : 1.5
            }
        }

        AppText {
            width: column.width
            visible: root.model.author !== ""
            text: root.model.author
            color: Theme.colors.sub
        }

        AppText {
            width: column.width
            visible: root.model.checks.length > 0 && root.squeeze < 4
            text: qsTr("눌러서 확인하세요")
            em: Theme.emStrongL
            weight: Theme.bold
            leading: 1.2
            topPadding: Theme.gap(1.25)
            heading: true
        }

        Column {
            width: column.width
            spacing: Theme.gap(root.squeeze > 1 ? 4.7 : 5.6)
            visible: root.model.checks.length > 0

            Repeater {
                model: root.model.checks

                CheckRow {
                    required property var modelData

                    objectName: "guide.check"
                    width: column.width
                    text: modelData.text
                    selected: modelData.ticked
                    onActivated: root.model.tick(modelData.key)
                }
            }
        }

        QrPanel {
            width: column.width
            visible: root.model.qrPath !== ""
            compact: true
            plateMm: root.squeeze > 2 ? 62 : 72
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: qsTr("빈 양식 받기")
            lines: qsTr("휴대폰 카메라로\n비추세요")
            address: root.model.address
        }
    }

    Pager {
        id: pager

        anchors.bottom: parent.bottom
        width: root.width
        visible: root.model.pages > 1
        page: root.model.page
        pages: root.model.pages
        onPrevious: root.model.turn(-1)
        onNext: root.model.turn(1)
    }
}

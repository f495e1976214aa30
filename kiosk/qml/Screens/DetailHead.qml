pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// What a thing is called, one line on it, and what may be said of it now; beside its picture where there is width.
Panel {
    id: root

    required property DetailModel model
    readonly property bool narrow: root.width < Theme.font(200)

    padY: Theme.gap(Theme.flat ? Theme.gapS : Theme.gapM)

    Item {
        width: parent.width
        height: root.narrow ? words.height : Math.max(plate.height, words.height)

        Rectangle {
            id: plate

            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            width: Theme.font(Theme.flat ? 50 : 62)
            height: width
            radius: Theme.gap(Theme.radiusInset)
            color: Theme.colors.tint

            SpotPicture {
                anchors.centerIn: parent
                name: root.model.picture
                size: Theme.flat ? 36 : 41
            }
        }

        Column {
            id: words

            x: root.narrow ? 0 : plate.width + Theme.gap(11.2)
            width: parent.width - x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap(1.87)

            AppText {
                width: words.width
                text: Words.breakable(root.model.heading)
                em: Theme.emHead
                weight: Theme.bold
                leading: 1.22
                tracking: -0.02
                heading: true
            }

            AppText {
                width: words.width
                text: root.model.line
                visible: text !== ""
                leading: 1.3
                color: Theme.colors.sub
            }

            SignedWord {
                width: words.width
                visible: root.model.stateText !== ""
                sign: root.model.stateIcon
                text: root.model.stateText
                tone: root.model.stateTone
                silent: false
            }
        }
    }
}

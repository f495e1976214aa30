pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Mark, cafe name, clock and age of the data. When the line is short the clock leaves first; the age never does.
Item {
    id: root

    required property string cafeName
    required property string clockText
    property string demoText
    property string freshKind: "asof"
    property string freshText
    readonly property real inner: root.width - 2 * Theme.gap(Theme.pageMargin)
    readonly property real fixedPart: mark.width + names.width + chip.width + 3 * Theme.gap(Theme.gapS)

    implicitHeight: Math.max(Theme.px(35), Theme.font(29.9) + Theme.px(5))

    Item {
        anchors.fill: parent
        anchors.topMargin: Theme.px(5)
        anchors.leftMargin: Theme.gap(Theme.pageMargin)
        anchors.rightMargin: Theme.gap(Theme.pageMargin)

        Mark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
        }

        Column {
            id: names

            anchors.left: mark.right
            anchors.leftMargin: Theme.gap(Theme.gapS)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.cafeName
                weight: Theme.bold
                leading: root.demoText === "" ? 1.4 : 1.06
                wrapMode: Text.NoWrap
            }

            AppText {
                text: root.demoText
                visible: root.demoText !== ""
                weight: Theme.semiBold
                leading: 1.06
                color: Theme.colors.warn
                wrapMode: Text.NoWrap
            }
        }

        AppText {
            text: root.clockText
            weight: Theme.semiBold
            wrapMode: Text.NoWrap
            visible: root.fixedPart + implicitWidth <= root.inner
            anchors.right: chip.left
            anchors.rightMargin: Theme.gap(chip.visible ? 7.5 : 0)
            anchors.verticalCenter: parent.verticalCenter
        }

        FreshChip {
            id: chip

            kind: root.freshKind
            text: root.freshText
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}

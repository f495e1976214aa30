pragma ComponentBehavior: Bound
import QtQuick
import Theme

// A notice as one line that leads to its text. A headline that does not fit makes way for `shortText`.
TouchSurface {
    id: root

    required property string text
    property string shortText: qsTr("알림이 있습니다")

    accessibleName: words.fits ? root.text : Words.join([root.shortText, root.text])
    radius: Theme.gap(Theme.radiusButton)
    implicitHeight: Math.max(Theme.font(29.9), words.height + 2 * Theme.gap(Theme.gapS))

    Icon {
        id: sign

        x: Theme.gap(7.5) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        name: "info"
        color: Theme.colors.brand
    }

    TextMetrics {
        id: wish

        text: root.text
        font: words.font
    }

    AppText {
        id: words

        readonly property bool fits: wish.advanceWidth <= words.width

        anchors.left: sign.right
        anchors.leftMargin: Theme.gap(5)
        anchors.right: go.left
        anchors.rightMargin: Theme.gap(3.1)
        anchors.verticalCenter: parent.verticalCenter
        text: words.fits ? root.text : root.shortText
        weight: Theme.semiBold
        leading: 1.3
        silent: true
    }

    Icon {
        id: go

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(7.5) + root.edge
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        color: Theme.colors.brand
    }
}

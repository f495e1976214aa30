pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One language in its own words and letters; the present one says so.
TouchSurface {
    id: root

    required property string name
    required property string line
    required property string family
    readonly property string word: root.selected ? qsTr("사용 중") : ""

    accessibleName: Words.join([root.name, root.line, root.word])
    checkable: true
    fill: root.selected ? Theme.colors.tint : root.look.fill
    implicitHeight: words.height + 2 * Theme.gap(8.7)

    Column {
        id: words

        x: Theme.gap(Theme.padCard)
        width: root.width - 2 * Theme.gap(Theme.padCard) - (root.selected ? used.width + Theme.gap(Theme.gapS) : 0)
        anchors.verticalCenter: parent.verticalCenter

        AppText {
            width: words.width
            text: root.name
            font.family: root.family
            em: Theme.emTitle
            weight: Theme.bold
            leading: 1.25
            silent: true
        }

        AppText {
            width: words.width
            text: root.line
            font.family: root.family
            color: Theme.colors.sub
            silent: true
        }
    }

    Row {
        id: used

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(Theme.padCard)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(3.74)
        visible: root.selected

        Icon {
            name: "circle-check"
            size: 16.2
            color: Theme.colors.brand
            anchors.verticalCenter: parent.verticalCenter
        }

        AppText {
            text: root.word
            weight: Theme.bold
            color: Theme.colors.brand
            wrapMode: Text.NoWrap
            silent: true
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}

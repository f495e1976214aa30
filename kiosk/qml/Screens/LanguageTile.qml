pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// One language in its own words and letters; the present one says so. With little width that stands below; on a low page the line
// leaves.
TouchSurface {
    id: root

    required property string name
    required property string line
    required property string family
    // The most height there is, in pixels.
    property real room: Theme.screenHeight
    readonly property string word: root.selected ? qsTr("사용 중") : ""
    readonly property bool narrow: root.width < Theme.font(230)
    readonly property real inner: root.width - 2 * Theme.gap(Theme.padCard)
    readonly property real padY: Theme.gap(Theme.flat || Theme.large ? Theme.gapS : 8.7)
    readonly property real aside: root.selected && !root.narrow ? used.width + Theme.gap(Theme.gapS) : 0
    readonly property bool brief: title.height + told.height + root.below + 2 * root.padY > root.room
    readonly property real below: root.selected && root.narrow ? used.height : 0

    accessibleName: Words.join([root.name, root.line, root.word])
    checkable: true
    fill: root.selected ? Theme.colors.tint : root.look.fill
    implicitHeight: title.height + (root.brief ? 0 : told.height) + root.below + 2 * root.padY

    AppText {
        id: title

        x: Theme.gap(Theme.padCard)
        y: Math.round((root.height - root.implicitHeight) / 2) + root.padY
        width: root.inner - root.aside
        text: root.name
        font.family: root.family
        em: Theme.emTitle
        weight: Theme.bold
        leading: 1.25
        silent: true
    }

    AppText {
        id: told

        x: title.x
        y: title.y + title.height
        width: title.width
        visible: !root.brief
        text: root.line
        font.family: root.family
        color: Theme.colors.sub
        silent: true
    }

    Row {
        id: used

        x: root.narrow ? title.x : root.width - width - Theme.gap(Theme.padCard)
        y: root.narrow ? title.y + title.height + (root.brief ? 0 : told.height) : Math.round((root.height - height) / 2)
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

pragma ComponentBehavior: Bound
import QtQuick
import Theme

// What is being looked for: fixed text, the syllable being composed (underlined), a steady caret and the number of hits.
// Not pressed: the keyboard below writes into it.
Rectangle {
    id: root

    property string text
    property string composing
    property string hint
    property string countText
    // Little height or width: smaller letters, no lens.
    readonly property bool low: root.height < Theme.font(30)
    readonly property bool narrow: root.width < Theme.font(110)
    readonly property real em: root.low ? Theme.emStrong : Theme.emHead
    readonly property bool blank: root.text === "" && root.composing === ""

    implicitHeight: Theme.font(33)
    radius: Theme.gap(Theme.radiusButton)
    color: Theme.colors.surface
    border.width: Theme.px(1.56)
    border.color: Theme.colors.brand

    Accessible.role: Accessible.StaticText
    Accessible.name: root.blank ? root.hint : root.text + root.composing
    Accessible.description: root.countText

    Icon {
        id: lens

        x: Theme.gap(8.1) + root.border.width
        anchors.verticalCenter: parent.verticalCenter
        name: root.narrow ? "" : "search"
        size: 18.7
        color: Theme.colors.brand
    }

    Item {
        id: view

        anchors.left: lens.right
        anchors.leftMargin: root.narrow ? 0 : Theme.gap(5.6)
        anchors.right: hits.left
        anchors.rightMargin: hits.text === "" ? 0 : Theme.gap(5)
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - 2 * root.border.width
        // A long text moves left so that the caret stays in sight.
        clip: line.width > view.width

        Row {
            id: line

            x: Math.min(0, view.width - line.width)
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                text: root.text
                em: root.em
                weight: Theme.bold
                tracking: 0.04
                leading: 1.25
                wrapMode: Text.NoWrap
                silent: true
            }

            AppText {
                text: root.composing
                em: root.em
                weight: Theme.bold
                tracking: 0.04
                leading: 1.25
                font.underline: true
                wrapMode: Text.NoWrap
                silent: true
            }

            Rectangle {
                width: Theme.px(1.56)
                height: Theme.font(root.em)
                color: Theme.colors.brand
                anchors.verticalCenter: parent.verticalCenter
            }

            AppText {
                visible: root.blank
                text: root.hint
                color: Theme.colors.sub
                leftPadding: Theme.gap(3.1)
                wrapMode: Text.NoWrap
                silent: true
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }

    AppText {
        id: hits

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(10) + root.border.width
        anchors.verticalCenter: parent.verticalCenter
        text: root.countText
        weight: Theme.semiBold
        color: Theme.colors.sub
        wrapMode: Text.NoWrap
        silent: true
    }
}

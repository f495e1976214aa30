pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Page turning by two keys and a figure. At the ends a key is dashed and says why; a single page shows `onlyText` instead.
Item {
    id: root

    required property int page
    required property int pages
    property string prevText: qsTr("이전 쪽")
    property string nextText: qsTr("다음 쪽")
    property string firstText: qsTr("첫 쪽")
    property string lastText: root.more ? qsTr("여기까지") : qsTr("끝 쪽")
    // Whether the list goes on beyond the last page that can be turned to.
    property bool more: false
    readonly property string totalText: (root.more ? qsTr("%1쪽 넘음") : qsTr("%1쪽")).arg(root.pages)
    property string onlyText
    property bool mini: false
    readonly property bool single: root.pages <= 1
    // Where the keys and the figure need the whole line they take the short words.
    readonly property bool brief: root.width < Theme.font(262)
    // Narrower still, the keys are words alone.
    readonly property bool bare: root.width < Theme.font(160)
    readonly property string upText: root.width < Theme.font(130) ? qsTr("위") : qsTr("위로")
    readonly property string downText: root.width < Theme.font(130) ? qsTr("아래") : qsTr("아래로")
    property real high: root.highAt(root.width)
    readonly property real side: root.brief ? 0 : Theme.font(root.mini ? 81 : 98.4)
    // Where many pages leave no room for it, the total is only spoken.
    readonly property bool totalled: previousKey.width + figure.implicitWidth + total.implicitWidth + nextKey.width + 3 * Theme.gap(1) <= root.width
    // What two keys need, whether they are seen now or not.
    readonly property real keysHeight: previousKey.height

    signal previous
    signal next

    // How high its keys are at a width, in millimetres.
    function highAt(width: real): real {
        return width < Theme.font(262) || Theme.large ? 24 : root.mini ? 27.4 : 32.4;
    }

    implicitHeight: root.single ? (root.onlyText === "" ? 0 : only.height) : previousKey.height

    Button {
        id: previousKey

        objectName: "pager.previous"
        visible: !root.single
        text: root.brief ? root.upText : root.page <= 1 ? root.firstText : root.prevText
        icon: root.bare ? "" : "chevron-up"
        iconSize: root.mini || root.brief ? 16.2 : 18.7
        high: root.high
        side: root.brief ? 3.1 : 8.1
        guardMs: Theme.guardKey
        unavailable: root.page <= 1
        width: Math.max(root.side, implicitWidth)
        onActivated: root.previous()
    }

    Row {
        x: Math.round((previousKey.width + nextKey.x - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.single
        spacing: Theme.gap(root.brief ? 1 : 4)

        Accessible.role: Accessible.StaticText
        Accessible.name: `${root.page} / ${root.totalText}`

        AppText {
            id: figure

            text: root.page
            em: root.bare ? Theme.emStrong : Theme.emHead
            weight: Theme.bold
            silent: true
        }

        AppText {
            id: total

            visible: root.totalled
            text: root.brief ? (root.more ? "" : `/${root.pages}`) : `/ ${root.totalText}`
            em: root.bare ? Theme.emBody : Theme.emStrongL
            silent: true
            anchors.baseline: figure.baseline
        }
    }

    Button {
        id: nextKey

        objectName: "pager.next"
        visible: !root.single
        anchors.right: parent.right
        text: root.brief ? root.downText : root.page >= root.pages ? root.lastText : root.nextText
        icon: root.mini && !root.bare ? "chevron-down" : ""
        after: root.mini || root.bare ? "" : "chevron-down"
        iconSize: root.mini || root.brief ? 16.2 : 18.7
        high: root.high
        side: root.brief ? 3.1 : 8.1
        guardMs: Theme.guardKey
        unavailable: root.page >= root.pages
        width: Math.max(root.side, implicitWidth)
        onActivated: root.next()
    }

    AppText {
        id: only

        visible: root.single && root.onlyText !== ""
        width: root.width
        text: root.onlyText
        color: Theme.colors.sub
        horizontalAlignment: Text.AlignHCenter
    }
}

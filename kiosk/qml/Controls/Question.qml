pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The only floating panel: asks whether to go on, and says what happens otherwise. A touch anywhere and every key goes on,
// except on the second button; Tab moves between the two.
FocusScope {
    id: root

    required property string heading
    property string lines
    property int remaining: 0
    property int total: 0
    property string continueText: qsTr("계속 보기")
    property string endText: qsTr("지우고 끝내기")

    signal continued
    signal ended

    function focusFirst(): void {
        pair.mainButton.takeFocus();
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: Words.join([root.heading, root.lines])

    onVisibleChanged: {
        if (root.visible)
            root.focusFirst();
    }
    Component.onCompleted: {
        if (root.visible)
            root.focusFirst();
    }
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key !== Qt.Key_Shift)
            root.continued();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colors.dim
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        onTapped: root.continued()
    }

    Rectangle {
        x: Theme.px(Theme.large ? 7.5 : Theme.pageMargin)
        y: Math.max(Theme.lowTop + Theme.px(5), Math.min(Theme.lowTop + Theme.px(146.3), root.height - height - Theme.px(5)))
        width: root.width - 2 * x
        height: column.height + 2 * Theme.gap(Theme.flat || Theme.large ? 6.2 : 17.4)
        radius: Theme.gap(Theme.radiusSheet)
        color: Theme.colors.surface
        border.width: Theme.highContrast ? Theme.px(1.25) : 0
        border.color: Theme.colors.line

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.px(Theme.large ? 7.5 : 15)
            spacing: Theme.gap(Theme.flat ? 3.7 : 7.5)

            CountRing {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.total > 0 && !Theme.large
                size: Theme.flat ? 50 : 81
                remaining: root.remaining
                total: root.total
            }

            AppText {
                width: column.width
                text: root.heading
                em: Theme.large ? Theme.emStrongL : Theme.emQuestion
                weight: Theme.bold
                leading: 1.2
                tracking: -0.02
                horizontalAlignment: Text.AlignHCenter
                heading: true
            }

            AppText {
                width: column.width
                text: root.lines
                visible: root.lines !== ""
                leading: Theme.large ? 1.3 : 1.5
                horizontalAlignment: Text.AlignHCenter
            }

            Item {
                width: column.width
                height: pair.height + Theme.gap(6.2)

                ButtonPair {
                    id: pair

                    anchors.bottom: parent.bottom
                    width: parent.width
                    stacked: !Theme.wide && !(Theme.cramped && root.width > root.height)
                    fenced: true
                    tall: !Theme.cramped
                    mainText: root.continueText
                    secondText: root.endText
                    secondIcon: "eraser"
                    onMainActivated: root.continued()
                    onSecondActivated: root.ended()
                }
            }
        }
    }
}

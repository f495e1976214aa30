pragma ComponentBehavior: Bound
import QtQuick
import Theme

// An online service in a list: what it does, what it costs and asks, and when its link was last tried.
ReadingCard {
    id: root

    required property string name
    required property string does
    required property var tags
    required property string sign
    required property string checked
    required property string tone

    readonly property real side: Theme.gap(8.1) + root.edge

    accessibleName: Words.join([root.name, root.does, ...root.tags, root.checked])
    implicitHeight: Math.max(root.wide ? Theme.font(88.7) : 0, words.height + 2 * Theme.gap(root.slim ? 1.5 : root.narrow ? 4.4 : 6.85))

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.wide ? Theme.gap(10) + root.edge : root.side
        anchors.right: root.wide ? go.left : parent.right
        anchors.rightMargin: root.wide ? Theme.gap(4.4) : root.side
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.slim ? 0 : Theme.gap(1.25)

        AppText {
            width: words.width
            text: Words.breakable(root.name)
            em: root.slim ? 15.6 : Theme.emHeadS
            step: root.step
            weight: Theme.bold
            leading: root.slim ? 1.2 : 1.3
            tracking: -0.02
            silent: true
        }

        AppText {
            width: words.width
            text: root.does
            visible: !root.slim && text !== ""
            leading: 1.35
            silent: true
        }

        AppText {
            width: words.width
            text: root.tags.join(" · ")
            visible: !root.wide && !root.bare && text !== ""
            weight: Theme.bold
            leading: 1.35
            color: Theme.colors.brandDeep
            silent: true
        }

        SignedWord {
            width: words.width
            visible: root.narrow
            sign: root.sign
            text: root.checked
            tone: root.tone
        }

        Item {
            width: words.width
            height: Theme.font(25)
            visible: root.wide

            Row {
                anchors.bottom: parent.bottom
                spacing: Theme.gap(3.74)

                Repeater {
                    model: root.tags

                    Rectangle {
                        id: tag

                        required property string modelData

                        width: word.width + 2 * Theme.gap(5)
                        height: Theme.font(20.5)
                        radius: Theme.gap(5)
                        color: Theme.colors.tint

                        AppText {
                            id: word

                            anchors.centerIn: parent
                            text: tag.modelData
                            weight: Theme.semiBold
                            leading: 1.2
                            color: Theme.colors.brandDeep
                            wrapMode: Text.NoWrap
                            silent: true
                        }
                    }
                }
            }

            Row {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                height: Theme.font(20.5)
                spacing: Theme.gap(2.5)

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.sign
                    size: 13.7
                    color: Tone.ink(root.tone)
                }

                AppText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.checked
                    weight: root.tone === "warn" ? Theme.bold : Theme.regular
                    leading: 1.2
                    color: Tone.ink(root.tone)
                    wrapMode: Text.NoWrap
                    silent: true
                }
            }
        }
    }

    GoDisc {
        id: go

        visible: root.wide
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.7) + root.edge
        anchors.verticalCenter: parent.verticalCenter
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Theme

// An online service in a list: what it does, what it costs and asks, and when its link was last tried.
TouchSurface {
    id: root

    required property string name
    required property string does
    required property var tags
    required property string sign
    required property string checked
    required property string tone

    accessibleName: Words.join([root.name, root.does, ...root.tags, root.checked])
    implicitHeight: Math.max(Theme.font(87), words.height + 2 * Theme.gap(6.85))

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap(10) + root.edge
        anchors.right: go.left
        anchors.rightMargin: Theme.gap(4.4)
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap(1.25)

        AppText {
            width: words.width
            text: Words.breakable(root.name)
            em: Theme.emHeadS
            weight: Theme.bold
            leading: 1.3
            tracking: -0.02
            silent: true
        }

        AppText {
            width: words.width
            text: root.does
            leading: 1.35
            silent: true
        }

        Item {
            width: words.width
            height: Theme.font(21.8)

            Row {
                anchors.verticalCenter: parent.verticalCenter
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
                anchors.verticalCenter: parent.verticalCenter
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

        anchors.right: parent.right
        anchors.rightMargin: Theme.gap(8.7) + root.edge
        anchors.verticalCenter: parent.verticalCenter
    }
}

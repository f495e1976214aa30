pragma ComponentBehavior: Bound
import QtQuick
import Controls
import Theme

// Three sizes of letters, each key in its own size whatever is on now.
Panel {
    id: root

    required property real chosenSize
    readonly property var sizes: [
        {
            "size": 1,
            "text": qsTr("보통")
        },
        {
            "size": 1.5,
            "text": qsTr("크게")
        },
        {
            "size": 2,
            "text": qsTr("더 크게")
        }
    ]

    signal chosen(real size)

    padX: Theme.gap(Theme.large ? 4.4 : 9.4)
    padY: Theme.gap(Theme.flat || Theme.large ? 4.4 : 8.7)

    Row {
        id: name

        spacing: Theme.gap(Theme.gapS)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: !Theme.large
            name: "a-large-small"
            size: 22.4
            color: Theme.colors.brand
        }

        AppText {
            text: qsTr("글자 크기")
            em: Theme.large ? Theme.emBody : Theme.emStrongL
            weight: Theme.bold
            leading: 1.3
            heading: true
        }
    }

    Spread {
        id: keys

        y: name.height + Theme.gap(Theme.gapS)
        width: parent.width
        columnSpacing: Theme.px(Theme.gapMin)
        rowSpacing: Theme.px(Theme.gapMin)

        Repeater {
            model: root.sizes

            Button {
                id: key

                required property var modelData
                readonly property real size: key.modelData.size

                objectName: `access.size.${key.size}`
                text: key.modelData.text
                em: Theme.emBody * key.size / Theme.textScale
                kind: key.selected ? "main" : "plain"
                selected: key.size === root.chosenSize
                checkable: true
                icon: key.selected ? "check" : ""
                iconSize: Theme.emBody / Theme.textScale
                side: 4.4
                high: 44 / Theme.textScale
                onImplicitWidthChanged: keys.measure()
                onHeightChanged: keys.measure()
                onActivated: root.chosen(key.size)
            }
        }
    }
}

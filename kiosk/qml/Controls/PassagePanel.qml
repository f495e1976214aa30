pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Paragraphs on one ground: `paragraphs` holds {text, em, bold, tone, leading, sign}, all but text optional.
Panel {
    id: root

    required property var paragraphs

    padY: Theme.gap(4.4)

    Pile {
        id: column

        width: parent.width

        Repeater {
            model: root.paragraphs

            Item {
                id: paragraph

                required property var modelData
                readonly property color ink: Theme.colors[paragraph.modelData.tone ?? "ink"]

                width: column.width
                height: words.height

                Icon {
                    id: sign

                    y: Math.round((words.lineHeight - height) / 2)
                    name: paragraph.modelData.sign ?? ""
                    color: paragraph.ink
                }

                AppText {
                    id: words

                    x: sign.width > 0 ? sign.width + Theme.gap(3.74) : 0
                    width: paragraph.width - x
                    text: paragraph.modelData.text
                    em: paragraph.modelData.em ?? Theme.emBody
                    weight: paragraph.modelData.bold ? Theme.bold : Theme.regular
                    leading: paragraph.modelData.leading ?? 1.3
                    color: paragraph.ink
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The languages, each in its own script and without a flag; a touch goes back to where it was asked for, in it.
ScreenPage {
    id: root

    required property LanguageModel model
    readonly property int half: Math.ceil(root.model.tongues.length / 2)

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent

        Repeater {
            model: root.model.tongues

            Block {
                id: block

                required property var modelData
                required property int index

                lane: block.index < root.half ? 0 : 1

                LanguageTile {
                    objectName: `language.${block.modelData.id}`
                    room: column.most
                    name: block.modelData.name
                    line: block.modelData.line
                    family: block.modelData.family
                    selected: block.modelData.selected
                    onActivated: root.model.choose(block.modelData.id)
                }
            }
        }

        Block {
            id: note

            lane: 1
            low: true
            wanted: note.fits

            Note {
                text: root.model.note
            }
        }

        Passage {
            column: column
            wanted: !note.fits
            ground: Theme.colors.tint
            paragraphs: root.model.note.split("\n").map(line => ({
                        "text": line
                    }))
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// A room now: its table with the seats, its state, and until or from when it is free. With little width the table stands above
// the words, where `room` has place for it.
Panel {
    id: root

    required property RoomModel model
    // The most height there is, in pixels.
    property real room: Theme.screenHeight
    // What the table leaves beside it.
    readonly property real beside: root.width - 2 * root.padX - Math.max(Theme.font(54.5), seats.implicitWidth) - 2 * Theme.gap(7.5) - Theme.gap(13.7)
    readonly property bool narrow: root.width < Theme.font(230) || (Theme.flat && Theme.wide) || Math.max(tag.natural, sentences.line(root.model.sentence)) > root.beside
    readonly property real wordsWidth: root.width - 2 * root.padX - (root.narrow ? 0 : picture.width + Theme.gap(13.7))
    readonly property bool pictured: !root.narrow || (!Theme.wide && root.room >= Theme.font(175))
    readonly property real above: root.narrow && root.pictured ? picture.height + Theme.gap(Theme.gapS) : 0

    padY: Theme.gap(Theme.flat ? Theme.gapS : Theme.gapM)

    WordRuler {
        id: sentences

        em: Theme.emHead
    }

    Item {
        width: parent.width
        height: root.narrow ? root.above + words.height : Math.max(picture.height, words.height)

        Rectangle {
            id: picture

            visible: root.pictured
            width: root.narrow ? parent.width : Math.max(table.width, seats.implicitWidth) + 2 * Theme.gap(7.5)
            height: root.narrow ? table.height + 2 * Theme.gap(3.1) : Theme.gap(6.85) + table.height + Theme.gap(1.87) + seats.height + Theme.gap(4.36)
            radius: Theme.gap(Theme.radiusInset)
            color: Theme.colors.tint

            TableGlyph {
                id: table

                x: root.narrow ? Math.round((parent.width - width - seats.width - Theme.gap(Theme.gapL)) / 2) : Math.round((parent.width - width) / 2)
                y: Theme.gap(root.narrow ? 3.1 : 6.85)
                size: root.narrow ? 36 : 54.5
                seats: root.model.seats
            }

            AppText {
                id: seats

                x: root.narrow ? table.x + table.width + Theme.gap(Theme.gapL) : Math.round((parent.width - width) / 2)
                y: root.narrow ? Math.round((parent.height - height) / 2) : table.y + table.height + Theme.gap(1.87)
                text: root.model.capacity
                weight: Theme.bold
            }
        }

        Column {
            id: words

            x: root.narrow ? 0 : picture.width + Theme.gap(13.7)
            y: root.narrow ? root.above : Math.round((parent.height - height) / 2)
            width: root.wordsWidth
            spacing: Theme.gap(2.5)

            StateTag {
                id: tag

                state: root.model.state
                text: root.model.word
                room: words.width - Theme.font(16.2) - Theme.gap(18.7)
            }

            AppText {
                width: words.width
                text: Theme.flat ? root.model.sentence.replace("\n", " ") : root.model.sentence
                em: Theme.emHead
                weight: Theme.bold
                leading: 1.2
            }

            AppText {
                width: words.width
                text: root.pictured ? root.model.equipment : Words.dotted([root.model.capacity, root.model.equipment])
                visible: text !== ""
                color: Theme.colors.sub
            }
        }
    }
}

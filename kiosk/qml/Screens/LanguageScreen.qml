pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// The languages, each in its own script and without a flag; a touch goes back to where it was asked for, in it.
ScreenPage {
    id: root

    required property LanguageModel model

    title: root.model.title
    side: root.model.side

    Column {
        width: root.width
        spacing: Theme.gap(Theme.gapM)

        Repeater {
            model: root.model.tongues

            LanguageTile {
                id: tile

                required property var modelData

                objectName: `language.${tile.modelData.id}`
                width: root.width
                name: tile.modelData.name
                line: tile.modelData.line
                family: tile.modelData.family
                selected: tile.modelData.selected
                onActivated: root.model.choose(tile.modelData.id)
            }
        }
    }

    Note {
        anchors.bottom: parent.bottom
        width: root.width
        text: root.model.note
    }
}

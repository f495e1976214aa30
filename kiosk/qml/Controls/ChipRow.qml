pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Chips in reading order, wrapping when the line is full: `chips` holds {id, text, count, icon, selected, spoken}, all but id and
// text optional. A chip that would give zero is left out by the caller.
Flow {
    id: root

    required property var chips

    signal chipActivated(string id)

    spacing: Theme.gap(3.74)

    Repeater {
        model: root.chips

        Chip {
            id: chip

            required property var modelData

            width: Math.min(chip.implicitWidth, root.width)
            objectName: `chip.${chip.modelData.id}`
            text: chip.modelData.text
            count: chip.modelData.count ?? -1
            icon: chip.modelData.icon ?? ""
            selected: chip.modelData.selected ?? false
            spoken: chip.modelData.spoken ?? ""
            onActivated: root.chipActivated(chip.modelData.id)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The districts with a cafe without their map, where their names are wider than its blocks. Fields as in DistrictMap.
Grid {
    id: root

    required property var districts
    // From the name of a district to its word in the language of the screen.
    required property var words
    required property real widest
    readonly property real cell: Math.floor((root.width - (root.columns - 1) * root.columnSpacing) / root.columns)

    signal districtActivated(string name)

    columns: Math.max(1, Math.floor((root.width + root.columnSpacing) / (root.widest + Theme.font(14.3) + 2 * Theme.gap(5) + root.columnSpacing)))
    columnSpacing: Theme.gap(Theme.gapMin)
    rowSpacing: Theme.gap(Theme.gapMin)

    Repeater {
        model: root.districts

        DistrictBlock {
            id: block

            required property var modelData

            objectName: `district.${block.modelData.name}`
            width: root.cell
            height: Theme.font(27.4)
            name: root.words(block.modelData.name)
            has: true
            here: block.modelData.here
            chosen: block.modelData.selected
            spoken: block.modelData.spoken
            onActivated: root.districtActivated(block.modelData.name)
        }
    }
}

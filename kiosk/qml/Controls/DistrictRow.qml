pragma ComponentBehavior: Bound
import QtQuick
import Theme

// One row of districts of the map; `ids` names them as `districts` does, an empty one leaves a gap.
Row {
    id: root

    required property var names
    required property var ids
    required property var districts
    required property real cell
    required property real high

    signal pressed(string name)

    spacing: Theme.gap(Theme.gapMin)

    Repeater {
        model: root.names

        DistrictBlock {
            id: block

            required property string modelData
            required property int index
            readonly property string key: root.ids[block.index]
            readonly property var fact: root.districts.find(one => one.name === block.key)

            objectName: `district.${block.key}`
            width: root.cell
            height: root.high
            name: block.modelData
            has: block.fact !== undefined && block.modelData !== ""
            here: block.fact?.here ?? false
            chosen: block.fact?.selected ?? false
            spoken: block.fact?.spoken ?? ""
            onActivated: root.pressed(block.key)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Theme

// Facts two by two, or one below the other with little width for their words: `facts` holds {label, value}. Not pressed.
Rectangle {
    id: root

    required property var facts
    readonly property int line: Theme.px(Theme.lineRule)
    // What a cell of two beside one another leaves its words.
    readonly property real half: (root.width - 3 * root.line) / 2 - 2 * Theme.gap(9.35)
    readonly property bool whole: root.facts.every(fact => labels.longest(fact.label) <= root.half && values.longest(Words.parted(fact.value)) <= root.half)
    readonly property int columns: root.facts.length > 1 && root.width >= Theme.font(190) && root.whole ? 2 : 1

    implicitHeight: grid.implicitHeight + 2 * root.line
    radius: Theme.gap(Theme.radiusButton)
    color: Theme.colors.surface
    border.width: root.line
    border.color: Theme.colors.rule

    WordRuler {
        id: labels

        font.weight: Theme.regular
    }

    WordRuler {
        id: values

        em: Theme.emStrong
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: root.line
        columns: root.columns
        uniformCellWidths: true
        columnSpacing: root.line
        rowSpacing: root.line

        Repeater {
            model: root.facts

            FactCell {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                label: modelData.label
                value: modelData.value
                line: root.line
                ruleRight: root.columns === 2 && index % 2 === 0
                ruleBelow: index < root.facts.length - root.columns
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Theme

// How shelves are put into rows: all in one with their counts below, or, where that has no room, each row filled from its start
// with counts beside.
QtObject {
    id: root

    required property var tabs
    required property real width
    property string emptyText: qsTr("없음")
    property real spacing: Theme.gap(3.15)
    readonly property bool crowded: root.tabs.reduce((sum, tab) => sum + root.widthOf(tab, false), (root.tabs.length - 1) * root.spacing) > root.width
    readonly property var rows: root.crowded ? root.filled() : root.tabs.length > 0 ? [root.tabs] : []

    readonly property FontMetrics letters: FontMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emBody)
        font.weight: Theme.bold
    }
    readonly property FontMetrics figures: FontMetrics {
        font.family: Theme.family
        font.pixelSize: Theme.font(Theme.emStrongL)
        font.weight: Theme.bold
    }

    // What a tab needs, by the rule of ShelfTab.
    function widthOf(tab: var, beside: bool): real {
        // Their heights tell of other letters, which a call does not.
        if (root.letters.height === 0 || root.figures.height === 0)
            return 0;
        const name = root.letters.advanceWidth(tab.name);
        const figure = tab.count > 0 ? root.figures.advanceWidth(tab.figure ?? `${tab.count}`) : root.letters.advanceWidth(root.emptyText);
        const words = beside ? name + Theme.gap(3.74) + figure : Math.max(name, figure);
        return Math.ceil(words) + 2 * (Theme.gap(3.1) + Theme.px(Theme.lineTouch));
    }

    function filled(): var {
        const rows = [];
        let left = 0;
        for (const tab of root.tabs) {
            const needed = root.widthOf(tab, true);
            if (rows.length > 0 && needed + root.spacing <= left) {
                rows[rows.length - 1].push(tab);
                left -= needed + root.spacing;
            } else {
                rows.push([tab]);
                left = root.width - needed;
            }
        }
        return rows;
    }
}

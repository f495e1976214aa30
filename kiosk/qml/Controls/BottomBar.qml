pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The six fixed keys; `keys` may leave out those whose screen does not exist. Never scrolls, never hides a key.
Rectangle {
    id: root

    property string current
    property int savedCount: 0
    property list<string> keys: ["home", "back", "saved", "help", "lang", "access"]
    readonly property var words: ({
            "home": qsTr("처음으로"),
            "back": qsTr("이전"),
            "saved": qsTr("담은 목록"),
            "help": qsTr("도움말"),
            "lang": qsTr("언어"),
            "access": qsTr("접근성"),
            "contrast": qsTr("고대비"),
            "text": qsTr("글자 크게"),
            "low": qsTr("낮은 화면")
        })
    readonly property var icons: ({
            "home": "house",
            "back": "arrow-left",
            "saved": root.savedCount > 0 ? "bookmark-check" : "bookmark",
            "help": "circle-question-mark",
            "lang": "globe",
            "access": "accessibility",
            "contrast": "contrast",
            "text": "a-large-small",
            "low": "arrow-down-to-line"
        })
    // Large words take one line each where two of them stand in a row: together they are lower so than in two lines.
    readonly property bool single: Theme.wide || (Theme.large && Rows.columns(root.keys.map(key => root.lineWidth(key)), row.width, root.gapWidth) > 1)
    readonly property int gapWidth: Theme.large ? Theme.px(Theme.gapMin) : Theme.gap(3.42)
    readonly property int margin: Theme.px(Theme.large ? 3.1 : 6.2)

    signal keyActivated(string id)

    // What a key takes with its word on one line, in pixels.
    function lineWidth(key: string): real {
        const disc = key === "saved" && root.savedCount > 0 ? Theme.font(18.7) + Theme.gap(3.7) : 0;
        return ruler.line((root.words[key] ?? key).replace("\n", " ")) + 2 * Theme.px(2.2) + disc;
    }

    implicitHeight: row.y + row.height + Theme.px(Theme.flat ? 2.8 : 4.36)
    color: Theme.colors.bar
    topLeftRadius: Theme.highContrast ? 0 : Theme.gap(Theme.radiusBar)
    topRightRadius: Theme.highContrast ? 0 : Theme.gap(Theme.radiusBar)

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("고정 메뉴")

    Rectangle {
        width: root.width
        height: Theme.px(1.25)
        visible: Theme.highContrast
        color: Theme.colors.barTop
    }

    WordRuler {
        id: ruler

        font.weight: Theme.semiBold
    }

    Spread {
        id: row

        x: root.margin
        y: Theme.px(Theme.flat ? 2.8 : 3.74)
        width: root.width - 2 * root.margin
        columnSpacing: root.gapWidth
        rowSpacing: root.gapWidth

        Repeater {
            model: root.keys

            BarKey {
                id: key

                required property string modelData
                required property int index
                readonly property bool first: key.index % row.columns === 0
                readonly property bool besideHere: key.selected || root.keys[key.index - 1] === root.current

                objectName: `bar.${key.modelData}`
                text: root.words[key.modelData] ?? key.modelData
                icon: root.icons[key.modelData] ?? ""
                count: key.modelData === "saved" ? root.savedCount : 0
                selected: key.modelData === root.current
                beside: Theme.wide
                wordOnly: Theme.large
                single: root.single
                height: Math.max(key.least, key.implicitHeight)
                onImplicitWidthChanged: row.measure()
                onHeightChanged: row.measure()
                onActivated: root.keyActivated(key.modelData)

                Rectangle {
                    visible: !key.first && !key.besideHere
                    x: -(root.gapWidth + width) / 2
                    y: Theme.px(7.5)
                    width: Theme.px(0.93)
                    height: parent.height - Theme.px(14.3)
                    radius: width / 2
                    color: Theme.colors.barRule
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Theme

// The 25 districts of Seoul as blocks, with the river. A district with a cafe is outlined and can be pressed; `districts`
// holds them as {name, here, selected, spoken}, named without 구 as in the table below. Its names need a width of `needed`.
Rectangle {
    id: root

    required property var districts
    readonly property real gap: Theme.gap(Theme.gapMin)
    readonly property real padX: Theme.gap(6.85)
    readonly property real padY: Theme.gap(7.5)
    readonly property real cell: Math.floor((root.width - 2 * root.padX - 5 * root.gap) / 6)
    readonly property real high: Theme.font(27.4)
    readonly property real river: Theme.font(19.3)
    readonly property real needed: 6 * (Math.ceil(ruler.implicitWidth) + 2 * Theme.gap(0.6)) + 5 * root.gap + 2 * root.padX
    readonly property var north: [
        ["", "", "", qsTr("강북"), qsTr("도봉"), qsTr("노원")],
        ["", qsTr("은평"), qsTr("종로"), qsTr("성북"), qsTr("동대문"), qsTr("중랑")],
        [qsTr("마포"), qsTr("서대문"), qsTr("중구"), qsTr("용산"), qsTr("성동"), qsTr("광진")]
    ]
    readonly property var south: [
        [qsTr("강서"), qsTr("영등포"), qsTr("동작"), qsTr("서초"), qsTr("강남"), qsTr("강동")],
        [qsTr("양천"), qsTr("구로"), qsTr("금천"), qsTr("관악"), "", qsTr("송파")]
    ]
    readonly property var keys: [["", "", "", "강북", "도봉", "노원"], ["", "은평", "종로", "성북", "동대문", "중랑"], ["마포", "서대문", "중구", "용산", "성동", "광진"], ["강서", "영등포", "동작", "서초", "강남", "강동"], ["양천", "구로", "금천", "관악", "", "송파"]]

    signal districtActivated(string name)

    implicitHeight: column.height + 2 * root.padY
    radius: Theme.gap(Theme.radiusCard)
    color: Theme.colors.quiet

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("서울 지도")

    AppText {
        id: ruler

        visible: false
        text: root.north.concat(root.south).map(row => row.join("\n")).join("\n")
        weight: Theme.bold
        wrapMode: Text.NoWrap
        silent: true
    }

    Column {
        id: column

        y: root.padY
        width: root.width
        spacing: root.gap

        Repeater {
            model: root.north

            DistrictRow {
                required property var modelData
                required property int index

                x: root.padX
                cell: root.cell
                high: root.high
                districts: root.districts
                names: modelData
                ids: root.keys[index]
                onPressed: name => root.districtActivated(name)
            }
        }

        Rectangle {
            width: root.width
            height: root.river
            color: Theme.colors.picSoft

            AppText {
                anchors.centerIn: parent
                text: qsTr("한강")
                weight: Theme.semiBold
                leading: 1
                color: Theme.highContrast ? Theme.colors.ink : Theme.colors.brandDeep
                silent: true
            }
        }

        Repeater {
            model: root.south

            DistrictRow {
                required property var modelData
                required property int index

                x: root.padX
                cell: root.cell
                high: root.high
                districts: root.districts
                names: modelData
                ids: root.keys[index + 3]
                onPressed: name => root.districtActivated(name)
            }
        }
    }
}

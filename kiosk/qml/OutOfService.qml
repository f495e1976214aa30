pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

// What stands on the glass while the screen process is away: what people can do instead, and a code for the technician.
Rectangle {
    id: root

    required property string device
    required property string code
    required property string clockText
    // By how much the picture is turned clockwise against the panel, in degrees.
    property int turned: 0
    readonly property bool upright: root.turned % 180 === 0

    implicitWidth: 1080
    implicitHeight: 1920
    color: Theme.colors.page

    Item {
        id: picture

        readonly property real inner: picture.width - 2 * Theme.gap(Theme.pageMargin)
        // On a landscape panel the picture stands beside the words.
        readonly property bool lying: picture.width > picture.height
        readonly property real beside: picture.lying ? Math.round(picture.inner * 0.36) : 0

        anchors.centerIn: parent
        width: root.upright ? root.width : root.height
        height: root.upright ? root.height : root.width
        rotation: root.turned

        TopStrip {
            id: strip

            width: picture.width
            cafeName: qsTr("일자리카페")
            clockText: root.clockText
            freshKind: "stale"
            freshText: qsTr("점검 중")
        }

        Drawing {
            id: stool

            x: Theme.gap(Theme.pageMargin) + Math.round(((picture.lying ? picture.beside : picture.inner) - width) / 2)
            y: picture.lying ? Math.round((picture.height + strip.height - height) / 2) : words.y - height - words.spacing
            viewWidth: 420
            viewHeight: 300
            size: 124.5
            layers: [
                { "d": "M30 270h360", "line": "rule", "w": 8 },
                { "d": "M118 112h184", "line": "picA", "w": 36 },
                { "d": "M210 122c-5 66-32 118-78 148M210 122c5 66 32 118 78 148", "line": "picA", "w": 28 },
                { "d": "M176 22h60v34a30 30 0 0 1-60 0z", "fill": "picWarm", "line": "" },
                { "d": "M236 30h8a13 13 0 0 1 0 26h-10", "line": "picWarm", "w": 9 },
                { "d": "M176 88h70", "line": "picWarm", "w": 9 }
            ]
        }

        Column {
            id: words

            readonly property real above: picture.lying ? 0 : stool.height + words.spacing

            x: Theme.gap(Theme.pageMargin) + picture.beside
            y: Math.round((picture.height + strip.height - words.height + words.above) / 2) - Theme.gap(4.6)
            width: picture.inner - picture.beside
            spacing: Theme.gap(10)

            AppText {
                width: parent.width
                text: qsTr("잠시 쉬는 중입니다")
                em: 34.9
                weight: Theme.bold
                leading: 1.2
                tracking: -0.03
                color: Theme.colors.now
                horizontalAlignment: Text.AlignHCenter
                heading: true
            }

            AppText {
                width: parent.width
                text: qsTr("기기를 점검하고 있습니다.\n이렇게 이용하실 수 있습니다.")
                leading: 1.5
                horizontalAlignment: Text.AlignHCenter
            }

            Panel {
                width: parent.width

                Column {
                    width: parent.width
                    spacing: Theme.gap(4.4)

                    Repeater {
                        model: [
                            { "what": qsTr("스터디룸"), "how": qsTr("안내데스크에서 바로 신청"), "link": false },
                            { "what": qsTr("채용공고"), "how": "job.seoul.go.kr", "link": true },
                            { "what": qsTr("전화"), "how": qsTr("120 다산콜센터"), "link": false }
                        ]

                        Item {
                            id: way

                            required property var modelData

                            width: parent.width
                            height: how.height

                            Accessible.role: Accessible.StaticText
                            Accessible.name: Words.join([way.modelData.what, way.modelData.how])

                            AppText {
                                text: way.modelData.what
                                color: Theme.colors.sub
                                silent: true
                            }

                            AppText {
                                id: how

                                x: Theme.font(63.8)
                                width: parent.width - x
                                text: way.modelData.how
                                weight: Theme.semiBold
                                color: way.modelData.link ? Theme.colors.brand : Theme.colors.ink
                                silent: true
                            }
                        }
                    }
                }
            }

            AppText {
                width: parent.width
                text: qsTr("기기 %1 · 번호 %2").arg(root.device).arg(root.code)
                color: Theme.colors.sub
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}

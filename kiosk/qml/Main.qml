pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Theme
import Controls
import Screens

// The window: the frame, one screen in it, and what floats above.
Window {
    id: root

    required property FrameModel frame
    required property ScreenModels models
    required property real pxPerMm
    required property int panelWidth
    required property int panelHeight
    // By how much the picture is turned clockwise against the panel, in degrees.
    required property int turned
    required property bool highContrast
    required property bool motion
    readonly property list<string> restKeys: root.frame.lowTop > 0 ? ["text", "contrast", "low"] : ["text", "contrast"]
    readonly property bool upright: root.turned % 180 === 0
    // Whether the visitor chose another language, or a way to see better.
    readonly property bool chosen: root.frame.aided || root.frame.spoken.id !== "ko"
    readonly property bool sheet: root.frame.asking === "access"

    // Behind the resting screen the page may wait until there is time to make it, and behind the word that all is cleared.
    function show(): void {
        if (!root.frame.cleared)
            pages.show(root.frame.place);
    }

    width: root.upright ? root.panelWidth : root.panelHeight
    height: root.upright ? root.panelHeight : root.panelWidth
    color: Theme.colors.page
    title: root.frame.cafeName

    Component.onCompleted: {
        if (!root.frame.resting)
            root.show();
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "pxPerMm"
        value: root.pxPerMm
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "textScale"
        value: root.frame.textScale
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "screenWidth"
        value: root.panelWidth
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "screenHeight"
        value: root.panelHeight
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "lowTop"
        value: root.frame.low ? root.frame.lowTop : 0
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "highContrast"
        value: root.highContrast !== root.frame.contrast
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "barHeight"
        value: frame.barHeight
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "motion"
        value: root.motion
    }

    Binding {
        target: Theme
        restoreMode: Binding.RestoreNone
        property: "family"
        value: root.frame.spoken.family
    }

    Connections {
        target: root.frame

        function onPlaceChanged(): void {
            root.show();
        }

        // It is told before what was chosen for the visit is taken back.
        function onClearedChanged(): void {
            if (root.frame.cleared && root.chosen)
                pages.leaveAll();
        }

        function onTurnChanged(): void {
            root.show();
            settling.restart();
        }

        function onToastChanged(): void {
            if (root.frame.toast.text === "")
                toast.visible = false;
            else
                toast.show();
        }
    }

    Connections {
        target: Feedback

        // A press by a key or a screen reader keeps the visit alive as a touch does.
        function onClick(): void {
            root.frame.touched();
            root.frame.pressed();
        }
    }

    PageTurn {
        id: arrival

        page: root.frame.depth
    }

    // The picture; on a panel that was mounted turned, touch turns with it.
    Item {
        id: picture

        anchors.centerIn: parent
        width: root.panelWidth
        height: root.panelHeight
        rotation: root.turned

        Frame {
            id: frame

            anchors.fill: parent
            enabled: (root.frame.asking === "" || root.sheet) && !root.frame.cleared
            focus: true
            titled: !root.frame.cleared && !root.frame.resting
            barred: !root.frame.cleared
            cafeName: root.frame.cafeName
            demoText: root.frame.demoText
            clockText: root.frame.clockText
            freshKind: root.frame.freshKind
            freshText: root.frame.freshText
            title: pages.page?.title ?? ""
            side: root.frame.unread ? "" : pages.page?.side ?? ""
            keys: root.frame.resting ? root.restKeys : ["home", "back", "saved", "help", "lang", "access"]
            savedCount: root.frame.savedCount
            current: root.frame.resting ? "" : root.sheet ? "access" : ({
                    "home": "home",
                    "basket": "saved",
                    "help": "help",
                    "language": "lang"
                })[root.frame.place] ?? ""
            onKeyActivated: id => root.frame.press(id)
            Keys.onPressed: root.frame.touched()

            Note {
                id: foreign

                width: parent.width
                visible: text !== "" && pages.visible
                text: root.frame.spoken.note
                shortText: qsTr("한국어로 나옵니다")
            }

            Pages {
                id: pages

                models: root.models
                calm: pages.visible && root.frame.asking === "" && root.frame.place !== "language"
                leaving: root.frame.resting || root.sheet || root.frame.place === "language" || (root.chosen && root.frame.asking !== "")
                anchors.fill: parent
                anchors.topMargin: foreign.visible ? foreign.height + Theme.gap(Theme.gapM) : 0
                visible: !root.frame.cleared && !root.frame.resting && !root.frame.unread
                enabled: !root.sheet
                transform: Translate {
                    x: arrival.shift
                }
            }

            Veil {
                turn: arrival
                over: pages
                beside: Theme.gap(Theme.pageMargin)
            }

            Loader {
                anchors.fill: parent
                active: root.frame.unread && !root.frame.cleared && !root.frame.resting
                enabled: !root.sheet
                sourceComponent: UnreadPanel {
                    frame: root.frame
                }
            }

            Loader {
                anchors.fill: parent
                active: root.sheet
                sourceComponent: AccessSheet {
                    above: frame.contentArea.y
                    frame: root.frame
                    ringed: keeper.ringed
                }
            }

            Loader {
                anchors.fill: parent
                active: root.frame.resting && !root.frame.cleared
                sourceComponent: RestPanel {
                    frame: root.frame
                    language: root.models.of("language") as LanguageModel
                }
            }

            Loader {
                anchors.fill: parent
                active: root.frame.cleared
                sourceComponent: ClearedPanel {
                    heading: qsTr("모두 지웠습니다")
                    lines: qsTr("찾은 말과 본 공고를\n처음 상태로 되돌렸습니다.")
                }
            }
        }

        FocusKeeper {
            id: keeper

            frame: root.frame
            fallback: frame
        }

        Toast {
            id: toast

            x: Theme.gap(Theme.pageMargin)
            y: Theme.lowTop + Theme.px(2.5)
            width: picture.width - 2 * x
            kind: root.frame.toast.kind
            text: root.frame.toast.text
        }

        Settling {
            id: settling

            anchors.fill: parent
        }

        Loader {
            anchors.fill: parent
            active: root.frame.questionTitle !== ""
            sourceComponent: Question {
                heading: root.frame.questionTitle
                lines: Theme.cramped ? root.frame.questionBrief : root.frame.questionText
                remaining: root.frame.secondsLeft
                total: root.frame.asking === "idle" ? root.frame.questionS : 0
                onContinued: root.frame.resume()
                onEnded: root.frame.end()
            }
        }

        Item {
            anchors.fill: parent

            PointHandler {
                onActiveChanged: {
                    if (active)
                        root.frame.touched();
                    pages.wait();
                }
            }
        }
    }
}

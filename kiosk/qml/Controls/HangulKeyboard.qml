pragma ComponentBehavior: Bound
import QtQuick
import Theme

// On-screen keyboard for searching: two-set Hangul, Latin and figures. It sends what was pressed and composes nothing. Keys have
// their size in millimetres of glass; larger text makes what stands on them larger as far as they have room, with shorter words.
Column {
    id: root

    property string page: "ko"
    // 쌍자음 stays on for one key.
    property bool doubled: false
    property real keyHigh: Theme.px(33)
    readonly property real unit: (root.width - 9 * root.spacing) / 10
    readonly property real side: (root.width - 7 * (root.unit + root.spacing) - root.spacing) / 2
    readonly property real share: (root.width - 3 * root.spacing) / 12
    readonly property var pages: ({
            "ko": ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"],
            "latin": ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
            "digit": ["1234567890", "-./&", ""]
        })
    readonly property list<string> letters: root.pages[root.page]
    readonly property string firstPage: root.page === "digit" ? "ko" : "digit"
    readonly property string secondPage: root.page === "latin" ? "ko" : "latin"
    readonly property var full: [qsTr("쌍자음"), qsTr("지우기"), qsTr("띄어쓰기"), qsTr("모두 지우기"), qsTr("한글")]
    readonly property var brief: [qsTr("쌍"), qsTr("지움"), qsTr("빈칸"), qsTr("비움"), qsTr("한글")]
    readonly property var words: root.fitting(root.full) < Theme.emBody ? root.brief : root.full
    readonly property real wordEm: Math.min(Theme.emBody, root.fitting(root.words), root.lower)
    readonly property real letterEm: Math.min(Theme.emHeadS, root.em((root.unit - 2 * Theme.px(Theme.lineTouch)) / 0.95), root.lower)
    // The largest em that a key has the height for.
    readonly property real lower: root.em((root.keyHigh - 2 * Theme.px(Theme.lineTouch)) / 1.2)
    readonly property FontMetrics probe: FontMetrics {
        font.family: Theme.family
        font.pixelSize: 100
        font.weight: Theme.semiBold
    }

    signal jamo(string character)
    signal latin(string character)
    signal digit(string character)
    signal space
    signal erase
    signal clearAll

    // The em size of pixels.
    function em(pixels: real): real {
        return pixels / (Theme.pxPerMm * Theme.textScale);
    }

    // The largest em with which words stand on one line of their keys.
    function fitting(words: var): real {
        // The height tells of other letters, which a call does not.
        if (root.probe.height === 0)
            return Theme.emBody;
        const widths = [root.side, root.side, 4 * root.share, 4 * root.share, 2 * root.share, 2 * root.share, 2 * root.share];
        return Math.min(...[...words, "ABC", "123"].map((word, place) => root.em((widths[place] - 4 * Theme.px(Theme.lineTouch)) * 100 / root.probe.advanceWidth(word))));
    }

    function send(character: string): void {
        root.doubled = false;
        if (root.page === "ko")
            root.jamo(character);
        else if (root.page === "latin")
            root.latin(character);
        else
            root.digit(character);
    }

    function turn(page: string): void {
        root.doubled = false;
        root.page = page;
    }

    function pageWord(page: string): string {
        return page === "ko" ? root.words[4] : page === "latin" ? "ABC" : "123";
    }

    spacing: Theme.px(Theme.gapMin)

    Repeater {
        model: [root.letters[0], root.letters[1]]

        Row {
            id: line

            required property string modelData

            anchors.horizontalCenter: parent?.horizontalCenter
            spacing: root.spacing

            Repeater {
                model: line.modelData.split("")

                LetterKey {
                    keyboard: root
                }
            }
        }
    }

    Row {
        id: third

        readonly property int count: root.letters[2].length
        readonly property real side: (root.width - third.count * (root.unit + root.spacing) - root.spacing) / 2

        spacing: root.spacing

        WordKey {
            objectName: "key.double"
            keyboard: root
            visible: root.page === "ko"
            checkable: true
            text: root.words[0]
            width: third.side
            selected: root.doubled
            onActivated: root.doubled = !root.doubled
        }

        Item {
            visible: root.page !== "ko"
            width: third.side
            height: 1
        }

        Repeater {
            model: root.letters[2].split("").filter(letter => letter !== "")

            LetterKey {
                keyboard: root
            }
        }

        WordKey {
            objectName: "key.erase"
            keyboard: root
            text: root.words[1]
            width: third.side
            onActivated: root.erase()
        }
    }

    Row {
        spacing: root.spacing

        WordKey {
            objectName: "key.firstPage"
            keyboard: root
            text: root.pageWord(root.firstPage)
            accessibleName: root.firstPage === "digit" ? qsTr("숫자 자판") : qsTr("한글 자판")
            width: 2 * root.share
            onActivated: root.turn(root.firstPage)
        }

        WordKey {
            objectName: "key.secondPage"
            keyboard: root
            text: root.pageWord(root.secondPage)
            accessibleName: root.secondPage === "latin" ? qsTr("영문 자판") : qsTr("한글 자판")
            width: 2 * root.share
            onActivated: root.turn(root.secondPage)
        }

        WordKey {
            objectName: "key.space"
            keyboard: root
            text: root.words[2]
            width: 4 * root.share
            onActivated: root.space()
        }

        WordKey {
            objectName: "key.clear"
            keyboard: root
            text: root.words[3]
            width: 4 * root.share
            onActivated: root.clearAll()
        }
    }
}

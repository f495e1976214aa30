pragma ComponentBehavior: Bound
import QtQuick
import Theme

// On-screen keyboard for searching: two-set Hangul, Latin and figures. It sends what was pressed and composes nothing.
Column {
    id: root

    property string page: "ko"
    // 쌍자음 stays on for one key.
    property bool doubled: false
    readonly property real unit: (root.width - 9 * root.spacing) / 10
    readonly property var pages: ({
            "ko": ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"],
            "latin": ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
            "digit": ["1234567890", "-./&", ""]
        })
    readonly property list<string> letters: root.pages[root.page]
    readonly property string firstPage: root.page === "digit" ? "ko" : "digit"
    readonly property string secondPage: root.page === "latin" ? "ko" : "latin"

    signal jamo(string character)
    signal latin(string character)
    signal digit(string character)
    signal space
    signal erase
    signal clearAll

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
        return page === "ko" ? qsTr("한글") : page === "latin" ? "ABC" : "123";
    }

    spacing: Theme.gap(3.15)

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

        KeyboardKey {
            objectName: "key.double"
            visible: root.page === "ko"
            word: true
            checkable: true
            text: qsTr("쌍자음")
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

        KeyboardKey {
            objectName: "key.erase"
            word: true
            text: qsTr("지우기")
            width: third.side
            onActivated: root.erase()
        }
    }

    Row {
        id: fourth

        readonly property real share: (root.width - 3 * root.spacing) / 12

        spacing: root.spacing

        KeyboardKey {
            objectName: "key.firstPage"
            word: true
            text: root.pageWord(root.firstPage)
            accessibleName: root.firstPage === "digit" ? qsTr("숫자 자판") : qsTr("한글 자판")
            width: 2 * fourth.share
            onActivated: root.turn(root.firstPage)
        }

        KeyboardKey {
            objectName: "key.secondPage"
            word: true
            text: root.pageWord(root.secondPage)
            accessibleName: root.secondPage === "latin" ? qsTr("영문 자판") : qsTr("한글 자판")
            width: 2 * fourth.share
            onActivated: root.turn(root.secondPage)
        }

        KeyboardKey {
            objectName: "key.space"
            word: true
            text: qsTr("띄어쓰기")
            width: 4 * fourth.share
            onActivated: root.space()
        }

        KeyboardKey {
            objectName: "key.clear"
            word: true
            text: qsTr("모두 지우기")
            width: 4 * fourth.share
            onActivated: root.clearAll()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick

// A key with a word.
KeyboardKey {
    id: root

    required property HangulKeyboard keyboard

    word: true
    em: root.keyboard.wordEm
    height: root.keyboard.keyHigh
}

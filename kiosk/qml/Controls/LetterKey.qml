pragma ComponentBehavior: Bound
import QtQuick

// A character key that sends its character, doubled when 쌍자음 is on.
KeyboardKey {
    id: root

    required property string modelData
    required property HangulKeyboard keyboard

    objectName: `key.${root.modelData}`
    text: KeyNames.withDouble(root.modelData, root.keyboard.doubled)
    em: root.keyboard.letterEm
    width: root.keyboard.unit
    height: root.keyboard.keyHigh
    onActivated: root.keyboard.send(root.text)
}

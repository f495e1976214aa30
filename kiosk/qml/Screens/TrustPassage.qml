pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls

// Where a posting comes from and when it was checked, in plain words over pages.
Passage {
    id: root

    required property PostingModel posting

    // A label over its value, or nothing without a value.
    function fact(label: string, value: string): var {
        return value === "" ? [] : [
            {
                "text": label,
                "tone": "sub"
            },
            {
                "text": value
            }
        ];
    }

    lane: 1
    ground: Tone.ground(root.posting.trustTone)
    paragraphs: [
        {
            "text": root.posting.trustHeading,
            "sign": root.posting.trustTone === "ok" ? "shield-check" : "triangle-alert",
            "bold": true
        }
    ].concat(root.fact(qsTr("출처"), root.posting.source), root.fact(qsTr("처음 본 때"), root.posting.firstSeen), root.fact(qsTr("마지막 확인"), root.posting.lastChecked))
}

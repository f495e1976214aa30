pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One service, programme, cafe or notice: what it is, its facts, and the way to it on a phone.
ScreenPage {
    id: root

    required property DetailModel model

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent

        Block {
            wanted: !root.model.found

            StatePanel {
                heading: root.model.heading
                lines: root.model.note === "" ? [] : [root.model.note]
            }
        }

        Block {
            id: head

            wanted: root.model.found && head.fits

            DetailHead {
                model: root.model
            }
        }

        Passage {
            column: column
            wanted: root.model.found && !head.fits
            paragraphs: [
                {
                    "text": root.model.heading,
                    "em": Theme.emStrongL,
                    "bold": true
                },
                {
                    "text": root.model.line,
                    "tone": "sub"
                },
                {
                    "text": root.model.stateText,
                    "sign": root.model.stateIcon,
                    "bold": true,
                    "tone": ["ok", "warn", "danger", "brand"].includes(root.model.stateTone) ? root.model.stateTone : "sub"
                }
            ]
        }

        Block {
            id: facts

            wanted: root.model.found && root.model.facts.length > 0 && facts.fits

            FactGrid {
                facts: root.model.facts
            }
        }

        Repeater {
            model: facts.fits || !root.model.found ? [] : root.model.facts

            Block {
                id: fact

                required property var modelData

                half: true

                FactGrid {
                    facts: [fact.modelData]
                }
            }
        }

        Block {
            id: text

            lane: root.model.qrPath === "" ? 1 : 0
            wanted: root.model.found && root.model.text !== "" && text.fits

            Panel {
                AppText {
                    width: parent.width
                    text: root.model.text
                    leading: 1.5
                }
            }
        }

        Passage {
            column: column
            lane: text.lane
            wanted: root.model.found && !text.fits
            paragraphs: root.model.text.split("\n").map(line => ({
                        "text": line,
                        "leading": 1.5
                    }))
        }

        Passage {
            column: column
            lane: 1
            wanted: code.split
            paragraphs: code.paragraphs
        }

        QrBlocks {
            id: code

            column: column
            lane: 1
            wanted: root.model.found
            plateMm: 80
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: root.model.linkHeading
            lines: root.model.opens
            address: root.model.address
        }

        Block {
            id: warning

            lane: 1
            wanted: root.model.found && root.model.warning !== "" && warning.fits

            Note {
                icon: root.model.qrPath === "" ? "triangle-alert" : "info"
                tone: root.model.qrPath === "" ? "warn" : "brand"
                text: root.model.warning
            }
        }

        Passage {
            column: column
            lane: 1
            wanted: root.model.found && !warning.fits
            ground: Theme.colors.tint
            paragraphs: [
                {
                    "text": root.model.warning
                }
            ]
        }

        Block {
            lane: 1
            wanted: root.model.found && (root.model.qrPath !== "" || root.model.note !== "")

            Button {
                objectName: "detail.staff"
                text: root.model.qrPath === "" ? qsTr("직원 부르기") : qsTr("휴대폰이 없으면 직원 부르기")
                icon: "concierge-bell"
                onActivated: root.model.callStaff()
            }
        }
    }
}

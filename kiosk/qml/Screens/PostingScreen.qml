pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Controls
import Theme

// One posting: decide, trust, take away. A long title or long facts make the rest closer, then shorter, if only so all of it
// stands on one page; else it goes over several.
ScreenPage {
    id: root

    required property PostingModel model
    readonly property bool close: column.degree > 0
    readonly property string tone: ({
            "today": "danger",
            "soon": "warn",
            "later": "tint"
        })[root.model.urgency] ?? "quiet"
    readonly property bool coded: root.model.qrPath !== ""
    readonly property bool keeps: root.model.keepText !== ""
    // The key stands beside the code.
    readonly property bool beside: root.coded && column.lanes.widthOf(1) >= Theme.font(270)
    // Facts in rows that may stand on several pages, or as plain words where a page is lower than a row can be.
    readonly property bool rowed: Theme.large || !facts.fits
    readonly property bool worded: root.rowed && column.most < Theme.font(75)
    readonly property int perRow: column.lanes.widthOf(0) >= Theme.font(190) ? 2 : 1
    readonly property bool tightens: !Theme.large && root.height >= Theme.font(400)

    title: root.model.title
    side: root.model.side

    PagedColumn {
        id: column

        anchors.fill: parent
        degrees: root.tightens ? 2 : 0
        spacing: Theme.gap(root.close || Theme.flat ? Theme.gapS : Theme.gapM)

        Block {
            id: head

            wanted: head.fits

            PostingHead {
                model: root.model
                close: root.close || Theme.flat
            }
        }

        Passage {
            column: column
            wanted: !head.fits
            paragraphs: [
                {"text": root.model.organization, "tone": "sub"},
                {
                    "text": root.model.heading,
                    "em": Theme.emStrong,
                    "bold": true
                }
            ]
        }

        Block {
            id: deadline

            wanted: root.model.found && deadline.fits

            DeadlinePanel {
                word: root.model.deadlineWord
                heading: root.model.deadlineDay
                line: root.model.deadlineLine
                tone: root.tone
                close: root.close
            }
        }

        Passage {
            column: column
            wanted: root.model.found && !deadline.fits
            ground: Tone.ground(root.tone)
            paragraphs: [
                {
                    "text": root.model.deadlineWord,
                    "em": Theme.emPanel,
                    "bold": true,
                    "tone": root.tone === "tint" ? "brand" : root.tone === "quiet" ? "ink" : root.tone
                },
                {
                    "text": root.model.deadlineDay,
                    "bold": true
                },
                {
                    "text": root.model.deadlineLine
                }
            ]
        }

        Block {
            id: facts

            wanted: root.model.found && !root.rowed

            FactGrid {
                facts: root.model.facts
            }
        }

        Repeater {
            model: Math.ceil(root.model.facts.length / root.perRow)

            Block {
                id: fact

                required property int index

                wanted: root.model.found && root.rowed && !root.worded

                FactGrid {
                    facts: root.model.facts.slice(fact.index * root.perRow, (fact.index + 1) * root.perRow)
                }
            }
        }

        Passage {
            column: column
            wanted: root.model.found && root.worded
            paragraphs: root.model.facts.reduce((all, fact) => all.concat([{"text": fact.label, "tone": "sub"}, {"text": fact.value, "bold": true}]), [])
        }

        Block {
            id: trust

            lane: 1
            wanted: root.model.found && trust.fits

            TrustPanel {
                heading: root.model.trustHeading
                tone: root.model.trustTone
                source: root.model.source
                firstSeen: column.degree > 1 ? "" : root.model.firstSeen
                lastChecked: root.model.lastChecked
                reportText: qsTr("이 공고 이상해요")
                reportable: !root.model.reported
                onReported: root.model.report()
            }
        }

        TrustPassage {
            column: column
            wanted: root.model.found && !trust.fits
            posting: root.model
        }

        Block {
            lane: 1
            wanted: root.model.found && !trust.fits && !root.model.reported

            Button {
                objectName: "trust.report"
                kind: "plain"
                small: true
                text: qsTr("이 공고 이상해요")
                icon: "flag"
                onActivated: root.model.report()
            }
        }

        Block {
            id: take

            lane: 1
            wanted: root.beside && take.fits
            gives: taking.gives

            PostingTake {
                id: taking

                close: root.close
                model: root.model
            }
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
            wanted: !root.beside || !take.fits
            plateMm: 84
            path: root.model.qrPath
            modules: root.model.qrModules
            heading: root.model.linkHeading
            lines: root.model.opens
            address: root.model.address
        }

        Block {
            lane: 1
            wanted: root.model.noLink !== ""

            Note {
                tone: "warn"
                text: root.model.noLink
            }
        }

        Block {
            lane: 1
            wanted: root.keeps && !take.wanted

            KeepKey {
                model: root.model
            }
        }
    }
}

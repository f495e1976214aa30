pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Models
import Theme

// The pages: one is seen, the others are kept as they are for the next time, because making one takes longer than a touch may.
// Those nobody has seen yet are made while nobody touches. What another language or size of letters is about to reach is let
// go of before, as long as it can be made anew at leisure.
Item {
    id: root

    required property ScreenModels models
    // Whether a page may be made, or is likely to be of no use soon.
    required property bool calm
    required property bool leaving
    readonly property ScreenPage page: root.seat?.item as ScreenPage
    property Loader seat: null
    property string before: "home"
    property var seats: ({})
    // Whether there is nothing left to make.
    property bool whole: false
    readonly property var files: ({
            "home": "HomeScreen",
            "postings": "PostingsScreen",
            "rooms": "RoomsScreen",
            "search": "SearchScreen",
            "posting": "PostingScreen",
            "room": "RoomScreen",
            "filters": "FiltersScreen",
            "cafes": "CafesScreen",
            "guides": "GuidesScreen",
            "guide": "GuideScreen",
            "services": "ServicesScreen",
            "service": "DetailScreen",
            "programmes": "ProgrammesScreen",
            "programme": "DetailScreen",
            "basket": "BasketScreen",
            "help": "HelpScreen",
            "language": "LanguageScreen",
            "cafe": "DetailScreen",
            "notice": "DetailScreen"
        })

    // Puts the page of a place before the visitor.
    function show(place: string): void {
        const seat = root.seatOf(place);
        if (seat === root.seat) {
            (seat.item as ScreenPage)?.again();
            return;
        }
        (seat.item as ScreenPage)?.entered();
        seat.width = root.width;
        seat.height = root.height;
        if (root.seat !== null) {
            root.before = Object.keys(root.seats).find(place => root.seats[place] === root.seat);
            root.seat.visible = false;
        }
        root.seat = seat;
        seat.visible = true;
    }

    // Lets go of every page at once, before their words or letters change behind what stands over them.
    function leaveAll(): void {
        for (const place of Object.keys(root.seats))
            root.leave(place);
        root.seat = null;
        root.before = "home";
    }

    // Waits for a moment without a touch before more pages are made.
    function wait(): void {
        making.stop();
        if (!root.calm || root.whole)
            return;
        making.interval = Theme.stillTime;
        making.start();
    }

    function seatOf(place: string): Loader {
        const kept = root.seats[place];
        if (kept !== undefined)
            return kept;
        const seat = seatMaker.createObject(root, {
            "width": root.width,
            "height": root.height
        }) as Loader;
        root.seats[place] = seat;
        seat.setSource(Qt.resolvedUrl(`${root.files[place]}.qml`), {
            "model": root.models.of(place)
        });
        return seat;
    }

    function missing(): var {
        return Object.keys(root.files).find(place => root.seats[place] === undefined);
    }

    function spare(): var {
        return Object.keys(root.seats).find(place => root.seats[place] !== root.seat && place !== root.before && place !== "home");
    }

    function makeOne(): void {
        const place = root.missing();
        root.whole = place === undefined;
        if (root.whole)
            return;
        root.seatOf(place);
        making.interval = Theme.aheadTime;
        making.restart();
    }

    function leaveOne(): void {
        const place = root.spare();
        if (place === undefined)
            parting.stop();
        else
            root.leave(place);
    }

    function leave(place: string): void {
        const seat = root.seats[place];
        delete root.seats[place];
        root.whole = false;
        // From now on nothing in it is worked out any more.
        seat.active = false;
        seat.destroy();
    }

    onCalmChanged: root.wait()
    onLeavingChanged: root.leaving ? parting.restart() : parting.stop()
    Component.onCompleted: root.wait()

    Component {
        id: seatMaker

        Loader {
            id: seat

            visible: false

            // A page that is not seen keeps its size: the line above it comes and goes.
            Binding {
                target: seat
                when: seat.visible
                restoreMode: Binding.RestoreNone
                property: "width"
                value: root.width
            }

            Binding {
                target: seat
                when: seat.visible
                restoreMode: Binding.RestoreNone
                property: "height"
                value: root.height
            }
        }
    }

    Timer {
        id: making

        onTriggered: root.makeOne()
    }

    Timer {
        id: parting

        interval: Theme.letGoTime
        repeat: true
        onTriggered: root.leaveOne()
    }
}

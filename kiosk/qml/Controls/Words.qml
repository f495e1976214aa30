pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick
import Theme

// Preparation of phrases for drawing and for speech.
//
// Rich phrases carry <b>, <br> and the meaning tags <num>, <mark>, <ok>, <warn>, <danger>, <tint>; all other "<" and "&" in
// them must be written as entities. Colours come from the theme, so a rich phrase never names one.
QtObject {
    id: root

    // Lets a line end before an opening and after a closing bracket inside a word, also where a tag stands between; Qt itself
    // keeps Korean words whole.
    function breakable(text: string): string {
        return text.replace(/([가-힣](?:<[^>]*>)*)([(\[〔「])/g, "$1\u200b$2").replace(/([)\]〕」](?:<[^>]*>)*)([가-힣])/g, "$1\u200b$2");
    }

    // The same, and after the dot between two words in Latin letters.
    function parted(text: string): string {
        return root.breakable(text).replace(/([A-Za-z])·/g, "$1·\u200b");
    }

    // Turns the meaning tags into styled text in the colours of the present palette.
    function paint(rich: string): string {
        const roles = {
            "num": Theme.colors.brand,
            "tint": Theme.colors.brandDeep,
            "ok": Theme.colors.ok,
            "warn": Theme.colors.warn,
            "danger": Theme.colors.danger
        };
        let styled = root.breakable(rich);
        for (const tag in roles)
            styled = styled.replace(new RegExp(`<${tag}>`, "g"), `<b><font color="${roles[tag]}">`).replace(new RegExp(`</${tag}>`, "g"), "</font></b>");
        return styled.replace(/<mark>/g, `<u><font color="${Theme.colors.brand}">`).replace(/<\/mark>/g, "</font></u>");
    }

    // The words alone, as they are spoken.
    function plain(text: string): string {
        const words = text.replace(/<br\/?>|\n/g, " ").replace(/<[^>]*>/g, "").replace(/\u200b/g, "");
        return words.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&amp;/g, "&");
    }

    // One line out of parts; empty parts leave no dot.
    function dotted(parts: list<string>): string {
        return parts.filter(part => part !== "").join(" · ");
    }

    // One spoken sentence out of parts; empty parts leave no comma.
    function join(parts: list<string>): string {
        return parts.map(part => root.plain(part)).filter(part => part !== "").join(", ");
    }
}

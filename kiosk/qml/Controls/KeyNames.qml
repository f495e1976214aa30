pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick

// How the keys of the keyboard are spoken.
QtObject {
    id: root

    readonly property var spoken: ({
            "ㄱ": "기역", "ㄴ": "니은", "ㄷ": "디귿", "ㄹ": "리을", "ㅁ": "미음", "ㅂ": "비읍", "ㅅ": "시옷",
            "ㅇ": "이응", "ㅈ": "지읒", "ㅊ": "치읓", "ㅋ": "키읔", "ㅌ": "티읕", "ㅍ": "피읖", "ㅎ": "히읗",
            "ㄲ": "쌍기역", "ㄸ": "쌍디귿", "ㅃ": "쌍비읍", "ㅆ": "쌍시옷", "ㅉ": "쌍지읒",
            "ㅏ": "아", "ㅑ": "야", "ㅓ": "어", "ㅕ": "여", "ㅗ": "오", "ㅛ": "요", "ㅜ": "우", "ㅠ": "유",
            "ㅡ": "으", "ㅣ": "이", "ㅐ": "애", "ㅒ": "얘", "ㅔ": "에", "ㅖ": "예",
            "a": "에이", "b": "비", "c": "시", "d": "디", "e": "이", "f": "에프", "g": "지", "h": "에이치",
            "i": "아이", "j": "제이", "k": "케이", "l": "엘", "m": "엠", "n": "엔", "o": "오", "p": "피",
            "q": "큐", "r": "아르", "s": "에스", "t": "티", "u": "유", "v": "브이", "w": "더블유", "x": "엑스",
            "y": "와이", "z": "제트",
            "0": "영", "1": "일", "2": "이", "3": "삼", "4": "사", "5": "오", "6": "육", "7": "칠", "8": "팔", "9": "구",
            "-": "빼기표", ".": "마침표", "/": "빗금", "&": "앤드"
        })
    readonly property var doubled: ({
            "ㄱ": "ㄲ", "ㄷ": "ㄸ", "ㅂ": "ㅃ", "ㅅ": "ㅆ", "ㅈ": "ㅉ", "ㅐ": "ㅒ", "ㅔ": "ㅖ"
        })

    function name(character: string): string {
        return root.spoken[character] ?? character;
    }

    function withDouble(character: string, on: bool): string {
        return on ? root.doubled[character] ?? character : character;
    }
}

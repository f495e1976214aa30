pragma ComponentBehavior: Bound
import QtQuick
import Theme
import Controls

// The rooms of picture 03 inside the frame.
Frame {
    id: root

    cafeName: "용산청년지음"
    demoText: "시연 자료"
    clockText: "오후 2:10"
    freshText: "2:08 기준"
    title: "오늘 스터디룸"
    side: "무료 · 하루 3시간"
    savedCount: 2

    Column {
        id: list

        width: parent.width
        spacing: Theme.gap(6.2)

        RoomCard { width: list.width; state: "free"; stateWord: "지금 가능"; name: "1호실"; capacityText: "4명까지"; spanText: "오후 4시까지 비어 있음"; equipmentText: "모니터 · 화이트보드" }
        RoomCard { width: list.width; state: "soon"; stateWord: "20분 뒤"; name: "면접 연습실"; capacityText: "2명까지"; spanText: "오후 2:30–5:00 비어 있음"; equipmentText: "카메라 · 조명" }
        RoomCard { width: list.width; state: "closed"; stateWord: "오늘 마감"; name: "3호실"; capacityText: "8명까지"; spanText: "내일 오전 10시부터"; equipmentText: "오늘은 프로그램에 씁니다" }
        RoomCard { width: list.width; state: "unknown"; stateWord: "확인 필요"; name: "2호실"; capacityText: "6명까지"; equipmentText: "모니터 · 화이트보드" }
        RoomRow { width: list.width; name: "면접 연습실"; capacityText: "2명까지"; stateWord: "확인 필요" }
        PlaceRow { width: list.width; name: "노량진 일자리센터"; distanceText: "2.3km"; stateWord: "지금 1곳" }
        PlaceRow { width: list.width; name: "마포 나루"; distanceText: "5.1km"; stateWord: "40분 뒤 1곳"; tone: "warn" }
    }
}

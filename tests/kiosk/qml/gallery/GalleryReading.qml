pragma ComponentBehavior: Bound
import QtQuick
import Controls

// The parts of the reading screens, pictures 08 to 12.
GalleryPage {
    id: root

    GuideCard { form: "wide"; step: 1; objectName: "g.guide"; width: root.column; headline: "경력이 짧을 때 채우는 경험 정리표"; minutes: "3분"; leaves: "4쪽"; take: "점검표 · 양식 받기"; sign: "square-check"; brief: "3분 · 4쪽" }
    CheckRow { objectName: "g.check"; width: root.column; text: "사진 없는 양식을 썼다"; selected: true }
    CheckRow { width: root.column; text: "파일 이름에 학교가 없다" }
    ServiceCard { form: "wide"; step: 1; width: root.column; name: "소셜멘토링 잇다"; does: "현직자에게 글로 묻고 답을 받습니다"; tags: ["무료", "가입 필요"]; sign: "link"; checked: "9:00 확인"; tone: "sub" }
    ServiceCard { form: "wide"; step: 1; width: root.column; name: "온통청년 상담"; does: "청년 정책을 온라인으로 물어봅니다"; tags: ["무료"]; sign: "triangle-alert"; checked: "연결 확인 필요"; tone: "warn" }
    ProgrammeCard { form: "wide"; step: 1; objectName: "g.programme"; width: root.column; half: "오후"; hour: "3:00"; name: "1:1 취업 클리닉"; about: "3층 상담실 · 50분"; sign: "circle-check"; seats: "3자리 남음"; tone: "ok" }
    DistrictMap {
        objectName: "g.map"
        width: root.column
        districts: [
            { "name": "용산", "here": true, "selected": false, "spoken": "용산, 지금 있는 곳" },
            { "name": "동작", "here": false, "selected": false, "spoken": "동작, 다른 카페 1곳" },
            { "name": "강남", "here": false, "selected": true, "spoken": "강남, 다른 카페 2곳" }
        ]
    }
    CafeCard { form: "wide"; step: 1; objectName: "g.cafe"; width: root.column; name: "노량진 일자리센터"; place: "동작구 · 2.3km"; word: "지금 1곳"; tone: "ok"; hours: "오후 6시까지" }
    NoticeLine { objectName: "g.notice"; width: root.column; text: "23일 일요일은 5시에 닫습니다" }
}

"""The long texts of a posting, as institutions write them: set phrases with names, figures, days."""

import random
from collections.abc import Callable, Sequence
from typing import Final

_QUALIFICATIONS: Final = (
    "○ 연령: 제한 없음(단, 임용일 기준 만 {age}세 미만인 자)",
    "○ 학력·전공: {education}, {field} 관련 전공자",
    "○ {licence} 자격증 소지자",
    "○ {field} 분야 실무 경력 {years}년 이상인 자(공고일 기준)",
    "○ 남성의 경우 병역필 또는 면제자",
    "○ {day}부터 즉시 근무가 가능한 자",
    "○ 공인어학성적 보유자(TOEIC {score}점 이상 또는 이에 준하는 성적)",
    "○ 국가공무원법 제33조 및 기관 인사규정의 결격사유에 해당하지 않는 자",
    "○ 컴퓨터 활용능력(한글, 엑셀) 및 {field} 업무 이해도 보유자",
    "○ {region} 소재 사업장에서 교대 근무({shift}조 {shift}교대)가 가능한 자",
)
_PREFERENCES: Final = (
    "○ 취업지원대상자: 국가유공자 등 예우 및 지원에 관한 법률에 따라 만점의 {percent}% 가산",
    "○ 장애인: 서류전형 만점의 {percent}% 가산",
    "○ {licence} 소지자 {percent}% 가산",
    "○ {region} 지역인재 및 비수도권 인재 서류전형 {percent}점 가점",
    "○ 저소득층, 북한이탈주민, 다문화가족 {percent}점 가점",
    "○ 우리 기관 체험형 청년인턴 {months}개월 이상 수료자 우대",
    "○ 경력단절여성 및 자립준비청년 우대(증빙서류 제출자에 한함)",
)
_STEPS: Final = (
    "○ 서류전형: {day} 발표, 채용예정인원의 {times}배수 선발",
    "○ 필기전형: {day}, 직업기초능력평가 {score_part}문항 및 {field} 직무수행능력평가",
    "○ 면접전형: {day}, {place} {floor}층 회의실(개별 통보)",
    "○ 접수방법: 채용 홈페이지 온라인 접수만 가능(우편·방문·전자우편 접수 불가)",
    "○ 접수방법: 전자우편 접수({mail}), 접수 후 확인 전화 {phone}",
    "○ 제출서류: 입사지원서, 자기소개서, 직무능력기술서, 경력증명서 각 1부",
    "○ 합격자 발표: {day} 채용 홈페이지 공지 및 개별 문자 통보",
    "○ 문의: {place} 인사담당 {phone}",
    "○ 급여: 월 {pay}원(세전), 4대 보험 가입 및 복리후생비 별도 지급",
)
_REFUSALS: Final = (
    "○ 피성년후견인 또는 파산선고를 받고 복권되지 아니한 자",
    "○ 금고 이상의 형을 받고 그 집행이 끝난 날부터 {years}년이 지나지 아니한 자",
    "○ 채용비위로 합격이 취소되거나 면직된 날부터 5년이 지나지 아니한 자",
    "○ 병역법 제76조에 따른 병역의무 불이행자",
)
_LICENCES: Final = (
    "정보처리기사", "사회복지사 2급", "전기산업기사", "간호사", "요양보호사", "건축기사", "산업안전기사",
    "운전면허 1종 보통",
    "소방설비기사", "물리치료사", "조경기능사", "컴퓨터활용능력 1급", "한국사능력검정 2급", "영양사",
    "위험물산업기사", "청소년지도사",
)  # fmt: skip
_FIELDS: Final = (
    "행정", "전산", "전기", "기계", "토목", "건축", "회계", "홍보", "연구개발", "시설관리", "고객상담",
    "환경미화", "안전관리",
    "간호", "사회복지", "문화예술", "산림", "해양", "물류", "국제협력", "데이터분석", "재난관리",
)  # fmt: skip
_FREE_WORDS: Final = (50, 90)
_PLACES: Final = ("본사", "지역본부", "사업소", "연구원", "교육원", "센터", "관리사무소", "운영지원팀")


def requirements(rng: random.Random, words: Sequence[str], region: str, education: str) -> dict[str, str]:
    """Return the long fields of one answer of the source, under the source's names.

    Args:
        rng: what is drawn with.
        words: words of real titles, each as often as it is used, for what is free text.
        region: the first region of the posting.
        education: its first word about education.
    """
    facts = {"region": region, "education": education}
    return {
        "aplyQlfcCn": _lines(rng, _QUALIFICATIONS, rng.randint(1, 3), facts),
        "prefCondCn": _lines(rng, _PREFERENCES, rng.randint(0, 2), facts),
        "prefCn": "○ 담당 직무: " + " ".join(rng.choices(words, k=rng.randint(*_FREE_WORDS))),
        "disqlfcRsn": _lines(rng, _REFUSALS, rng.randint(0, 1), facts),
        "scrnprcdrMthdExpln": _lines(rng, _STEPS, rng.randint(1, 3), facts),
    }


def _lines(rng: random.Random, pool: tuple[str, ...], number: int, facts: dict[str, str]) -> str:
    chosen = sorted(rng.sample(range(len(pool)), min(number, len(pool))))
    return "\n".join(pool[index].format_map(_Drawn(rng, facts)) for index in chosen)


class _Drawn(dict[str, object]):
    """Facts, and for any other name something drawn."""

    def __init__(self, rng: random.Random, facts: dict[str, str]) -> None:
        super().__init__(facts)
        self._rng = rng

    def __missing__(self, name: str) -> object:
        return _DRAW[name](self._rng)


_DRAW: Final[dict[str, Callable[[random.Random], object]]] = {
    "age": lambda rng: rng.choice((60, 61, 62, 65)),
    "field": lambda rng: rng.choice(_FIELDS),
    "licence": lambda rng: rng.choice(_LICENCES),
    "years": lambda rng: rng.randint(1, 10),
    "day": lambda rng: f"2026. {rng.randint(1, 12)}. {rng.randint(1, 28)}.",
    "score": lambda rng: rng.randrange(600, 900, 50),
    "shift": lambda rng: rng.choice((2, 3, 4)),
    "percent": lambda rng: rng.choice((3, 5, 10)),
    "months": lambda rng: rng.randint(1, 6),
    "times": lambda rng: rng.choice((3, 5, 7, 10)),
    "score_part": lambda rng: rng.choice((40, 50, 60)),
    "place": lambda rng: rng.choice(_PLACES),
    "floor": lambda rng: rng.randint(1, 20),
    "mail": lambda rng: f"recruit{rng.randint(1, 999)}@example.org",
    "phone": lambda rng: f"0{rng.randint(2, 64)}-{rng.randint(200, 9999)}-{rng.randint(1000, 9999)}",
    "pay": lambda rng: f"{rng.randrange(2_060_000, 4_500_000, 10_000):,}",
}

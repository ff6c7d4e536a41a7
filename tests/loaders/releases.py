"""Three short releases of our own making, one a language, in the genre's shape."""

from __future__ import annotations

_RUSSIAN_LINES = [
    "Главная / Новости",
    "12 марта 2024, 10:15",
    "Просмотров: 1 204",
    "",
    "Школьные столовые проверят до конца четверти",
    "",
    (
        "Заместитель акима области Марат Ильясов провел совещание о питании школьников. В нем "
        "участвовали руководители районных отделов образования."
    ),
    "",
    (
        "«Горячее питание получает каждый ребенок, и за это отвечает директор. Жалоб быть не "
        "должно», – сказал М. Ильясов."
    ),
    "",
    "По итогам совещания даны поручения:",
    "1) управлению образования – до 1 апреля проверить столовые во всех школах;",
    "2) акимам районов – закупить недостающее оборудование.",
    "",
    "Фото: пресс-служба акимата",
    "",
    "Читайте также",
    "Министр поручил ускорить ремонт дорог",
    "",
]
RUSSIAN = "\n".join(_RUSSIAN_LINES)

_KAZAKH_LINES = [
    "Басты бет > Жаңалықтар",
    "12 наурыз 2024 | 1 204 қаралым",
    "",
    "Мектеп асханалары тоқсан соңына дейін тексеріледі",
    "",
    (
        "Облыс әкімінің орынбасары Марат Ілиясов оқушылардың тамақтануы туралы кеңес өткізді. "
        "Кеңеске аудандық білім бөлімдерінің басшылары қатысты."
    ),
    "",
    (
        "«Ыстық тамақты әр бала ішуі тиіс, бұған директор жауап береді. Шағым болмауы керек», – "
        "деді М. Ілиясов."
    ),
    "",
    "Кеңес қорытындысында мынадай тапсырмалар берілді:",
    "– білім басқармасына – 1 сәуірге дейін барлық мектептің асханасын тексеру;",
    "– аудан әкімдеріне – жетіспейтін жабдықты сатып алу.",
    "",
    "Фото: әкімдіктің баспасөз қызметі",
    "",
    "Ұқсас жаңалықтар",
    "Министр жол жөндеуді жеделдетуді тапсырды",
    "",
]
KAZAKH = "\n".join(_KAZAKH_LINES)

_ENGLISH_LINES = [
    "Home » News",
    "12 March 2024 | Views: 1204 | Print",
    "",
    "School canteens to be checked by the end of the quarter",
    "",
    (
        "Deputy akim of the region Marat Ilyasov held a meeting on the meals of schoolchildren. "
        "Heads of the district education departments took part in it."
    ),
    "",
    (
        '"Every child must get a hot meal, and the principal answers for it. There must be no '
        'complaints," said M. Ilyasov.'
    ),
    "",
    "Following the meeting, the following was instructed:",
    "• the Education Department – to check the canteens of all schools by April 1;",
    "• akims of districts – to buy the equipment that is missing.",
    "",
    "Photo: press service of the akimat",
    "",
    "See also",
    "Minister orders to speed up the repair of roads",
    "",
]
ENGLISH = "\n".join(_ENGLISH_LINES)

"""Settings that more than one target has, with their words."""

from __future__ import annotations

from editor.publishing.targets.settings import Choice, SettingField, Wording

FOLDER = SettingField(
    "folder",
    "folder",
    Wording("Қалта", "Папка", "Folder"),
    Wording(
        "Толық жолы; ол осы компьютерде болуы керек.",
        "Полный путь; папка должна быть на этом компьютере.",
        "Its whole path; it must be on this computer.",
    ),
)
FORMAT = SettingField(
    "format",
    "choice",
    Wording("Пішім", "Формат", "Format"),
    Wording(
        "Қабылдаушы оқи алатын пішім. Әр файл жіберілер алдында сызбасы бойынша тексеріледі.",
        "Тот, который читает получатель. Каждый файл перед отправкой проверяется по схеме.",
        "The one that the receiver reads. Each file is checked by its schema before it leaves.",
    ),
    default="ninjs",
    choices=(
        Choice("ninjs", Wording("ninjs 3.1 (JSON)", "ninjs 3.1 (JSON)", "ninjs 3.1 (JSON)")),
        Choice("newsml", Wording("NewsML-G2 2.35 (XML)", "NewsML-G2 2.35 (XML)", "NewsML-G2 2.35 (XML)")),
    ),
)
PRIVATE = SettingField(
    "allow_private",
    "switch",
    Wording("Ішкі желі", "Внутренняя сеть", "Internal network"),
    Wording(
        "Мекенжай осы компьютерде немесе ішкі желіде болса, қосыңыз. Әйтпесе мұндай мекенжайға ештеңе жіберілмейді.",
        "Включите, если адрес на этом компьютере или во внутренней сети. Иначе туда ничего не отправляется.",
        "Switch it on where the address is on this computer or an internal network. Nothing is sent there otherwise.",
    ),
    default=False,
    required=False,
)
HOST = SettingField("host", "text", Wording("Сервер", "Сервер", "Server"), identity=True)
USER = SettingField("user", "text", Wording("Пайдаланушы", "Пользователь", "User"), identity=True)
PASSWORD = SettingField(
    "password",
    "secret",
    Wording("Құпиясөз", "Пароль", "Password"),
    Wording(
        "Осы компьютердің кілттер қоймасында сақталады; ондай қойма болмаса, әр сеанста сұралады.",
        "Хранится в связке ключей этого компьютера; где её нет, спрашивается в каждом сеансе.",
        "Kept in this computer's keyring; where there is none, it is asked for in each session.",
    ),
)
PICTURES = SettingField(
    "pictures",
    "address",
    Wording("Суреттер мекенжайы", "Адрес картинок", "Address of pictures"),
    Wording(
        "Қабылдаушы суреттерді осы жерден алады; бос болса, сайттың өз суреттері.",
        "Отсюда получатель берёт картинки; если пусто — с сайта.",
        "Where the receiver fetches pictures; those of the site where it is empty.",
    ),
    required=False,
)
SEND_PICTURES = SettingField(
    "send_pictures",
    "switch",
    Wording("Суреттерді қоса жіберу", "Отправлять картинки", "Send pictures along"),
    Wording(
        "Суреттер файл болып media қалтасына бірге түседі; өшірулі болса, мекенжайы ғана айтылады.",
        "Картинки идут вместе с материалом, файлами в папке media; если выключено, называется только их адрес.",
        "Pictures go along as files in the folder media; where it is off only their addresses are named.",
    ),
    default=True,
    required=False,
)
PUT_PICTURES = SettingField(
    "send_pictures",
    "switch",
    SEND_PICTURES.title,
    Wording(
        "Әр сурет алдымен PUT арқылы мекенжай/media/аты бойынша жіберіледі; қабылдаушы соны білуі керек.",
        "Каждая картинка сначала отправляется через PUT на адрес/media/имя; получатель должен это уметь.",
        "Each picture is first sent by PUT to the address/media/its name; the receiver has to know that.",
    ),
    default=False,
    required=False,
)

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AgencyPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The newsroom</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>What notices, pages and Word files say about you. Everybody in this newsroom shares it.</source>
        <translation>То, что говорят о вас примечания, страницы и файлы Word. Общее для всей редакции.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Название агентства</translation>
    </message>
    <message>
        <source>Its address on the web</source>
        <translation>Адрес агентства в интернете</translation>
    </message>
    <message>
        <source>Address of the published site</source>
        <translation>Адрес сайта с публикациями</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Saving the settings</source>
        <translation>Сохраняются настройки</translation>
    </message>
    <message>
        <source>The newsroom&apos;s settings are saved</source>
        <translation>Настройки редакции сохранены</translation>
    </message>
</context>
<context>
    <name>AnswersPage</name>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Letters to readers</source>
        <translation>Письма читателям</translation>
    </message>
    <message>
        <source>A letter goes out once its correction is on a page, and is tried again where the mail server is away. One that is in doubt may have arrived when the line broke: you decide.</source>
        <translation>Письмо уходит, когда исправление уже на странице; если почтовый сервер не отвечает, попытка повторяется. Письмо под вопросом могло дойти, когда связь прервалась: решаете вы.</translation>
    </message>
    <message>
        <source>No letter was written yet.</source>
        <translation>Писем пока не было.</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Could not be delivered: {count}. The queue says why.</source>
        <translation>Не доставлено: {count}. Почему, сказано в очереди.</translation>
    </message>
    <message>
        <source>Late, and not gone out: {count}. The queue says why.</source>
        <translation>Не вышло вовремя: {count}. Почему, сказано в очереди.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>ChannelForm</name>
    <message>
        <source>one a line</source>
        <translation>по одному в строке</translation>
    </message>
    <message>
        <source>kept; type to change it</source>
        <translation>сохранён; введите, чтобы заменить</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>Trust this key</source>
        <translation>Доверять этому ключу</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Добавить канал</translation>
    </message>
    <message>
        <source>such as “agency”</source>
        <translation>например «agency»</translation>
    </message>
    <message>
        <source>Where articles go: sites, folders, other systems. Passwords and keys stay in this computer&apos;s keyring; where there is none, they are asked for in each session.</source>
        <translation>Куда идут статьи: сайты, папки, другие системы. Пароли и ключи остаются в связке ключей этого компьютера; где её нет, они спрашиваются в каждом сеансе.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>A new channel…</source>
        <translation>Новый канал…</translation>
    </message>
    <message>
        <source>Save the channel</source>
        <translation>Сохранить канал</translation>
    </message>
    <message>
        <source>The channel is saved</source>
        <translation>Канал сохранён</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Идёт проверка…</translation>
    </message>
    <message>
        <source>Testing the channel</source>
        <translation>Проверка канала</translation>
    </message>
    <message>
        <source>The channel works.</source>
        <translation>Канал работает.</translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Answer readers who left an address</source>
        <translation>Отвечать читателям, оставившим адрес</translation>
    </message>
    <message>
        <source>Put the built-in letter back</source>
        <translation>Вернуть встроенное письмо</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>The page says that it was corrected where a kind is ticked here; every correction is kept in the records. In the letter, names in braces stand for what changes: {names}.</source>
        <translation>Страница сообщает об исправлении, если его вид отмечен здесь; в записях остаётся каждое. В письме имена в фигурных скобках заменяются значениями: {names}.</translation>
    </message>
    <message>
        <source>Told on the page</source>
        <translation>Сообщается на странице</translation>
    </message>
    <message>
        <source>Letter in</source>
        <translation>Письмо на языке</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Corrections and answers</source>
        <translation>Исправления и ответы</translation>
    </message>
    <message>
        <source>The letter is saved</source>
        <translation>Письмо сохранено</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>A mistake in the program</source>
        <translation>Ошибка в программе</translation>
    </message>
    <message>
        <source>Qalam made a mistake of its own. What you did last may not have worked.</source>
        <translation>В Qalam произошла внутренняя ошибка. Последнее действие могло не выполниться.</translation>
    </message>
    <message>
        <source>Your texts are safe: what was saved is in the database, and what you typed since is kept on this computer.</source>
        <translation>Ваши тексты целы: сохранённое лежит в базе данных, а набранное после этого — на этом компьютере.</translation>
    </message>
    <message>
        <source>A report without any of your text was written to {path}. Please send it to your support.</source>
        <translation>Отчёт без единой строки вашего текста записан в {path}. Передайте его в службу поддержки.</translation>
    </message>
    <message>
        <source>A report could not be written: the disk refused.</source>
        <translation>Отчёт записать не удалось: диск не принял запись.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
</context>
<context>
    <name>DayPlot</name>
    <message>
        <source>Reports a day</source>
        <translation>Сообщений в день</translation>
    </message>
    <message>
        <source>{count} reports; most on {day}. The table has every day.</source>
        <translation>Сообщений: {count}; больше всего {day}. В таблице есть каждый день.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Opening the newsroom</source>
        <translation>Открывается редакция</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Readers&apos; reports come in at port {port}</source>
        <translation>Сообщения читателей принимаются на порту {port}</translation>
    </message>
    <message>
        <source>Readers&apos; reports do not come in: {reason}</source>
        <translation>Сообщения читателей не принимаются: {reason}</translation>
    </message>
    <message>
        <source>Readers&apos; reports do not come in: switched off in the settings</source>
        <translation>Приём сообщений читателей выключен в настройках</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импортировать файлы…</translation>
    </message>
    <message>
        <source>What was kept and left out</source>
        <translation>Что взято и что нет</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Открыть учебную редакцию</translation>
    </message>
    <message>
        <source>Opening the sample newsroom</source>
        <translation>Открывается учебная редакция</translation>
    </message>
</context>
<context>
    <name>DictionariesPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation>Прочитать архив</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>The newsroom&apos;s</source>
        <translation>Словарь редакции</translation>
    </message>
    <message>
        <source>My own, on this computer</source>
        <translation>Мой, на этом компьютере</translation>
    </message>
    <message>
        <source>Learned from the archive</source>
        <translation>Выученное из архива</translation>
    </message>
    <message>
        <source>A word to look for or to add</source>
        <translation>Слово, которое ищете или добавляете</translation>
    </message>
    <message>
        <source>Words that the speller takes as right. Kazakh words that were added are known with all their endings. A word that no dictionary has and that stands in three published articles is learned from the archive.</source>
        <translation>Слова, которые проверка правописания считает верными. Добавленные казахские слова известны со всеми окончаниями. Слово, которого нет ни в одном словаре и которое стоит в трёх опубликованных материалах, берётся из архива.</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation>Словарь</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Not on this computer: {names}. Spelling in these languages is checked less or not at all. On Debian: apt install {packages}. Elsewhere put the .aff and .dic files, which LibreOffice&apos;s dictionaries have, into {folder} and start Qalam anew.</source>
        <translation>На этом компьютере нет: {names}. Правописание этих языков проверяется хуже или не проверяется совсем. В Debian: apt install {packages}. В других системах положите файлы .aff и .dic из словарей LibreOffice в {folder} и запустите Qalam заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>No words yet: they come when articles are published, or when the archive is read.</source>
        <translation>Слов пока нет: они появятся, когда выйдут статьи или будет прочитан архив.</translation>
    </message>
    <message>
        <source>No words yet: type one above and press Enter, or import a list.</source>
        <translation>Слов пока нет: наберите слово выше и нажмите Enter или импортируйте список.</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary</source>
        <translation>«{word}» теперь в словаре</translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n слово убрано</numerusform>
            <numerusform>%n слова убрано</numerusform>
            <numerusform>%n слов убрано</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the archive</source>
        <translation>Чтение архива</translation>
    </message>
    <message numerus="yes">
        <source>%n articles read</source>
        <translation>
            <numerusform>%n статья прочитана</numerusform>
            <numerusform>%n статьи прочитаны</numerusform>
            <numerusform>%n статей прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words learned</source>
        <translation>
            <numerusform>%n слово выучено</numerusform>
            <numerusform>%n слова выучено</numerusform>
            <numerusform>%n слов выучено</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a list of words</source>
        <translation>Выберите список слов</translation>
    </message>
    <message>
        <source>Lists of words (*.txt *.dic *.tsv)</source>
        <translation>Списки слов (*.txt *.dic *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The list is in the dictionary</source>
        <translation>Список добавлен в словарь</translation>
    </message>
    <message>
        <source>Write the words into a file</source>
        <translation>Записать слова в файл</translation>
    </message>
    <message>
        <source>One word a line (*.txt)</source>
        <translation>По слову в строке (*.txt)</translation>
    </message>
    <message>
        <source>Hunspell dictionary (*.dic)</source>
        <translation>Словарь Hunspell (*.dic)</translation>
    </message>
    <message>
        <source>Table with who and when (*.tsv)</source>
        <translation>Таблица: кто и когда (*.tsv)</translation>
    </message>
    <message>
        <source>The words are in {name}</source>
        <translation>Слова записаны в {name}</translation>
    </message>
    <message>
        <source>Writing the words</source>
        <translation>Запись слов</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Kinds of error</source>
        <translation>Виды ошибок</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Отделы</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верных</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Per 1000 views</source>
        <translation>На 1000 просмотров</translation>
    </message>
    <message>
        <source>No desk</source>
        <translation>Без отдела</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Без автора</translation>
    </message>
    <message>
        <source>No headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} д</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>Save the tables…</source>
        <translation>Сохранить таблицы…</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>Показатели таблицей</translation>
    </message>
    <message>
        <source>Counting reports</source>
        <translation>Подсчёт сообщений</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Сохранить таблицы</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Saving the figures</source>
        <translation>Сохранение показателей</translation>
    </message>
</context>
<context>
    <name>FolderEdit</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder of the channel</source>
        <translation>Папка канала</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>How Qalam works</source>
        <translation>Как работает Qalam</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>What was imported</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Взято</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Статьи ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Импортируется {name}</translation>
    </message>
    <message>
        <source>Importing {name} ({number} of {total})</source>
        <translation>Импортируется {name} ({number} из {total})</translation>
    </message>
</context>
<context>
    <name>KindsPage</name>
    <message>
        <source>words</source>
        <translation>слов</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаков</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save the kind</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>любая длина</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Название, {language}</translation>
    </message>
    <message>
        <source>It asks for</source>
        <translation>Обязательные части</translation>
    </message>
    <message>
        <source>Length: {part}</source>
        <translation>Длина: {part}</translation>
    </message>
    <message>
        <source>Pictures at least</source>
        <translation>Снимков не меньше</translation>
    </message>
    <message>
        <source>What each kind asks of an article is said while it is written. A length is written 30-150 words, or 20-90 characters.</source>
        <translation>Чего вид требует от статьи, видно, пока её пишут. Длину пишите так: 30-150 слов или 20-90 знаков.</translation>
    </message>
    <message>
        <source>Kinds of content</source>
        <translation>Виды материалов</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>лид</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>место и дата</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>источники</translation>
    </message>
    <message>
        <source>A new kind…</source>
        <translation>Новый вид…</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>There is a kind with this key already. Choose another key.</source>
        <translation>Вид с таким ключом уже есть. Выберите другой ключ.</translation>
    </message>
</context>
<context>
    <name>LetterTemplatesPage</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Letters of Orphus and Mistape are read without one. For others write a letter here as it comes, with names in the places of what changes: {names}.</source>
        <translation>Письма Orphus и Mistape читаются без шаблона. Для других впишите сюда письмо, как оно приходит, поставив на место меняющегося имена: {names}.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Subject holds</source>
        <translation>В теме есть</translation>
    </message>
    <message>
        <source>Sender holds</source>
        <translation>В адресе отправителя есть</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Letters of other widgets</source>
        <translation>Письма других виджетов</translation>
    </message>
    <message>
        <source>A new template…</source>
        <translation>Новый шаблон…</translation>
    </message>
    <message>
        <source>The template is saved</source>
        <translation>Шаблон сохранён</translation>
    </message>
</context>
<context>
    <name>MailboxesPage</name>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Забрать сейчас</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add the mailbox</source>
        <translation>Добавить ящик</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Нет (только этот компьютер)</translation>
    </message>
    <message>
        <source>A file in PEM, for a server of your own</source>
        <translation>Файл PEM, для своего сервера</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Letters of Orphus, Mistape and other widgets come into the inbox from here. The password is kept in this computer&apos;s keyring; where there is none, it is asked for in each session.</source>
        <translation>Отсюда во входящие приходят письма Orphus, Mistape и других виджетов. Пароль хранится в связке ключей этого компьютера; где её нет, он спрашивается в каждом сеансе.</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Ящик</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Проверять каждые</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Почтовые ящики</translation>
    </message>
    <message>
        <source>A new mailbox…</source>
        <translation>Новый ящик…</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как был</translation>
    </message>
    <message>
        <source>Save the mailbox</source>
        <translation>Сохранить ящик</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Ещё не читался.</translation>
    </message>
    <message>
        <source>The last look went well.</source>
        <translation>Последняя проверка прошла успешно.</translation>
    </message>
    <message>
        <source>The mailbox is saved</source>
        <translation>Ящик сохранён</translation>
    </message>
    <message numerus="yes">
        <source>The mailbox answers: %n letter(s),</source>
        <translation>
            <numerusform>Ящик отвечает: %n письмо,</numerusform>
            <numerusform>Ящик отвечает: %n письма,</numerusform>
            <numerusform>Ящик отвечает: %n писем,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them unread.</source>
        <translation>
            <numerusform>из них не прочитано %n.</numerusform>
            <numerusform>из них не прочитано %n.</numerusform>
            <numerusform>из них не прочитано %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new report(s),</source>
        <translation>
            <numerusform>%n новое сообщение,</numerusform>
            <numerusform>%n новых сообщения,</numerusform>
            <numerusform>%n новых сообщений,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not understood.</source>
        <translation>
            <numerusform>%n письмо не понято.</numerusform>
            <numerusform>%n письма не поняты.</numerusform>
            <numerusform>%n писем не понято.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>Спрашиваем почтовый сервер…</translation>
    </message>
    <message>
        <source>Reading the mailbox</source>
        <translation>Читается ящик</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Открывается редакция…</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Все команды…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Переключить светлое и тёмное оформление</translation>
    </message>
    <message>
        <source>How Qalam works</source>
        <translation>Как работает Qalam</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close Qalam</source>
        <translation>Закрыть Qalam</translation>
    </message>
    <message>
        <source>Go to the menus</source>
        <translation>Перейти в меню</translation>
    </message>
</context>
<context>
    <name>NoticeRulesPage</name>
    <message>
        <source>There is no rule yet: every article has the agency&apos;s own notice.</source>
        <translation>Правил пока нет: у каждой статьи собственное примечание агентства.</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The first rule that fits an article decides which notice it goes out with; where none fits, it is the agency&apos;s own. Double-click a cell to change it.</source>
        <translation>Первое подходящее статье правило решает, с каким примечанием она выйдет; если не подходит ни одно — с собственным агентства. Чтобы изменить ячейку, щёлкните её дважды.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Which notice goes out</source>
        <translation>С каким примечанием выходит</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>full</source>
        <translation>полное</translation>
    </message>
    <message>
        <source>short</source>
        <translation>краткое</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>одна строка</translation>
    </message>
    <message>
        <source>before the text</source>
        <translation>перед текстом</translation>
    </message>
    <message>
        <source>after the first paragraph</source>
        <translation>после первого абзаца</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>в конце</translation>
    </message>
    <message>
        <source>in the footer of Word files</source>
        <translation>в нижнем колонтитуле Word</translation>
    </message>
    <message>
        <source>only in the file&apos;s data</source>
        <translation>только в данных файла</translation>
    </message>
    <message>
        <source>The agency&apos;s own</source>
        <translation>Собственное агентства</translation>
    </message>
    <message>
        <source>source: {value}</source>
        <translation>источник: {value}</translation>
    </message>
    <message>
        <source>topic: {value}</source>
        <translation>тема: {value}</translation>
    </message>
    <message>
        <source>channel: {value}</source>
        <translation>канал: {value}</translation>
    </message>
    <message>
        <source>language: {value}</source>
        <translation>язык: {value}</translation>
    </message>
    <message>
        <source>exclusive</source>
        <translation>эксклюзив</translation>
    </message>
    <message>
        <source>not exclusive</source>
        <translation>не эксклюзив</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>любая статья</translation>
    </message>
    <message>
        <source>{notice}: no rule says otherwise.</source>
        <translation>{notice}: другого правила нет.</translation>
    </message>
    <message>
        <source>{notice}, by the rule “{rule}”.</source>
        <translation>{notice} — по правилу «{rule}».</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>exclusiveness</source>
        <translation>эксклюзивность</translation>
    </message>
    <message>
        <source>{number}. It fits, and decides.</source>
        <translation>{number}. Подходит и решает.</translation>
    </message>
    <message>
        <source>{number}. It does not fit: {conditions}.</source>
        <translation>{number}. Не подходит: {conditions}.</translation>
    </message>
    <message>
        <source>{number}. It would fit, and an earlier one decides.</source>
        <translation>{number}. Подошло бы, но решает более раннее.</translation>
    </message>
    <message>
        <source>{number}. It fits, but its notice is not valid today.</source>
        <translation>{number}. Подходит, но его примечание сегодня не действует.</translation>
    </message>
    <message>
        <source>it went out without one</source>
        <translation>вышла без него</translation>
    </message>
    <message>
        <source>another notice holds now</source>
        <translation>теперь действует другое примечание</translation>
    </message>
    <message>
        <source>there is another version</source>
        <translation>есть другая его версия</translation>
    </message>
    <message>
        <source>it says something else now</source>
        <translation>теперь в нём сказано другое</translation>
    </message>
    <message>
        <source>a channel shows it in another way now</source>
        <translation>на одном из каналов оно теперь выглядит иначе</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save as a new version</source>
        <translation>Сохранить новой версией</translation>
    </message>
    <message>
        <source>2026-06-13; empty for always</source>
        <translation>2026-06-13; пусто — всегда</translation>
    </message>
    <message>
        <source>What every copy says about whose text it is. These names stand for what changes: {names}. The shorter lengths may be left empty: the longer one is used then.</source>
        <translation>Так каждая копия говорит, чей это текст. Эти имена стоят вместо того, что меняется: {names}. Более короткие варианты можно не заполнять: тогда берётся более длинный.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>Полный текст</translation>
    </message>
    <message>
        <source>Short text</source>
        <translation>Краткий текст</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Одна строка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Слова ссылки</translation>
    </message>
    <message>
        <source>Copyright line</source>
        <translation>Строка об авторском праве</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Address of the licence</source>
        <translation>Адрес лицензии</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Attribution notices</source>
        <translation>Примечания об источнике</translation>
    </message>
    <message>
        <source>A version is never changed, but for the days on which it is valid: double-click them. Of those that are valid on the day of going out, the newest is used. A click shows a version above.</source>
        <translation>Версия не меняется, кроме дней, когда она действует: щёлкните день дважды. Из действующих в день выхода берётся новейшая. Один щелчок показывает версию выше.</translation>
    </message>
    <message>
        <source>Versions and their days</source>
        <translation>Версии и их дни</translation>
    </message>
    <message>
        <source>A new notice…</source>
        <translation>Новое примечание…</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>There is none in this language yet.</source>
        <translation>На этом языке его ещё нет.</translation>
    </message>
    <message>
        <source>The notice is saved</source>
        <translation>Примечание сохранено</translation>
    </message>
    <message>
        <source>The notice says that already</source>
        <translation>В примечании это уже сказано</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Reports</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Until the first look</source>
        <translation>До первого взгляда</translation>
    </message>
    <message>
        <source>Until the fix</source>
        <translation>До исправления</translation>
    </message>
    <message>
        <source>Readers were right</source>
        <translation>Читатели правы</translation>
    </message>
    <message>
        <source>Reports per 1000 views</source>
        <translation>Сообщений на 1000 просмотров</translation>
    </message>
    <message>
        <source>nine of ten: {time}</source>
        <translation>девять из десяти: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in texts</source>
        <translation>
            <numerusform>%n место в текстах</numerusform>
            <numerusform>%n места в текстах</numerusform>
            <numerusform>%n мест в текстах</numerusform>
        </translation>
    </message>
    <message>
        <source>{right} of {all} decided</source>
        <translation>{right} из {all} решённых</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) of new articles</source>
        <translation>
            <numerusform>%n просмотр новых статей</numerusform>
            <numerusform>%n просмотра новых статей</numerusform>
            <numerusform>%n просмотров новых статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutdatedPage</name>
    <message>
        <source>Look for them</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Send all anew</source>
        <translation>Отправить все заново</translation>
    </message>
    <message>
        <source>Outdated notices</source>
        <translation>Устаревшие примечания</translation>
    </message>
    <message>
        <source>Articles that are out keep the notice that they were published with. Those whose notice would be another one today can be sent anew with it, to every channel that has them; nothing else in them changes.</source>
        <translation>Вышедшие статьи сохраняют примечание, с которым вышли. Те, у которых сегодня оно было бы другим, можно отправить с ним заново на все каналы, где они есть; больше в них ничего не меняется.</translation>
    </message>
    <message>
        <source>Comparing notices</source>
        <translation>Сравнение примечаний</translation>
    </message>
    <message>
        <source>edited since: publish it yourself</source>
        <translation>с тех пор изменена: опубликуйте её сами</translation>
    </message>
    <message numerus="yes">
        <source>Send %n article(s) anew</source>
        <translation>
            <numerusform>Отправить заново %n статью</numerusform>
            <numerusform>Отправить заново %n статьи</numerusform>
            <numerusform>Отправить заново %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Every published article has today&apos;s notice.</source>
        <translation>У всех вышедших статей сегодняшнее примечание.</translation>
    </message>
    <message>
        <source>Sending articles anew</source>
        <translation>Статьи отправляются заново</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) go out anew; the queue shows them.</source>
        <translation>
            <numerusform>%n статья отправляется заново; она в очереди.</numerusform>
            <numerusform>%n статьи отправляются заново; они в очереди.</numerusform>
            <numerusform>%n статей отправляются заново; они в очереди.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutgoingPage</name>
    <message>
        <source>Send no letters</source>
        <translation>Не отправлять писем</translation>
    </message>
    <message>
        <source>Send a test letter</source>
        <translation>Отправить пробное письмо</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>None (this computer only)</source>
        <translation>Нет (только этот компьютер)</translation>
    </message>
    <message>
        <source>Readers who left an address are answered through this server once their correction is on the page. The password is kept in this computer&apos;s keyring; where there is none, it is asked for in each session.</source>
        <translation>Через этот сервер отвечают читателям, оставившим адрес, когда исправление уже на странице. Пароль хранится в связке ключей этого компьютера; если её нет, его спрашивают в каждом сеансе.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Почтовый сервер</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Letters come from</source>
        <translation>Письма приходят с адреса</translation>
    </message>
    <message>
        <source>Name before it</source>
        <translation>Имя перед ним</translation>
    </message>
    <message>
        <source>Test letter to</source>
        <translation>Пробное письмо на</translation>
    </message>
    <message>
        <source>Letters go out through this server.</source>
        <translation>Письма уходят через этот сервер.</translation>
    </message>
    <message>
        <source>Asking the mail server…</source>
        <translation>Обращение к почтовому серверу…</translation>
    </message>
    <message>
        <source>A test letter is on its way to {to}.</source>
        <translation>Пробное письмо отправлено на {to}.</translation>
    </message>
    <message>
        <source>Sending a test letter</source>
        <translation>Отправка пробного письма</translation>
    </message>
    <message>
        <source>No letters go out any more.</source>
        <translation>Письма больше не отправляются.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>Что нужно сделать?</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>Поиск команд</translation>
    </message>
    <message>
        <source>No command has these letters.</source>
        <translation>Нет команды с такими буквами.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Journalist</source>
        <translation>Журналист</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Редактор</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Выпускающий</translation>
    </message>
    <message>
        <source>Name, as it stands in revisions</source>
        <translation>Имя, как в версиях</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Journalists write and send for review; editors approve, publish and correct; publishers also withdraw. While nobody is named, everybody may do everything.</source>
        <translation>Журналисты пишут и отправляют на проверку; редакторы одобряют, публикуют и исправляют; выпускающие могут ещё и отзывать. Пока никто не назван, всем можно всё.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>You are {name}: {role}</source>
        <translation>Вы: {name}, {role}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Save the places</source>
        <translation>Сохранить места</translation>
    </message>
    <message>
        <source>The places of datelines that come with Qalam are known already. Add yours, a line each, in Kazakh, Russian and English.</source>
        <translation>Места, которые идут с Qalam, уже известны. Добавьте свои, по одному в строке: по-казахски, по-русски и по-английски.</translation>
    </message>
    <message>
        <source>You write from</source>
        <translation>Обычно вы пишете из</translation>
    </message>
    <message>
        <source>Places of your own</source>
        <translation>Свои места</translation>
    </message>
    <message>
        <source>Places of datelines</source>
        <translation>Места для строки даты</translation>
    </message>
    <message>
        <source>The places are saved</source>
        <translation>Места сохранены</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Предупреждать</translation>
    </message>
    <message>
        <source>Keep it back</source>
        <translation>Не выпускать</translation>
    </message>
    <message>
        <source>Looked at when an article is published or updated, and once more when the hour of a schedule has come. An embargo always keeps it back.</source>
        <translation>Проверяется при публикации и обновлении статьи и ещё раз, когда наступил назначенный час. Эмбарго удерживает всегда.</translation>
    </message>
    <message>
        <source>Before something goes out</source>
        <translation>Перед выпуском</translation>
    </message>
    <message>
        <source>It holds from now on, for everybody</source>
        <translation>Теперь это действует для всех</translation>
    </message>
</context>
<context>
    <name>RankPlot</name>
    <message>
        <source>The most frequent</source>
        <translation>Самые частые</translation>
    </message>
</context>
<context>
    <name>RuleTable</name>
    <message>
        <source>Notice</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Exclusive</source>
        <translation>Эксклюзив</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
</context>
<context>
    <name>ScriptsPage</name>
    <message>
        <source>Save the words</source>
        <translation>Сохранить слова</translation>
    </message>
    <message>
        <source>Kazakh is turned into Latin and Arabic script by published tables. Words that you write in your own way stand here, a line each: the word in Cyrillic, =, and how it is written. Its forms follow. A word alone stays in Cyrillic.</source>
        <translation>Казахский текст переводится в латиницу и арабское письмо по опубликованным таблицам. Слова, которые вы пишете по-своему, стоят здесь, по одному в строке: слово кириллицей, = и как оно пишется. Его формы следуют за ним. Слово без знака = остаётся кириллицей.</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Kazakh in other scripts</source>
        <translation>Казахский другими видами письма</translation>
    </message>
    <message>
        <source>The words are saved</source>
        <translation>Слова сохранены</translation>
    </message>
</context>
<context>
    <name>SeatPage</name>
    <message>
        <source>Take readers&apos; reports while Qalam is open</source>
        <translation>Принимать сообщения читателей, пока Qalam открыт</translation>
    </message>
    <message>
        <source>Ask senders for a proof of work, against robots</source>
        <translation>Против роботов: доказательство работы</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Это окно</translation>
    </message>
    <message>
        <source>On this computer only; holds at once.</source>
        <translation>Только на этом компьютере; действует сразу.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Работа с текстом</translation>
    </message>
    <message>
        <source>How the page behaves on this computer; holds at once.</source>
        <translation>Как ведёт себя страница на этом компьютере; действует сразу.</translation>
    </message>
    <message>
        <source>Readers&apos; reports</source>
        <translation>Сообщения читателей</translation>
    </message>
    <message>
        <source>A fix waits this long before it is sent, so that it can be undone.</source>
        <translation>Столько исправление ждёт перед отправкой, чтобы его можно было отменить.</translation>
    </message>
    <message>
        <source>Undo for</source>
        <translation>Время на отмену</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>ShowingCard</name>
    <message>
        <source>Notice</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>How long the notice is on a channel, and where it stands. A choice holds at once.</source>
        <translation>Какой длины примечание на канале и где оно стоит. Выбор действует сразу.</translation>
    </message>
    <message>
        <source>Notices by channel</source>
        <translation>Примечания по каналам</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все остальные</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Stop this</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Type words of its headline</source>
        <translation>Введите слова из заголовка</translation>
    </message>
    <message>
        <source>Choose an article and where it goes, to see which rule decides and why the others do not.</source>
        <translation>Выберите статью и куда она идёт: будет видно, какое правило решает и почему не другие.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Try the rules</source>
        <translation>Проверить правила</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>Rule {number} decides: {notice}.</source>
        <translation>Решает правило {number}: {notice}.</translation>
    </message>
    <message>
        <source>No rule decides, so it is {notice}.</source>
        <translation>Ни одно правило не решает, поэтому: {notice}.</translation>
    </message>
</context>
<context>
    <name>VersionTable</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{number}, built in</source>
        <translation>{number}, встроенная</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>is used</source>
        <translation>применяется</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to Qalam</source>
        <translation>Добро пожаловать в Qalam</translation>
    </message>
    <message>
        <source>Write, check, publish, and mend what readers find, in Kazakh, Russian and English.</source>
        <translation>Пишите, проверяйте, публикуйте и исправляйте то, что заметили читатели, — на казахском, русском и английском.</translation>
    </message>
    <message>
        <source>Name of your agency or newsroom, as notices shall write it</source>
        <translation>Название агентства или редакции — так его напишут примечания</translation>
    </message>
    <message>
        <source>Name of your agency or newsroom</source>
        <translation>Название агентства или редакции</translation>
    </message>
    <message>
        <source>Open the sample newsroom</source>
        <translation>Открыть учебную редакцию</translation>
    </message>
    <message>
        <source>A dozen articles, published on a site of your own, with reports from readers to work through.</source>
        <translation>Дюжина статей на собственном сайте и сообщения читателей, на которых можно попробовать всё.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Начать с чистого листа</translation>
    </message>
    <message>
        <source>Nothing but a blank page. The sample can be opened later from the Help menu.</source>
        <translation>Ничего лишнего. Учебную редакцию можно открыть потом из меню «Справка».</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импортировать файл…</translation>
    </message>
    <message>
        <source>A text, a saved web page or a Word file becomes your first article.</source>
        <translation>Текст, сохранённая страница или файл Word станет вашей первой статьёй.</translation>
    </message>
</context>
<context>
    <name>WordPage</name>
    <message>
        <source>Choose a template…</source>
        <translation>Выбрать шаблон…</translation>
    </message>
    <message>
        <source>The house&apos;s template</source>
        <translation>Шаблон Qalam</translation>
    </message>
    <message>
        <source>Open a sample article</source>
        <translation>Открыть образец статьи</translation>
    </message>
    <message>
        <source>Open a sample day</source>
        <translation>Открыть образец дня</translation>
    </message>
    <message>
        <source>Save the look</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>At the end of the text</source>
        <translation>В конце текста</translation>
    </message>
    <message>
        <source>In the footer of every page</source>
        <translation>В нижнем колонтитуле каждой страницы</translation>
    </message>
    <message>
        <source>Files for Word take the newsroom&apos;s own .docx or .dotx: its styles, header, footer and page. Choose a part on the left or on the page, and the style that it takes.</source>
        <translation>Файлы Word берут собственный .docx или .dotx редакции: стили, колонтитулы, страницу. Выберите часть слева или на странице и стиль, который она возьмёт.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Word files</source>
        <translation>Файлы Word</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Выбор шаблона</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Документы и шаблоны Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>A template without a name</source>
        <translation>Шаблон без названия</translation>
    </message>
    <message>
        <source>This template has no footer: the notice stands at the end of the text.</source>
        <translation>В этом шаблоне нет нижнего колонтитула: примечание стоит в конце текста.</translation>
    </message>
    <message>
        <source>The look of Word files is saved</source>
        <translation>Вид файлов Word сохранён</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Образец дня</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>Образец статьи</translation>
    </message>
    <message>
        <source>Writing a sample</source>
        <translation>Пишется образец</translation>
    </message>
    <message>
        <source>No program for Word files could be started. The sample is {path}</source>
        <translation>Не удалось запустить программу для файлов Word. Образец здесь: {path}</translation>
    </message>
</context>
<context>
    <name>WordParts</name>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Parts of an article</source>
        <translation>Части статьи</translation>
    </message>
    <message>
        <source>What a Word file will look like</source>
        <translation>Как будет выглядеть файл Word</translation>
    </message>
    <message>
        <source>{style}: missing</source>
        <translation>{style}: нет</translation>
    </message>
    <message>
        <source>no style</source>
        <translation>без стиля</translation>
    </message>
    <message>
        <source>Style of “{part}”</source>
        <translation>Стиль части «{part}»</translation>
    </message>
    <message>
        <source>By itself: {style}</source>
        <translation>Сама по себе: {style}</translation>
    </message>
    <message>
        <source>By itself: no style</source>
        <translation>Сама по себе: без стиля</translation>
    </message>
    <message>
        <source>The template has no style “{style}”: “{other}” is taken in its place.</source>
        <translation>В шаблоне нет стиля «{style}»: вместо него берётся «{other}».</translation>
    </message>
    <message>
        <source>The template has no style for this part: it looks like the text around it. Make one in Word, or choose another style here.</source>
        <translation>В шаблоне нет стиля для этой части: она выглядит как текст вокруг. Создайте его в Word или выберите здесь другой.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Subheading</source>
        <translation>Малый подзаголовок</translation>
    </message>
    <message>
        <source>Small heading</source>
        <translation>Мелкий подзаголовок</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Words in a table</source>
        <translation>Слова в таблице</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Примечание об источнике</translation>
    </message>
    <message>
        <source>Title of a day&apos;s file</source>
        <translation>Название файла дня</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Оглавление</translation>
    </message>
</context>
<context>
    <name>WordTable</name>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статей</translation>
    </message>
    <message>
        <source>Added by</source>
        <translation>Кто добавил</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>WritingLikings</name>
    <message>
        <source>Hints on fine typography: no-break spaces, quotes, dates, numbers</source>
        <translation>Подсказки тонкой типографики: неразрывные пробелы, кавычки, даты, числа</translation>
    </message>
    <message>
        <source>A bar over chosen words</source>
        <translation>Панель над выделенными словами</translation>
    </message>
    <message>
        <source>Typed signs become formatting: «## » a heading, «- » a list</source>
        <translation>Знаки становятся оформлением: «## » — подзаголовок, «- » — список</translation>
    </message>
    <message>
        <source>Typewriter scrolling: the line that is written stays at one height</source>
        <translation>Режим пишущей машинки: строка, которую пишут, остаётся на одной высоте</translation>
    </message>
    <message>
        <source>Misspelt words are underlined</source>
        <translation>Слова с орфографическими ошибками подчёркиваются</translation>
    </message>
</context>
<context>
    <name>age</name>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} дн.</translation>
    </message>
</context>
<context>
    <name>answer_states</name>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не ушло</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Под вопросом</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
</context>
<context>
    <name>article_states</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Fixes from the inbox</source>
        <translation>Правки из входящих</translation>
    </message>
    <message>
        <source>Look-alike letter</source>
        <translation>Похожая буква</translation>
    </message>
    <message>
        <source>Damaged letter</source>
        <translation>Испорченная буква</translation>
    </message>
    <message>
        <source>Quotation marks</source>
        <translation>Кавычки</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Dash</source>
        <translation>Тире</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Пробелы</translation>
    </message>
    <message>
        <source>Space before a mark</source>
        <translation>Пробел перед знаком</translation>
    </message>
    <message>
        <source>Repeated word</source>
        <translation>Повтор слова</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Примечание об источнике</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Альтернативный текст</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>What the kind asks for</source>
        <translation>Требования вида</translation>
    </message>
    <message>
        <source>Wrong encoding</source>
        <translation>Неверная кодировка</translation>
    </message>
    <message>
        <source>Lost letter</source>
        <translation>Потерянная буква</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Раскладка клавиатуры</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <source>Form of quotation marks</source>
        <translation>Вид кавычек</translation>
    </message>
    <message>
        <source>Form of the dash</source>
        <translation>Вид тире</translation>
    </message>
    <message>
        <source>Ellipsis</source>
        <translation>Многоточие</translation>
    </message>
    <message>
        <source>Repeated mark</source>
        <translation>Повтор знака</translation>
    </message>
    <message>
        <source>Space after a mark</source>
        <translation>Пробел после знака</translation>
    </message>
    <message>
        <source>Space within brackets</source>
        <translation>Пробел внутри скобок</translation>
    </message>
    <message>
        <source>Beginning of a sentence</source>
        <translation>Начало предложения</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Даты и время</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Невозможная дата</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>No-break space</source>
        <translation>Неразрывный пробел</translation>
    </message>
    <message>
        <source>Typography</source>
        <translation>Типографика</translation>
    </message>
</context>
<context>
    <name>corrections</name>
    <message>
        <source>Typing error</source>
        <translation>Опечатка</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translation>Уточнение</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The computer refused.</source>
        <translation>Компьютер отказал.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not written. What was there before is whole.</source>
        <translation>Диск заполнен: {path} не записан. То, что было раньше, цело.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Освободите место на диске и повторите.</translation>
    </message>
    <message>
        <source>The disk of {folder} is read-only.</source>
        <translation>Диск с папкой {folder} доступен только для чтения.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Выберите другую папку.</translation>
    </message>
    <message>
        <source>You may not write into {folder}.</source>
        <translation>У вас нет права записи в папку {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right.</source>
        <translation>Выберите другую папку или попросите дать право.</translation>
    </message>
    <message>
        <source>The folder {folder} is not there.</source>
        <translation>Папки {folder} нет на месте.</translation>
    </message>
    <message>
        <source>Connect its disk, create it again, or choose another. What waits goes out then by itself.</source>
        <translation>Подключите её диск, создайте её заново или выберите другую. Ожидающее уйдёт само.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} — это папка.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this disk.</source>
        <translation>Имя {path} слишком длинное для этого диска.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Выберите имя короче.</translation>
    </message>
    <message>
        <source>{path} could not be written. What was there before is whole.</source>
        <translation>Записать {path} не удалось. То, что было раньше, цело.</translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation>Повторите или выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} was written, but the disk did not confirm it.</source>
        <translation>Файл {path} записан, но диск этого не подтвердил.</translation>
    </message>
    <message>
        <source>Check the disk: after a power cut the older files may stand there again.</source>
        <translation>Проверьте диск: после сбоя питания там снова могут оказаться прежние файлы.</translation>
    </message>
    <message>
        <source>Only {done} of {all} files came to {folder}.</source>
        <translation>В папку {folder} попало файлов: {done} из {all}.</translation>
    </message>
    <message>
        <source>Check the disk, then write them once more.</source>
        <translation>Проверьте диск и запишите их ещё раз.</translation>
    </message>
    <message>
        <source>The article is not on the site yet.</source>
        <translation>Статьи ещё нет на сайте.</translation>
    </message>
    <message>
        <source>Publish it; the queue says when it has arrived.</source>
        <translation>Опубликуйте её; очередь покажет, когда она дойдёт.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program.</source>
        <translation>Порт {port} занят другой программой.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in the settings.</source>
        <translation>Закройте ту программу или выберите в настройках другой порт.</translation>
    </message>
    <message>
        <source>The address {host} cannot be used on this computer.</source>
        <translation>Адрес {host} на этом компьютере использовать нельзя.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1.</source>
        <translation>Используйте 127.0.0.1.</translation>
    </message>
    <message>
        <source>Another program holds the newsroom&apos;s database. Nothing was written.</source>
        <translation>Базу данных редакции держит другая программа. Ничего не записано.</translation>
    </message>
    <message>
        <source>Close that program, or try again in a moment.</source>
        <translation>Закройте ту программу или повторите чуть позже.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database cannot be written to. What you typed is kept on this computer.</source>
        <translation>В базу данных редакции нельзя записать. Набранное хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>Check the disk and your rights to the file {name}.</source>
        <translation>Проверьте диск и свои права на файл {name}.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. What was saved before is whole.</source>
        <translation>Диск заполнен, ничего не сохранено. Сохранённое раньше цело.</translation>
    </message>
    <message>
        <source>Make room on the disk and save again.</source>
        <translation>Освободите место на диске и сохраните снова.</translation>
    </message>
    <message>
        <source>The database {name} is damaged.</source>
        <translation>База данных {name} повреждена.</translation>
    </message>
    <message>
        <source>Put back the newest backup; the damaged file is left as it is.</source>
        <translation>Верните последнюю резервную копию; повреждённый файл останется как есть.</translation>
    </message>
    <message>
        <source>The database {name} was made by a newer version of Qalam. Nothing was changed.</source>
        <translation>База данных {name} создана более новой версией Qalam. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Update Qalam on this computer.</source>
        <translation>Обновите Qalam на этом компьютере.</translation>
    </message>
    <message>
        <source>The file {name} belongs to another program. Nothing was changed.</source>
        <translation>Файл {name} принадлежит другой программе. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Выберите другую базу данных.</translation>
    </message>
    <message>
        <source>The newsroom&apos;s database does not answer. What you typed is kept on this computer.</source>
        <translation>База данных редакции не отвечает. Набранное хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>Check the network and the server, then try again.</source>
        <translation>Проверьте сеть и сервер и повторите.</translation>
    </message>
    <message>
        <source>There is no database {name} yet.</source>
        <translation>Базы данных {name} ещё нет.</translation>
    </message>
    <message>
        <source>Start Qalam once without a database of your own.</source>
        <translation>Запустите Qalam один раз без своей базы данных.</translation>
    </message>
    <message>
        <source>The driver for this database is not installed.</source>
        <translation>Драйвер этой базы данных не установлен.</translation>
    </message>
    <message>
        <source>Run “qalam doctor”: it says what is missing.</source>
        <translation>Выполните «qalam doctor»: он скажет, чего не хватает.</translation>
    </message>
    <message>
        <source>Qalam does not know databases of the kind “{scheme}”.</source>
        <translation>Qalam не знает баз данных вида «{scheme}».</translation>
    </message>
    <message>
        <source>Give a path to a file, or an address that begins with postgresql://.</source>
        <translation>Укажите путь к файлу или адрес, начинающийся с postgresql://.</translation>
    </message>
    <message>
        <source>The Word file holds no text of its own: what is in it stands in page headers, comments, diagrams, form fields, a table of contents or pictures that are not taken, or it is hidden or deleted.</source>
        <translation>В файле Word нет основного текста: всё, что в нём есть, стоит в колонтитулах, примечаниях, диаграммах, полях формы, оглавлении или изображениях, которые не берутся, либо скрыто или удалено.</translation>
    </message>
    <message>
        <source>Open it in Word and copy what you need.</source>
        <translation>Откройте его в Word и скопируйте то, что нужно.</translation>
    </message>
    <message>
        <source>The file is built in a way that could harm this computer, so it was not opened.</source>
        <translation>Файл устроен так, что мог бы навредить компьютеру, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>The reported words stand in more than one place, so nothing was changed.</source>
        <translation>Слова из сообщения стоят в нескольких местах, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>These words were changed since the reader saw them.</source>
        <translation>Эти слова изменились с тех пор, как их видел читатель.</translation>
    </message>
    <message>
        <source>Look at them: say what shall stand there, or close the report.</source>
        <translation>Взгляните на них: впишите, что должно там стоять, или закройте сообщение.</translation>
    </message>
    <message>
        <source>This correction was taken back before.</source>
        <translation>Это исправление уже отменено.</translation>
    </message>
    <message>
        <source>Somebody decided otherwise about this report since, so nothing was undone.</source>
        <translation>С тех пор по этому сообщению решили иначе, поэтому ничего не отменено.</translation>
    </message>
    <message>
        <source>Look at its history, and decide anew.</source>
        <translation>Посмотрите его историю и решите заново.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Отменять больше нечего.</translation>
    </message>
    <message>
        <source>The history of the report says what was done.</source>
        <translation>Что сделано, записано в истории сообщения.</translation>
    </message>
    <message>
        <source>This step changed the article, so it is not undone here.</source>
        <translation>Этот шаг изменил статью, поэтому здесь он не отменяется.</translation>
    </message>
    <message>
        <source>Open the article, and bring the earlier revision back.</source>
        <translation>Откройте статью и верните прежнюю версию.</translation>
    </message>
    <message>
        <source>It is not said for whom or until when the report waits.</source>
        <translation>Не сказано, кого или до какого времени ждёт сообщение.</translation>
    </message>
    <message>
        <source>Name a person, a time, or both.</source>
        <translation>Укажите человека, время или и то и другое.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Это время уже прошло.</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Выберите более позднее.</translation>
    </message>
    <message>
        <source>These reports do not stand together.</source>
        <translation>Эти сообщения не в одной группе.</translation>
    </message>
    <message>
        <source>Take them apart group by group.</source>
        <translation>Разделяйте их по одной группе.</translation>
    </message>
    <message>
        <source>All of its reports were chosen, so nothing would be left here.</source>
        <translation>Выбраны все сообщения: здесь ничего бы не осталось.</translation>
    </message>
    <message>
        <source>Leave at least one report.</source>
        <translation>Оставьте хотя бы одно сообщение.</translation>
    </message>
    <message>
        <source>There is no such filter.</source>
        <translation>Такого фильтра нет.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другой.</translation>
    </message>
    <message>
        <source>An age is a number of days from 0 to 36500.</source>
        <translation>Возраст — число дней от 0 до 36500.</translation>
    </message>
    <message>
        <source>Write another number.</source>
        <translation>Напишите другое число.</translation>
    </message>
    <message>
        <source>The filter has no name.</source>
        <translation>У фильтра нет названия.</translation>
    </message>
    <message>
        <source>Write one, and keep it once more.</source>
        <translation>Напишите название и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>No more filters can be kept.</source>
        <translation>Больше фильтров сохранить нельзя.</translation>
    </message>
    <message>
        <source>Remove one that is not needed any more.</source>
        <translation>Удалите ненужный.</translation>
    </message>
    <message>
        <source>There are no reasons in that language.</source>
        <translation>На этом языке причин нет.</translation>
    </message>
    <message>
        <source>They are kept in Kazakh, Russian and English.</source>
        <translation>Они хранятся на казахском, русском и английском.</translation>
    </message>
    <message>
        <source>There are more reasons than digits to choose them by.</source>
        <translation>Причин больше, чем цифр, которыми их выбирают.</translation>
    </message>
    <message>
        <source>Leave at most nine for each language.</source>
        <translation>Оставьте не больше девяти на каждый язык.</translation>
    </message>
    <message>
        <source>{where} refused it (status {status}).</source>
        <translation>{where} отказал (статус {status}).</translation>
    </message>
    <message>
        <source>{where} is in trouble (status {status}).</source>
        <translation>У {where} неполадки (статус {status}).</translation>
    </message>
    <message>
        <source>{where} answered {status} and asked to wait.</source>
        <translation>{where} ответил {status} и просит подождать.</translation>
    </message>
    <message>
        <source>Something newer of this article was queued for the channel since it failed.</source>
        <translation>После этой неудачи для канала поставлено в очередь более новое из этой статьи.</translation>
    </message>
    <message>
        <source>If these are the words to show, send them again: they go out last then.</source>
        <translation>Если показывать нужно именно этот текст, отправьте его ещё раз: тогда он уйдёт последним.</translation>
    </message>
    <message>
        <source>Revision {revision} of this article is on its way, or waits for its hour.</source>
        <translation>Версия {revision} этой статьи уже в пути или ждёт своего часа.</translation>
    </message>
    <message>
        <source>Let that go out first, send it now, or cancel it.</source>
        <translation>Дождитесь её отправки, отправьте её сейчас или отмените.</translation>
    </message>
    <message>
        <source>A withdrawal is not cancelled: the article would be called withdrawn and be out.</source>
        <translation>Отзыв не отменяют: статья считалась бы отозванной и оставалась бы опубликованной.</translation>
    </message>
    <message>
        <source>Publish the article again if it is to stay.</source>
        <translation>Если статья должна остаться, опубликуйте её снова.</translation>
    </message>
    <message>
        <source>The article was withdrawn, so nothing of it is sent again.</source>
        <translation>Статья отозвана, поэтому из неё ничего не отправляется повторно.</translation>
    </message>
    <message>
        <source>Publish the article anew.</source>
        <translation>Опубликуйте статью заново.</translation>
    </message>
    <message>
        <source>The article was published again since this withdrawal.</source>
        <translation>После этого отзыва статью снова опубликовали.</translation>
    </message>
    <message>
        <source>Withdraw it once more if it is to go.</source>
        <translation>Если её нужно убрать, отзовите её ещё раз.</translation>
    </message>
    <message>
        <source>The article is not out, so there is nothing to send again.</source>
        <translation>Статья не опубликована, поэтому повторно отправлять нечего.</translation>
    </message>
    <message>
        <source>Open the article and publish it.</source>
        <translation>Откройте статью и опубликуйте её.</translation>
    </message>
    <message>
        <source>No channel was chosen, so it would go nowhere.</source>
        <translation>Не выбран ни один канал, отправлять некуда.</translation>
    </message>
    <message>
        <source>Choose a channel; new ones are made in the settings.</source>
        <translation>Выберите канал; новые добавляются в настройках.</translation>
    </message>
    <message>
        <source>The channel “{channel}” writes into this folder already.</source>
        <translation>В эту папку уже пишет канал «{channel}».</translation>
    </message>
    <message>
        <source>Give each channel a folder of its own.</source>
        <translation>Дайте каждому каналу свою папку.</translation>
    </message>
    <message>
        <source>{where} answered {status} and asked to wait {seconds} s.</source>
        <translation>{where} ответил {status} и просит подождать {seconds} с.</translation>
    </message>
    <message>
        <source>{where} answered {status} and asked to wait {minutes} min.</source>
        <translation>{where} ответил {status} и просит подождать {minutes} мин.</translation>
    </message>
    <message>
        <source>The theme of the site cannot be used: a template is broken.</source>
        <translation>Тему сайта использовать нельзя: шаблон повреждён.</translation>
    </message>
    <message>
        <source>`qalam site theme check FOLDER` names every trouble.</source>
        <translation>`qalam site theme check FOLDER` назовёт все неполадки.</translation>
    </message>
    <message>
        <source>There is no folder {folder} with a theme.</source>
        <translation>Папки с темой сайта {folder} нет.</translation>
    </message>
    <message>
        <source>Connect its disk, or name another folder; `qalam site theme export FOLDER` makes one to begin with.</source>
        <translation>Подключите её диск или укажите другую папку; `qalam site theme export FOLDER` создаст заготовку.</translation>
    </message>
    <message>
        <source>The theme could not be written.</source>
        <translation>Тему не удалось записать.</translation>
    </message>
    <message>
        <source>{folder} is not empty.</source>
        <translation>{folder} не пуста.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty.</source>
        <translation>Выберите пустую папку.</translation>
    </message>
    <message>
        <source>What goes to “{channel}” cannot be rehearsed: its kind of target is not installed.</source>
        <translation>То, что идёт в «{channel}», нельзя отрепетировать: её вид цели не установлен.</translation>
    </message>
    <message>
        <source>Install the package that brings it.</source>
        <translation>Установите пакет, в котором она есть.</translation>
    </message>
    <message>
        <source>“{channel}” did not answer for {minutes} min, so the attempt was given up.</source>
        <translation>«{channel}» не отвечал {minutes} мин, поэтому попытка прекращена.</translation>
    </message>
    <message>
        <source>The article is under embargo; nothing goes out before it ends.</source>
        <translation>Статья под эмбарго: до его конца ничего не выйдет.</translation>
    </message>
    <message>
        <source>Change the embargo if it was lifted.</source>
        <translation>Если эмбарго снято, измените его.</translation>
    </message>
    <message>
        <source>The channel “{channel}” is paused.</source>
        <translation>Канал «{channel}» приостановлен.</translation>
    </message>
    <message>
        <source>Let it go on: then this goes out.</source>
        <translation>Возобновите его, и это уйдёт.</translation>
    </message>
    <message>
        <source>The article of this report is not known, so there is nothing to mend.</source>
        <translation>Статья этого сообщения неизвестна, исправлять нечего.</translation>
    </message>
    <message>
        <source>Close the report, or mend the page by hand where it lies.</source>
        <translation>Закройте сообщение или исправьте страницу там, где она лежит.</translation>
    </message>
    <message>
        <source>The corrected words were changed again since, so nothing was undone.</source>
        <translation>Исправленные слова с тех пор снова изменили, поэтому ничего не отменено.</translation>
    </message>
    <message>
        <source>Mend the text in the article.</source>
        <translation>Исправьте текст в статье.</translation>
    </message>
    <message>
        <source>The new text holds characters that cannot stand there.</source>
        <translation>В новом тексте есть недопустимые знаки.</translation>
    </message>
    <message>
        <source>Type it again without tabs, line breaks or control characters.</source>
        <translation>Наберите его без табуляций, переводов строки и управляющих знаков.</translation>
    </message>
    <message>
        <source>These reports are of different articles.</source>
        <translation>Эти сообщения о разных статьях.</translation>
    </message>
    <message>
        <source>Merge reports of one article.</source>
        <translation>Объединяйте сообщения об одной статье.</translation>
    </message>
    <message>
        <source>The reported words stand in the attribution notice, which comes from a template.</source>
        <translation>Эти слова стоят в примечании об источнике, а оно берётся из шаблона.</translation>
    </message>
    <message>
        <source>Change the template: the notice of every article comes from there.</source>
        <translation>Измените шаблон: примечание каждой статьи берётся из него.</translation>
    </message>
    <message>
        <source>The reported words stand in more than one cell of a table.</source>
        <translation>Эти слова стоят более чем в одной ячейке таблицы.</translation>
    </message>
    <message>
        <source>Mend the cells in the article.</source>
        <translation>Исправьте ячейки в статье.</translation>
    </message>
    <message>
        <source>This report was taken for spam, so it belongs to no group.</source>
        <translation>Это сообщение сочли спамом, оно не входит ни в одну группу.</translation>
    </message>
    <message>
        <source>Mend the article by hand if the report is honest.</source>
        <translation>Если сообщение честное, исправьте статью вручную.</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>В этом файле ничего нет.</translation>
    </message>
    <message>
        <source>Choose a file with reports.</source>
        <translation>Выберите файл с сообщениями.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Файл слишком большой.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>Check that it is yours to read, and its disk.</source>
        <translation>Проверьте, можно ли вам его читать, и его диск.</translation>
    </message>
    <message>
        <source>The file is not JSON.</source>
        <translation>Это не файл JSON.</translation>
    </message>
    <message>
        <source>Mend it where it was made, then choose it again.</source>
        <translation>Исправьте его там, где он создан, и выберите снова.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8.</source>
        <translation>Файл не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>Save it as JSON in UTF-8.</source>
        <translation>Сохраните его как JSON в UTF-8.</translation>
    </message>
    <message>
        <source>One of the reports in the file is not built as a report.</source>
        <translation>Одно из сообщений в файле составлено неверно.</translation>
    </message>
    <message>
        <source>Mend the file where it was made.</source>
        <translation>Исправьте файл там, где он создан.</translation>
    </message>
    <message>
        <source>A value in one of the reports is of the wrong kind.</source>
        <translation>В одном из сообщений значение не того вида.</translation>
    </message>
    <message>
        <source>Readers&apos; reports cannot come in at {host}, port {port}.</source>
        <translation>Принимать сообщения читателей по адресу {host}, порт {port} нельзя.</translation>
    </message>
    <message>
        <source>Choose a port from 1024 to 65535 in the settings.</source>
        <translation>Выберите в настройках порт от 1024 до 65535.</translation>
    </message>
    <message>
        <source>The way in for readers&apos; reports did not open.</source>
        <translation>Приём сообщений читателей не открылся.</translation>
    </message>
    <message>
        <source>The delivery failed.</source>
        <translation>Доставка не удалась.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message>
        <source>Something was queued for this channel, so it cannot be removed.</source>
        <translation>Для этого канала уже что-то было в очереди, удалить его нельзя.</translation>
    </message>
    <message>
        <source>Pause it instead: what went out stays known, and corrections still reach it.</source>
        <translation>Приостановите его: отправленное останется известно, и исправления дойдут.</translation>
    </message>
    <message>
        <source>The disk failed while the database {name} was used.</source>
        <translation>Сбой диска при работе с базой данных {name}.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Это не получилось.</translation>
    </message>
    <message>
        <source>The Word template cannot be read.</source>
        <translation>Шаблон Word не читается.</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Выберите другой шаблон.</translation>
    </message>
    <message>
        <source>{path} is not a Word file that can serve as a template.</source>
        <translation>{path} не годится в шаблоны Word.</translation>
    </message>
    <message>
        <source>Save it from Word as .docx or .dotx, without macros, and choose it again.</source>
        <translation>Сохраните его в Word как .docx или .dotx без макросов и выберите снова.</translation>
    </message>
    <message>
        <source>A Word file has no part “{role}”.</source>
        <translation>В файле Word нет части «{role}».</translation>
    </message>
    <message>
        <source>Name one of: {known}.</source>
        <translation>Назовите одну из: {known}.</translation>
    </message>
    <message>
        <source>The template has no style “{style}” for this part.</source>
        <translation>В шаблоне нет стиля «{style}» для этой части.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Выберите один из: {known}.</translation>
    </message>
    <message>
        <source>There is no attribution notice that is valid on this day.</source>
        <translation>На этот день нет действующего примечания об источнике.</translation>
    </message>
    <message>
        <source>Add a template, or change its dates.</source>
        <translation>Добавьте шаблон или измените его даты.</translation>
    </message>
    <message>
        <source>The notice has no text.</source>
        <translation>В примечании нет текста.</translation>
    </message>
    <message>
        <source>Type what it shall say.</source>
        <translation>Напишите, что оно должно говорить.</translation>
    </message>
    <message>
        <source>The link of the notice is not a web address.</source>
        <translation>Ссылка в примечании — не веб-адрес.</translation>
    </message>
    <message>
        <source>Give one that begins with https://.</source>
        <translation>Укажите адрес, начинающийся с https://.</translation>
    </message>
    <message>
        <source>The notice is too long.</source>
        <translation>Примечание слишком длинное.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Сделайте короче.</translation>
    </message>
    <message>
        <source>A brace in the notice has no partner.</source>
        <translation>У фигурной скобки в примечании нет пары.</translation>
    </message>
    <message>
        <source>Write a variable as {{agency}}; braces have no other use.</source>
        <translation>Переменная пишется как {{agency}}; иначе скобки не нужны.</translation>
    </message>
    <message>
        <source>“{name}” is not a variable of notices.</source>
        <translation>«{name}» — не переменная примечаний.</translation>
    </message>
    <message>
        <source>Use one of the list.</source>
        <translation>Возьмите одну из списка.</translation>
    </message>
    <message>
        <source>The notice needs a value for “{name}”, and there is none.</source>
        <translation>Примечанию нужно значение «{name}», а его нет.</translation>
    </message>
    <message>
        <source>Set it in the settings, or take the variable out of the template.</source>
        <translation>Задайте его в настройках или уберите переменную из шаблона.</translation>
    </message>
    <message>
        <source>The value of “{name}” is too long for a notice.</source>
        <translation>Значение «{name}» слишком длинное для примечания.</translation>
    </message>
    <message>
        <source>There is no channel that publishes to a site.</source>
        <translation>Нет канала, который публикует на сайт.</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Сначала добавьте его.</translation>
    </message>
    <message>
        <source>This channel does not publish to a site.</source>
        <translation>Этот канал не публикует на сайт.</translation>
    </message>
    <message>
        <source>The page is built in so many layers that it cannot be read.</source>
        <translation>Страница вложена так глубоко, что её нельзя прочитать.</translation>
    </message>
    <message>
        <source>Save its text as a .txt file and choose that.</source>
        <translation>Сохраните её текст в файл .txt и выберите его.</translation>
    </message>
    <message>
        <source>There is already a file {name}.</source>
        <translation>Файл {name} уже есть.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>The database could not be copied to {name}.</source>
        <translation>Не удалось скопировать базу данных в {name}.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that there is room on the disk.</source>
        <translation>Проверьте, есть ли папка и место на диске.</translation>
    </message>
    <message>
        <source>This cannot be done as it is.</source>
        <translation>Так это сделать нельзя.</translation>
    </message>
    <message>
        <source>Look at what you gave.</source>
        <translation>Проверьте, что указано.</translation>
    </message>
    <message>
        <source>What you asked for is not there any more.</source>
        <translation>Того, что вы открыли, больше нет.</translation>
    </message>
    <message>
        <source>Go back to the list; it is up to date.</source>
        <translation>Вернитесь к списку: он обновлён.</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Nothing was overwritten.</source>
        <translation>Это успел изменить кто-то другой. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Open it again and repeat what you did.</source>
        <translation>Откройте снова и повторите.</translation>
    </message>
    <message>
        <source>Somebody else changed this since you looked at it. Nothing was overwritten.</source>
        <translation>С тех пор как вы это открыли, кто-то другой это изменил. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>What you typed still stands here: save once more to keep it, or choose it again to see theirs.</source>
        <translation>Набранное вами осталось здесь: сохраните ещё раз, чтобы оставить его, или выберите заново, чтобы увидеть чужое.</translation>
    </message>
    <message>
        <source>“{value}” exists already.</source>
        <translation>«{value}» уже есть.</translation>
    </message>
    <message>
        <source>The article was published, so it cannot be deleted.</source>
        <translation>Статья была опубликована, удалить её нельзя.</translation>
    </message>
    <message>
        <source>Withdraw it instead: every copy that went out is then withdrawn too.</source>
        <translation>Отзовите её: тогда отзовутся и все разошедшиеся копии.</translation>
    </message>
    <message>
        <source>The article is at revision {current} now; you worked on revision {base}. Nothing was overwritten.</source>
        <translation>У статьи уже версия {current}, а вы работали с версией {base}. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Compare your text with the new revision, then save again.</source>
        <translation>Сравните свой текст с новой версией и сохраните снова.</translation>
    </message>
    <message>
        <source>The encoding of this text cannot be told.</source>
        <translation>Кодировку этого текста определить нельзя.</translation>
    </message>
    <message>
        <source>Open it where it was written and save it again as UTF-8.</source>
        <translation>Откройте там, где он написан, и сохраните в UTF-8.</translation>
    </message>
    <message>
        <source>This is not a text: the file holds binary data.</source>
        <translation>Это не текст: в файле двоичные данные.</translation>
    </message>
    <message>
        <source>Choose a text, a saved web page or a Word file (.txt, .html, .docx).</source>
        <translation>Выберите текст, сохранённую страницу или файл Word (.txt, .html, .docx).</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>В этом файле нет текста.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>“{language}” is not a language of this program.</source>
        <translation>Программа не знает языка «{language}».</translation>
    </message>
    <message>
        <source>Choose Kazakh, Russian or English.</source>
        <translation>Выберите казахский, русский или английский.</translation>
    </message>
    <message>
        <source>The file {path} is too big for an article.</source>
        <translation>Файл {path} слишком велик для статьи.</translation>
    </message>
    <message>
        <source>Split it, or choose the article&apos;s own file.</source>
        <translation>Разделите его или выберите файл самой статьи.</translation>
    </message>
    <message>
        <source>{path} is not a file.</source>
        <translation>{path} — не файл.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Проверьте имя.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read.</source>
        <translation>Файл {path} не читается.</translation>
    </message>
    <message>
        <source>Ask its owner for the right, or copy it to where you may read.</source>
        <translation>Попросите права у владельца или скопируйте файл туда, где можете читать.</translation>
    </message>
    <message>
        <source>This version does not read files of this kind: {path}.</source>
        <translation>Эта версия не читает файлы такого вида: {path}.</translation>
    </message>
    <message>
        <source>Save it as .docx, .html or .txt and choose that file.</source>
        <translation>Сохраните его как .docx, .html или .txt и выберите тот файл.</translation>
    </message>
    <message>
        <source>This is not a Word file that can be read.</source>
        <translation>Это не файл Word, который можно прочитать.</translation>
    </message>
    <message>
        <source>This is not an OpenDocument text that can be read.</source>
        <translation>Это не текст OpenDocument, который можно прочитать.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it again as .docx.</source>
        <translation>Откройте его в Word или LibreOffice и сохраните как .docx.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice, copy the text and paste it here.</source>
        <translation>Откройте его в Word или LibreOffice, скопируйте текст и вставьте его сюда.</translation>
    </message>
    <message>
        <source>This file is encrypted, or in the Word format of before 2007.</source>
        <translation>Файл зашифрован или в формате Word до 2007 года.</translation>
    </message>
    <message>
        <source>Open it in Word, take the password away and save it as .docx.</source>
        <translation>Откройте его в Word, снимите пароль и сохраните как .docx.</translation>
    </message>
    <message>
        <source>There is no check called “{name}”.</source>
        <translation>Проверки «{name}» нет.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>The check “{name}” of an installed package cannot be loaded.</source>
        <translation>Проверка «{name}» из установленного пакета не загружается.</translation>
    </message>
    <message>
        <source>Remove or update the package that brings it.</source>
        <translation>Удалите или обновите этот пакет.</translation>
    </message>
    <message>
        <source>Two checks are called “{name}”.</source>
        <translation>Две проверки называются «{name}».</translation>
    </message>
    <message>
        <source>Remove one of the packages that bring them.</source>
        <translation>Удалите один из этих пакетов.</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”.</source>
        <translation>Часового пояса «{zone}» нет.</translation>
    </message>
    <message>
        <source>Give a name such as Asia/Almaty.</source>
        <translation>Укажите имя вида Asia/Almaty.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>«{value}» — не веб-адрес.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Укажите адрес, начинающийся с https:// или http://.</translation>
    </message>
    <message>
        <source>It was not published: something is missing that must be there.</source>
        <translation>Не опубликовано: не хватает обязательного.</translation>
    </message>
    <message>
        <source>Mend what the list names, then publish again.</source>
        <translation>Исправьте названное в списке и опубликуйте снова.</translation>
    </message>
    <message>
        <source>There is no such check before publishing: {check}.</source>
        <translation>Такой проверки перед публикацией нет: {check}.</translation>
    </message>
    <message>
        <source>Choose off, warn or block for one of the list.</source>
        <translation>Выберите для проверки из списка: выключить, предупреждать или не пускать.</translation>
    </message>
    <message>
        <source>The article was never published, so there is nothing to withdraw.</source>
        <translation>Статья не публиковалась, отзывать нечего.</translation>
    </message>
    <message>
        <source>Delete it if it is not needed.</source>
        <translation>Удалите её, если она не нужна.</translation>
    </message>
    <message>
        <source>This item has moved on meanwhile, so that cannot be done to it any more.</source>
        <translation>Состояние уже изменилось, это сделать больше нельзя.</translation>
    </message>
    <message>
        <source>The list is up to date now: look at its state.</source>
        <translation>Список обновлён: посмотрите на состояние.</translation>
    </message>
    <message>
        <source>Nothing here can publish to “{target}”.</source>
        <translation>Здесь нечем публиковать в «{target}».</translation>
    </message>
    <message>
        <source>Install the package that brings it, or choose another kind of channel.</source>
        <translation>Установите нужный пакет или выберите канал другого вида.</translation>
    </message>
    <message>
        <source>There is no channel “{channel}”.</source>
        <translation>Канала «{channel}» нет.</translation>
    </message>
    <message>
        <source>A channel of this kind has no setting “{setting}”.</source>
        <translation>У канала такого вида нет настройки «{setting}».</translation>
    </message>
    <message>
        <source>The setting “{setting}” is missing.</source>
        <translation>Не задана настройка «{setting}».</translation>
    </message>
    <message>
        <source>A channel of this kind needs it.</source>
        <translation>Каналу такого вида она нужна.</translation>
    </message>
    <message>
        <source>The channel has no folder to write to.</source>
        <translation>У канала нет папки для записи.</translation>
    </message>
    <message>
        <source>Name one in its settings.</source>
        <translation>Укажите её в настройках канала.</translation>
    </message>
    <message>
        <source>“{folder}” is not a whole path.</source>
        <translation>«{folder}» — неполный путь.</translation>
    </message>
    <message>
        <source>Name the folder from the root of the disk.</source>
        <translation>Укажите папку от корня диска.</translation>
    </message>
    <message>
        <source>The channel has no name.</source>
        <translation>У канала нет названия.</translation>
    </message>
    <message>
        <source>Give it one, such as “site”.</source>
        <translation>Назовите его, например «site».</translation>
    </message>
    <message>
        <source>“{value}” cannot be the setting “{setting}”.</source>
        <translation>«{value}» не годится для настройки «{setting}».</translation>
    </message>
    <message>
        <source>Mend it in the form.</source>
        <translation>Исправьте это в форме.</translation>
    </message>
    <message>
        <source>“{setting}” is a secret, so it is not written among the settings.</source>
        <translation>«{setting}» — секрет, он не записывается среди настроек.</translation>
    </message>
    <message>
        <source>Give it in the form: the keyring keeps it.</source>
        <translation>Введите его в форме: его хранит связка ключей.</translation>
    </message>
    <message>
        <source>Nobody has given the secret “{setting}” of this channel on this computer.</source>
        <translation>Секрет «{setting}» этого канала на этом компьютере никто не ввёл.</translation>
    </message>
    <message>
        <source>Give it in the channel&apos;s settings; what waits goes out then by itself.</source>
        <translation>Введите его в настройках канала; то, что ждёт, уйдёт само.</translation>
    </message>
    <message>
        <source>The item breaks the schema of {format} at {place}, so it was not sent.</source>
        <translation>Сообщение нарушает схему {format} в месте {place}, поэтому не отправлено.</translation>
    </message>
    <message>
        <source>Look at that field of the article, mend it and try again.</source>
        <translation>Посмотрите на это поле статьи, исправьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>{where} is on this computer or an internal network.</source>
        <translation>{where} находится на этом компьютере или во внутренней сети.</translation>
    </message>
    <message>
        <source>Allow it in the channel&apos;s settings if you mean it.</source>
        <translation>Если так и нужно, разрешите это в настройках канала.</translation>
    </message>
    <message>
        <source>{where} did not answer.</source>
        <translation>{where} не отвечает.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>The answer of {where} is larger than {most} bytes.</source>
        <translation>Ответ {where} больше {most} байт.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>The certificate of {where} is not trusted.</source>
        <translation>Сертификату {where} нет доверия.</translation>
    </message>
    <message>
        <source>Check the address; a server of your own needs a certificate that this computer trusts.</source>
        <translation>Проверьте адрес; своему серверу нужен сертификат, которому доверяет этот компьютер.</translation>
    </message>
    <message>
        <source>{where} sends on and on to other addresses.</source>
        <translation>{where} без конца перенаправляет на другие адреса.</translation>
    </message>
    <message>
        <source>Give the address that it ends at.</source>
        <translation>Укажите конечный адрес.</translation>
    </message>
    <message>
        <source>{where} has moved to {place}.</source>
        <translation>{where} переехал: {place}.</translation>
    </message>
    <message>
        <source>Give the new address in the channel&apos;s settings.</source>
        <translation>Укажите новый адрес в настройках канала.</translation>
    </message>
    <message>
        <source>{where} is still busy with the same item.</source>
        <translation>{where} ещё занят этим же сообщением.</translation>
    </message>
    <message>
        <source>It is sent again by itself.</source>
        <translation>Отправка повторится сама.</translation>
    </message>
    <message>
        <source>{where} does not take the user and the application password.</source>
        <translation>{where} не принимает пользователя и пароль приложения.</translation>
    </message>
    <message>
        <source>Make a new application password in the user&apos;s profile there, and give it in the channel&apos;s settings.</source>
        <translation>Создайте там в профиле пользователя новый пароль приложения и введите его в настройках канала.</translation>
    </message>
    <message>
        <source>{where} refused it: {words}</source>
        <translation>{where} отказал: {words}</translation>
    </message>
    <message>
        <source>The user there needs the role of an editor.</source>
        <translation>Пользователю там нужна роль редактора.</translation>
    </message>
    <message>
        <source>The user “{user}” may not publish on {where}.</source>
        <translation>Пользователь «{user}» не может публиковать на {where}.</translation>
    </message>
    <message>
        <source>Give it the role of an editor or an author there.</source>
        <translation>Дайте ему там роль редактора или автора.</translation>
    </message>
    <message>
        <source>{where} does not say that it is a WordPress with its REST interface open.</source>
        <translation>{where} не сообщает, что это WordPress с открытым интерфейсом REST.</translation>
    </message>
    <message>
        <source>Check the address; a plugin may have closed the interface.</source>
        <translation>Проверьте адрес; интерфейс мог закрыть плагин.</translation>
    </message>
    <message>
        <source>The answer of {where} cannot be read.</source>
        <translation>Ответ {where} не читается.</translation>
    </message>
    <message>
        <source>Look at the site: a plugin may have put its own words into the answer.</source>
        <translation>Посмотрите на сайт: плагин мог вставить в ответ свои слова.</translation>
    </message>
    <message>
        <source>The server {where} is not known yet. Its key is {fingerprint}.</source>
        <translation>Сервер {where} ещё не известен. Отпечаток его ключа: {fingerprint}.</translation>
    </message>
    <message>
        <source>Compare it with the server&apos;s owner, then trust it in the channel&apos;s settings.</source>
        <translation>Сверьте его с владельцем сервера и подтвердите в настройках канала.</translation>
    </message>
    <message>
        <source>The server {where} shows another key than the one that was confirmed: {fingerprint}.</source>
        <translation>Сервер {where} показал не тот ключ, который был подтверждён: {fingerprint}.</translation>
    </message>
    <message>
        <source>Somebody may stand between. Ask its owner; if it was renewed, empty the fingerprint and test again.</source>
        <translation>Возможно, кто-то стоит между вами. Спросите владельца; если ключ обновили, очистите отпечаток и проверьте снова.</translation>
    </message>
    <message>
        <source>The server {where} does not let {user} in.</source>
        <translation>Сервер {where} не впускает {user}.</translation>
    </message>
    <message>
        <source>Check the user, and the password or the key.</source>
        <translation>Проверьте пользователя и пароль или ключ.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be read.</source>
        <translation>Файл ключа {path} не читается.</translation>
    </message>
    <message>
        <source>Check the path, and that the passphrase is given as the channel&apos;s password.</source>
        <translation>Проверьте путь и то, что парольная фраза введена как пароль канала.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” on the server {where}.</source>
        <translation>На сервере {where} нет папки «{folder}».</translation>
    </message>
    <message>
        <source>Create it there, or name another; what waits goes out then by itself.</source>
        <translation>Создайте её там или укажите другую; то, что ждёт, уйдёт само.</translation>
    </message>
    <message>
        <source>The connection to {where} broke, or it is no SFTP server.</source>
        <translation>Связь с {where} прервалась, или это не сервер SFTP.</translation>
    </message>
    <message>
        <source>Check the server and the port.</source>
        <translation>Проверьте сервер и порт.</translation>
    </message>
    <message>
        <source>The server {where} does not allow writing there.</source>
        <translation>Сервер {where} не разрешает писать туда.</translation>
    </message>
    <message>
        <source>Ask its owner for the right, or name another folder.</source>
        <translation>Попросите права у владельца или укажите другую папку.</translation>
    </message>
    <message>
        <source>The disk of the server {where} is full.</source>
        <translation>Диск сервера {where} заполнен.</translation>
    </message>
    <message>
        <source>Ask its owner to make room; what waits goes out then by itself.</source>
        <translation>Попросите владельца освободить место; то, что ждёт, уйдёт само.</translation>
    </message>
    <message>
        <source>The server {where} could not write the file.</source>
        <translation>Сервер {where} не смог записать файл.</translation>
    </message>
    <message>
        <source>Its owner may know why: most often this user&apos;s share of its disk is used up. It is sent again by itself.</source>
        <translation>Причину может знать владелец: чаще всего исчерпана доля диска этого пользователя. Отправка повторится сама.</translation>
    </message>
    <message>
        <source>There are too many subscribers for one letter.</source>
        <translation>Подписчиков слишком много для одного письма.</translation>
    </message>
    <message>
        <source>At most {most}: give the address of a mailing list.</source>
        <translation>Не больше {most}: укажите адрес списка рассылки.</translation>
    </message>
    <message>
        <source>Check the channel&apos;s settings, then retry it.</source>
        <translation>Проверьте настройки канала и повторите.</translation>
    </message>
    <message>
        <source>The report quotes no words.</source>
        <translation>В сообщении нет цитаты.</translation>
    </message>
    <message>
        <source>Give the words as they stand on the page.</source>
        <translation>Укажите слова так, как они стоят на странице.</translation>
    </message>
    <message>
        <source>The report quotes {length} characters; {most} is the most.</source>
        <translation>В сообщении {length} знаков цитаты; можно не больше {most}.</translation>
    </message>
    <message>
        <source>Quote only the words that are wrong.</source>
        <translation>Приведите только ошибочные слова.</translation>
    </message>
    <message>
        <source>This report came before with other words.</source>
        <translation>Это сообщение уже приходило с другими словами.</translation>
    </message>
    <message>
        <source>Send it again as a new report.</source>
        <translation>Отправьте его как новое.</translation>
    </message>
    <message>
        <source>The reported words are not in today&apos;s text any more, so nothing was changed.</source>
        <translation>Этих слов в нынешнем тексте уже нет, ничего не изменено.</translation>
    </message>
    <message>
        <source>Open the article and mend it there, or close the report.</source>
        <translation>Откройте статью и исправьте там или закройте сообщение.</translation>
    </message>
    <message>
        <source>There is no proposal for these words.</source>
        <translation>Для этих слов нет предложения.</translation>
    </message>
    <message>
        <source>Write what shall stand there, then press Fix.</source>
        <translation>Впишите, что должно там стоять, и нажмите «Исправить».</translation>
    </message>
    <message>
        <source>That is what stands there already.</source>
        <translation>Там уже так и стоит.</translation>
    </message>
    <message>
        <source>Write what shall stand there instead, or say that it is not an error.</source>
        <translation>Впишите другое или отметьте, что это не ошибка.</translation>
    </message>
    <message>
        <source>Somebody has closed this report already.</source>
        <translation>Кто-то уже закрыл это сообщение.</translation>
    </message>
    <message>
        <source>The list is up to date now.</source>
        <translation>Список обновлён.</translation>
    </message>
    <message>
        <source>The correction has been sent, so it cannot be undone any more.</source>
        <translation>Исправление уже отправлено, отменить его нельзя.</translation>
    </message>
    <message>
        <source>Open the article and correct it once more.</source>
        <translation>Откройте статью и исправьте ещё раз.</translation>
    </message>
    <message>
        <source>A report is not closed without a reason.</source>
        <translation>Сообщение не закрывают без причины.</translation>
    </message>
    <message>
        <source>Choose why it is not an error.</source>
        <translation>Выберите, почему это не ошибка.</translation>
    </message>
    <message>
        <source>Somebody has dealt with this report meanwhile.</source>
        <translation>С этим сообщением уже кто-то разобрался.</translation>
    </message>
    <message>
        <source>The sample newsroom is here already.</source>
        <translation>Учебная редакция уже открыта.</translation>
    </message>
    <message>
        <source>Look at its articles and reports.</source>
        <translation>Посмотрите её статьи и сообщения.</translation>
    </message>
    <message>
        <source>A kept text is damaged and could not be read. It was set aside as {path}.</source>
        <translation>Один из сохранённых текстов повреждён и не читается. Он отложен в файл {path}.</translation>
    </message>
    <message>
        <source>Nothing was deleted: a text editor may still show its words.</source>
        <translation>Ничего не удалено: слова, возможно, ещё видны в текстовом редакторе.</translation>
    </message>
    <message>
        <source>Neither the newsroom’s database nor this machine’s disk takes the text. The window stays open.</source>
        <translation>Текст не принимают ни база редакции, ни диск этого компьютера. Окно остаётся открытым.</translation>
    </message>
    <message>
        <source>Make room on the disk and close again, or copy the text to another place.</source>
        <translation>Освободите место на диске и закройте окно ещё раз или скопируйте текст в другое место.</translation>
    </message>
    <message>
        <source>“{name}” cannot be filled in this way.</source>
        <translation>Поле «{name}» так не заполняется.</translation>
    </message>
    <message>
        <source>Choose another field.</source>
        <translation>Выберите другое поле.</translation>
    </message>
    <message>
        <source>The time does not say in which zone it is.</source>
        <translation>У времени не указан часовой пояс.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-23T18:30+05:00.</source>
        <translation>Напишите так: 2026-11-23T18:30+05:00.</translation>
    </message>
    <message>
        <source>A published article has a time of publication.</source>
        <translation>У опубликованной статьи есть время публикации.</translation>
    </message>
    <message>
        <source>Give another time, or withdraw the article.</source>
        <translation>Укажите другое время или отзовите статью.</translation>
    </message>
    <message>
        <source>These are too many entries, or one of them is too long.</source>
        <translation>Записей слишком много, или одна из них слишком длинная.</translation>
    </message>
    <message>
        <source>An article may have {most}, of {longest} characters each.</source>
        <translation>У статьи может быть не больше {most} записей, до {longest} знаков каждая.</translation>
    </message>
    <message>
        <source>Another article has the address “{slug}”.</source>
        <translation>Адрес «{slug}» занят другой статьёй.</translation>
    </message>
    <message>
        <source>Choose another, such as {free}.</source>
        <translation>Выберите другой, например {free}.</translation>
    </message>
    <message>
        <source>“{slug}” cannot stand in an address.</source>
        <translation>«{slug}» не годится для адреса.</translation>
    </message>
    <message>
        <source>Use small Latin letters, digits and single hyphens, {longest} at most: zhana-kopir-ashyldy.</source>
        <translation>Строчные латинские буквы, цифры и одиночные дефисы, не больше {longest} знаков: zhana-kopir-ashyldy.</translation>
    </message>
    <message>
        <source>Somebody changed these details meanwhile. Nothing was overwritten.</source>
        <translation>Тем временем эти сведения изменил кто-то другой. Ничего не перезаписано.</translation>
    </message>
    <message>
        <source>Look at what stands there now, then change it again.</source>
        <translation>Посмотрите, что там теперь, и измените снова.</translation>
    </message>
    <message>
        <source>There is no kind “{key}”.</source>
        <translation>Вида «{key}» нет.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Есть: {known}.</translation>
    </message>
    <message>
        <source>An article cannot be a version of itself.</source>
        <translation>Статья не может быть версией самой себя.</translation>
    </message>
    <message>
        <source>Choose the article that tells the same story in another language.</source>
        <translation>Выберите статью, которая рассказывает о том же на другом языке.</translation>
    </message>
    <message>
        <source>The story has an article in this language and script already: number {article}.</source>
        <translation>У этой истории уже есть статья на этом языке и в этом письме: номер {article}.</translation>
    </message>
    <message>
        <source>Open that one, or unlink it first.</source>
        <translation>Откройте её или сначала отвяжите.</translation>
    </message>
    <message>
        <source>This is not the name of a desk.</source>
        <translation>Это не название отдела.</translation>
    </message>
    <message>
        <source>Write a name of up to {longest} characters, such as Sport.</source>
        <translation>Напишите название до {longest} знаков, например: Спорт.</translation>
    </message>
    <message>
        <source>Only Kazakh is written in several scripts; this article is in another language.</source>
        <translation>Несколькими видами письма пишут только по-казахски; эта статья на другом языке.</translation>
    </message>
    <message>
        <source>If it is in Kazakh, set its language in the details.</source>
        <translation>Если она на казахском, укажите язык в сведениях.</translation>
    </message>
    <message>
        <source>Kazakh is not written in “{script}” here.</source>
        <translation>Здесь по-казахски не пишут письмом «{script}».</translation>
    </message>
    <message>
        <source>“{word} = {written}” says of no word how it is written.</source>
        <translation>«{word} = {written}» не говорит, как пишется слово.</translation>
    </message>
    <message>
        <source>Write a Cyrillic word, =, and how it is written: letters and digits, {longest} at most in each.</source>
        <translation>Напишите слово кириллицей, = и как оно пишется: буквы и цифры, не больше {longest} в каждом.</translation>
    </message>
    <message>
        <source>“{word}” is not among the words of this script.</source>
        <translation>«{word}» нет среди слов этого письма.</translation>
    </message>
    <message>
        <source>Somebody may have removed it meanwhile: look at the list again.</source>
        <translation>Возможно, его тем временем убрали: посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>“{key}” cannot be the key of a kind.</source>
        <translation>«{key}» не может быть ключом вида.</translation>
    </message>
    <message>
        <source>Use small Latin letters, digits and _, a letter first, 32 at most.</source>
        <translation>Строчные латинские буквы, цифры и _, сначала буква, не больше 32 знаков.</translation>
    </message>
    <message>
        <source>A kind cannot ask for “{part}”.</source>
        <translation>Вид не может требовать «{part}».</translation>
    </message>
    <message>
        <source>Choose another part of the article.</source>
        <translation>Выберите другую часть статьи.</translation>
    </message>
    <message>
        <source>A kind cannot ask for {number} images.</source>
        <translation>Вид не может требовать столько снимков: {number}.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}.</source>
        <translation>Укажите число от 0 до {most}.</translation>
    </message>
    <message>
        <source>“{text}” is not a length.</source>
        <translation>«{text}» — это не длина.</translation>
    </message>
    <message>
        <source>Write it like 30-150 words, -90 characters, 60-, or none.</source>
        <translation>Напишите так: 30-150 words, -90 characters, 60- или none.</translation>
    </message>
    <message>
        <source>The kind needs a name of 1 to {longest} characters in each language.</source>
        <translation>Виду нужно название от 1 до {longest} знаков на каждом языке.</translation>
    </message>
    <message>
        <source>Give its names in Kazakh, Russian and English.</source>
        <translation>Укажите названия на казахском, русском и английском.</translation>
    </message>
    <message>
        <source>A length cannot go from {least} to {most}.</source>
        <translation>Длина не может идти от {least} до {most}.</translation>
    </message>
    <message>
        <source>Give a smaller number first and a larger one second; 0 leaves the end open.</source>
        <translation>Сначала меньшее число, потом большее; 0 оставляет границу открытой.</translation>
    </message>
    <message>
        <source>A place needs a name of 1 to {longest} characters in each language, without a full stop inside.</source>
        <translation>Месту нужно название от 1 до {longest} знаков на каждом языке, без точки внутри.</translation>
    </message>
    <message>
        <source>{number} places are too many; {most} of your own can be kept.</source>
        <translation>Мест слишком много ({number}); своих может быть не больше {most}.</translation>
    </message>
    <message>
        <source>Leave out those that nobody writes from.</source>
        <translation>Уберите те, откуда никто не пишет.</translation>
    </message>
    <message>
        <source>“{name}” is not among the places.</source>
        <translation>Места «{name}» нет в списке.</translation>
    </message>
    <message>
        <source>Add it with its names in three languages first.</source>
        <translation>Сначала добавьте его с названиями на трёх языках.</translation>
    </message>
    <message>
        <source>“{text}” is not one name, or three with semicolons between them.</source>
        <translation>«{text}» — это не одно название и не три через точку с запятой.</translation>
    </message>
    <message>
        <source>Write the names in Kazakh, Russian and English: Орал; Уральск; Oral.</source>
        <translation>Напишите названия на казахском, русском и английском: Орал; Уральск; Oral.</translation>
    </message>
    <message>
        <source>What is looked for is longer than {most} characters.</source>
        <translation>Искомый текст длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>Look for its first words.</source>
        <translation>Ищите его первые слова.</translation>
    </message>
    <message>
        <source>“{replacement}” cannot be used as the replacement.</source>
        <translation>«{replacement}» не годится для замены.</translation>
    </message>
    <message>
        <source>\1 is what the first brackets found, \\ is a backslash.</source>
        <translation>\1 — найденное первыми скобками, \\ — обратная косая черта.</translation>
    </message>
    <message>
        <source>The regular expression “{pattern}” takes too long on this text.</source>
        <translation>Регулярное выражение «{pattern}» выполняется на этом тексте слишком долго.</translation>
    </message>
    <message>
        <source>Make it simpler: a repetition within a repetition is what takes long.</source>
        <translation>Упростите его: долго выполняется повторение внутри повторения.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read at character {position}.</source>
        <translation>Регулярное выражение непонятно в знаке {position}.</translation>
    </message>
    <message>
        <source>A bracket may lack its partner; a sign that means itself takes a backslash: \. \( \?</source>
        <translation>Возможно, у скобки нет пары; перед знаком, который означает сам себя, ставится обратная косая черта: \. \( \?</translation>
    </message>
    <message>
        <source>The regular expression is too big: it repeats itself too often, or calls itself.</source>
        <translation>Регулярное выражение слишком велико: слишком много повторений, или оно вызывает само себя.</translation>
    </message>
    <message>
        <source>Use smaller numbers in braces, and no (?R).</source>
        <translation>Уменьшите числа в фигурных скобках и не используйте (?R).</translation>
    </message>
    <message>
        <source>The clipboard holds too much.</source>
        <translation>В буфере обмена слишком много.</translation>
    </message>
    <message>
        <source>Copy a part of it, or save it as a file and import that.</source>
        <translation>Скопируйте часть или сохраните в файл и импортируйте его.</translation>
    </message>
    <message>
        <source>This is not a rich text file.</source>
        <translation>Это не файл RTF.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it and save it as .docx.</source>
        <translation>Откройте его в программе, которой он создан, и сохраните как .docx.</translation>
    </message>
    <message>
        <source>The text has hundreds of groups in one another, and is not read.</source>
        <translation>В тексте сотни вложенных групп, поэтому он не прочитан.</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>Откройте его в Word или LibreOffice и сохраните как .docx.</translation>
    </message>
    <message>
        <source>The text has too many lists or quotes in one another.</source>
        <translation>В тексте слишком много вложенных списков или цитат.</translation>
    </message>
    <message>
        <source>Look whether it is Markdown; if not, save it as .txt and import that.</source>
        <translation>Проверьте, Markdown ли это; если нет, сохраните как .txt и импортируйте его.</translation>
    </message>
    <message>
        <source>The article has no block “{block}”.</source>
        <translation>В статье нет блока «{block}».</translation>
    </message>
    <message>
        <source>Somebody may have taken it out; look at the text as it is now.</source>
        <translation>Возможно, его убрали; посмотрите, каков текст сейчас.</translation>
    </message>
    <message>
        <source>The picture of {width} by {height} points is too large.</source>
        <translation>Изображение {width} × {height} точек слишком велико.</translation>
    </message>
    <message>
        <source>Make it smaller where it was made.</source>
        <translation>Уменьшите его там, где оно сделано.</translation>
    </message>
    <message>
        <source>The picture’s file is larger than {most} megabytes.</source>
        <translation>Файл снимка больше {most} мегабайт.</translation>
    </message>
    <message>
        <source>Save it as JPEG and put it in again.</source>
        <translation>Сохраните его как JPEG и вставьте снова.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Файл {path} не читается: {reason}.</translation>
    </message>
    <message>
        <source>Look whether the file is there and may be read.</source>
        <translation>Проверьте, на месте ли файл и можно ли его читать.</translation>
    </message>
    <message>
        <source>The picture is in a form that no page shows, or it is damaged.</source>
        <translation>Изображение в формате, который страницы не показывают, или повреждено.</translation>
    </message>
    <message>
        <source>Save it as PNG or JPEG and put it in again.</source>
        <translation>Сохраните его как PNG или JPEG и вставьте снова.</translation>
    </message>
    <message>
        <source>Revision {revision} of article {article} is damaged and cannot be read.</source>
        <translation>Версия {revision} статьи {article} повреждена, прочитать её нельзя.</translation>
    </message>
    <message>
        <source>Take the text from a backup, or from another revision.</source>
        <translation>Возьмите текст из резервной копии или из другой версии.</translation>
    </message>
    <message>
        <source>A label has at most {most} characters; this one has {length}.</source>
        <translation>В метке не больше {most} знаков, здесь их {length}.</translation>
    </message>
    <message>
        <source>The article is in a state from which it does not come there.</source>
        <translation>Из своего состояния статья туда не переходит.</translation>
    </message>
    <message>
        <source>Open it again: its state may have changed meanwhile.</source>
        <translation>Откройте её снова: состояние могло измениться.</translation>
    </message>
    <message>
        <source>{name} may not do this: it is for editors or publishers of the newsroom.</source>
        <translation>{name} этого не может: это дело редакторов и выпускающих.</translation>
    </message>
    <message>
        <source>Send it for review, or ask somebody who may.</source>
        <translation>Отправьте на проверку или попросите того, кому можно.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation>Попросите того, кому это можно.</translation>
    </message>
    <message>
        <source>{name} may not do this: it is for publishers of the newsroom.</source>
        <translation>{name} этого не может: это дело выпускающих.</translation>
    </message>
    <message>
        <source>Its state follows from what was sent, so nobody sets it by hand.</source>
        <translation>Её состояние следует из отправленного, вручную его не ставят.</translation>
    </message>
    <message>
        <source>Publish it, schedule it, call its schedule off, or withdraw it.</source>
        <translation>Опубликуйте, запланируйте, отмените план или отзовите.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Сократите её.</translation>
    </message>
    <message>
        <source>“{role}” is no role.</source>
        <translation>Роли «{role}» нет.</translation>
    </message>
    <message>
        <source>Choose journalist, editor or publisher.</source>
        <translation>Выберите: журналист, редактор или выпускающий.</translation>
    </message>
    <message>
        <source>A name has 1 to {longest} characters.</source>
        <translation>В имени от 1 до {longest} знаков.</translation>
    </message>
    <message>
        <source>Type the name that stands in revisions.</source>
        <translation>Введите имя, как оно стоит в версиях.</translation>
    </message>
    <message>
        <source>Nobody is called “{name}”.</source>
        <translation>Человека «{name}» здесь нет.</translation>
    </message>
    <message>
        <source>Nobody could publish any more.</source>
        <translation>Тогда никто не сможет публиковать.</translation>
    </message>
    <message>
        <source>Name a publisher first.</source>
        <translation>Сначала назовите выпускающего.</translation>
    </message>
    <message>
        <source>A calendar shows 1 to {most} days.</source>
        <translation>Календарь показывает от 1 до {most} дней.</translation>
    </message>
    <message>
        <source>Ask for fewer.</source>
        <translation>Запросите меньше.</translation>
    </message>
    <message>
        <source>Nothing of this article waits for its hour any more.</source>
        <translation>От этой статьи больше ничего не ждёт своего часа.</translation>
    </message>
    <message>
        <source>Schedule it from beside its text, under Publish.</source>
        <translation>Запланируйте её в разделе «Публикация» рядом с текстом.</translation>
    </message>
    <message>
        <source>That hour is over.</source>
        <translation>Этот час уже прошёл.</translation>
    </message>
    <message>
        <source>Choose a later one, or publish it now.</source>
        <translation>Выберите более поздний или опубликуйте сейчас.</translation>
    </message>
    <message>
        <source>The article is under embargo until {until}; nothing goes out before.</source>
        <translation>На статье эмбарго до {until}; раньше ничего не выйдет.</translation>
    </message>
    <message>
        <source>Choose a later hour, or change the embargo.</source>
        <translation>Выберите более поздний час или измените эмбарго.</translation>
    </message>
    <message>
        <source>It did not go out at its hour: something was missing that must be there.</source>
        <translation>В назначенный час не вышла: не хватало того, что должно быть.</translation>
    </message>
    <message>
        <source>Open the article, mend what Publish names, then publish it again.</source>
        <translation>Откройте статью, исправьте названное в «Публикации» и опубликуйте снова.</translation>
    </message>
    <message>
        <source>“{word}” is not one word.</source>
        <translation>«{word}» — не одно слово.</translation>
    </message>
    <message>
        <source>Choose a single word of letters, {longest} at most.</source>
        <translation>Выберите одно слово из букв, не длиннее {longest}.</translation>
    </message>
    <message>
        <source>“{word}” is not in the newsroom&apos;s dictionary.</source>
        <translation>Слова «{word}» нет в словаре редакции.</translation>
    </message>
    <message>
        <source>Somebody may have taken it out; nothing needs to be done.</source>
        <translation>Возможно, его уже убрали; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>This is no longer ignored.</source>
        <translation>Это больше не пропускается.</translation>
    </message>
    <message>
        <source>Somebody took it back already; nothing needs to be done.</source>
        <translation>Это уже отменил кто-то другой; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>There is nothing to export: nothing was published on this day.</source>
        <translation>Экспортировать нечего: в этот день ничего не публиковалось.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Выберите другой день.</translation>
    </message>
    <message>
        <source>{path} is a file, but several articles need a folder.</source>
        <translation>{path} — файл, а для нескольких материалов нужна папка.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>“{format}” holds one article a file.</source>
        <translation>Формат «{format}» вмещает один материал в файле.</translation>
    </message>
    <message>
        <source>Export into a folder.</source>
        <translation>Экспортируйте в папку.</translation>
    </message>
    <message>
        <source>“{name}” is not among the newsroom’s own places.</source>
        <translation>«{name}» нет среди собственных мест редакции.</translation>
    </message>
    <message>
        <source>Those that come with the program cannot be removed.</source>
        <translation>Места, встроенные в программу, удалить нельзя.</translation>
    </message>
    <message>
        <source>The mail server has no name that can be used.</source>
        <translation>У почтового сервера нет пригодного имени.</translation>
    </message>
    <message>
        <source>Give one such as mail.example.kz.</source>
        <translation>Укажите его, например mail.example.kz.</translation>
    </message>
    <message>
        <source>The mailbox has no user.</source>
        <translation>У ящика нет пользователя.</translation>
    </message>
    <message>
        <source>Give the name that you log in with.</source>
        <translation>Укажите имя, с которым вы входите.</translation>
    </message>
    <message>
        <source>That is not a port.</source>
        <translation>Такого порта не бывает.</translation>
    </message>
    <message>
        <source>Give one from 1 to 65535; IMAP&apos;s are 993 and 143.</source>
        <translation>Укажите число от 1 до 65535; у IMAP это 993 и 143.</translation>
    </message>
    <message>
        <source>There is no such kind of security.</source>
        <translation>Такой защиты нет.</translation>
    </message>
    <message>
        <source>Choose TLS, STARTTLS or none.</source>
        <translation>Выберите TLS, STARTTLS или без защиты.</translation>
    </message>
    <message>
        <source>The password would cross the network for everyone to read.</source>
        <translation>Пароль пошёл бы по сети открытым текстом.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS; none is for a server on this computer.</source>
        <translation>Выберите TLS или STARTTLS; без защиты можно только к серверу на этом компьютере.</translation>
    </message>
    <message>
        <source>The mailbox would be looked at too often.</source>
        <translation>Ящик проверялся бы слишком часто.</translation>
    </message>
    <message>
        <source>Give {least} seconds or more.</source>
        <translation>Укажите не меньше {least} секунд.</translation>
    </message>
    <message>
        <source>The mailbox has no name.</source>
        <translation>У ящика нет названия.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Дайте его.</translation>
    </message>
    <message>
        <source>The password of {user} is not known on this computer.</source>
        <translation>Пароль {user} на этом компьютере неизвестен.</translation>
    </message>
    <message>
        <source>Type it once more.</source>
        <translation>Введите его ещё раз.</translation>
    </message>
    <message>
        <source>The mail server refused {user}.</source>
        <translation>Почтовый сервер не впустил {user}.</translation>
    </message>
    <message>
        <source>Check the user and the password; some providers want a password made for programs.</source>
        <translation>Проверьте имя и пароль; некоторым почтовым службам нужен отдельный пароль для программ.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}” in the mailbox.</source>
        <translation>В ящике нет папки «{folder}».</translation>
    </message>
    <message>
        <source>INBOX is in every mailbox.</source>
        <translation>INBOX есть в каждом ящике.</translation>
    </message>
    <message>
        <source>The certificate {path} cannot be read.</source>
        <translation>Сертификат {path} не читается.</translation>
    </message>
    <message>
        <source>Name a file in PEM, or leave it out for a server that everybody trusts.</source>
        <translation>Укажите файл PEM или оставьте поле пустым, если серверу доверяют все.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Сертификату {host} нет доверия.</translation>
    </message>
    <message>
        <source>For a server of your own name its certificate; else somebody may stand between.</source>
        <translation>Для своего сервера укажите его сертификат; иначе между вами может стоять посторонний.</translation>
    </message>
    <message>
        <source>The mail server {host}, port {port}, does not answer.</source>
        <translation>Почтовый сервер {host}, порт {port}, не отвечает.</translation>
    </message>
    <message>
        <source>Check its name, port and security, and your network.</source>
        <translation>Проверьте имя, порт, защиту и вашу сеть.</translation>
    </message>
    <message>
        <source>The mail server {host}, port {port}, answered something that is not IMAP.</source>
        <translation>Почтовый сервер {host}, порт {port}, ответил не по IMAP.</translation>
    </message>
    <message>
        <source>Check its name and port; try again.</source>
        <translation>Проверьте имя и порт; попробуйте снова.</translation>
    </message>
    <message>
        <source>This letter is a report already.</source>
        <translation>Это письмо уже стало сообщением.</translation>
    </message>
    <message>
        <source>Close the report instead.</source>
        <translation>Закройте само сообщение.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <translation>У шаблона нет названия.</translation>
    </message>
    <message>
        <source>The template has more than {most} characters.</source>
        <translation>В шаблоне больше {most} знаков.</translation>
    </message>
    <message>
        <source>Keep only the lines that are the same in each letter.</source>
        <translation>Оставьте только строки, одинаковые в каждом письме.</translation>
    </message>
    <message>
        <source>There is no name “{name}”.</source>
        <translation>Имени «{name}» нет.</translation>
    </message>
    <message>
        <source>Names are: {known}.</source>
        <translation>Имена такие: {known}.</translation>
    </message>
    <message>
        <source>The template does not say where the reported words stand.</source>
        <translation>В шаблоне не сказано, где стоят слова с ошибкой.</translation>
    </message>
    <message>
        <source>Put {{quote}} in their place.</source>
        <translation>Поставьте на их место {{quote}}.</translation>
    </message>
    <message>
        <source>Two names stand side by side: where one ends cannot be told.</source>
        <translation>Два имени стоят рядом: не понять, где кончается первое.</translation>
    </message>
    <message>
        <source>Put what stands between them in the letter there too.</source>
        <translation>Впишите то, что стоит между ними в письме.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>В таблице нет столбца «{column}».</translation>
    </message>
    <message>
        <source>Name the columns in the first line: quote, url, suggestion, comment.</source>
        <translation>Назовите столбцы в первой строке: quote, url, suggestion, comment.</translation>
    </message>
    <message>
        <source>This is not a table that can be read.</source>
        <translation>Эту таблицу не прочесть.</translation>
    </message>
    <message>
        <source>Save it once more as CSV; a quotation mark may be open.</source>
        <translation>Сохраните её ещё раз как CSV; возможно, не закрыта кавычка.</translation>
    </message>
    <message>
        <source>The collection names its pages and does not hold them.</source>
        <translation>Собрание называет свои страницы, но самих страниц в нём нет.</translation>
    </message>
    <message>
        <source>Give the pages themselves, one file each.</source>
        <translation>Дайте сами страницы: каждую одним файлом.</translation>
    </message>
    <message>
        <source>The annotation does not say which words it is about.</source>
        <translation>В аннотации не сказано, о каких она словах.</translation>
    </message>
    <message>
        <source>Give a TextQuoteSelector, or a TextPositionSelector.</source>
        <translation>Нужен TextQuoteSelector или TextPositionSelector.</translation>
    </message>
    <message>
        <source>The report tells a place in a page that is not known, or is shorter than that.</source>
        <translation>Указано место на странице, которой нет или которая короче.</translation>
    </message>
    <message>
        <source>Give the words themselves.</source>
        <translation>Приведите сами слова.</translation>
    </message>
    <message>
        <source>Give one from 1 to 65535; 587 and 465 are those for sending letters.</source>
        <translation>Укажите порт от 1 до 65535; для отправки писем служат 587 и 465.</translation>
    </message>
    <message>
        <source>“{address}” is not an address that a letter can be sent to.</source>
        <translation>«{address}» — не адрес, на который можно отправить письмо.</translation>
    </message>
    <message>
        <source>Give one such as reader@example.kz.</source>
        <translation>Укажите адрес вида reader@example.kz.</translation>
    </message>
    <message>
        <source>No mail server is set for letters to go out.</source>
        <translation>Почтовый сервер для отправки писем не задан.</translation>
    </message>
    <message>
        <source>Set one in the settings, under “Letters”.</source>
        <translation>Задайте его в настройках, в разделе «Письма».</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the letter (answer {status}).</source>
        <translation>Почтовый сервер {host} не принимает письмо (ответ {status}).</translation>
    </message>
    <message>
        <source>Check the address that it goes to, and the one that it comes from.</source>
        <translation>Проверьте адреса получателя и отправителя.</translation>
    </message>
    <message>
        <source>The mail server {host} does not take the letter now (answer {status}).</source>
        <translation>Почтовый сервер {host} сейчас не принимает письмо (ответ {status}).</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Попытка повторится позже.</translation>
    </message>
    <message>
        <source>The line to {host} broke while the letter was handed over.</source>
        <translation>Связь с {host} прервалась во время передачи письма.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again only if that does no harm.</source>
        <translation>Возможно, письмо дошло: отправляйте снова, только если это не повредит.</translation>
    </message>
    <message>
        <source>The mail server {host}, port {port}, does not speak SMTP as it was asked to.</source>
        <translation>Почтовый сервер {host}, порт {port}, не отвечает по SMTP так, как его просят.</translation>
    </message>
    <message>
        <source>Check its name, port and security.</source>
        <translation>Проверьте его имя, порт и защиту.</translation>
    </message>
    <message>
        <source>The article was changed since you looked at it, so the fix was not made.</source>
        <translation>Статью изменили с тех пор, как вы её видели, поэтому правка не внесена.</translation>
    </message>
    <message>
        <source>It waits as a suggestion in the text. Look at the words, then fix them again.</source>
        <translation>Она осталась предложением в тексте. Посмотрите на слова и исправьте их снова.</translation>
    </message>
    <message>
        <source>Somebody types in this article just now, so the fix was not made.</source>
        <translation>В этой статье сейчас кто-то пишет, поэтому правка не внесена.</translation>
    </message>
    <message>
        <source>It waits as a suggestion in their text, among the findings.</source>
        <translation>Она ждёт в этом тексте как предложение, среди замечаний.</translation>
    </message>
    <message>
        <source>There is no kind of correction “{kind}”.</source>
        <translation>Вида исправления «{kind}» нет.</translation>
    </message>
    <message>
        <source>There are two notes in one language.</source>
        <translation>На одном языке дано два примечания.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Оставьте одно из них.</translation>
    </message>
    <message>
        <source>“{language}” is no language of this newsroom.</source>
        <translation>«{language}» — не язык этой редакции.</translation>
    </message>
    <message>
        <source>The note has {length} characters; it may have {most}.</source>
        <translation>В примечании {length} знаков; можно не больше {most}.</translation>
    </message>
    <message>
        <source>A reader was told of this correction already, so it cannot be taken back.</source>
        <translation>Читателю уже сообщили об этом исправлении, отменить его нельзя.</translation>
    </message>
    <message>
        <source>Mend the text in the article and publish it again.</source>
        <translation>Исправьте текст в статье и опубликуйте её снова.</translation>
    </message>
    <message>
        <source>There is nothing left to decide about this letter.</source>
        <translation>По этому письму решать больше нечего.</translation>
    </message>
    <message>
        <source>It was sent, is being sent, or was cancelled.</source>
        <translation>Оно отправлено, отправляется или отменено.</translation>
    </message>
    <message>
        <source>The letter has no subject or no text.</source>
        <translation>У письма нет темы или текста.</translation>
    </message>
    <message>
        <source>Write what it should say.</source>
        <translation>Напишите, что в нём должно быть.</translation>
    </message>
    <message>
        <source>A brace has no partner: character {position}.</source>
        <translation>У скобки нет пары: знак {position}.</translation>
    </message>
    <message>
        <source>Braces stand around names, and nowhere else.</source>
        <translation>Фигурные скобки ставятся только вокруг имён.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Give the earlier day first.</source>
        <translation>Сначала укажите более ранний день.</translation>
    </message>
    <message>
        <source>The period is longer than thirty years.</source>
        <translation>Период длиннее тридцати лет.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Выберите покороче.</translation>
    </message>
    <message>
        <source>{name} is too large for a list of words.</source>
        <translation>Файл {name} слишком велик для списка слов.</translation>
    </message>
    <message>
        <source>Split it into several.</source>
        <translation>Разделите его на несколько.</translation>
    </message>
    <message>
        <source>{name} is no list of words.</source>
        <translation>{name} — не список слов.</translation>
    </message>
    <message>
        <source>Give a text file in UTF-8, one word a line.</source>
        <translation>Дайте текстовый файл в UTF-8, по слову в строке.</translation>
    </message>
    <message>
        <source>“{word}” is not in your dictionary.</source>
        <translation>Слова «{word}» нет в вашем словаре.</translation>
    </message>
    <message>
        <source>It may have been taken out already; nothing needs to be done.</source>
        <translation>Возможно, его уже убрали; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>“{word}” is no word that the archive taught.</source>
        <translation>Слово «{word}» не из архива.</translation>
    </message>
    <message>
        <source>Somebody may have refused it; nothing needs to be done.</source>
        <translation>Возможно, кто-то его отклонил; делать ничего не нужно.</translation>
    </message>
    <message>
        <source>There is no notice “{name}”.</source>
        <translation>Примечания «{name}» нет.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a notice.</source>
        <translation>«{name}» не может быть названием примечания.</translation>
    </message>
    <message>
        <source>Give it a name of at most {longest} characters.</source>
        <translation>Дайте название не длиннее {longest} знаков.</translation>
    </message>
    <message>
        <source>The notice has a link, and no words that it stands on.</source>
        <translation>У примечания есть ссылка, но нет слов, на которых она стоит.</translation>
    </message>
    <message>
        <source>Name them, for example {{agency}}.</source>
        <translation>Назовите их, например {{agency}}.</translation>
    </message>
    <message>
        <source>The words “{words}”, which carry the link, are missing in one of the lengths.</source>
        <translation>Слов «{words}», на которых стоит ссылка, нет в одном из вариантов длины.</translation>
    </message>
    <message>
        <source>Write them there, or put the link on other words.</source>
        <translation>Впишите их туда или поставьте ссылку на другие слова.</translation>
    </message>
    <message>
        <source>The notice would end before it begins.</source>
        <translation>Примечание кончилось бы раньше, чем началось.</translation>
    </message>
    <message>
        <source>Give a later last day.</source>
        <translation>Укажите более поздний последний день.</translation>
    </message>
    <message>
        <source>The notice “{name}” comes with the program and cannot be taken away.</source>
        <translation>Примечание «{name}» входит в программу, удалить его нельзя.</translation>
    </message>
    <message>
        <source>Write a newer version of it, or let a rule choose another notice.</source>
        <translation>Напишите его новую версию или выберите правилом другое примечание.</translation>
    </message>
    <message>
        <source>A rule still chooses the notice “{name}”.</source>
        <translation>Примечание «{name}» ещё выбирается правилом.</translation>
    </message>
    <message>
        <source>Remove the rule first.</source>
        <translation>Сначала удалите правило.</translation>
    </message>
    <message>
        <source>“{day}” is not a day.</source>
        <translation>«{day}» — не дата.</translation>
    </message>
    <message>
        <source>Write it like 2026-06-13.</source>
        <translation>Напишите в виде 2026-06-13.</translation>
    </message>
    <message>
        <source>The program does not know this language.</source>
        <translation>Программа не знает этого языка.</translation>
    </message>
    <message>
        <source>A notice cannot be shown in this length at this place.</source>
        <translation>Примечание такой длины на этом месте показать нельзя.</translation>
    </message>
    <message>
        <source>Choose both from the lists.</source>
        <translation>Выберите то и другое из списков.</translation>
    </message>
    <message>
        <source>The notice “{name}” has no version {version} in this language.</source>
        <translation>У примечания «{name}» нет версии {version} на этом языке.</translation>
    </message>
    <message>
        <source>Nobody is named whose text this is.</source>
        <translation>Не названо, чей это текст.</translation>
    </message>
    <message>
        <source>Name the agency in the dateline or in the settings.</source>
        <translation>Назовите агентство в строке места и даты или в настройках.</translation>
    </message>
    <message>
        <source>{where} answered {status}, not with a page.</source>
        <translation>{where} вместо страницы дал ответ {status}.</translation>
    </message>
    <message>
        <source>Open the address in a browser; if it shows there, save it and open the file.</source>
        <translation>Откройте адрес в браузере; если страница там видна, сохраните её и откройте файл.</translation>
    </message>
    <message>
        <source>The page has no text; its words are drawn by a script, or are a picture.</source>
        <translation>На странице нет текста: слова рисует скрипт, или это картинка.</translation>
    </message>
    <message>
        <source>Open it in a browser, save it as a complete page, and open the file.</source>
        <translation>Откройте её в браузере, сохраните страницу полностью и откройте файл.</translation>
    </message>
    <message>
        <source>The page is larger than {most} MB.</source>
        <translation>Страница больше {most} МБ.</translation>
    </message>
    <message>
        <source>Save it without pictures and open the file.</source>
        <translation>Сохраните её без картинок и откройте файл.</translation>
    </message>
    <message>
        <source>This is no web page that can be read.</source>
        <translation>Это не веб-страница, которую можно прочитать.</translation>
    </message>
    <message>
        <source>Give the address of the page with the text, or a saved .html or .mhtml file.</source>
        <translation>Укажите адрес страницы с текстом или сохранённый файл .html или .mhtml.</translation>
    </message>
    <message>
        <source>The page that was kept is damaged and cannot be read.</source>
        <translation>Сохранённая страница повреждена, и прочитать её нельзя.</translation>
    </message>
    <message>
        <source>Look at the address again.</source>
        <translation>Посмотрите адрес ещё раз.</translation>
    </message>
    <message>
        <source>This page was a file, so there is no address to look at.</source>
        <translation>Эта страница была файлом, и адреса, чтобы посмотреть снова, нет.</translation>
    </message>
    <message>
        <source>Save the page again and open its file.</source>
        <translation>Сохраните страницу ещё раз и откройте её файл.</translation>
    </message>
    <message>
        <source>“{state}” is no state of the ledger.</source>
        <translation>В журнале нет состояния «{state}».</translation>
    </message>
    <message>
        <source>{value} is no share in per cent.</source>
        <translation>{value} — не доля в процентах.</translation>
    </message>
    <message>
        <source>Give a number from 0 to 100.</source>
        <translation>Укажите число от 0 до 100.</translation>
    </message>
    <message>
        <source>The letter has no text.</source>
        <translation>В письме нет текста.</translation>
    </message>
    <message>
        <source>The page breaks no rule, so there is nothing to write about.</source>
        <translation>Страница не нарушает правил, писать не о чем.</translation>
    </message>
    <message>
        <source>Look at the page again, or change the rule.</source>
        <translation>Посмотрите страницу ещё раз или измените правило.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{author} mended this in the inbox as «{text}»; the fix waits for you.</source>
        <translation>{author} исправил(а) это во входящих на «{text}»; правка ждёт вас.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs. Letters in this word: {count}.</source>
        <translation>{found} стоит вместо {wanted}. Букв в слове: {count}.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs: the word is known only so.</source>
        <translation>{found} стоит вместо {wanted}: известно только такое слово.</translation>
    </message>
    <message>
        <source>{found} stands where another letter was lost; more than one word is possible.</source>
        <translation>{found} стоит на месте потерянной буквы; возможно не одно слово.</translation>
    </message>
    <message>
        <source>{found} stands inside the word where another letter was lost.</source>
        <translation>{found} стоит внутри слова на месте потерянной буквы.</translation>
    </message>
    <message>
        <source>The quotation that opens here is not closed: {near}</source>
        <translation>Открытая здесь цитата не закрыта: {near}</translation>
    </message>
    <message>
        <source>One quotation mark more closes than opens in this paragraph, by: {near}</source>
        <translation>В абзаце закрывающих кавычек больше, чем открывающих, возле: {near}</translation>
    </message>
    <message>
        <source>The quotation opens with {opener} and closes with {mark}.</source>
        <translation>Цитата открывается знаком {opener}, а закрывается знаком {mark}.</translation>
    </message>
    <message>
        <source>«{word}» is not in the dictionary.</source>
        <translation>Слова «{word}» нет в словаре.</translation>
    </message>
    <message>
        <source>A hyphen stands where a dash ({dash}) belongs.</source>
        <translation>Дефис стоит вместо тире ({dash}).</translation>
    </message>
    <message>
        <source>A hyphen between spaces: a hyphenated word or a dash?</source>
        <translation>Дефис между пробелами: составное слово или тире?</translation>
    </message>
    <message>
        <source>Spaces in a row: {count}.</source>
        <translation>Пробелов подряд: {count}.</translation>
    </message>
    <message>
        <source>A space before «{mark}».</source>
        <translation>Пробел перед «{mark}».</translation>
    </message>
    <message>
        <source>«{word}» is written twice.</source>
        <translation>«{word}» написано дважды.</translation>
    </message>
    <message>
        <source>The attribution notice would be missing on: {channels}.</source>
        <translation>Примечания об источнике не было бы на каналах: {channels}.</translation>
    </message>
    <message>
        <source>The attribution notice would stand twice on: {channels}.</source>
        <translation>Примечание об источнике стояло бы дважды на каналах: {channels}.</translation>
    </message>
    <message>
        <source>The link of the attribution notice could not be clicked on: {channels}.</source>
        <translation>Ссылка в примечании об источнике не нажималась бы на каналах: {channels}.</translation>
    </message>
    <message>
        <source>The attribution notice would be missing among the file&apos;s own data on: {channels}.</source>
        <translation>Примечания об источнике не было бы в данных самого файла на каналах: {channels}.</translation>
    </message>
    <message>
        <source>The notice needs a value for “{name}”, and there is none.</source>
        <translation>Примечанию нужно значение «{name}», а его нет.</translation>
    </message>
    <message>
        <source>The headline is missing.</source>
        <translation>Нет заголовка.</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Текст пуст.</translation>
    </message>
    <message>
        <source>The article has no language.</source>
        <translation>Не указан язык статьи.</translation>
    </message>
    <message>
        <source>The attribution notice is missing.</source>
        <translation>Нет примечания об источнике.</translation>
    </message>
    <message>
        <source>The article is under embargo until {until}; nothing goes out before.</source>
        <translation>Статья под эмбарго до {until}; раньше ничего не уйдёт.</translation>
    </message>
    <message>
        <source>A picture has no description for those who do not see it.</source>
        <translation>У снимка нет описания для тех, кто его не видит.</translation>
    </message>
    <message>
        <source>The file of a picture is missing on this machine.</source>
        <translation>Файла снимка нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The attribution notice stands there more than once.</source>
        <translation>Примечание об источнике стоит не один раз.</translation>
    </message>
    <message>
        <source>The lead is missing.</source>
        <translation>Нет лида.</translation>
    </message>
    <message>
        <source>The dateline is missing.</source>
        <translation>Нет места и даты.</translation>
    </message>
    <message>
        <source>The byline is missing.</source>
        <translation>Не указан автор.</translation>
    </message>
    <message>
        <source>No topic is named.</source>
        <translation>Не указаны темы.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Не указаны источники.</translation>
    </message>
    <message>
        <source>The headline is short. Characters wanting: {number}.</source>
        <translation>Заголовок короток. Не хватает знаков: {number}.</translation>
    </message>
    <message>
        <source>The headline is long. Characters too many: {number}.</source>
        <translation>Заголовок длинен. Лишних знаков: {number}.</translation>
    </message>
    <message>
        <source>The headline is short. Words wanting: {number}.</source>
        <translation>Заголовок короток. Не хватает слов: {number}.</translation>
    </message>
    <message>
        <source>The headline is long. Words too many: {number}.</source>
        <translation>Заголовок длинен. Лишних слов: {number}.</translation>
    </message>
    <message>
        <source>The lead is short. Characters wanting: {number}.</source>
        <translation>Лид короток. Не хватает знаков: {number}.</translation>
    </message>
    <message>
        <source>The lead is long. Characters too many: {number}.</source>
        <translation>Лид длинен. Лишних знаков: {number}.</translation>
    </message>
    <message>
        <source>The lead is short. Words wanting: {number}.</source>
        <translation>Лид короток. Не хватает слов: {number}.</translation>
    </message>
    <message>
        <source>The lead is long. Words too many: {number}.</source>
        <translation>Лид длинен. Лишних слов: {number}.</translation>
    </message>
    <message>
        <source>The text is short. Characters wanting: {number}.</source>
        <translation>Текст короток. Не хватает знаков: {number}.</translation>
    </message>
    <message>
        <source>The text is long. Characters too many: {number}.</source>
        <translation>Текст длинен. Лишних знаков: {number}.</translation>
    </message>
    <message>
        <source>The text is short. Words wanting: {number}.</source>
        <translation>Текст короток. Не хватает слов: {number}.</translation>
    </message>
    <message>
        <source>The text is long. Words too many: {number}.</source>
        <translation>Текст длинен. Лишних слов: {number}.</translation>
    </message>
    <message>
        <source>Pictures still wanting: {number}.</source>
        <translation>Не хватает снимков: {number}.</translation>
    </message>
    <message>
        <source>This text is {truly} read as {read_as}. Known words: {before} % now, {after} % after the repair.</source>
        <translation>Этот текст в кодировке {truly} прочитан как {read_as}. Известных слов: сейчас {before} %, после исправления {after} %.</translation>
    </message>
    <message>
        <source>The whole article is {truly} read as {read_as}. Known words here: {before} % now, {after} % after the repair.</source>
        <translation>Вся статья в кодировке {truly} прочитана как {read_as}. Известных слов здесь: сейчас {before} %, после исправления {after} %.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs: {truly} or an old Kazakh font, read as {read_as}.</source>
        <translation>Вместо {wanted} стоит {found}: {truly} или старый казахский шрифт, прочитанный как {read_as}.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs, throughout this text: an old Kazakh font.</source>
        <translation>Во всём тексте вместо {wanted} стоит {found}: старый казахский шрифт.</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} was lost: the word is known only so.</source>
        <translation>{found} стоит там, где потеряна {wanted}: слово известно только в таком виде.</translation>
    </message>
    <message>
        <source>{found} stands where a letter was lost; more than one word is possible.</source>
        <translation>{found} стоит там, где потеряна буква; возможно несколько слов.</translation>
    </message>
    <message>
        <source>{found} stands where a letter was lost.</source>
        <translation>{found} стоит там, где потеряна буква.</translation>
    </message>
    <message>
        <source>«{word}» was typed with the English layout: these keys are «{wanted}».</source>
        <translation>«{word}» набрано в английской раскладке: эти клавиши — «{wanted}».</translation>
    </message>
    <message>
        <source>«{word}» was typed with the Cyrillic layout: these keys are «{wanted}».</source>
        <translation>«{word}» набрано в кириллической раскладке: эти клавиши — «{wanted}».</translation>
    </message>
    <message>
        <source>{found} stands where {wanted} belongs: both lie on the same key.</source>
        <translation>Вместо {wanted} стоит {found}: они на одной клавише.</translation>
    </message>
    <message>
        <source>The bracket that opens here is not closed.</source>
        <translation>Открытая здесь скобка не закрыта.</translation>
    </message>
    <message>
        <source>A bracket closes here that was not opened.</source>
        <translation>Здесь закрывается скобка, которая не открыта.</translation>
    </message>
    <message>
        <source>The bracket opens with {opener} and closes with {mark}.</source>
        <translation>Скобка открыта знаком {opener}, а закрыта знаком {mark}.</translation>
    </message>
    <message>
        <source>The quotation marks of this language are {wanted} ({source}).</source>
        <translation>Кавычки этого языка — {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A quotation within another takes {wanted} ({source}).</source>
        <translation>Кавычки внутри кавычек — {wanted} ({source}).</translation>
    </message>
    <message>
        <source>Hyphens in a row stand for a dash ({source}).</source>
        <translation>Дефисы подряд стоят вместо тире ({source}).</translation>
    </message>
    <message>
        <source>Another dash is usual here: «{wanted}» ({source}).</source>
        <translation>Здесь принято другое тире: «{wanted}» ({source}).</translation>
    </message>
    <message>
        <source>From year to year goes an en dash: {wanted} ({source}).</source>
        <translation>Между годами ставят короткое тире: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>Three stops are one sign: … ({source}).</source>
        <translation>Многоточие — один знак: … ({source}).</translation>
    </message>
    <message>
        <source>After ? and ! two stops follow ({source}).</source>
        <translation>После ? и ! ставят две точки ({source}).</translation>
    </message>
    <message>
        <source>More than three stops in a row ({source}).</source>
        <translation>Больше трёх точек подряд ({source}).</translation>
    </message>
    <message>
        <source>«{found}»: the mark stands more than once.</source>
        <translation>«{found}»: знак стоит несколько раз.</translation>
    </message>
    <message>
        <source>Two full stops: one, or an ellipsis?</source>
        <translation>Две точки: одна или многоточие?</translation>
    </message>
    <message>
        <source>«{found}»: one of the two marks is too many.</source>
        <translation>«{found}»: один из двух знаков лишний.</translation>
    </message>
    <message>
        <source>A space is missing after «{found}».</source>
        <translation>После «{found}» нет пробела.</translation>
    </message>
    <message>
        <source>A space is missing after the full stop.</source>
        <translation>После точки нет пробела.</translation>
    </message>
    <message>
        <source>A space is missing before the quotation mark.</source>
        <translation>Перед кавычкой нет пробела.</translation>
    </message>
    <message>
        <source>No space within brackets and quotation marks ({source}).</source>
        <translation>Внутри скобок и кавычек пробел не ставят ({source}).</translation>
    </message>
    <message>
        <source>A sentence begins with a capital: «{wanted}».</source>
        <translation>Предложение начинают с прописной буквы: «{wanted}».</translation>
    </message>
    <message>
        <source>Initials and surname stand apart: «{wanted}» ({source}).</source>
        <translation>Инициалы и фамилию разделяют: «{wanted}» ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between initials and surname ({source}).</source>
        <translation>Между инициалами и фамилией — неразрывный пробел ({source}).</translation>
    </message>
    <message>
        <source>A date is written so: {wanted} ({source}).</source>
        <translation>Дату пишут так: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A number of a date takes no ending: {wanted} ({source}).</source>
        <translation>Число в дате пишут без наращения: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A month has no capital ({source}).</source>
        <translation>Месяц пишут со строчной буквы ({source}).</translation>
    </message>
    <message>
        <source>A time is written so: {wanted} ({source}).</source>
        <translation>Время пишут так: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>There is no such date: «{found}».</source>
        <translation>Такой даты нет: «{found}».</translation>
    </message>
    <message>
        <source>There is no such time: «{found}».</source>
        <translation>Такого времени нет: «{found}».</translation>
    </message>
    <message>
        <source>A long number is written in groups of three: {wanted} ({source}).</source>
        <translation>Многозначное число разбивают по три цифры: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A decimal comma: {wanted} ({source}).</source>
        <translation>Десятичную дробь отделяют запятой: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A decimal point: {wanted} ({source}).</source>
        <translation>Десятичную дробь отделяют точкой: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the number and {found} ({source}).</source>
        <translation>Между числом и {found} — неразрывный пробел ({source}).</translation>
    </message>
    <message>
        <source>No space before % ({source}).</source>
        <translation>Перед % пробел не ставят ({source}).</translation>
    </message>
    <message>
        <source>A no-break space after {found} ({source}).</source>
        <translation>После {found} — неразрывный пробел ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the number and «{found}» ({source}).</source>
        <translation>Между числом и «{found}» — неразрывный пробел ({source}).</translation>
    </message>
    <message>
        <source>The sign of the currency stands so: {wanted} ({source}).</source>
        <translation>Знак валюты ставят так: {wanted} ({source}).</translation>
    </message>
    <message>
        <source>In this language the currency is called «{wanted}» ({source}).</source>
        <translation>На этом языке валюта называется «{wanted}» ({source}).</translation>
    </message>
    <message>
        <source>A no-break space before the dash, so that no line begins with it ({source}).</source>
        <translation>Перед тире — неразрывный пробел, чтобы строка с него не начиналась ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the number and what it counts ({source}).</source>
        <translation>Между числом и тем, что оно считает, — неразрывный пробел ({source}).</translation>
    </message>
    <message>
        <source>A no-break space between the sign and its number ({source}).</source>
        <translation>Между знаком и его номером — неразрывный пробел ({source}).</translation>
    </message>
    <message>
        <source>The sign of a number is №, with a no-break space after it ({source}).</source>
        <translation>Знак номера — №, после него неразрывный пробел ({source}).</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>language: {tag}, told from the words</source>
        <translation>язык: {tag}, определён по словам</translation>
    </message>
    <message>
        <source>published {moment} ({zone})</source>
        <translation>опубликовано {moment} ({zone})</translation>
    </message>
    <message>
        <source>views: {count}</source>
        <translation>просмотров: {count}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>лид</translation>
    </message>
    <message>
        <source>dateline: {text}</source>
        <translation>место и дата: {text}</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>blocks of the body: {count}</source>
        <translation>блоков основного текста: {count}</translation>
    </message>
    <message>
        <source>blocks of the body: {count}, of them list items: {lists}</source>
        <translation>блоков основного текста: {count}, из них пунктов списка: {lists}</translation>
    </message>
    <message>
        <source>attribution notice</source>
        <translation>примечание об источнике</translation>
    </message>
    <message>
        <source>kept apart from the text: {kind}</source>
        <translation>сохранено отдельно от текста: {kind}</translation>
    </message>
    <message>
        <source>pictures: {count}</source>
        <translation>картинок: {count}</translation>
    </message>
    <message>
        <source>notes: {count}, as numbers in the text with their words after it</source>
        <translation>сносок: {count}, в тексте — номера, сами сноски — после текста</translation>
    </message>
    <message>
        <source>the “{sign}” after the dateline was taken away: each output sets its own</source>
        <translation>знак «{sign}» после места и даты убран: каждый выпуск ставит свой</translation>
    </message>
    <message>
        <source>the file does not name its encoding; it was read as {code_page}</source>
        <translation>кодировка в файле не указана; прочитано как {code_page}</translation>
    </message>
    <message>
        <source>the page names a wrong encoding; it was read as {code_page}</source>
        <translation>кодировка на странице указана неверно; прочитано как {code_page}</translation>
    </message>
    <message>
        <source>the file is called {suffix}, and was read as what it is: {format}</source>
        <translation>файл назван {suffix}, а прочитан как то, что он есть: {format}</translation>
    </message>
    <message>
        <source>the letters are in the Kazakh code page {code_page}, not the Russian</source>
        <translation>буквы в казахской кодировке {code_page}, а не в русской</translation>
    </message>
    <message>
        <source>the numbers that Word puts before headings were not taken</source>
        <translation>номера, которые Word ставит перед заголовками, не взяты</translation>
    </message>
    <message>
        <source>a file that is embedded in the text was read with it</source>
        <translation>файл, встроенный в текст, прочитан вместе с ним</translation>
    </message>
    <message>
        <source>paragraphs in one cell of a table stand on one line</source>
        <translation>абзацы одной ячейки таблицы стоят в одну строку</translation>
    </message>
    <message>
        <source>text boxes: {count}, set after the paragraph that they stand at</source>
        <translation>надписей: {count}, поставлены после абзаца, у которого стоят</translation>
    </message>
    <message>
        <source>links to no web address, kept as words: {count}</source>
        <translation>ссылки не на веб-адрес, оставленные словами: {count}</translation>
    </message>
    <message>
        <source>paragraphs that were too long to write in, cut at ends of sentences: {count}</source>
        <translation>абзацы, слишком длинные для правки, разделены по концам предложений: {count}</translation>
    </message>
    <message>
        <source>page header: “{words}”</source>
        <translation>верхний колонтитул: «{words}»</translation>
    </message>
    <message>
        <source>page footer: “{words}”</source>
        <translation>нижний колонтитул: «{words}»</translation>
    </message>
    <message>
        <source>comments: “{words}”</source>
        <translation>примечания: «{words}»</translation>
    </message>
    <message>
        <source>diagram: “{words}”</source>
        <translation>схема: «{words}»</translation>
    </message>
    <message>
        <source>chart: “{words}”</source>
        <translation>диаграмма: «{words}»</translation>
    </message>
    <message>
        <source>hidden: “{words}”</source>
        <translation>скрыто: «{words}»</translation>
    </message>
    <message>
        <source>hidden pictures: {count}</source>
        <translation>скрытые картинки: {count}</translation>
    </message>
    <message>
        <source>deleted: “{words}”</source>
        <translation>удалено: «{words}»</translation>
    </message>
    <message>
        <source>record of corrections: “{words}”</source>
        <translation>запись об исправлениях: «{words}»</translation>
    </message>
    <message>
        <source>table of contents: “{words}”</source>
        <translation>оглавление: «{words}»</translation>
    </message>
    <message>
        <source>form fields that nobody has filled in: “{words}”</source>
        <translation>незаполненные поля формы: «{words}»</translation>
    </message>
    <message>
        <source>outside the article: “{words}”</source>
        <translation>вне статьи: «{words}»</translation>
    </message>
    <message>
        <source>elements of the page &lt;{tag}&gt;: {count}</source>
        <translation>элементов страницы &lt;{tag}&gt;: {count}</translation>
    </message>
    <message>
        <source>signs of a font that stand for no letter: {fonts}</source>
        <translation>знаки шрифта, не соответствующие буквам: {fonts}</translation>
    </message>
    <message>
        <source>a file that is embedded in the text</source>
        <translation>файл, внедрённый в текст</translation>
    </message>
    <message>
        <source>pictures that are only an address: {count}</source>
        <translation>картинок, от которых есть только адрес: {count}</translation>
    </message>
    <message>
        <source>a picture that is not in the file, and is not fetched{named}</source>
        <translation>картинка, которой нет в файле; из сети она не берётся{named}</translation>
    </message>
    <message>
        <source>a picture that should be in the file, and is not{named}</source>
        <translation>картинка, которая должна быть в файле, но её нет{named}</translation>
    </message>
    <message>
        <source>a picture that is damaged or packed too close{named}</source>
        <translation>повреждённое или слишком сильно сжатое изображение{named}</translation>
    </message>
    <message>
        <source>a picture that is too large ({width} × {height}){named}</source>
        <translation>слишком большая картинка ({width} × {height}){named}</translation>
    </message>
    <message>
        <source>a picture that is damaged, or in a form that no page shows{named}</source>
        <translation>повреждённая картинка или формат, который страницы не показывают{named}</translation>
    </message>
    <message>
        <source>call to report an error</source>
        <translation>призыв сообщить об ошибке</translation>
    </message>
    <message>
        <source>related news</source>
        <translation>новости по теме</translation>
    </message>
    <message>
        <source>most read</source>
        <translation>самое читаемое</translation>
    </message>
    <message>
        <source>a Word file</source>
        <translation>файл Word</translation>
    </message>
    <message>
        <source>rich text</source>
        <translation>форматированный текст (RTF)</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>a web page in one file</source>
        <translation>веб-страница одним файлом</translation>
    </message>
    <message>
        <source>Imported: {headline}</source>
        <translation>Импортировано: {headline}</translation>
    </message>
    <message>
        <source>Articles imported: {count}</source>
        <translation>Импортировано статей: {count}</translation>
    </message>
    <message>
        <source>Stopped: what was imported before stays</source>
        <translation>Остановлено: импортированное раньше остаётся</translation>
    </message>
    <message>
        <source>Not imported: {names}</source>
        <translation>Не импортировано: {names}</translation>
    </message>
    <message>
        <source>Changed: {count}</source>
        <translation>Изменено: {count}</translation>
    </message>
    <message>
        <source>Left out: {count}</source>
        <translation>Не вошло: {count}</translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>language: {tag}, as the page says</source>
        <translation>язык: {tag}, как указано на странице</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>темы: {names}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Kazakh, Latin</source>
        <translation>Казахский, латиница</translation>
    </message>
    <message>
        <source>Kazakh, Latin of 2018</source>
        <translation>Казахский, латиница 2018 года</translation>
    </message>
    <message>
        <source>Kazakh, Arabic</source>
        <translation>Казахский, арабское письмо</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставка</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Running</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Сбой сети</translation>
    </message>
    <message>
        <source>The receiver asked to wait</source>
        <translation>Получатель просит подождать</translation>
    </message>
    <message>
        <source>The receiver refused</source>
        <translation>Получатель отказал</translation>
    </message>
    <message>
        <source>This computer failed</source>
        <translation>Сбой на этом компьютере</translation>
    </message>
    <message>
        <source>Did not come to an end</source>
        <translation>Не завершилось</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Go to: {panel}</source>
        <translation>Перейти: {panel}</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>Перепечатки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Not looked for yet</source>
        <translation>Место ещё не искали</translation>
    </message>
    <message>
        <source>Found in today&apos;s text</source>
        <translation>Найдено в нынешнем тексте</translation>
    </message>
    <message>
        <source>Moved, and found in today&apos;s text</source>
        <translation>Переместилось и найдено в нынешнем тексте</translation>
    </message>
    <message>
        <source>These words were corrected since</source>
        <translation>Эти слова с тех пор исправлены</translation>
    </message>
    <message>
        <source>These words stand in several places, and none is surely meant</source>
        <translation>Эти слова стоят в нескольких местах, и ни одно не подходит наверняка</translation>
    </message>
    <message>
        <source>These words are not in today&apos;s text any more</source>
        <translation>Этих слов в нынешнем тексте больше нет</translation>
    </message>
    <message>
        <source>These words were never in this article</source>
        <translation>Этих слов в статье никогда не было</translation>
    </message>
    <message>
        <source>The report names no article of ours</source>
        <translation>В сообщении названа не наша статья</translation>
    </message>
</context>
<context>
    <name>queue_actions</name>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отзыв</translation>
    </message>
</context>
<context>
    <name>queue_reasons</name>
    <message>
        <source>Goes out at {until}.</source>
        <translation>Уйдёт в {until}.</translation>
    </message>
    <message>
        <source>It was to go out at {due} and went out {minutes} minutes late: no worker was running.</source>
        <translation>Должна была выйти в {due}, вышла на {minutes} мин позже: отправка не работала.</translation>
    </message>
    <message>
        <source>Goes out next.</source>
        <translation>Уйдёт следующим.</translation>
    </message>
    <message>
        <source>The channel “{channel}” is paused.</source>
        <translation>Канал «{channel}» приостановлен.</translation>
    </message>
    <message>
        <source>Waits until revision {revision} of the same article has been sent.</source>
        <translation>Ждёт, пока уйдёт версия {revision} той же статьи.</translation>
    </message>
    <message>
        <source>Is being sent.</source>
        <translation>Отправляется.</translation>
    </message>
    <message>
        <source>Revision {revision} goes out in its place.</source>
        <translation>Вместо этого уйдёт версия {revision}.</translation>
    </message>
    <message>
        <source>The article was withdrawn before this was sent.</source>
        <translation>Статью отозвали до отправки.</translation>
    </message>
    <message>
        <source>Cancelled by {author}.</source>
        <translation>Отменил: {author}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>The correction was undone before it was sent.</source>
        <translation>Исправление отменили до отправки.</translation>
    </message>
    <message>
        <source>The last attempt did not come to an end; it is made again.</source>
        <translation>Последняя попытка не завершилась; будет ещё одна.</translation>
    </message>
    <message>
        <source>Attempts that did not come to an end: {attempts}.</source>
        <translation>Незавершённых попыток: {attempts}.</translation>
    </message>
    <message>
        <source>{message} Attempts: {attempts}; the next is at {until}.</source>
        <translation>{message} Попыток: {attempts}; следующая в {until}.</translation>
    </message>
    <message>
        <source>{message} The next attempt is at {until}.</source>
        <translation>{message} Следующая попытка в {until}.</translation>
    </message>
    <message>
        <source>{message} Given up; attempts: {attempts}.</source>
        <translation>{message} Отправка прекращена; попыток: {attempts}.</translation>
    </message>
    <message>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
    <message>
        <source>Nothing here can publish to “{target}”, which the channel “{channel}” wants.</source>
        <translation>Здесь нечем публиковать в «{target}», как требует канал «{channel}».</translation>
    </message>
    <message>
        <source>“{target}” made a mistake of its own; a crash report says more.</source>
        <translation>Ошибка внутри «{target}»; подробности в отчёте о сбое.</translation>
    </message>
</context>
<context>
    <name>queue_states</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено новым</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>report_states</name>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Corrected before</source>
        <translation>Исправлено раньше</translation>
    </message>
    <message>
        <source>Not an error</source>
        <translation>Не ошибка</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
</context>
<context>
    <name>scripts</name>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Latin (2021)</source>
        <translation>Латиница (2021)</translation>
    </message>
    <message>
        <source>Latin (2018)</source>
        <translation>Латиница (2018)</translation>
    </message>
    <message>
        <source>Arabic (töte jazu)</source>
        <translation>Арабское письмо (төте жазу)</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>General</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Работа с текстом</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Versions and their days</source>
        <translation>Версии и их дни</translation>
    </message>
</context>
</TS>

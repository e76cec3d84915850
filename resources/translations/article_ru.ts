<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleList</name>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Notice and preview</source>
        <translation>Источник и просмотр</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Ничего не открыто</translation>
    </message>
    <message>
        <source>Choose an article on the left, write a new one, or drop a file here.</source>
        <translation>Выберите статью слева, напишите новую или перетащите сюда файл.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Saved as a revision</source>
        <translation>Сохранено как новая версия</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) mended</source>
        <translation>
            <numerusform>Исправлено %n место</numerusform>
            <numerusform>Исправлено %n места</numerusform>
            <numerusform>Исправлено %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockForm</name>
    <message>
        <source>Who speaks: name, role</source>
        <translation>Кто говорит: имя, должность</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Автор слов</translation>
    </message>
    <message>
        <source>What the picture shows, for those who do not see it</source>
        <translation>Что на снимке: для тех, кто его не видит</translation>
    </message>
    <message>
        <source>Description (alt text)</source>
        <translation>Описание (альтернативный текст)</translation>
    </message>
    <message>
        <source>Whose picture it is</source>
        <translation>Чей снимок</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Address of the card</source>
        <translation>Адрес карточки</translation>
    </message>
</context>
<context>
    <name>BlockHandle</name>
    <message>
        <source>Drag to move the block</source>
        <translation>Перетащите, чтобы переместить блок</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>The file of this picture is missing on this machine.</source>
        <translation>Файла этого снимка нет на этом компьютере.</translation>
    </message>
    <message>
        <source>No description yet (F2)</source>
        <translation>Описания ещё нет (F2)</translation>
    </message>
    <message>
        <source>This card has no address that it may lead to (F2)</source>
        <translation>У карточки нет адреса, куда она ведёт (F2)</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Только отличия</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее отличие</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее отличие</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Идёт сравнение…</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>{current} of {number}</source>
        <translation>{current} из {number}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Пункт списка</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Embed</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Автор слов</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Вложенность</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Нумерация</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Первый номер</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Header rows</source>
        <translation>Строки заголовка</translation>
    </message>
    <message>
        <source>Merged cells</source>
        <translation>Объединённые ячейки</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Описание для незрячих</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Version of the template</source>
        <translation>Версия шаблона</translation>
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
        <source>Copyright</source>
        <translation>Авторское право</translation>
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
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>that of the article</source>
        <translation>язык статьи</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединены</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
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
        <source>bold</source>
        <translation>полужирный</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>курсив</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>Kept apart from the text</source>
        <translation>Хранится отдельно от текста</translation>
    </message>
    <message>
        <source>↓ Moved to place {number}</source>
        <translation>↓ Перенесено на место {number}</translation>
    </message>
    <message>
        <source>↑ Moved here from place {number}</source>
        <translation>↑ Перенесено сюда с места {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) unchanged</source>
        <translation>
            <numerusform>%n часть без изменений</numerusform>
            <numerusform>%n части без изменений</numerusform>
            <numerusform>%n частей без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>The texts are the same</source>
        <translation>Тексты совпадают</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
            <numerusform>%n изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n добавлено</numerusform>
            <numerusform>%n добавлено</numerusform>
            <numerusform>%n добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n удалено</numerusform>
            <numerusform>%n удалено</numerusform>
            <numerusform>%n удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n перенесено</numerusform>
            <numerusform>%n перенесено</numerusform>
            <numerusform>%n перенесено</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Composing</name>
    <message>
        <source>Zoom: {n} %</source>
        <translation>Масштаб: {n} %</translation>
    </message>
    <message>
        <source>Select words of the text first</source>
        <translation>Сначала выделите слова в тексте</translation>
    </message>
    <message>
        <source>Typewriter scrolling is on</source>
        <translation>Режим пишущей машинки включён</translation>
    </message>
    <message>
        <source>Typewriter scrolling is off</source>
        <translation>Режим пишущей машинки выключен</translation>
    </message>
    <message>
        <source>The bar over chosen words is on</source>
        <translation>Панель над выделенными словами включена</translation>
    </message>
    <message>
        <source>The bar over chosen words is off</source>
        <translation>Панель над выделенными словами выключена</translation>
    </message>
    <message>
        <source>Signs become formatting while you type</source>
        <translation>Набранные знаки превращаются в оформление</translation>
    </message>
    <message>
        <source>Signs stay as they are typed</source>
        <translation>Знаки остаются такими, как набраны</translation>
    </message>
    <message>
        <source>There is no link here</source>
        <translation>Здесь нет ссылки</translation>
    </message>
    <message>
        <source>Only addresses of the web and of mail are opened</source>
        <translation>Открываются только адреса сайтов и почты</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Use “{text}”</source>
        <translation>Взять «{text}»</translation>
    </message>
    <message>
        <source>The dateline is in another language.</source>
        <translation>Место и дата написаны на другом языке.</translation>
    </message>
    <message>
        <source>Write the headline first; then this is kept.</source>
        <translation>Сначала напишите заголовок — тогда это сохранится.</translation>
    </message>
    <message>
        <source>This time is over: nothing is held back.</source>
        <translation>Это время уже прошло: статья не задерживается.</translation>
    </message>
    <message>
        <source>{author} changed this meanwhile: {value}. Leave the field once more to keep yours.</source>
        <translation>{author} тем временем изменил(а) это: {value}. Покиньте поле ещё раз, чтобы оставить своё.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Hold back until</source>
        <translation>Не выпускать до</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Dateline: place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Dateline: date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dateline: agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Embargo</source>
        <translation>Эмбарго</translation>
    </message>
    <message>
        <source>Today’s dateline</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>Names with commas between them</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>Who answers for it, such as Sport</source>
        <translation>Кто отвечает, например: Спорт</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Через запятую</translation>
    </message>
    <message>
        <source>With semicolons between them</source>
        <translation>Через точку с запятой</translation>
    </message>
    <message>
        <source>End of the embargo</source>
        <translation>Конец эмбарго</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Kept apart from the text</source>
        <translation>Хранится отдельно от текста</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Просмотры</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
</context>
<context>
    <name>EarlyList</name>
    <message>
        <source>Opening the newsroom…</source>
        <translation>Открывается редакция…</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>One file with a table of contents</source>
        <translation>Один файл с оглавлением</translation>
    </message>
    <message>
        <source>A file for each article</source>
        <translation>По файлу на статью</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Export a day</source>
        <translation>Экспорт дня</translation>
    </message>
    <message>
        <source>Export the selected articles</source>
        <translation>Экспорт выделенных статей</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) chosen</source>
        <translation>
            <numerusform>Выбрана %n статья</numerusform>
            <numerusform>Выбрано %n статьи</numerusform>
            <numerusform>Выбрано %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) published on this day</source>
        <translation>
            <numerusform>В этот день опубликована %n статья</numerusform>
            <numerusform>В этот день опубликовано %n статьи</numerusform>
            <numerusform>В этот день опубликовано %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was published on this day.</source>
        <translation>В этот день ничего не публиковалось.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбор папки</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Выберите папку для файлов.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder already: {names}</source>
        <translation>
            <numerusform>В папке уже есть %n файл с таким именем: {names}</numerusform>
            <numerusform>В папке уже есть %n файла с такими именами: {names}</numerusform>
            <numerusform>В папке уже есть %n файлов с такими именами: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace and export</source>
        <translation>Заменить и экспортировать</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Экспорт: {name}</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Экспортировано: {name}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Capitals and small letters differ</source>
        <translation>Различать прописные и строчные</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Replace this</source>
        <translation>Заменить это</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>List of what is found</source>
        <translation>Список найденного</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Replace all chosen</source>
        <translation>Заменить выбранные</translation>
    </message>
</context>
<context>
    <name>FindingHints</name>
    <message>
        <source>Nothing is underlined here</source>
        <translation>Здесь ничего не подчёркнуто</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
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
        <translation>Автор</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Описание снимка</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
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
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>The first {shown} of {number}</source>
        <translation>Первые {shown} из {number}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Найдено %n место</numerusform>
            <numerusform>Найдено %n места</numerusform>
            <numerusform>Найдено %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>{row} of {number}</source>
        <translation>{row} из {number}</translation>
    </message>
    <message>
        <source>The notice is changed by its template alone</source>
        <translation>Примечание меняется только через свой шаблон</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Заменено %n место</numerusform>
            <numerusform>Заменено %n места</numerusform>
            <numerusform>Заменено %n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Fix all that are safe</source>
        <translation>Исправить надёжное</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Исправлять нечего</translation>
    </message>
    <message>
        <source>The text was read.</source>
        <translation>Текст прочитан.</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>Добавить в словарь редакции</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Добавить в мой словарь</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the text…</source>
        <translation>Читаем текст…</translation>
    </message>
    <message>
        <source>Letters, spelling, quotes and dashes were checked. New findings appear here while you write.</source>
        <translation>Проверены буквы, орфография, кавычки и тире. Новые замечания появляются здесь, пока вы пишете.</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Пропустить здесь</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Пропускать в этой статье</translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <translation>
            <numerusform>Пропущено: %n</numerusform>
            <numerusform>Пропущено: %n</numerusform>
            <numerusform>Пропущено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Esc brings the window back</source>
        <translation>Esc возвращает окно</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Chosen: {counts}</source>
        <translation>Выделено: {counts}</translation>
    </message>
</context>
<context>
    <name>Heeding</name>
    <message>
        <source>Fine typography is shown</source>
        <translation>Тонкая типографика показана</translation>
    </message>
    <message>
        <source>Fine typography is not shown</source>
        <translation>Тонкая типографика не показана</translation>
    </message>
    <message>
        <source>“{word}” is in the dictionary</source>
        <translation>«{word}» теперь в словаре</translation>
    </message>
    <message>
        <source>“{words}” is left alone</source>
        <translation>«{words}» пропускается</translation>
    </message>
    <message>
        <source>in the whole article</source>
        <translation>во всей статье</translation>
    </message>
    <message>
        <source>Heed “{words}” again ({place})</source>
        <translation>Снова замечать «{words}» ({place})</translation>
    </message>
    <message>
        <source>Spelling is underlined</source>
        <translation>Орфографические ошибки подчёркиваются</translation>
    </message>
    <message>
        <source>Spelling is not underlined</source>
        <translation>Орфографические ошибки не подчёркиваются</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Revision {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>На странице</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Вернуться к тексту</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Восстановить версию {number}</translation>
    </message>
    <message>
        <source>Restored as revision {number}</source>
        <translation>Восстановлено как версия {number}</translation>
    </message>
    <message>
        <source>This text stands already; no revision was made</source>
        <translation>Этот текст и так стоит, новой версии не понадобилось</translation>
    </message>
    <message>
        <source>A newer revision of this article was saved elsewhere.</source>
        <translation>Более новая версия этой статьи сохранена в другом месте.</translation>
    </message>
    <message>
        <source>Your text is kept. When you save, both are compared and nothing is overwritten.</source>
        <translation>Ваш текст цел. При сохранении оба текста сравниваются, ничего не затирается.</translation>
    </message>
    <message>
        <source>Unsaved text was found</source>
        <translation>Найден несохранённый текст</translation>
    </message>
    <message>
        <source>{author} saved revision {number} while you were writing. Nothing was overwritten.</source>
        <translation>Пока вы писали, {author} сохранил(а) версию {number}. Ничего не затёрто.</translation>
    </message>
    <message>
        <source>Two texts of one article</source>
        <translation>Два текста одной статьи</translation>
    </message>
    <message>
        <source>You changed different words, so that both can be kept in one text.</source>
        <translation>Вы меняли разные слова, поэтому обе правки можно сохранить в одном тексте.</translation>
    </message>
    <message>
        <source>Keep both changes</source>
        <translation>Сохранить обе правки</translation>
    </message>
    <message>
        <source>Saved elsewhere</source>
        <translation>Сохранено в другом месте</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <source>Save mine as the newest</source>
        <translation>Сохранить мой как новейший</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять их текст</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Replacing</source>
        <translation>Замена</translation>
    </message>
</context>
<context>
    <name>HourBox</name>
    <message>
        <source>At an hour</source>
        <translation>В назначенный час</translation>
    </message>
    <message>
        <source>When it goes out</source>
        <translation>Когда выйдет</translation>
    </message>
    <message>
        <source>The text was changed since, and goes out as it was. For today&apos;s text tick “At an hour” and press Schedule once more.</source>
        <translation>С тех пор текст изменён, а выйдет он прежним. Чтобы вышел нынешний текст, отметьте «В назначенный час» и ещё раз нажмите «Запланировать».</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>In the newsroom’s zone: {zone}</source>
        <translation>По времени редакции: {zone}</translation>
    </message>
    <message>
        <source>It waits for its hour: {time}</source>
        <translation>Ждёт своего часа: {time}</translation>
    </message>
</context>
<context>
    <name>InLanguages</name>
    <message>
        <source>Making a draft</source>
        <translation>Создаётся черновик</translation>
    </message>
    <message>
        <source>A draft to be translated was made; it holds the text of the original</source>
        <translation>Создан черновик для перевода; в нём текст оригинала</translation>
    </message>
</context>
<context>
    <name>InScript</name>
    <message>
        <source>Only Kazakh is written in several scripts; this article is in another language.</source>
        <translation>Несколькими видами письма пишут только по-казахски; эта статья на другом языке.</translation>
    </message>
    <message>
        <source>Writing in another script</source>
        <translation>Перевод в другое письмо</translation>
    </message>
    <message>
        <source>The text is on the clipboard</source>
        <translation>Текст в буфере обмена</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>Экспорт: {name}</translation>
    </message>
    <message>
        <source>Exported: {name}</source>
        <translation>Экспортировано: {name}</translation>
    </message>
    <message>
        <source>A draft in this script was made</source>
        <translation>Создан черновик этим письмом</translation>
    </message>
    <message>
        <source>Its article was renewed</source>
        <translation>Его статья обновлена</translation>
    </message>
</context>
<context>
    <name>Inserting</name>
    <message>
        <source>Pictures ({endings})</source>
        <translation>Снимки ({endings})</translation>
    </message>
    <message>
        <source>Storing {name}</source>
        <translation>Сохраняется {name}</translation>
    </message>
    <message>
        <source>Storing the picture</source>
        <translation>Сохраняется снимок</translation>
    </message>
    <message>
        <source>Another text came onto the page meanwhile: no picture was put in</source>
        <translation>Тем временем на странице открыт другой текст: снимок не вставлен</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Отобрать статьи</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>Write the first one, or import a page, a text or a Word file.</source>
        <translation>Напишите первую или импортируйте страницу, текст или файл Word.</translation>
    </message>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт файла…</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>По этому фильтру ничего нет</translation>
    </message>
    <message>
        <source>No headline, author or topic has these words.</source>
        <translation>Этих слов нет ни в заголовках, ни среди авторов и тем.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Export the selected articles</source>
        <translation>Экспорт выделенных статей</translation>
    </message>
    <message>
        <source>Select one again</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) selected</source>
        <translation>
            <numerusform>Выделена %n статья</numerusform>
            <numerusform>Выделено %n статьи</numerusform>
            <numerusform>Выделено %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeStrip</name>
    <message>
        <source>A note about it</source>
        <translation>Заметка об этом</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Back to review</source>
        <translation>Вернуть на проверку</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Одобрить</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>Вернуть в черновики</translation>
    </message>
</context>
<context>
    <name>LinkBox</name>
    <message>
        <source>Address of the link</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Link the words</source>
        <translation>Поставить ссылку</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Убрать ссылку</translation>
    </message>
    <message>
        <source>Only words of the text can be linked</source>
        <translation>Ссылку можно поставить только на слова в тексте</translation>
    </message>
    <message>
        <source>An address has no spaces</source>
        <translation>В адресе не бывает пробелов</translation>
    </message>
</context>
<context>
    <name>LinkHints</name>
    <message>
        <source>Ctrl+click: {address}</source>
        <translation>Ctrl+щелчок: {address}</translation>
    </message>
</context>
<context>
    <name>ManyExport</name>
    <message numerus="yes">
        <source>Exporting %n article(s)</source>
        <translation>
            <numerusform>Экспорт %n статьи</numerusform>
            <numerusform>Экспорт %n статей</numerusform>
            <numerusform>Экспорт %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped: nothing was written</source>
        <translation>Экспорт остановлен: ничего не записано</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) exported</source>
        <translation>
            <numerusform>Экспортирована %n статья</numerusform>
            <numerusform>Экспортировано %n статьи</numerusform>
            <numerusform>Экспортировано %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>NoticePanel</name>
    <message>
        <source>Exclusive</source>
        <translation>Эксклюзив</translation>
    </message>
    <message>
        <source>Exclusive: nobody else may have it</source>
        <translation>Эксклюзив: больше никому не отдаётся</translation>
    </message>
    <message>
        <source>All channels and languages…</source>
        <translation>Все каналы и языки…</translation>
    </message>
    <message>
        <source>Place the notice</source>
        <translation>Поставить примечание</translation>
    </message>
    <message>
        <source>Take the notice away</source>
        <translation>Убрать примечание</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Примечание об источнике</translation>
    </message>
    <message>
        <source>As it will be published</source>
        <translation>Как это будет опубликовано</translation>
    </message>
    <message>
        <source>Whose text is it? Name the agency in the dateline or in the settings.</source>
        <translation>Чей это текст? Назовите агентство в строке места и даты или в настройках.</translation>
    </message>
    <message>
        <source>This notice stands at the end, once.</source>
        <translation>Это примечание стоит в конце один раз.</translation>
    </message>
    <message>
        <source>The article has no notice yet. Publishing places it by itself.</source>
        <translation>В статье ещё нет примечания. При публикации оно встанет само.</translation>
    </message>
    <message>
        <source>The article carries a notice that came with its page. Placing replaces it.</source>
        <translation>В статье примечание, пришедшее со страницей. Новое его заменит.</translation>
    </message>
    <message>
        <source>The article carries an older notice. Placing replaces it.</source>
        <translation>В статье старое примечание. Новое его заменит.</translation>
    </message>
    <message>
        <source>No template fits this article.</source>
        <translation>Для этой статьи нет подходящего шаблона.</translation>
    </message>
</context>
<context>
    <name>NoticePreview</name>
    <message>
        <source>The notice on all channels</source>
        <translation>Примечание на всех каналах</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>экспорт</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>The article’s text</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Lead: who, what, where and when</source>
        <translation>Лид: кто, что, где и когда</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Place. Date. Agency</source>
        <translation>Место. Дата. Агентство</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Пишите здесь</translation>
    </message>
    <message>
        <source>Attribution notice</source>
        <translation>Примечание об источнике</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Reading the clipboard</source>
        <translation>Читается буфер обмена</translation>
    </message>
    <message>
        <source>The clipboard holds nothing that can stand in an article</source>
        <translation>В буфере обмена нет ничего, что можно вставить в статью</translation>
    </message>
    <message>
        <source>Only the text of the clipboard was pasted</source>
        <translation>Из буфера обмена вставлен только текст</translation>
    </message>
    <message>
        <source>Another text came onto the page while the clipboard was read: nothing was pasted</source>
        <translation>Пока читался буфер обмена, на странице открылся другой текст: ничего не вставлено</translation>
    </message>
    <message numerus="yes">
        <source>Left out: {what}, and %n more</source>
        <translation>
            <numerusform>Не вошло: {what} и ещё %n</numerusform>
            <numerusform>Не вошло: {what} и ещё %n</numerusform>
            <numerusform>Не вошло: {what} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {what}</source>
        <translation>Не вошло: {what}</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>revision {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>views: {number}</source>
        <translation>просмотров: {number}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview of the published page</source>
        <translation>Вид опубликованной страницы</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Почему отзывается</translation>
    </message>
    <message>
        <source>Withdraw everywhere</source>
        <translation>Отозвать отовсюду</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>На каком этапе</translation>
    </message>
    <message>
        <source>Before it goes out</source>
        <translation>Перед выпуском</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Куда выходит</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>What waits is cancelled, and every copy that went out is taken back.</source>
        <translation>Ожидающее отменяется, а все вышедшие копии отзываются.</translation>
    </message>
    <message>
        <source>{name} (paused)</source>
        <translation>{name} (на паузе)</translation>
    </message>
    <message>
        <source>Looking it over…</source>
        <translation>Просматриваем…</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended first.</source>
        <translation>
            <numerusform>Сначала нужно исправить %n место.</numerusform>
            <numerusform>Сначала нужно исправить %n места.</numerusform>
            <numerusform>Сначала нужно исправить %n мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. It may go out as it is.</source>
        <translation>
            <numerusform>Стоит взглянуть: %n место. Можно выпустить и так.</numerusform>
            <numerusform>Стоит взглянуть: %n места. Можно выпустить и так.</numerusform>
            <numerusform>Стоит взглянуть: %n мест. Можно выпустить и так.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>{reason} In all: {number}.</source>
        <translation>{reason} Всего: {number}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Publish as it is</source>
        <translation>Опубликовать как есть</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message>
        <source>No browser could be started. The page is at {address}</source>
        <translation>Браузер не удалось запустить. Адрес страницы: {address}</translation>
    </message>
</context>
<context>
    <name>PublishingFlow</name>
    <message>
        <source>The article’s state is now: {state}</source>
        <translation>Теперь состояние статьи: {state}</translation>
    </message>
    <message>
        <source>It does not go out at its hour any more.</source>
        <translation>В назначенный час она больше не выйдет.</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>On its way to: {channels}</source>
        <translation>Отправляется: {channels}</translation>
    </message>
    <message>
        <source>It is in the queue: {channels}</source>
        <translation>В очереди: {channels}</translation>
    </message>
    <message>
        <source>Nothing new to send: every channel has this text.</source>
        <translation>Отправлять нечего: этот текст уже есть во всех каналах.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Показать очередь</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>The article is being withdrawn from every channel.</source>
        <translation>Статья отзывается из всех каналов.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>«{headline}», kept on this machine {when}. It had not become a revision.</source>
        <translation>«{headline}»: сохранено на этом компьютере {when}, но версией не стало.</translation>
    </message>
    <message>
        <source>Unsaved text was found</source>
        <translation>Найден несохранённый текст</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Восстановленный</translation>
    </message>
    <message>
        <source>Take the recovered text</source>
        <translation>Взять восстановленный текст</translation>
    </message>
    <message>
        <source>Keep the saved one</source>
        <translation>Оставить сохранённый</translation>
    </message>
</context>
<context>
    <name>RevisionList</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>RevisionsPanel</name>
    <message>
        <source>Which revisions to show</source>
        <translation>Какие версии показать</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Choose one to compare it with the page, or two to compare them.</source>
        <translation>Выберите одну, чтобы сравнить её со страницей, или две, чтобы сравнить их.</translation>
    </message>
    <message>
        <source>Label, such as “seen by the lawyer”</source>
        <translation>Метка, например «видел юрист»</translation>
    </message>
    <message>
        <source>Label of the revision</source>
        <translation>Метка версии</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Restore as a new revision</source>
        <translation>Восстановить как новую версию</translation>
    </message>
    <message>
        <source>All revisions</source>
        <translation>Все версии</translation>
    </message>
    <message>
        <source>With a label</source>
        <translation>С меткой</translation>
    </message>
</context>
<context>
    <name>ScriptPage</name>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Make an article of it</source>
        <translation>Сделать из него статью</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>The article in another script</source>
        <translation>Статья другим письмом</translation>
    </message>
    <message>
        <source>In another script</source>
        <translation>Другим письмом</translation>
    </message>
    <message>
        <source>Addresses, numbers, Latin names and words in other languages stay as they are. Words that you write in your own way are in the settings.</source>
        <translation>Адреса, числа, латинские названия и слова на других языках остаются как есть. Слова, которые вы пишете по-своему, — в настройках.</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful word(s): </source>
        <translation>
            <numerusform>%n сомнительное слово: </numerusform>
            <numerusform>%n сомнительных слова: </numerusform>
            <numerusform>%n сомнительных слов: </numerusform>
        </translation>
    </message>
    <message>
        <source>Renew its article</source>
        <translation>Обновить его статью</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Formatting bar</source>
        <translation>Панель форматирования</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>As the article</source>
        <translation>Как у статьи</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
</context>
<context>
    <name>TableSize</name>
    <message>
        <source>Size of the table</source>
        <translation>Размер таблицы</translation>
    </message>
    <message>
        <source>Rows: {rows}, columns: {columns}</source>
        <translation>Строк: {rows}, столбцов: {columns}</translation>
    </message>
</context>
<context>
    <name>TableStrip</name>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Шапка</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
</context>
<context>
    <name>VersionsBox</name>
    <message>
        <source>In other languages</source>
        <translation>На других языках</translation>
    </message>
    <message>
        <source>Number or headline</source>
        <translation>Номер или заголовок</translation>
    </message>
    <message>
        <source>Article to link</source>
        <translation>Статья для связи</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Unlink this article</source>
        <translation>Отвязать эту статью</translation>
    </message>
    <message>
        <source>Translate into: {language}</source>
        <translation>Перевести на язык: {language}</translation>
    </message>
    <message>
        <source>Choose an article of the list, or type its number.</source>
        <translation>Выберите статью из списка или введите её номер.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Call to report an error</source>
        <translation>Призыв сообщить об ошибке</translation>
    </message>
    <message>
        <source>Related news</source>
        <translation>Новости по теме</translation>
    </message>
    <message>
        <source>Most read</source>
        <translation>Самое читаемое</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишется…</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Not kept: the disk refuses</source>
        <translation>Не сохранено: диск не принимает</translation>
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
        <source>Dateline</source>
        <translation>Место и дата</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>Recovered after a crash</source>
        <translation>Восстановлено после сбоя</translation>
    </message>
    <message>
        <source>Notice placed</source>
        <translation>Примечание поставлено</translation>
    </message>
    <message>
        <source>Safe findings fixed</source>
        <translation>Исправлено надёжное</translation>
    </message>
    <message>
        <source>For publishing</source>
        <translation>Для публикации</translation>
    </message>
    <message>
        <source>All safe repairs</source>
        <translation>Все безопасные исправления</translation>
    </message>
    <message>
        <source>Fields set from the command line</source>
        <translation>Поля изменены из командной строки</translation>
    </message>
    <message>
        <source>Restored revision {number}</source>
        <translation>Восстановлена версия {number}</translation>
    </message>
    <message>
        <source>“{old}” replaced with “{new}”</source>
        <translation>«{old}» заменено на «{new}»</translation>
    </message>
    <message>
        <source>Reader&apos;s report: «{old}» → «{new}»</source>
        <translation>Сообщение читателя: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>Undone: «{old}» → «{new}»</source>
        <translation>Отменено: «{old}» → «{new}»</translation>
    </message>
    <message>
        <source>To be translated from article {number}</source>
        <translation>Перевести со статьи {number}</translation>
    </message>
    <message>
        <source>Imported from {name}</source>
        <translation>Импортировано из {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} characters</source>
        <translation>знаков: {number}</translation>
    </message>
    <message>
        <source>{number} characters without spaces</source>
        <translation>знаков без пробелов: {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wanting</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute to read</source>
        <translation>читать меньше минуты</translation>
    </message>
    <message>
        <source>nothing to read</source>
        <translation>читать нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>читать %n минуту</numerusform>
            <numerusform>читать %n минуты</numerusform>
            <numerusform>читать %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>The newsroom’s database holds this text as a revision.</source>
        <translation>Этот текст сохранён в базе редакции как версия.</translation>
    </message>
    <message>
        <source>Every half second of rest, and at least every two seconds, the text is kept.</source>
        <translation>Текст сохраняется на этом компьютере при каждой паузе в полсекунды и не реже чем раз в две секунды.</translation>
    </message>
    <message>
        <source>This machine’s disk holds the text; the newsroom does not have it yet. It becomes a revision when you save or leave the article, and is offered again after a crash.</source>
        <translation>Текст лежит на диске этого компьютера, в базе редакции его ещё нет. Он станет версией, когда вы сохраните или закроете статью, а после сбоя будет предложен снова.</translation>
    </message>
    <message>
        <source>The text is on its way to the newsroom’s database.</source>
        <translation>Текст записывается в базу редакции.</translation>
    </message>
    <message>
        <source>The newest words are in this window only. Leave it open and make room on the disk: keeping is tried again every few seconds.</source>
        <translation>Последние слова есть только в этом окне. Не закрывайте его и освободите место на диске: попытка сохранить повторяется каждые несколько секунд.</translation>
    </message>
</context>
<context>
    <name>article_commands</name>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Save a revision</source>
        <translation>Сохранить версию</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт в файл…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Show the published page</source>
        <translation>Показать опубликованную страницу</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Найти статью</translation>
    </message>
    <message>
        <source>Show or hide the list of articles</source>
        <translation>Показать или скрыть список статей</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
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
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Accept the first suggestion</source>
        <translation>Принять первое предложение</translation>
    </message>
    <message>
        <source>Fix all that are safe</source>
        <translation>Исправить всё надёжное</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Notice and preview</source>
        <translation>Источник и просмотр</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить как простой текст</translation>
    </message>
    <message>
        <source>Insert a picture, a table or a card</source>
        <translation>Вставить снимок, таблицу или карточку</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Вставить снимок…</translation>
    </message>
    <message>
        <source>Insert a table…</source>
        <translation>Вставить таблицу…</translation>
    </message>
    <message>
        <source>Insert a card of a post or film</source>
        <translation>Вставить карточку записи или видео</translation>
    </message>
    <message>
        <source>Insert a line</source>
        <translation>Вставить линию</translation>
    </message>
    <message>
        <source>Describe the picture, card or speaker</source>
        <translation>Описать снимок, карточку или автора слов</translation>
    </message>
    <message>
        <source>Put another picture in its place…</source>
        <translation>Заменить снимок…</translation>
    </message>
    <message>
        <source>Remove the picture, card or table</source>
        <translation>Убрать снимок, карточку или таблицу</translation>
    </message>
    <message>
        <source>Add a row above</source>
        <translation>Добавить строку выше</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Добавить строку ниже</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>Убрать строки</translation>
    </message>
    <message>
        <source>Add a column to the left</source>
        <translation>Добавить столбец слева</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Добавить столбец справа</translation>
    </message>
    <message>
        <source>Remove the columns</source>
        <translation>Убрать столбцы</translation>
    </message>
    <message>
        <source>Merge the cells</source>
        <translation>Объединить ячейки</translation>
    </message>
    <message>
        <source>Split the cell</source>
        <translation>Разделить ячейку</translation>
    </message>
    <message>
        <source>First row as the header</source>
        <translation>Первая строка — шапка таблицы</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее отличие</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее отличие</translation>
    </message>
    <message>
        <source>Compare side by side or in one column</source>
        <translation>Сравнивать рядом или в одном столбце</translation>
    </message>
    <message>
        <source>Compare with the last revision</source>
        <translation>Сравнить с последней версией</translation>
    </message>
    <message>
        <source>Label the chosen revision</source>
        <translation>Поставить метку на выбранную версию</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Пропустить здесь</translation>
    </message>
    <message>
        <source>Ignore in this article</source>
        <translation>Пропускать в этой статье</translation>
    </message>
    <message>
        <source>Add to the newsroom&apos;s dictionary</source>
        <translation>Добавить в словарь редакции</translation>
    </message>
    <message>
        <source>Add to my dictionary</source>
        <translation>Добавить в мой словарь</translation>
    </message>
    <message>
        <source>Fine typography: on or off</source>
        <translation>Тонкая типографика: включить или выключить</translation>
    </message>
    <message>
        <source>Today’s dateline</source>
        <translation>Сегодняшняя дата</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Следующее найденное место</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Предыдущее найденное место</translation>
    </message>
    <message>
        <source>What is wrong here</source>
        <translation>Что здесь не так</translation>
    </message>
    <message>
        <source>Spelling: on or off</source>
        <translation>Орфография: включить или выключить</translation>
    </message>
    <message>
        <source>Export the selected articles…</source>
        <translation>Экспорт выделенных статей…</translation>
    </message>
    <message>
        <source>Export the day…</source>
        <translation>Экспорт дня…</translation>
    </message>
    <message>
        <source>In another script…</source>
        <translation>Другим письмом…</translation>
    </message>
</context>
<context>
    <name>body_commands</name>
    <message>
        <source>Move the block up</source>
        <translation>Переместить блок выше</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Переместить блок ниже</translation>
    </message>
    <message>
        <source>List item deeper</source>
        <translation>Пункт списка глубже</translation>
    </message>
    <message>
        <source>List item out</source>
        <translation>Пункт списка на уровень выше</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Открыть ссылку в браузере</translation>
    </message>
    <message>
        <source>Take the link away</source>
        <translation>Убрать ссылку</translation>
    </message>
    <message>
        <source>These words are Kazakh</source>
        <translation>Эти слова на казахском</translation>
    </message>
    <message>
        <source>These words are Russian</source>
        <translation>Эти слова на русском</translation>
    </message>
    <message>
        <source>These words are English</source>
        <translation>Эти слова на английском</translation>
    </message>
    <message>
        <source>These words are in the article’s language</source>
        <translation>Эти слова на языке статьи</translation>
    </message>
    <message>
        <source>Go to the formatting bar</source>
        <translation>Перейти к панели форматирования</translation>
    </message>
    <message>
        <source>Only the page</source>
        <translation>Только текст</translation>
    </message>
    <message>
        <source>Typewriter scrolling: on or off</source>
        <translation>Режим пишущей машинки: включить или выключить</translation>
    </message>
    <message>
        <source>Bar over chosen words: on or off</source>
        <translation>Панель над выделенными словами: включить или выключить</translation>
    </message>
    <message>
        <source>Formatting by typed signs: on or off</source>
        <translation>Оформление набранными знаками: включить или выключить</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Text of natural size</source>
        <translation>Обычный размер текста</translation>
    </message>
</context>
<context>
    <name>export_forms</name>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>ninjs</source>
        <translation>ninjs</translation>
    </message>
    <message>
        <source>NewsML-G2</source>
        <translation>NewsML-G2</translation>
    </message>
</context>
<context>
    <name>page_menu</name>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Вставить как простой текст</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>The fix is undone; the report is open again</source>
        <translation>Исправление отменено; сообщение снова открыто</translation>
    </message>
    <message>
        <source>The decision is undone</source>
        <translation>Решение отменено</translation>
    </message>
    <message>
        <source>Nothing was decided here yet</source>
        <translation>Здесь ещё ничего не решено</translation>
    </message>
    <message>
        <source>Looking for the same words</source>
        <translation>Поиск тех же слов</translation>
    </message>
    <message>
        <source>These words stand nowhere else</source>
        <translation>Этих слов больше нигде нет</translation>
    </message>
    <message>
        <source>Another reason…</source>
        <translation>Другая причина…</translation>
    </message>
    <message>
        <source>Why it is not an error</source>
        <translation>Почему это не ошибка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Edit these reasons…</source>
        <translation>Изменить причины…</translation>
    </message>
    <message>
        <source>Not an error: {words}</source>
        <translation>Не ошибка: {words}</translation>
    </message>
    <message>
        <source>Spam: {words}</source>
        <translation>Спам: {words}</translation>
    </message>
    <message>
        <source>Accepted: {words}</source>
        <translation>Принято: {words}</translation>
    </message>
    <message>
        <source>Open again: {words}</source>
        <translation>Снова открыто: {words}</translation>
    </message>
    <message>
        <source>Give the report to</source>
        <translation>Передать сообщение</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Given to {person}</source>
        <translation>Передано: {person}</translation>
    </message>
    <message>
        <source>Nobody&apos;s now</source>
        <translation>Теперь ничьё</translation>
    </message>
    <message>
        <source>Waits: {words}</source>
        <translation>Ждёт: {words}</translation>
    </message>
    <message>
        <source>Select two groups or more, then merge them</source>
        <translation>Выберите две группы или больше, затем объедините их</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) merged</source>
        <translation>
            <numerusform>объединена %n группа</numerusform>
            <numerusform>объединены %n группы</numerusform>
            <numerusform>объединено %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>This group has one report only</source>
        <translation>В этой группе только одно сообщение</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) taken out</source>
        <translation>
            <numerusform>вынуто %n сообщение</numerusform>
            <numerusform>вынуто %n сообщения</numerusform>
            <numerusform>вынуто %n сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n group(s) to</source>
        <translation>
            <numerusform>Передать %n группу</numerusform>
            <numerusform>Передать %n группы</numerusform>
            <numerusform>Передать %n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message numerus="yes">
        <source>Let %n group(s) wait</source>
        <translation>
            <numerusform>Отложить %n группу</numerusform>
            <numerusform>Отложить %n группы</numerusform>
            <numerusform>Отложить %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n group(s)</source>
        <translation>
            <numerusform>Принять %n группу</numerusform>
            <numerusform>Принять %n группы</numerusform>
            <numerusform>Принять %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) are spam</source>
        <translation>
            <numerusform>%n группа — спам</numerusform>
            <numerusform>%n группы — спам</numerusform>
            <numerusform>%n групп — спам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n group(s) again</source>
        <translation>
            <numerusform>Открыть снова %n группу</numerusform>
            <numerusform>Открыть снова %n группы</numerusform>
            <numerusform>Открыть снова %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n group(s) as proposed</source>
        <translation>
            <numerusform>Исправить %n группу, как предложено</numerusform>
            <numerusform>Исправить %n группы, как предложено</numerusform>
            <numerusform>Исправить %n групп, как предложено</numerusform>
        </translation>
    </message>
    <message>
        <source>Deciding about many groups</source>
        <translation>Принимается решение о многих группах</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) decided</source>
        <translation>
            <numerusform>Решено о %n группе</numerusform>
            <numerusform>Решено о %n группах</numerusform>
            <numerusform>Решено о %n группах</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixing many groups</source>
        <translation>Исправляются многие группы</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) fixed</source>
        <translation>
            <numerusform>Исправлена %n группа</numerusform>
            <numerusform>Исправлены %n группы</numerusform>
            <numerusform>Исправлено %n групп</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n оставлена как есть</numerusform>
            <numerusform>%n оставлены как есть</numerusform>
            <numerusform>%n оставлено как есть</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Today&apos;s text</source>
        <translation>Нынешний текст</translation>
    </message>
    <message>
        <source>What the reader saw</source>
        <translation>Что видел читатель</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>What readers say</source>
        <translation>Что пишут читатели</translation>
    </message>
    <message>
        <source>Put this in its place</source>
        <translation>Заменить на</translation>
    </message>
    <message numerus="yes">
        <source>%n saved change(s) of this article were not published yet: the fix publishes them too.</source>
        <translation>
            <numerusform>%n сохранённое изменение этой статьи ещё не опубликовано: правка опубликует и его.</numerusform>
            <numerusform>%n сохранённых изменения этой статьи ещё не опубликованы: правка опубликует и их.</numerusform>
            <numerusform>%n сохранённых изменений этой статьи ещё не опубликованы: правка опубликует и их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also looking at it: {people}</source>
        <translation>Сейчас это смотрит ещё: {people}</translation>
    </message>
    <message>
        <source>{percent} % speaks for spam: {signs}</source>
        <translation>За спам говорит {percent} %: {signs}</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n читатель</numerusform>
            <numerusform>%n читателя</numerusform>
            <numerusform>%n читателей</numerusform>
        </translation>
    </message>
    <message>
        <source>seen in revision {seen}, now {now}</source>
        <translation>видели в версии {seen}, сейчас {now}</translation>
    </message>
    <message>
        <source>proposed by readers</source>
        <translation>предложили читатели</translation>
    </message>
    <message>
        <source>proposed by the spell check</source>
        <translation>предложила проверка</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>New report…</source>
        <translation>Новое сообщение…</translation>
    </message>
    <message>
        <source>Letters that were not understood…</source>
        <translation>Непонятые письма…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) not understood</source>
        <translation>
            <numerusform>%n письмо не понято</numerusform>
            <numerusform>%n письма не поняты</numerusform>
            <numerusform>%n писем не понято</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Which reports</source>
        <translation>Какие сообщения</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Искать в сообщениях</translation>
    </message>
    <message>
        <source>Filter, and decide about all</source>
        <translation>Отобрать и решить обо всех</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>без отдела</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ничьи</translation>
    </message>
    <message>
        <source>one article</source>
        <translation>одна статья</translation>
    </message>
    <message numerus="yes">
        <source>of the last %n day(s)</source>
        <translation>
            <numerusform>за последний %n день</numerusform>
            <numerusform>за последние %n дня</numerusform>
            <numerusform>за последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>older than %n day(s)</source>
        <translation>
            <numerusform>старше %n дня</numerusform>
            <numerusform>старше %n дней</numerusform>
            <numerusform>старше %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>All that are open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Вид ошибки</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Кому угодно</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Кому передано</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Only the article in front</source>
        <translation>Только эта статья</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>Все подходящие</translation>
    </message>
    <message>
        <source>Of the last day</source>
        <translation>За последние сутки</translation>
    </message>
    <message>
        <source>Of the last week</source>
        <translation>За последнюю неделю</translation>
    </message>
    <message>
        <source>Older than a week</source>
        <translation>Старше недели</translation>
    </message>
    <message>
        <source>Older than a month</source>
        <translation>Старше месяца</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Give to somebody…</source>
        <translation>Передать кому-то…</translation>
    </message>
    <message>
        <source>Not an error…</source>
        <translation>Не ошибка…</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Без фильтра</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Сохранить фильтр…</translation>
    </message>
    <message>
        <source>Remove a filter</source>
        <translation>Удалить фильтр</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Сохранить фильтр</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For everybody in the newsroom</source>
        <translation>Для всех в редакции</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>Fix and say how</source>
        <translation>Исправить и сказать как</translation>
    </message>
    <message>
        <source>Say nothing on the page</source>
        <translation>Не сообщать на странице</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <translation>Вид ошибки</translation>
    </message>
    <message>
        <source>The newsroom&apos;s own sentence</source>
        <translation>Обычная фраза редакции</translation>
    </message>
    <message>
        <source>Note on the page</source>
        <translation>Примечание на странице</translation>
    </message>
    <message>
        <source>In other languages too</source>
        <translation>И на других языках</translation>
    </message>
    <message>
        <source>For letters to readers, and for where the article is given another language</source>
        <translation>Для писем читателям и на случай, если у статьи сменится язык</translation>
    </message>
    <message>
        <source>As in the first note</source>
        <translation>Как в первом примечании</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
    </message>
</context>
<context>
    <name>GroupModel</name>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n читатель</numerusform>
            <numerusform>%n читателя</numerusform>
            <numerusform>%n читателей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Reports</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>No report waits</source>
        <translation>Новых сообщений нет</translation>
    </message>
    <message>
        <source>What readers mark on your pages with Ctrl+Enter comes in here, with its place in the text and a proposal. Publish an article first; its page carries the way to report.</source>
        <translation>Сюда приходит то, что читатели отмечают на ваших страницах с помощью Ctrl+Enter: место в тексте и предложение. Сначала опубликуйте статью — сообщить об ошибке можно с её страницы.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь пусто</translation>
    </message>
    <message>
        <source>No report is in this state, or fits the filter.</source>
        <translation>В этом состоянии или под фильтр нет сообщений.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Исправить</translation>
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
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Give to</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Открыть в статье</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Write another replacement</source>
        <translation>Вписать другую замену</translation>
    </message>
    <message>
        <source>Fix and say how…</source>
        <translation>Исправить и сказать как…</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Отменить последнее решение</translation>
    </message>
    <message>
        <source>Undo one of the last decisions…</source>
        <translation>Отменить одно из последних решений…</translation>
    </message>
    <message>
        <source>Merge the selected groups</source>
        <translation>Объединить выбранные группы</translation>
    </message>
    <message>
        <source>Take reports out of the group…</source>
        <translation>Вынуть сообщения из группы…</translation>
    </message>
    <message>
        <source>The same words elsewhere…</source>
        <translation>Те же слова в других местах…</translation>
    </message>
    <message>
        <source>Search the reports</source>
        <translation>Искать в сообщениях</translation>
    </message>
    <message>
        <source>Filter the reports…</source>
        <translation>Отобрать сообщения…</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) selected: a key decides about all of them</source>
        <translation>
            <numerusform>Выбрана %n группа: клавиша решает обо всех</numerusform>
            <numerusform>Выбраны %n группы: клавиша решает обо всех</numerusform>
            <numerusform>Выбрано %n групп: клавиша решает обо всех</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message>
        <source>Letters that were not understood</source>
        <translation>Непонятые письма</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Make a report of it…</source>
        <translation>Сделать сообщением…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Read all again</source>
        <translation>Прочесть все заново</translation>
    </message>
    <message>
        <source>Nothing that comes by mail is lost. A template in the settings lets letters of this form be read, also those that wait here.</source>
        <translation>Ничего из пришедшего по почте не теряется. Шаблон в настройках позволит читать письма такого вида, в том числе те, что ждут здесь.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>No letter waits.</source>
        <translation>Ни одно письмо не ждёт.</translation>
    </message>
    <message>
        <source>Nobody has told Qalam how letters of this form are read.</source>
        <translation>Qalam не сказали, как читать письма такого вида.</translation>
    </message>
    <message>
        <source>The letter has no words.</source>
        <translation>В письме нет слов.</translation>
    </message>
    <message>
        <source>The letter is too large to be a report.</source>
        <translation>Письмо слишком велико для сообщения.</translation>
    </message>
    <message>
        <source>No words are marked in the letter.</source>
        <translation>В письме не отмечено ни слова.</translation>
    </message>
    <message>
        <source>Reading letters again</source>
        <translation>Письма читаются заново</translation>
    </message>
</context>
<context>
    <name>NewReport</name>
    <message>
        <source>New report</source>
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Headline, address or number</source>
        <translation>Заголовок, адрес или номер</translation>
    </message>
    <message>
        <source>The words as they stand in the article</source>
        <translation>Слова так, как они стоят в статье</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Wrong words</source>
        <translation>Слова с ошибкой</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Как правильно</translation>
    </message>
    <message>
        <source>What the reader said</source>
        <translation>Что сказал читатель</translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation>Куда ответить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The report is in the inbox</source>
        <translation>Сообщение во входящих</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReasonsQuestion</name>
    <message>
        <source>Why a report is not an error</source>
        <translation>Почему сообщение не об ошибке</translation>
    </message>
    <message>
        <source>One reason a line, nine at most; an empty field brings back those of the program.</source>
        <translation>По одной причине в строке, не больше девяти; пустое поле вернёт причины программы.</translation>
    </message>
</context>
<context>
    <name>SplitQuestion</name>
    <message>
        <source>Take reports out of the group</source>
        <translation>Вынуть сообщения из группы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Those that are ticked make a group of their own.</source>
        <translation>Отмеченные станут отдельной группой.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Fixed: {old} → {new}</source>
        <translation>Исправлено: {old} → {new}</translation>
    </message>
    <message>
        <source>Sent in {count} s</source>
        <translation>Отправка через {count} с</translation>
    </message>
</context>
<context>
    <name>WaitQuestion</name>
    <message>
        <source>Let the report wait</source>
        <translation>Отложить сообщение</translation>
    </message>
    <message>
        <source>It comes back by itself</source>
        <translation>Вернётся само</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кого ждёт</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До какого времени</translation>
    </message>
</context>
<context>
    <name>error_kinds</name>
    <message>
        <source>Letters of another alphabet</source>
        <translation>Буквы другого алфавита</translation>
    </message>
    <message>
        <source>Signs and spaces</source>
        <translation>Знаки и пробелы</translation>
    </message>
    <message>
        <source>Spelling of a word</source>
        <translation>Написание слова</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>No proposal of a reader</source>
        <translation>Без предложения читателя</translation>
    </message>
</context>
<context>
    <name>grouped_by</name>
    <message>
        <source>together: the same place in today&apos;s text</source>
        <translation>вместе: то же место сегодняшнего текста</translation>
    </message>
    <message>
        <source>together: the same place, corrected since</source>
        <translation>вместе: то же место, с тех пор исправленное</translation>
    </message>
    <message>
        <source>together: the same words and context</source>
        <translation>вместе: те же слова и контекст</translation>
    </message>
    <message>
        <source>together: the same words of a page that is not ours</source>
        <translation>вместе: те же слова чужой страницы</translation>
    </message>
    <message>
        <source>together: put so by hand</source>
        <translation>вместе: так сложено вручную</translation>
    </message>
</context>
<context>
    <name>report_trail</name>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>given to {person}</source>
        <translation>передано: {person}</translation>
    </message>
    <message>
        <source>not an error: {reason}</source>
        <translation>не ошибка: {reason}</translation>
    </message>
    <message>
        <source>spam</source>
        <translation>спам</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>открыто снова</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>came back by itself</source>
        <translation>вернулось само</translation>
    </message>
    <message>
        <source>mended in the article</source>
        <translation>исправлено в статье</translation>
    </message>
    <message>
        <source>the fix was taken back</source>
        <translation>исправление отменено</translation>
    </message>
    <message>
        <source>reads as the reader wished since</source>
        <translation>с тех пор читается так, как хотел читатель</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>объединено с другими</translation>
    </message>
    <message>
        <source>reports taken out</source>
        <translation>вынуты сообщения</translation>
    </message>
    <message>
        <source>taken out of another group</source>
        <translation>вынуто из другой группы</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>waits for {person}</source>
        <translation>ждёт: {person}</translation>
    </message>
    <message>
        <source>waits until {time}</source>
        <translation>ждёт до {time}</translation>
    </message>
</context>
<context>
    <name>spam_signs</name>
    <message>
        <source>a field that only machines see was filled in</source>
        <translation>заполнено поле, видимое только машинам</translation>
    </message>
    <message>
        <source>markup of links</source>
        <translation>разметка ссылок</translation>
    </message>
    <message>
        <source>many links</source>
        <translation>много ссылок</translation>
    </message>
    <message>
        <source>a link in place of words</source>
        <translation>ссылка вместо слов</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>words of advertisements</source>
        <translation>рекламные слова</translation>
    </message>
    <message>
        <source>words that were never on the page</source>
        <translation>слова, которых на странице не было</translation>
    </message>
    <message>
        <source>a page that is not ours</source>
        <translation>страница не наша</translation>
    </message>
    <message>
        <source>characters that turn the direction of writing</source>
        <translation>знаки, меняющие направление письма</translation>
    </message>
    <message>
        <source>letters of none of our languages</source>
        <translation>буквы не наших языков</translation>
    </message>
</context>
</TS>

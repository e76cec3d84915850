<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
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
        <source>Which reports</source>
        <translation>Какие сообщения</translation>
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
        <source>No report is in this state.</source>
        <translation>Таких сообщений нет.</translation>
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
        <source>Undo the last fix</source>
        <translation>Отменить последнее исправление</translation>
    </message>
    <message>
        <source>It is spelt right</source>
        <translation>Написано верно</translation>
    </message>
    <message>
        <source>It is a name or a term</source>
        <translation>Это имя или термин</translation>
    </message>
    <message>
        <source>It is a quotation, kept as it was said</source>
        <translation>Это цитата, оставлена как сказано</translation>
    </message>
    <message>
        <source>It is a matter of style</source>
        <translation>Это вопрос стиля</translation>
    </message>
    <message>
        <source>The report names no error</source>
        <translation>В сообщении нет указания на ошибку</translation>
    </message>
    <message>
        <source>The fix is undone; the report is open again</source>
        <translation>Исправление отменено, сообщение снова открыто</translation>
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
</TS>

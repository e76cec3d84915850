<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CalendarModel</name>
    <message>
        <source>Without a headline</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source> (late)</source>
        <translation> (опаздывает)</translation>
    </message>
    <message>
        <source>Embargo ends</source>
        <translation>Конец эмбарго</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>chip</comment>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>chip</comment>
        <translation>День</translation>
    </message>
    <message>
        <source>Drag it to another hour, or Alt with an arrow. Delete calls it off; Enter opens the article.</source>
        <translation>Чтобы перенести, перетащите или нажмите Alt со стрелкой. Delete отменяет, Enter открывает статью.</translation>
    </message>
    <message>
        <source>Nothing stands in these days. Give an article its hour under Publish, beside its text.</source>
        <translation>В эти дни ничего нет. Назначьте статье час в разделе «Публикация» рядом с текстом.</translation>
    </message>
    <message>
        <source>Hours of the newsroom’s zone: {zone}</source>
        <translation>Часы по времени редакции: {zone}</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>ChannelBar</name>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>{channel}: paused</source>
        <translation>{channel}: приостановлен</translation>
    </message>
    <message>
        <source>Let this channel go on</source>
        <translation>Возобновить этот канал</translation>
    </message>
    <message>
        <source>Pause this channel</source>
        <translation>Приостановить этот канал</translation>
    </message>
</context>
<context>
    <name>QueueDetail</name>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>версия {number}</translation>
    </message>
    <message>
        <source>queued {time}</source>
        <translation>в очереди с {time}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Доставлено {time}</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
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
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая попытка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>chip</comment>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>chip</comment>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>chip</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>All</source>
        <comment>chip</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calendar</source>
        <comment>chip</comment>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Send again as it was</source>
        <translation>Отправить прежнее</translation>
    </message>
    <message>
        <source>Send today&apos;s text</source>
        <translation>Отправить нынешнее</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <translation>Репетиция…</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Повторить все неудачные</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Only this article</source>
        <translation>Только эта статья</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничто не ждёт</translation>
    </message>
    <message>
        <source>Everything that was published has gone out.</source>
        <translation>Всё опубликованное отправлено.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Сбоев нет</translation>
    </message>
    <message>
        <source>What a channel refuses for good is listed here.</source>
        <translation>Здесь будет то, от чего канал отказался окончательно.</translation>
    </message>
    <message>
        <source>Nothing has gone out yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>What has arrived is listed here.</source>
        <translation>Здесь будет всё доставленное.</translation>
    </message>
    <message>
        <source>Nothing was published yet</source>
        <translation>Публикаций ещё не было</translation>
    </message>
    <message>
        <source>Each article that you publish is listed here once for every channel, with what became of it. Open an article and press Publish.</source>
        <translation>Каждая опубликованная статья появится здесь по строке на канал — и видно, что с ней стало. Откройте статью и нажмите «Опубликовать».</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>It is being written; nothing is sent.</source>
        <translation>Записывается; ничего не отправляется.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Write into a folder…</source>
        <translation>Записать в папку…</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>Идёт репетиция</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compared with what “{channel}” shows now. Files that differ: {count}.</source>
        <translation>Сравнено с тем, что сейчас показывает «{channel}». Отличающихся файлов: {count}.</translation>
    </message>
    <message>
        <source>The channel “{channel}” holds nothing of this article; files that would be new: {count}.</source>
        <translation>В канале «{channel}» этой статьи нет; новых файлов: {count}.</translation>
    </message>
    <message>
        <source>Compared with revision {revision}, which “{channel}” holds. Files that differ: {count}.</source>
        <translation>Сравнено с версией {revision}, которая стоит в «{channel}». Файлов с отличиями: {count}.</translation>
    </message>
    <message>
        <source>Nothing would change: “{channel}” holds the same, revision {revision}.</source>
        <translation>Ничего не изменится: в «{channel}» то же самое, версия {revision}.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>file</comment>
        <translation>новый</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>file</comment>
        <translation>удаляется</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>file</comment>
        <translation>изменён</translation>
    </message>
    <message>
        <source>There are no lines to compare.</source>
        <translation>Сравнивать нечего.</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Выберите пустую папку</translation>
    </message>
    <message>
        <source>Written into {folder}; nothing was sent.</source>
        <translation>Записано в {folder}; ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>queue_offers</name>
    <message>
        <source>It is still on its way: only what was sent, failed or was given up is sent again.</source>
        <translation>Запись ещё в пути: снова отправляют только то, что ушло, не удалось или отменено.</translation>
    </message>
    <message>
        <source>It did not fail: only what failed is tried again.</source>
        <translation>Сбоя не было: повторяют только то, что не удалось.</translation>
    </message>
    <message>
        <source>It does not wait: only what waits is sent now.</source>
        <translation>Запись не ждёт: сейчас отправляют только то, что ждёт.</translation>
    </message>
    <message>
        <source>It neither waits nor failed: what was sent is withdrawn in the article.</source>
        <translation>Запись не ждёт и не сорвалась: отправленное отзывают в самой статье.</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Сначала выберите строку списка.</translation>
    </message>
    <message>
        <source>This is for editors or publishers of the newsroom.</source>
        <translation>Это дело редакторов и выпускающих.</translation>
    </message>
    <message>
        <source>This is for publishers of the newsroom.</source>
        <translation>Это дело выпускающих.</translation>
    </message>
</context>
</TS>

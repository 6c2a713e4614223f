"""The actions of every place but the request's; to add one, write its line here."""

from __future__ import annotations

from desk.domain.text import QT_TRANSLATE_NOOP
from desk.ui.action import EVERYWHERE, Action, Menu

FILE, REQUEST, LETTER, VIEW, HELP = Menu

AT_PLACES: tuple[Action, ...] = (
    # Everywhere
    Action("find", EVERYWHERE, "Ctrl+K", QT_TRANSLATE_NOOP("keys", "Find anything"), VIEW),
    Action("keys", EVERYWHERE, "F1", QT_TRANSLATE_NOOP("keys", "This list"), HELP, others=("?",)),
    Action("visit", EVERYWHERE, "F2", QT_TRANSLATE_NOOP("keys", "New visit at the counter"), FILE),
    Action("post", EVERYWHERE, "F3", QT_TRANSLATE_NOOP("keys", "New letter or e-mail"), FILE),
    Action("today", EVERYWHERE, "Alt+1", QT_TRANSLATE_NOOP("keys", "Today"), VIEW),
    Action("requests", EVERYWHERE, "Alt+2", QT_TRANSLATE_NOOP("keys", "Requests"), VIEW),
    Action("to_post", EVERYWHERE, "Alt+6", QT_TRANSLATE_NOOP("keys", "To post"), VIEW),
    Action("systems", EVERYWHERE, "Alt+3", QT_TRANSLATE_NOOP("keys", "Systems"), VIEW),
    Action("settings", EVERYWHERE, "Alt+4", QT_TRANSLATE_NOOP("keys", "Settings"), VIEW),
    Action("guide", EVERYWHERE, "Alt+5", QT_TRANSLATE_NOOP("keys", "First steps"), HELP),
    Action(
        "stop", EVERYWHERE, "Esc", QT_TRANSLATE_NOOP("keys", "Stop what runs; hide the message")
    ),
    Action("quit", EVERYWHERE, "Ctrl+Q", QT_TRANSLATE_NOOP("keys", "Close the program"), FILE),
    # Today
    Action(
        "today.count",
        "today",
        "1",
        QT_TRANSLATE_NOOP("keys", "Only the requests of that count; again: all"),
        shown="1 … 8",
        others=tuple("2345678"),
    ),
    Action(
        "today.take",
        "today",
        "F4",
        QT_TRANSLATE_NOOP("keys", "Take the request: it is yours from now on"),
        REQUEST,
    ),
    Action(
        "today.whose",
        "today",
        "F6",
        QT_TRANSLATE_NOOP("keys", "Your requests, or those of everybody"),
        VIEW,
    ),
    Action("today.month", "today", "F7", QT_TRANSLATE_NOOP("keys", "List or calendar"), VIEW),
    Action(
        "today.turn",
        "today",
        "PgUp",
        QT_TRANSLATE_NOOP("keys", "Earlier or later month"),
        shown="PgUp PgDn",
        others=("PgDown",),
    ),
    Action(
        "today.export",
        "today",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("keys", "Save the due dates for a calendar"),
        FILE,
    ),
    Action(
        "today.guide",
        "today",
        "F9",
        QT_TRANSLATE_NOOP("keys", "Go on with the first steps, while nothing waits"),
    ),
    # Visit, letter or e-mail
    Action(
        "intake.next", "intake", "Enter", QT_TRANSLATE_NOOP("keys", "Next question"), shown="Enter"
    ),
    Action(
        "intake.answer",
        "intake",
        "1",
        QT_TRANSLATE_NOOP("keys", "Give the answer with that key"),
        shown="1 2 3 …",
    ),
    Action(
        "intake.acting",
        "intake",
        "F5",
        QT_TRANSLATE_NOOP("keys", "Say for whom the customer asks"),
        REQUEST,
    ),
    Action(
        "intake.start",
        "intake",
        "F9",
        QT_TRANSLATE_NOOP("keys", "Write down and collect the data"),
        REQUEST,
    ),
    Action(
        "intake.receipt",
        "intake",
        "F8",
        QT_TRANSLATE_NOOP("keys", "Write down and print the receipt"),
        REQUEST,
    ),
    Action(
        "intake.uncover",
        "intake",
        "Ctrl+U",
        QT_TRANSLATE_NOOP("keys", "Show for a reason where a person under a safety ban lives"),
        VIEW,
    ),
    Action(
        "intake.draft",
        "intake",
        "F6",
        QT_TRANSLATE_NOOP("keys", "Take up the form that was left unfinished"),
        REQUEST,
    ),
    Action(
        "intake.drop",
        "intake",
        "Shift+F6",
        QT_TRANSLATE_NOOP("keys", "Forget the form that was left unfinished"),
        REQUEST,
    ),
    Action(
        "intake.clear",
        "intake",
        "Ctrl+N",
        QT_TRANSLATE_NOOP("keys", "Clear the form for the next customer"),
        REQUEST,
    ),
    Action(
        "post.add",
        "post",
        "Ctrl+O",
        QT_TRANSLATE_NOOP("keys", "Add scans and e-mails; dropping them works too"),
        FILE,
    ),
    Action(
        "post.throw",
        "post",
        "Ctrl+Shift+F7",
        QT_TRANSLATE_NOOP("keys", "Throw a document away that is no request"),
        FILE,
    ),
    Action("post.next", "post", "F7", QT_TRANSLATE_NOOP("keys", "Next document"), VIEW),
    Action("post.before", "post", "Shift+F7", QT_TRANSLATE_NOOP("keys", "Document before"), VIEW),
    Action(
        "post.aside",
        "post",
        "Ctrl+F7",
        QT_TRANSLATE_NOOP("keys", "Put the document aside, behind the others"),
        REQUEST,
    ),
    Action(
        "post.belongs",
        "post",
        "Ctrl+R",
        QT_TRANSLATE_NOOP("keys", "It belongs to a request that stands already"),
        REQUEST,
    ),
    # A document that is read beside a form
    Action(
        "document.turn",
        "document",
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("keys", "Turn its pages"),
        shown="Ctrl PgUp/PgDown",
        others=("Ctrl+PgUp",),
    ),
    Action(
        "document.size",
        "document",
        "Ctrl++",
        QT_TRANSLATE_NOOP("keys", "Larger, smaller, as wide as there is room"),
        shown="Ctrl + − 0",
        others=("Ctrl+=", "Ctrl+-", "Ctrl+0"),
    ),
    Action(
        "document.file",
        "document",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("keys", "Next file enclosed in an e-mail"),
    ),
    # To post
    Action(
        "to_post.print", "to_post", "Ctrl+P", QT_TRANSLATE_NOOP("keys", "Print the pile"), LETTER
    ),
    Action(
        "to_post.printer",
        "to_post",
        "Ctrl+Shift+P",
        QT_TRANSLATE_NOOP("keys", "Print the pile on another printer"),
        LETTER,
    ),
    Action(
        "to_post.posted",
        "to_post",
        "F9",
        QT_TRANSLATE_NOOP("keys", "Note what was printed as posted"),
        LETTER,
    ),
    Action(
        "to_post.out",
        "to_post",
        "Space",
        QT_TRANSLATE_NOOP("keys", "Take a letter out of the pile, or put it back"),
        shown="Space",
    ),
    # Requests
    Action(
        "requests.take",
        "requests",
        "F4",
        QT_TRANSLATE_NOOP("keys", "Take the request: it is yours from now on"),
        REQUEST,
    ),
    Action(
        "requests.sign",
        "requests",
        "F10",
        QT_TRANSLATE_NOOP("keys", "Sign every letter that was looked through"),
        LETTER,
    ),
)
"""In the order of the list of keys."""

AT_SETTINGS: tuple[Action, ...] = (
    Action(
        "systems.test", "systems", "F9", QT_TRANSLATE_NOOP("keys", "Test the connections"), FILE
    ),
    Action(
        "systems.edit",
        "systems",
        "Ctrl+E",
        QT_TRANSLATE_NOOP("keys", "Change the chosen system"),
        FILE,
    ),
    Action(
        "systems.add",
        "systems",
        "Ctrl+N",
        QT_TRANSLATE_NOOP("keys", "Add a system to the company"),
        FILE,
    ),
    Action(
        "systems.map",
        "systems",
        "Ctrl+D",
        QT_TRANSLATE_NOOP("keys", "Have a data map drafted"),
        FILE,
    ),
    Action(
        "systems.remove",
        "systems",
        "Ctrl+Del",
        QT_TRANSLATE_NOOP("keys", "Take the system out"),
        FILE,
    ),
    Action("systems.undo", "systems", "Ctrl+Z", QT_TRANSLATE_NOOP("keys", "Put back"), FILE),
    Action(
        "settings.section",
        "settings",
        "Ctrl+1",
        QT_TRANSLATE_NOOP("keys", "Open the section with that key"),
        shown="Ctrl 1 2 3 …",
        others=tuple(f"Ctrl+{place}" for place in range(2, 10)),
    ),
    Action(
        "controllers.add",
        "settings/controllers",
        "Ctrl+N",
        QT_TRANSLATE_NOOP("keys", "Add a controller"),
        FILE,
    ),
    Action(
        "controllers.shipped",
        "settings/controllers",
        "F8",
        QT_TRANSLATE_NOOP("keys", "Back to what the program brought, and to your own again"),
        FILE,
    ),
    Action(
        "controllers.group",
        "settings/controllers",
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("keys", "Next or earlier part of the form"),
        shown="Ctrl PgUp/PgDown",
        others=("Ctrl+PgUp",),
    ),
    Action(
        "certificates.try",
        "settings/certificates",
        "F9",
        QT_TRANSLATE_NOOP("keys", "Try the signing certificate"),
        FILE,
    ),
    Action(
        "certificates.card",
        "settings/certificates",
        "Ctrl+L",
        QT_TRANSLATE_NOOP("keys", "Show what the card holds"),
        FILE,
    ),
    Action(
        "calendar.year",
        "settings/calendar",
        "Alt+Left",
        QT_TRANSLATE_NOOP("keys", "Holidays of another year"),
        shown="Alt ← →",
        others=("Alt+Right",),
    ),
    Action(
        "calendar.add",
        "settings/calendar",
        "Enter",
        QT_TRANSLATE_NOOP("keys", "Add the day"),
        shown="Enter",
    ),
    Action(
        "calendar.remove",
        "settings/calendar",
        "Del",
        QT_TRANSLATE_NOOP("keys", "Take the chosen day out"),
    ),
    Action(
        "keeping.delete",
        "settings/keeping",
        "F10",
        QT_TRANSLATE_NOOP("keys", "Delete the cases past their keeping time; twice"),
        FILE,
    ),
    Action("calendar.undo", "settings/calendar", "Ctrl+Z", QT_TRANSLATE_NOOP("keys", "Put back")),
    # First steps
    Action("guide.next", "guide", "F6", QT_TRANSLATE_NOOP("keys", "Next step"), FILE),
    Action(
        "guide.later", "guide", "F7", QT_TRANSLATE_NOOP("keys", "Leave the step for later"), FILE
    ),
    Action("guide.before", "guide", "Shift+F6", QT_TRANSLATE_NOOP("keys", "Step before"), FILE),
    Action(
        "guide.main",
        "guide",
        "F9",
        QT_TRANSLATE_NOOP("keys", "What the step is about: make, try, confirm"),
    ),
    Action(
        "guide.print",
        "guide",
        "Ctrl+P",
        QT_TRANSLATE_NOOP("keys", "Print the page to try the printer by"),
    ),
    Action("guide.import", "guide", "Ctrl+I", QT_TRANSLATE_NOOP("keys", "Bring an extract in")),
    Action(
        "guide.connect", "guide", "Ctrl+E", QT_TRANSLATE_NOOP("keys", "Connect the chosen system")
    ),
    Action(
        "guide.add", "guide", "Ctrl+N", QT_TRANSLATE_NOOP("keys", "Add a system to the company")
    ),
    Action("guide.omit", "guide", "Ctrl+Del", QT_TRANSLATE_NOOP("keys", "Take the system out")),
)

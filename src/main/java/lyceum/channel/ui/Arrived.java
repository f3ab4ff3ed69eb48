package lyceum.channel.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.NativeButton;

/// Tells a reader who has scrolled away that something has come in at the end or the top, and leads there; nobody is
/// thrown anywhere. Once the page is really before somebody's eyes, it is read.
class Arrived extends NativeButton {
    private static final String SHOW = """
            const note = this, top = $1;
            const away = top ? window.scrollY > 240
                : window.innerHeight + window.scrollY < document.documentElement.scrollHeight - 240;
            note.textContent = $0;
            note.hidden = !away;
            if (!away && !top) requestAnimationFrame(() => window.scrollTo(0, document.documentElement.scrollHeight));
            const read = () => {
                if (document.visibilityState !== 'visible')
                    document.addEventListener('visibilitychange', read, {once: true});
                else setTimeout(() => note.isConnected && note.$server.isRead(), Math.random() * 3000);
            };
            read();
            """;

    private final boolean atTheTop;
    private Runnable read = () -> {};

    Arrived() {
        this(true);
    }

    Arrived(boolean atTheTop) {
        this.atTheTop = atTheTop;
        addClassNames("button", "small", "arrived");
        getElement().setAttribute("hidden", true);
        getElement()
                .executeJs(
                        "this.addEventListener('click', () => { this.hidden = true;"
                                + " window.scrollTo({top: $0 ? 0 : document.documentElement.scrollHeight}); })",
                        atTheTop);
    }

    /// @param read what to do once it stands before somebody's eyes
    void tell(String words, Runnable read) {
        this.read = read;
        getElement().executeJs(SHOW, words, atTheTop);
    }

    @ClientCallable
    void isRead() {
        read.run();
    }
}

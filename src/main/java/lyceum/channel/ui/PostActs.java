package lyceum.channel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lyceum.channel.GroupAct;
import lyceum.channel.GroupFiles;
import lyceum.channel.Post;
import lyceum.channel.PostBook;
import lyceum.channel.Presence;
import lyceum.channel.ui.PostWords.PostAct;
import lyceum.language.Languages;
import lyceum.shared.Refusal;
import lyceum.shell.Attachments;
import lyceum.shell.Parts;
import lyceum.shell.Prose;
import lyceum.shell.RefusalNote;
import org.springframework.stereotype.Component;

/// What a reader can do with a post, wherever it stands: change, pin, see what it said before.
@Component
class PostActs {
    private final PostBook book;
    private final GroupFrame frame;

    PostActs(PostBook book, GroupFrame frame) {
        this.book = book;
        this.frame = frame;
    }

    Set<PostAct> of(Post post, Presence reader) {
        var acts = EnumSet.noneOf(PostAct.class);
        if (post.author().equals(reader.person()) && reader.may(act(post, reader))) acts.add(PostAct.EDIT);
        if (reader.may(GroupAct.PIN) && post.kind() != Post.Kind.ANSWER && post.kind() != Post.Kind.REPLY)
            acts.add(post.pinned() ? PostAct.UNPIN : PostAct.PIN);
        if (post.edits() > 0) acts.add(PostAct.PAST);
        if (!post.author().equals(reader.person())) {
            if (reader.may(GroupAct.KEEP_ORDER)) acts.add(PostAct.ORDER);
            else if (reader.may(GroupAct.REPORT)) acts.add(PostAct.REPORT);
        }
        return acts;
    }

    private static GroupAct act(Post post, Presence reader) {
        return switch (post.kind()) {
            case ANNOUNCEMENT -> GroupAct.ANNOUNCE;
            case ANSWER -> reader.may(GroupAct.ANSWER) ? GroupAct.ANSWER : GroupAct.ASK;
            case THREAD, REPLY -> GroupAct.CONVERSE;
        };
    }

    /// A list whose posts can be reacted to and changed.
    PostList listed(PostList list, Supplier<Presence> reader) {
        return list.onReaction((post, reaction) -> {
                    book.react(reader.get().person(), post.id(), reaction);
                    list.refresh(book.get(reader.get().person(), post.id()));
                })
                .onAct((post, act) -> run(
                        post,
                        act,
                        reader.get(),
                        () -> list.refresh(book.get(reader.get().person(), post.id()))));
    }

    void run(Post post, PostAct act, Presence reader, Runnable changed) {
        switch (act) {
            case PIN, UNPIN -> {
                book.pin(reader.person(), post.id(), act == PostAct.PIN);
                changed.run();
            }
            case EDIT -> edit(post, reader, changed);
            case PAST -> past(post, reader);
            case REPORT -> go(post, "report");
            case ORDER -> go(post, "order");
            case ACCEPT, OPEN -> {}
        }
    }

    private static void go(Post post, String page) {
        UI.getCurrent().navigate("groups/" + post.group() + "/" + page + "/" + post.id());
    }

    private void edit(Post post, Presence reader, Runnable changed) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("channel.edit"));
        dialog.setWidth("min(44rem, 96vw)");
        var text = new TextArea(dialog.getTranslation("channel.edit.text"));
        text.setValue(book.get(reader.person(), post.id()).text());
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(24);
        var notes = Parts.stack();
        Consumer<String> save = typed -> {
            notes.removeAll();
            try {
                book.edit(reader.person(), post.id(), typed);
            } catch (Refusal refusal) {
                notes.add(new RefusalNote(refusal));
                return;
            }
            dialog.close();
            changed.run();
        };
        var files = new Attachments(
                text,
                frame.files().largest(),
                (name, body) -> frame.files()
                        .take(reader.person(), GroupFiles.of(post.group()), name, body)
                        .markdown());
        dialog.add(text, files, notes);
        dialog.getFooter()
                .add(
                        Parts.quiet(dialog.getTranslation("channel.cancel"), dialog::close),
                        Parts.primary(dialog.getTranslation("channel.edit.save"), () -> save.accept(text.getValue())));
        dialog.open();
    }

    private void past(Post post, Presence reader) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("channel.past"));
        dialog.setWidth("min(44rem, 96vw)");
        Locale language = Languages.nearest(UI.getCurrent().getLocale());
        book.past(reader.person(), post.id())
                .forEach(earlier -> dialog.add(
                        Parts.classed(
                                new Paragraph(dialog.getTranslation(
                                        "channel.past.until",
                                        frame.say()
                                                .moment(
                                                        language,
                                                        earlier.until(),
                                                        reader.group().zone()))),
                                "xs",
                                "faint"),
                        Prose.ofHtml(frame.markdown().html(earlier.text()))));
        dialog.getFooter().add(Parts.button(dialog.getTranslation("channel.past.close"), dialog::close));
        dialog.open();
    }
}

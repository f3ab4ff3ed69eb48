package lyceum.round.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import lyceum.round.Round;
import lyceum.shell.Parts;

/// The way to recount a round: everything it follows from as one file, and the same reckoning once more, here.
class Reckoned extends Div {
    Reckoned(RoundFrame frame, Round round) {
        boolean same = frame.results().recount(frame.me(), round.id());
        var by = frame.me();
        var link = new Anchor(
                DownloadHandler.fromInputStream(request -> {
                    var bytes = frame.results().export(by, round.id()).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            "lyceum-round-" + round.id() + ".txt",
                            "text/plain;charset=UTF-8",
                            bytes.length);
                }),
                getTranslation("round.export"));
        link.addClassName("button");
        var section = new Section(
                new H2(getTranslation("round.reckoned")),
                Parts.classed(new Paragraph(getTranslation("round.reckoned.what")), "soft"),
                Parts.classed(
                        new Paragraph(getTranslation(same ? "round.reckoned.same" : "round.reckoned.differs")),
                        same ? "soft" : "bad"),
                Parts.row(link));
        add(Parts.classed(section, "section"));
    }
}

package lyceum.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import lyceum.assignment.Submission;
import lyceum.review.Comparison;
import lyceum.review.Comparison.Kind;
import lyceum.review.Comparison.Piece;
import lyceum.shell.Parts;

/// Two versions side by side, as they were written; on a phone one below the other.
class ComparedPart extends Div {
    ComparedPart(Submission earlier, Submission later) {
        addClassName("compared");
        var comparison = Comparison.of(earlier.whole(), later.whole());
        add(side(earlier, comparison.without(Kind.ADDED)), side(later, comparison.without(Kind.REMOVED)));
    }

    private Div side(Submission version, List<Piece> pieces) {
        var text = Parts.classed(new Div(), "compared-text");
        for (var piece : pieces)
            text.getElement()
                    .appendChild(
                            switch (piece.kind()) {
                                case SAME -> new Element("span").setText(piece.text());
                                case REMOVED -> new Element("del").setText(piece.text());
                                case ADDED -> new Element("ins").setText(piece.text());
                            });
        return Parts.classed(
                new Div(
                        Parts.classed(
                                new Paragraph(getTranslation("assignment.version", version.version())),
                                "small",
                                "soft"),
                        text),
                "read-work");
    }
}

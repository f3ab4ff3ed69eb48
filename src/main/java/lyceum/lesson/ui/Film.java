package lyceum.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/// A video in the page, with the browser's own controls; it is fetched part by part once somebody plays it.
class Film extends Div {
    /// @param file the name of the video's file
    /// @param title what a screen reader says
    /// @param unplayable what stands there where the browser plays no videos
    Film(String file, String title, String unplayable) {
        addClassName("film");
        var player = new Element("video");
        player.setAttribute("controls", true);
        player.setAttribute("preload", "metadata");
        player.setAttribute("playsinline", true);
        player.setAttribute("src", "/files/" + file);
        player.setAttribute("aria-label", title);
        player.setText(unplayable);
        getElement().appendChild(player);
    }
}
